import type { RecordPlace } from "../run/finding.js";
import type { Report } from "./report.js";

/** The line of its file, counted from 1, on which a record starts; undefined where nobody knows. */
export type LineOf = (place: RecordPlace) => number | undefined;

/**
 * The lines that a report itself is sure of. Reports number rows as a spreadsheet does: in NDJSON a
 * row is a line, but in a table a cell with a line break in it sets every later line apart from its
 * row. Who has read the file may know better, and says so with a `LineOf`.
 */
export function certainLines(report: Report): LineOf {
  const isByLine = new Set(report.inputs.filter(({ format }) => format === "ndjson").map(({ file }) => file));
  // Of two inputs under one name nobody can tell which is meant.
  for (const { file, format } of report.inputs) if (format !== "ndjson") isByLine.delete(file);
  return ({ file, row }) => (row !== null && isByLine.has(file) ? row : undefined);
}
