import type { Report } from "@aurora/validator";
import { entityOf } from "@aurora/validator";
import { type LineOf, type LineOfRow, tableLines } from "@aurora/validator/github";
import { UsageError } from "../failures.js";
import { type InputFile, type KeptBytes, readAgain } from "../files.js";
import type { Texts } from "../texts.js";

/** The largest table that is read once more for its lines; what tools show line by line is smaller. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * On which lines of the files of a call their records start: those of tables are read once more, each when the first
 * of its lines is asked for.
 */
export function linesOf(
  inputs: readonly InputFile[],
  options: {
    readonly report: Report;
    readonly kept: KeptBytes;
    readonly columns: Readonly<Record<string, string>>;
    readonly say: Texts;
  },
): LineOf {
  const known = new Map<string, LineOfRow>();
  return ({ file, row }) => {
    if (row === null) return undefined;
    let lineOf = known.get(file);
    if (lineOf === undefined) {
      lineOf = linesIn(
        inputs.find((input) => input.file === file),
        options,
      );
      known.set(file, lineOf);
    }
    return lineOf(row);
  };
}

function linesIn(
  input: InputFile | undefined,
  { report, kept, columns, say }: Parameters<typeof linesOf>[1],
): LineOfRow {
  const nobody = () => undefined;
  const summary = report.inputs.find(({ file }) => file === input?.file);
  if (input === undefined || summary === undefined) return nobody;
  if (summary.format === "ndjson") return (row) => row;
  if (summary.format !== "csv" || input.size === undefined || input.size > LARGEST_BYTES) return nobody;
  try {
    return tableLines(readAgain(input, { report, kept, say }), { entity: entityOf(summary.entity), columns });
  } catch (thrown) {
    // What has gone or changed since it was judged has no lines that would be those of the report.
    if (thrown instanceof UsageError) return nobody;
    throw thrown;
  }
}
