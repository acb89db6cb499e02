import type { Report } from "./report.js";

/** The report as JSON, two spaces deep, with a line break behind it. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
