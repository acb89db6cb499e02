import { type Citation, provision } from "@aurora/domain/norms";
import { type Entity, entities } from "@aurora/domain/records";
import { parameters, ruleCatalogue, type Severity } from "@aurora/domain/rules";
import {
  entityOf,
  explanationText,
  type Finding,
  HeaderIndex,
  InvalidOptions,
  jsonReport,
  NdjsonReport,
  type Report,
  type Suppression,
  textReport,
  type ValidateOptions,
  Validation,
} from "@aurora/validator";
import { dayOf, sides } from "../arguments.js";
import type { Context } from "../context.js";
import { status, UsageError } from "../failures.js";
import { findInputs, type InputFile, readInput } from "../files.js";
import { Destination, notice, showsColor, terminal } from "../output.js";
import { Progress } from "../progress.js";
import type { Texts } from "../texts.js";
import { formatOf, hint } from "./format.js";

/** The options of the call, as they were written. */
export interface ValidateFlags {
  readonly entity?: string;
  readonly format?: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly explain?: string;
  readonly severity?: string;
  readonly maxFindings?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly param?: readonly string[];
  readonly map?: readonly string[];
  readonly sheet?: string;
  readonly progress?: boolean;
}

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How many places of each rule a text shows, where nothing else is asked for. */
const PLACES_PER_RULE = 10;

/** How many files a notice names. */
const FILES_NAMED = 3;

/** `aurora validate`: reads files as one run and reports on them; gives the exit status. */
export async function validate(
  files: readonly string[],
  flags: ValidateFlags,
  context: Context,
): Promise<number> {
  try {
    return await run(files, flags, context);
  } catch (thrown) {
    throw thrown instanceof InvalidOptions ? worded(thrown, context.say) : thrown;
  }
}

async function run(files: readonly string[], flags: ValidateFlags, context: Context): Promise<number> {
  const { say } = context;
  const format = formatOf(flags.format, ["text", "json", "ndjson"], say);
  const { entity, options } = optionsOf(flags, context);
  // Refuses options that name nothing, before any file is opened.
  new Validation(options);
  const inputs = await findInputs(files, say);

  let destination: Destination | undefined;
  let progress: Progress | undefined;
  const tidy = () => {
    progress?.end();
    destination?.discard();
  };
  const signals = onSignals(tidy);
  try {
    const paths = inputs.map(({ path }) => path);
    const output = Destination.open(flags.out, paths, say);
    destination = output;
    const stream = format === "ndjson" ? new FindingStream(output, options.maxFindings) : undefined;
    const validation = new Validation({
      ...options,
      singleInput: inputs.length === 1,
      ...(stream !== undefined && { maxFindings: 0, onFinding: stream.take }),
    });
    if (showsProgress(flags, format)) progress = new Progress({ total: totalSize(inputs), say });
    for (const input of inputs) {
      progress?.begin(input.file);
      const reader = validation.reader({
        file: input.file,
        ...(entity && { entity }),
        ...(input.format && { format: input.format }),
      });
      await readInput(input, reader, {
        say,
        onChunk: (chunk) => progress?.advance(chunk),
        stopped: () => output.closed,
      });
      if (output.closed) break;
    }
    progress?.end();
    if (!output.closed) {
      const report = validation.report();
      if (flags.explain !== undefined && report.explanations?.length === 0) {
        throw new UsageError(say.nothingToExplain(flags.explain));
      }
      if (stream !== undefined) output.write(stream.summary(report));
      else if (format === "json") output.write(jsonReport(report));
      else output.write(textOf(report, flags, context));
      output.finish();
      tellAfterwards({ report, flags, format, entity }, context);
      return report.summary.errors > 0 ? status.findings : status.fine;
    }
    // Whoever read the stream has gone: what it has seen decides.
    output.finish();
    return stream?.errors ? status.findings : status.fine;
  } catch (thrown) {
    tidy();
    throw thrown;
  } finally {
    signals.forget();
  }
}

/** What the options of the call mean for a run, and the entity that they decide. */
function optionsOf(
  flags: ValidateFlags,
  { language, say }: Context,
): { readonly entity: Entity | undefined; readonly options: ValidateOptions } {
  if (flags.sheet !== undefined) throw new UsageError(say.noSheets);
  const { entity, columns } = columnsOf(flags, say);
  const { asOf, maxFindings, only, skip, param } = flags;
  return {
    entity,
    options: {
      language,
      ...(flags.severity !== undefined && { severity: severityOf(flags.severity, say) }),
      ...(asOf !== undefined && { asOf: dayOf(asOf, say) }),
      ...(only && { only: codesOf(only, say) }),
      ...(skip && { skip: skip.map((given) => suppression(given, say)) }),
      ...(param && { parameters: parametersOf(param, say) }),
      ...(columns && { columns }),
      ...(flags.explain !== undefined && { explain: { records: [flags.explain] } }),
      ...(maxFindings !== undefined && { maxFindings: wholeNumber("--max-findings", maxFindings, say) }),
    },
  };
}

/** Streams findings as they are found, as many as are wanted. */
class FindingStream {
  /** How many errors were streamed. */
  errors = 0;
  readonly #destination: Destination;
  readonly #lines = new NdjsonReport();
  #left: number;

  constructor(destination: Destination, maxFindings = Number.POSITIVE_INFINITY) {
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

function textOf(report: Report, flags: ValidateFlags, { language, say }: Context): string {
  const headingOf = ({ norm, locator }: Citation) => provision(norm, locator)?.heading[language];
  const color = flags.out === undefined && showsColor();
  if (report.explanations !== undefined) {
    return explanationText(report.explanations, { language, color, headingOf });
  }
  const least = severityOf(flags.severity, say);
  const severities = new Map(ruleCatalogue.map(({ code, severity }) => [code, severity]));
  const listed = new Set(report.findings.map(({ rule }) => rule));
  // Rules below the severity that was asked for would stand there as bare headings.
  const byRule = Object.fromEntries(
    Object.entries(report.summary.byRule).filter(
      ([code]) => listed.has(code) || isAtLeast(severities.get(code) ?? "info", least),
    ),
  );
  const text = textReport(
    { ...report, summary: { ...report.summary, byRule } },
    {
      language,
      color,
      headingOf,
      ...(flags.maxFindings === undefined && { perRule: PLACES_PER_RULE, moreHint: say.moreHint }),
    },
  );
  const { errors, warnings, infos } = report.summary;
  const hidden = [errors, warnings, infos]
    .slice(SEVERITIES.indexOf(least) + 1)
    .reduce((sum, count) => sum + count, 0);
  return hidden === 0 ? text : `${text}${say.belowSeverity(hidden)}\n`;
}

function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** What a person should know beside the report: where it is, and what was taken the files for. */
function tellAfterwards(
  {
    report,
    flags,
    format,
    entity,
  }: {
    readonly report: Report;
    readonly flags: ValidateFlags;
    readonly format: "text" | "json" | "ndjson";
    readonly entity: Entity | undefined;
  },
  { language, say }: Context,
): void {
  // A text on standard output names the kind of record itself.
  if (entity === undefined && (format !== "text" || flags.out !== undefined)) {
    for (const { name, label } of entities) {
      const files = report.inputs
        .filter((input) => input.entity === name && input.rows > 0)
        .map(({ file }) => file);
      if (files.length === 0) continue;
      const more = files.length > FILES_NAMED ? [say.moreFiles(files.length - FILES_NAMED)] : [];
      notice(say.entityUsed(label[language], name, [...files.slice(0, FILES_NAMED), ...more].join(", ")));
    }
  }
  if (flags.out !== undefined) {
    const { errors, warnings, infos } = report.summary;
    notice(say.written(flags.out, errors, warnings, infos));
  }
}

function severityOf(given: string | undefined, say: Texts): Severity {
  if (given === undefined) return "info";
  const severity = SEVERITIES.find((known) => known === given);
  if (severity === undefined) throw new UsageError(say.unknownSeverity(given));
  return severity;
}

function wholeNumber(option: string, given: string, say: Texts): number {
  const number = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(number))
    throw new UsageError(say.invalidCount(option, given));
  return number;
}

function codesOf(given: readonly string[], say: Texts): readonly string[] {
  const codes = given.flatMap((text) => text.split(",")).map((code) => code.trim().toUpperCase());
  const named = codes.filter((code) => code !== "");
  // No code at all would be a run of no rule, which finds nothing wrong with anything.
  if (named.length === 0) throw new UsageError(say.missingValue("--only"));
  return named;
}

function suppression(given: string, say: Texts): Suppression {
  const { left, right } = sides(given, "first") ?? { left: given, right: "" };
  const rule = left.toUpperCase();
  const codes = ruleCatalogue.map(({ code }) => code);
  if (!codes.includes(rule)) throw new UsageError(say.unknownRule(left) + hint(rule, codes, say));
  if (right === "") throw new UsageError(say.skipNeedsReason(rule));
  return { rule, reason: right };
}

function parametersOf(given: readonly string[], say: Texts): Readonly<Record<string, number>> {
  const known = parameters.map(({ name }) => name);
  return Object.fromEntries(
    given.map((text) => {
      const parted = sides(text, "first");
      if (parted === undefined) throw new UsageError(say.paramForm(text));
      const { left: name, right } = parted;
      const parameter = parameters.find((one) => one.name === name);
      if (parameter === undefined) {
        throw new UsageError(say.unknownParameter(name, known.join(", ")) + hint(name, known, say));
      }
      const value = right === "" ? Number.NaN : Number(right);
      if (!Number.isFinite(value) || value < parameter.minimum) {
        throw new UsageError(say.invalidParameter(name, parameter.minimum));
      }
      return [name, value];
    }),
  );
}

/** The entity of the call, and the columns that it renames; the fields may decide the entity. */
function columnsOf(
  { entity: name, map }: ValidateFlags,
  say: Texts,
): { readonly entity: Entity | undefined; readonly columns: Readonly<Record<string, string>> | undefined } {
  const named = name === undefined ? undefined : entityOf(name);
  if (map === undefined) return { entity: named, columns: undefined };
  const pairs = map.map((given) => {
    const parted = sides(given, "last");
    if (parted === undefined || parted.left === "" || parted.right === "")
      throw new UsageError(say.mapForm(given));
    return parted;
  });
  const considered = named === undefined ? entities : [named];
  for (const { right: field } of pairs) {
    if (considered.some((entity) => fieldOf(entity, field) !== undefined)) continue;
    const known = considered.flatMap(({ fields }) => Object.keys(fields));
    throw new UsageError(say.unknownField(field) + hint(field, known, say));
  }
  const fitting = considered.filter((entity) =>
    pairs.every(({ right }) => fieldOf(entity, right) !== undefined),
  );
  const [entity] = fitting;
  if (entity === undefined || (fitting.length > 1 && fitting.length < considered.length)) {
    throw new UsageError(say.mapNeedsEntity);
  }
  return {
    entity: fitting.length === 1 ? entity : undefined,
    columns: Object.fromEntries(pairs.map(({ left, right }) => [left, fieldOf(entity, right) as string])),
  };
}

/** The name of the field that a text means in an entity: its name, or its official header. */
function fieldOf(entity: Entity, given: string): string | undefined {
  return Object.hasOwn(entity.fields, given) ? given : new HeaderIndex(entity).find(given);
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

function worded({ reason }: InvalidOptions, say: Texts): UsageError {
  const near = "nearest" in reason && reason.nearest !== undefined ? say.didYouMean(reason.nearest) : "";
  switch (reason.kind) {
    case "unknown-rule":
      return new UsageError(say.unknownRule(reason.given) + near);
    case "unknown-entity":
      return new UsageError(
        say.unknownEntity(reason.given, entities.map(({ name }) => name).join(", ")) + near,
      );
    case "unknown-field":
      return new UsageError(say.unknownField(reason.given) + near);
    case "unknown-parameter":
      return new UsageError(say.unknownParameter(reason.given, reason.known.join(", ")));
    case "invalid-parameter":
      return new UsageError(say.invalidParameter(reason.given, reason.minimum));
    case "invalid-date":
      return new UsageError(say.invalidDate(reason.given));
    case "invalid-limit":
      return new UsageError(say.invalidCount("--max-findings", reason.given));
    case "unskippable-rule":
      return new UsageError(say.unskippableRule(reason.given));
    case "not-mergeable":
      throw reason;
  }
}
