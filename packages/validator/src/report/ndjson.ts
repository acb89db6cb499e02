import type { Finding } from "../run/finding.js";
import type { Report } from "./report.js";

/** One finding of a streamed report. */
export type FindingItem = { readonly type: "finding" } & Finding;

/** All of a streamed report but its findings. */
export type SummaryItem = { readonly type: "summary" } & Omit<Report, "findings">;

/**
 * A report as lines: each finding as it is found, the summary last. What is counted and was not
 * streamed is told in the summary, as a report tells what it does not list.
 */
export class NdjsonReport {
  readonly #streamed = new Map<string, number>();

  /** One finding as a line. */
  finding(finding: Finding): string {
    return `${JSON.stringify(this.findingItem(finding))}\n`;
  }

  /** The rest of the report as the last line. */
  summary(report: Report): string {
    return `${JSON.stringify(this.summaryItem(report))}\n`;
  }

  /** What the line of a finding holds. */
  findingItem(finding: Finding): FindingItem {
    this.#streamed.set(finding.rule, (this.#streamed.get(finding.rule) ?? 0) + 1);
    return { type: "finding", ...finding };
  }

  /** What the last line holds. */
  summaryItem(report: Report): SummaryItem {
    const { findings: _streamed, ...rest } = report;
    const omitted = Object.fromEntries(
      Object.entries(report.summary.byRule)
        .map(([code, count]) => [code, count - (this.#streamed.get(code) ?? 0)] as const)
        .filter(([, left]) => left > 0),
    );
    return { type: "summary", ...rest, truncated: Object.keys(omitted).length > 0, omitted };
  }
}
