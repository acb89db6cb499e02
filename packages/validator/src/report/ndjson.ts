import type { Finding } from "../run/finding.js";
import type { Report } from "./report.js";

/**
 * A report as lines: each finding as it is found, the summary last. What is counted and was not
 * streamed is told in the summary, as a report tells what it does not list.
 */
export class NdjsonReport {
  readonly #streamed = new Map<string, number>();

  /** One finding as a line. */
  finding(finding: Finding): string {
    this.#streamed.set(finding.rule, (this.#streamed.get(finding.rule) ?? 0) + 1);
    return `${JSON.stringify({ type: "finding", ...finding })}\n`;
  }

  /** The rest of the report as the last line. */
  summary(report: Report): string {
    const { findings: _streamed, ...rest } = report;
    const omitted = Object.fromEntries(
      Object.entries(report.summary.byRule)
        .map(([code, count]) => [code, count - (this.#streamed.get(code) ?? 0)] as const)
        .filter(([, left]) => left > 0),
    );
    return `${JSON.stringify({ type: "summary", ...rest, truncated: Object.keys(omitted).length > 0, omitted })}\n`;
  }
}
