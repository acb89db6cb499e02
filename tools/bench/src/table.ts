import type { Line, Section } from "./suite.js";

const MB = 1_000_000;
const HEADER = ["", "s", "min–max", "rows/s", "MB/s", "peak MB", "its time ÷ the first's, per row"];

/**
 * The cells of a section's table. Where programs read files of different length their times are compared
 * by the row; where they read none, as they are.
 */
export function tableOf({ lines }: Section): readonly (readonly string[])[] {
  const [first] = lines;
  return [HEADER, ...lines.map((line) => cellsOf(line, first))];
}

/** Columns of equal width, the first flush left, the others flush right. */
export function plainTable(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((cells) => (cells[column] ?? "").length)),
  );
  const lines = table.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

/** The same in Markdown. */
export function markdownTable(table: readonly (readonly string[])[]): string {
  const [header = [], ...rows] = table;
  const rule = header.map((_, column) => (column === 0 ? "---" : "---:"));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** A whole number with its thousands apart. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

function cellsOf(line: Line, first: Line | undefined): readonly string[] {
  const { name, seconds, fastest, slowest, peakBytes, rows, bytes } = line;
  return [
    name,
    seconds.toFixed(decimals(seconds)),
    `${fastest.toFixed(decimals(seconds))}–${slowest.toFixed(decimals(seconds))}`,
    rows === undefined ? "" : count(Math.round(rows / seconds)),
    bytes === undefined ? "" : (bytes / MB / seconds).toFixed(1),
    peakBytes === undefined ? "" : (peakBytes / MB).toFixed(0),
    first === undefined || line === first ? "" : ratio(line, first),
  ];
}

function ratio(line: Line, first: Line): string {
  const perRow = ({ seconds, rows }: Line) => (rows === undefined ? undefined : seconds / rows);
  const [its, ours] = [perRow(line), perRow(first)];
  if (its === undefined || ours === undefined) return (line.seconds / first.seconds).toFixed(2);
  return (its / ours).toFixed(2);
}

/** What is over in a moment is told in thousandths. */
function decimals(seconds: number): number {
  return seconds < 1 ? 3 : 2;
}
