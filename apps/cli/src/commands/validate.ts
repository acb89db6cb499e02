import { appendFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import type { Entity } from "@aurora/domain/records/core";
import { entities } from "@aurora/domain/records/entities";
import { ruleCatalogue, speaksOf } from "@aurora/domain/rules";
import { type Finding, InvalidOptions, NdjsonReport, type Report, Validation } from "@aurora/validator";
import type { SecondThread } from "@aurora/validator/threads/second";
import type { Context } from "../context.js";
import { fileFailure, status, UsageError } from "../failures.js";
import { findInputs, type InputFile, isFolder, KeptBytes, readInput, realPaths } from "../files.js";
import { OutFolder } from "../out-folder.js";
import { Destination, notice, terminal } from "../output.js";
import { Progress } from "../progress.js";
import { linesOf } from "./file-lines.js";
import { checkWorkbookName, onlyWorkbook, writeWorkbooks } from "./marked-workbooks.js";
import { listed, type ReportFormat, reportFormat, reportText } from "./report-formats.js";
import { checkSplit, writeSplit } from "./split-by-center.js";
import { optionsOf, threadsOf, type ValidateFlags, worded } from "./validate-options.js";

/** How many files or rules a notice names. */
const NAMED = 3;

/** What `aurora validate` is given beside what every command is. */
interface ValidateContext extends Context {
  /** A second thread that was started already, for the first file. */
  readonly second: SecondThread | undefined;
}

/** `aurora validate`: reads files as one run and reports on them; gives the exit status. */
export async function validate(
  files: readonly string[],
  flags: ValidateFlags,
  context: ValidateContext,
): Promise<number> {
  try {
    return await run(files, flags, context);
  } catch (thrown) {
    throw thrown instanceof InvalidOptions ? worded(thrown, context.say) : thrown;
  }
}

async function run(
  files: readonly string[],
  flags: ValidateFlags,
  context: ValidateContext,
): Promise<number> {
  const { say } = context;
  let { second } = context;
  const format = reportFormat(flags, say);
  checkSplit(flags, say);
  if (flags.explain !== undefined && format !== "text" && format !== "json")
    throw new UsageError(say.explainFormats);
  const limit = listed(flags, format, say);
  const { entity, options } = optionsOf(flags, context);
  const threads = threadsOf(flags, say);
  const isSplit = flags.splitBy !== undefined;
  const runOptions = {
    ...options,
    ...(isSplit
      ? { maxFindings: 0, perCenter: { maxFindings: Math.min(limit, Number.MAX_SAFE_INTEGER) } }
      : Number.isFinite(limit) && { maxFindings: limit }),
  };
  // Refuses options that name nothing, before any file is opened.
  new Validation(runOptions);
  const beside = flags.suppressions === undefined ? [] : [flags.suppressions];
  const { inputs, passedOver } = await findInputs(files, { say, beside, out: flags.out });
  // What has no ending that tells, or none at all, may be a workbook.
  const mayHoldSheets = inputs.some((input) => input.format === undefined || input.format === "xlsx");
  if (flags.sheet !== undefined && !mayHoldSheets) throw new UsageError(say.noSheets);
  let opened: Destination | OutFolder | undefined;
  let progress: Progress | undefined;
  const tidy = () => {
    progress?.end();
    opened?.discard();
  };
  // A draft that nobody would tidy up must not be there for a moment.
  const signals = onSignals(tidy);
  try {
    const target = targetOf({ flags, format, inputs, beside }, say);
    opened = target;
    if (passedOver.length > 0) notice(say.passedOver(passedOver.length, named(passedOver, say.moreFiles)));
    const output = target instanceof Destination ? target : undefined;
    const stream = output !== undefined && format === "ndjson" ? new FindingStream(output, limit) : undefined;
    const validation = new Validation({
      ...runOptions,
      singleInput: inputs.length === 1,
      ...(stream !== undefined && { maxFindings: 0, onFinding: stream.take }),
    });
    const kept = new KeptBytes(format === "xlsx");
    const sheetsInstead: (readonly string[])[] = [];
    prepareLongReading(totalSize(inputs));
    if (showsProgress(flags, format)) progress = new Progress({ total: totalSize(inputs), say });
    for (const input of inputs) {
      progress?.begin(input.file);
      const reader = validation.reader({
        file: input.file,
        size: input.size,
        ...(entity && { entity }),
        ...(input.format && { format: input.format }),
      });
      await readInput(input, reader, {
        say,
        threads,
        second,
        onChunk: (chunk) => {
          kept.take(input, chunk);
          progress?.advance(chunk);
        },
        stopped: () => output?.closed ?? false,
      });
      second = undefined;
      if (reader.failure?.reason === "no-such-sheet") sheetsInstead.push(reader.failure.looked);
      if (output?.closed) break;
    }
    progress?.end();
    // One workbook of many may lack the sheet, and is told so; a sheet that none has is a call that cannot be used.
    if (sheetsInstead.length === inputs.length) {
      throw new UsageError(say.noSuchSheet(flags.sheet ?? "", [...new Set(sheetsInstead.flat())].join(", ")));
    }
    if (output?.closed) {
      // Whoever read the stream has gone: what it has seen decides.
      output.finish();
      return stream?.errors ? status.findings : status.fine;
    }
    const report = validation.report();
    if (flags.explain !== undefined && report.explanations?.length === 0) {
      const row = /^row:(.*)$/s.exec(flags.explain)?.[1];
      throw new UsageError(row === undefined ? say.nothingToExplain(flags.explain) : say.noRecordOnRow(row));
    }
    checkOnly(report, options.only ?? [], say);
    tellOf({ report, flags, format, entity }, context);
    const columns = options.columns ?? {};
    const lineOf = linesOf(inputs, { report, kept, columns, say });
    const marking = { columns, limits: options.limits ?? {}, context };
    if (target instanceof OutFolder) {
      if (isSplit) {
        const split = { validation, report, inputs, kept, folder: target, format, flags, marking, lineOf };
        const { centers, index } = await writeSplit(split);
        tellWritten(report, say.splitWritten(centers, target.folder, index), context);
      } else {
        await writeWorkbooks(inputs, target, { marking: { ...marking, report }, kept });
        tellWritten(report, say.workbooksWritten(target.written, target.folder), context);
      }
      const old = target.finish();
      if (old > 0) notice(say.oldReportsRemoved(old, target.folder));
    } else {
      if (stream !== undefined) target.write(stream.summary(report));
      else if (format === "xlsx") {
        const workbook = await onlyWorkbook(inputs[0] as InputFile, { ...marking, report }, kept);
        if (workbook === undefined) {
          target.discard();
          return status.findings;
        }
        target.write(workbook);
      } else {
        target.write(await reportText(report, { format, flags, context, lineOf }));
      }
      target.finish();
      if (format === "github") await summarizeForGithub(report, context);
      if (flags.out !== undefined) {
        const { errors, warnings, infos } = report.summary;
        notice(say.written(flags.out, errors, warnings, infos));
      }
    }
    return report.summary.errors > 0 ? status.findings : status.fine;
  } catch (thrown) {
    tidy();
    throw thrown;
  } finally {
    signals.forget();
    await context.second?.stop();
  }
}

/** Where a call writes: one report, or a folder of them. */
function targetOf(
  {
    flags: { out, splitBy },
    format,
    inputs,
    beside,
  }: {
    readonly flags: ValidateFlags;
    readonly format: ReportFormat;
    readonly inputs: readonly InputFile[];
    readonly beside: readonly string[];
  },
  say: Context["say"],
): Destination | OutFolder {
  const read = [...inputs.map(({ path }) => path), ...realPaths(beside)];
  if (splitBy !== undefined) return new OutFolder(out as string, read, say);
  if (format === "xlsx") {
    if (out === undefined) {
      if (inputs.length > 1) throw new UsageError(say.workbooksNeedFolder(inputs.length));
      if (terminal.output()) throw new UsageError(say.workbookToTerminal);
    } else {
      if (inputs.length > 1 || isFolder(out)) return new OutFolder(out, read, say);
      checkWorkbookName(out, inputs[0] as InputFile, say);
    }
  }
  return Destination.open(out, read, say);
}

/** Adds the report's summary to the page of a GitHub workflow's step, where one runs. */
async function summarizeForGithub(report: Report, { language, say }: Context): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { githubSummary } = await import("@aurora/validator/github");
  try {
    appendFileSync(file, githubSummary(report, { language }));
  } catch (thrown) {
    throw fileFailure(thrown, file, say);
  }
}

/** Streams findings as they are found, as many as are wanted. */
class FindingStream {
  /** How many errors were streamed. */
  errors = 0;
  readonly #destination: Destination;
  readonly #lines = new NdjsonReport();
  #left: number;

  constructor(destination: Destination, maxFindings: number) {
    this.#destination = destination;
    this.#left = maxFindings;
  }

  readonly take = (finding: Finding): void => {
    if (finding.severity === "error") this.errors++;
    if (this.#left <= 0) return;
    this.#left--;
    this.#destination.write(this.#lines.finding(finding));
  };

  /** The last line; it tells what the stream left out, if anything. */
  summary(report: Report): string {
    return this.#lines.summary(report);
  }
}

/** What a person should know beside the report: what was taken the files for, and what it leaves out. */
function tellOf(
  {
    report,
    flags,
    format,
    entity,
  }: {
    readonly report: Report;
    readonly flags: ValidateFlags;
    readonly format: ReportFormat;
    readonly entity: Entity | undefined;
  },
  { language, say }: Context,
): void {
  // A text on standard output names the kind of record itself.
  const tellsItself = format === "text" && flags.out === undefined;
  if (entity === undefined && !tellsItself) {
    for (const { name, label } of entities) {
      const files = report.inputs
        .filter((input) => input.entity === name && input.rows > 0)
        .map(({ file }) => file);
      if (files.length > 0) notice(say.entityUsed(label[language], name, named(files, say.moreFiles)));
    }
  }
  const unused = (report.suppressions ?? []).filter((use) => use.status === "unused").map(({ rule }) => rule);
  if (unused.length > 0 && !tellsItself) notice(say.unusedSuppressions(named(unused, say.moreFiles)));
  const all = report.summary.errors + report.summary.warnings + report.summary.infos;
  const isWhole =
    format === "text" || format === "json" || format === "ndjson" || flags.splitBy !== undefined;
  if (report.truncated && !isWhole && flags.severity === undefined) {
    notice(say.truncated(report.findings.length, all));
  }
}

function tellWritten({ summary: { errors, warnings, infos } }: Report, what: string, { say }: Context): void {
  notice(`${what} ${say.counts(errors, warnings, infos)}`);
}

/**
 * A list for several kinds of record may name rules of each; one without any for what was read would pass everything.
 *
 * @throws UsageError where no rule of `--only` speaks of anything that was read
 */
function checkOnly({ inputs }: Report, only: readonly string[], say: ValidateContext["say"]): void {
  const read = [...new Set(inputs.map(({ entity }) => entity).filter((name) => name !== undefined))];
  const asked = ruleCatalogue.filter(({ code }) => only.includes(code));
  if (asked.length === 0 || read.length === 0) return;
  if (asked.some((rule) => read.some((name) => speaksOf(rule, name)))) return;
  throw new UsageError(say.onlyElsewhere(read.join(", ")));
}

/** The first of several, and how many more there are. */
function named(all: readonly string[], more: (count: number) => string): string {
  const rest = all.length > NAMED ? [more(all.length - NAMED)] : [];
  return [...all.slice(0, NAMED), ...rest].join(", ");
}

/** From so many bytes on it is worth setting V8 up for a long reading. */
const LONG_READING_BYTES = 200_000_000;

/**
 * How much longer than usual V8 of Node 20 and 21 watches a function before it optimizes it. What rows have in
 * common shows only after many: code made too early is thrown away and made again, on each thread, while a second
 * one leaves no core idle for it. Later versions wait by themselves once something new shows, and lack the flag.
 */
const PATIENCE = process.versions.v8.startsWith("11.") ? ["--interrupt-budget=400000"] : [];

/**
 * Sets V8 up for a long reading. It is kept from widening the space where objects are born: it does so while the
 * program starts, would never take it back, and over a long reading some 30 MB would lie idle, since what rows
 * leave behind dies at once.
 */
function prepareLongReading(size: number | undefined): void {
  if (size !== undefined && size <= LONG_READING_BYTES) return;
  for (const flag of ["--semi-space-growth-factor=1", ...PATIENCE]) setFlagsFromString(flag);
}

function totalSize(inputs: readonly InputFile[]): number | undefined {
  let total = 0;
  for (const { size } of inputs) {
    if (size === undefined) return undefined;
    total += size;
  }
  return total;
}

function showsProgress(flags: ValidateFlags, format: string): boolean {
  if (flags.progress !== undefined) return flags.progress;
  // Findings that run over the same terminal would tear the line apart.
  const shared = format === "ndjson" && flags.out === undefined && terminal.output();
  return terminal.error() && !shared;
}

/** Tidies up before a signal ends the process in its own way. */
function onSignals(tidy: () => void): { readonly forget: () => void } {
  const end = (signal: NodeJS.Signals) => {
    tidy();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off("SIGINT", end);
    process.off("SIGTERM", end);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  return { forget };
}
