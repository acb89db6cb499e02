import { basename, extname } from "node:path";
import type { Limits, Report } from "@aurora/validator";
import { annotatedWorkbook, UnmarkableWorkbook, workbookFromTable } from "@aurora/validator/workbook";
import type { Context } from "../context.js";
import { UsageError } from "../failures.js";
import { type InputFile, type KeptBytes, readAgain } from "../files.js";
import { fileNameOf, type OutFolder } from "../out-folder.js";
import { notice } from "../output.js";
import type { Texts } from "../texts.js";

/** The ending of the workbook that a file comes back as: macros need one of their own. */
export function workbookEnding({ file }: Pick<InputFile, "file">): ".xlsm" | ".xlsx" {
  return extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

/** @throws UsageError where a workbook would get a name under which no program opens it */
export function checkWorkbookName(out: string, input: InputFile, say: Texts): void {
  const given = extname(out).toLowerCase();
  const needed = workbookEnding(input);
  if ((given === ".xlsm" || given === ".xlsx") && given !== needed)
    throw new UsageError(say.workbookEnding(out, needed));
}

/** What a workbook is marked with. */
export interface Marking {
  readonly report: Report;
  readonly columns: Readonly<Record<string, string>>;
  /** The limits to which the run held its files. */
  readonly limits: Partial<Limits>;
  readonly context: Context;
}

/** Why a file could not be read, as its report says it; undefined where it could. */
function whyUnread({ findings }: Report, file: string): string | undefined {
  return findings.find(({ rule, record }) => rule === "DAT-001" && record.file === file)?.message;
}

/** The workbook of a file with its faults marked: the steward's own where there is one; undefined where it cannot be. */
export async function markedWorkbook(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  { report, columns, limits, context: { language } }: Marking,
): Promise<Uint8Array | undefined> {
  const format = report.inputs.find((input) => input.file === file)?.format;
  const of = { report, file, columns, limits, language };
  try {
    return format === "xlsx"
      ? await annotatedWorkbook({ ...of, workbook: bytes })
      : await workbookFromTable({ ...of, table: bytes });
  } catch (thrown) {
    if (thrown instanceof UnmarkableWorkbook) return undefined;
    throw thrown;
  }
}

/** The marked workbook of the one file of a call; says so where there can be none. */
export async function onlyWorkbook(
  input: InputFile,
  marking: Marking,
  kept: KeptBytes,
): Promise<Uint8Array | undefined> {
  const { say } = marking.context;
  const { report } = marking;
  const { file } = input;
  const unread = whyUnread(report, file);
  const workbook =
    unread === undefined
      ? await markedWorkbook({ file, bytes: readAgain(input, { report, kept, say }) }, marking)
      : undefined;
  if (workbook === undefined) notice(`aurora: ${say.cannotMark(file, unread)}`);
  return workbook;
}

/** Writes a marked workbook of each file into a folder, under the file's own name. */
export async function writeWorkbooks(
  inputs: readonly InputFile[],
  folder: OutFolder,
  { marking, kept }: { readonly marking: Marking; readonly kept: KeptBytes },
): Promise<void> {
  for (const input of inputs) {
    const workbook = await onlyWorkbook(input, marking, kept);
    if (workbook === undefined) continue;
    const ending = workbookEnding(input);
    // A name without a path is the steward's own, and leads nowhere.
    const name =
      input.file === "-"
        ? fileNameOf(marking.context.say.standardInput, "-")
        : basename(input.file, extname(input.file));
    folder.write(folder.name(name, ending), workbook);
  }
}
