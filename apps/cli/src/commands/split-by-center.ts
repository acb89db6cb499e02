import { basename, extname } from "node:path";
import type { CenterReport, Report, Validation } from "@aurora/validator";
import type { LineOf } from "@aurora/validator/github";
import { splitTable, type TablePart, UnmarkableWorkbook } from "@aurora/validator/workbook";
import { UsageError } from "../failures.js";
import { type InputFile, type KeptBytes, readAgain } from "../files.js";
import { fileNameOf, type OutFolder } from "../out-folder.js";
import { notice } from "../output.js";
import type { Texts } from "../texts.js";
import { type Marking, markedWorkbook, workbookEnding } from "./marked-workbooks.js";
import { ENDINGS, type ReportFormat, reportText } from "./report-formats.js";
import type { ValidateFlags } from "./validate-options.js";

/** What a split is made of. */
interface Split {
  readonly validation: Validation;
  /** The report of the whole run. */
  readonly report: Report;
  readonly inputs: readonly InputFile[];
  readonly kept: KeptBytes;
  readonly folder: OutFolder;
  readonly format: ReportFormat;
  readonly flags: ValidateFlags;
  readonly marking: Omit<Marking, "report">;
  readonly lineOf: LineOf;
}

/** The report of a centre, the name of its files, and those that were written. */
interface Part extends CenterReport {
  readonly name: string;
  readonly files: string[];
}

/** @throws UsageError where a call cannot be split as it asks */
export function checkSplit({ splitBy, out, explain }: ValidateFlags, say: Texts): void {
  if (splitBy === undefined) return;
  if (splitBy !== "center") throw new UsageError(say.unknownSplit(splitBy));
  if (out === undefined) throw new UsageError(say.splitNeedsOut);
  if (explain !== undefined) throw new UsageError(say.splitNoExplain);
}

/** Writes a report for each centre, and an index that counts them all; gives the name of the index. */
export async function writeSplit(
  split: Split,
): Promise<{ readonly centers: number; readonly index: string }> {
  const { validation, folder, format, flags, marking } = split;
  const { say } = marking.context;
  const index = folder.name(say.indexName, ".csv");
  const named = new Set([say.indexName]);
  const parts = validation.centerReports().map(({ center, report }): Part => {
    const wanted = center === null ? say.withoutCenterName : fileNameOf(center, say.centerName);
    return { center, report, name: unused(wanted, named), files: [] };
  });
  if (format === "xlsx") await writeWorkbooks(parts, split);
  for (const part of parts) {
    // What concerns no record, a file that cannot be read, is in no workbook: it is a list.
    const written = format === "xlsx" ? "csv" : format;
    if (part.files.length > 0 || (format === "xlsx" && !hasFindings(part))) continue;
    const text = await reportText(part.report, {
      format: written,
      flags,
      context: marking.context,
      lineOf: split.lineOf,
    });
    write(part, `${part.name}${ENDINGS[written]}`, text, split);
  }
  folder.write(index, indexOf(parts, split));
  if (format === "json" || format === "ndjson" || format === "sarif") {
    folder.write(folder.name(say.indexName, ".json"), jsonIndexOf(parts));
  }
  return { centers: parts.filter(({ center }) => center !== null).length, index };
}

/** Marks the rows of each centre in workbooks of its own, file by file: each file is read once. */
async function writeWorkbooks(parts: readonly Part[], split: Split): Promise<void> {
  const { validation, report, inputs, kept, marking } = split;
  const { columns, limits, context } = marking;
  const byCenter = new Map(parts.map((part) => [part.center, part]));
  for (const input of inputs) {
    const { file } = input;
    const rows = report.inputs.find((each) => each.file === file)?.rows ?? 0;
    if (rows === 0) continue;
    const ofFile = parts.filter((part) =>
      part.report.inputs.some((each) => each.file === file && each.rows > 0),
    );
    const bytes = readAgain(input, { report, kept, say: context.say });
    const [only] = ofFile;
    const table = parted(() =>
      splitTable({
        table: bytes,
        report,
        file,
        columns,
        limits,
        partOf: (row) => byCenter.get(validation.centerOf({ file, row }))?.name,
      }),
    );
    // A file of one centre comes back as it is; what stands on other sheets may be another's.
    if (only !== undefined && ofFile.length === 1 && (table?.otherSheets ?? 0) === 0) {
      const workbook = await markedWorkbook({ file, bytes }, { ...marking, report: only.report });
      writeWorkbook(only, workbook, { input, ending: workbookEnding(input) }, split);
      continue;
    }
    for (const part of ofFile) {
      const own = table?.parts.get(part.name);
      const workbook = own && (await ownWorkbook(part, own, { file, marking }));
      writeWorkbook(part, workbook, { input, ending: ".xlsx" }, split);
    }
  }
}

function ownWorkbook(
  part: Part,
  table: TablePart,
  { file, marking }: { readonly file: string; readonly marking: Omit<Marking, "report"> },
): Promise<Uint8Array | undefined> {
  return markedWorkbook({ file, bytes: table.table }, { ...marking, report: table.renumbered(part.report) });
}

function parted<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (thrown) {
    if (thrown instanceof UnmarkableWorkbook) return undefined;
    throw thrown;
  }
}

function writeWorkbook(
  part: Part,
  workbook: Uint8Array | undefined,
  { input, ending }: { readonly input: InputFile; readonly ending: string },
  split: Split,
): void {
  if (workbook === undefined) {
    notice(`aurora: ${split.marking.context.say.cannotMark(input.file, undefined)}`);
    return;
  }
  const several = part.report.inputs.filter(({ rows }) => rows > 0).length > 1;
  const base = fileNameOf(basename(input.file, extname(input.file)), "-");
  write(
    part,
    `${several && base !== part.name ? `${part.name}--${base}` : part.name}${ending}`,
    workbook,
    split,
  );
}

function write(part: Part, wanted: string, content: string | Uint8Array, { folder }: Split): void {
  const ending = /\.[a-z.]+$/.exec(wanted)?.[0] ?? "";
  const name = folder.name(wanted.slice(0, wanted.length - ending.length), ending);
  folder.write(name, content);
  part.files.push(name);
}

function unused(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}

function hasFindings({ report: { summary } }: Part): boolean {
  return summary.errors + summary.warnings + summary.infos > 0;
}

/** Every centre with its counts and its files, and all of them together, as a table for a spreadsheet. */
function indexOf(parts: readonly Part[], { marking, report }: Split): string {
  const { language, say } = marking.context;
  const delimiter = language === "es" ? ";" : ",";
  const row = (name: string, files: readonly string[], { summary }: Report) =>
    [
      name,
      files.join(" "),
      ...[summary.records, summary.valid, summary.errors, summary.warnings, summary.infos].map(String),
    ].map(cell);
  const lines = [
    say.indexHeaders.map(cell),
    ...parts.map((part) => row(part.center ?? say.withoutCenter, part.files, part.report)),
    row(say.allCenters, [], report),
  ];
  return `\ufeff${lines.map((cells) => `${cells.join(delimiter)}\r\n`).join("")}`;
}

/** A cell that no spreadsheet takes for a formula. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function jsonIndexOf(parts: readonly Part[]): string {
  const centers = parts.map(({ center, files, report: { summary, truncated } }) => {
    const { records, valid, errors, warnings, infos, byRule } = summary;
    return { center, files, records, valid, errors, warnings, infos, byRule, truncated };
  });
  return `${JSON.stringify({ centers }, null, 2)}\n`;
}
