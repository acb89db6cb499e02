import type { Finding } from "../run/finding.js";
import type { Report } from "./report.js";

/** One finding as a line. */
export function ndjsonFinding(finding: Finding): string {
  return `${JSON.stringify({ type: "finding", ...finding })}\n`;
}

/** The report without its findings, as the last line of a stream of findings. */
export function ndjsonSummary(report: Report): string {
  const { findings: _streamed, truncated: _truncated, omitted: _omitted, ...summary } = report;
  return `${JSON.stringify({ type: "summary", ...summary })}\n`;
}
