import type { Severity } from "@aurora/domain/rules/core";
import type { Finding } from "../run/finding.js";
import type { Report } from "./report.js";
import type { ReportWords, ToldRule } from "./report-words.js";

/** The gravest first. */
export const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

/** A rule of which a report has findings. */
export interface RuleFound {
  readonly code: string;
  /** Undefined for a rule that neither catalogue nor report knows. */
  readonly meta: ToldRule | undefined;
  /** The gravest severity among its listed findings; the rule's own where none is listed. */
  readonly severity: Severity;
  /** All its findings, whether listed or not. */
  readonly total: number;
  /** Those that the report lists, in its order. */
  readonly listed: readonly Finding[];
}

/** The rules of which a report has findings: what is wrong with whole files first, then the gravest, then the most frequent. */
export function rulesFound(report: Report, { metaOf }: ReportWords): readonly RuleFound[] {
  const listed = new Map<string, Finding[]>();
  for (const code of Object.keys(report.summary.byRule)) listed.set(code, []);
  for (const finding of report.findings) {
    const group = listed.get(finding.rule);
    if (group === undefined) listed.set(finding.rule, [finding]);
    else group.push(finding);
  }
  const found = [...listed].map(([code, findings]): RuleFound => {
    const meta = metaOf(code);
    const severity = SEVERITY_ORDER.find((each) => findings.some((finding) => finding.severity === each));
    return {
      code,
      meta,
      severity: severity ?? meta?.severity ?? "info",
      total: Math.max(report.summary.byRule[code] ?? 0, findings.length),
      listed: findings,
    };
  });
  return found
    .filter(({ total }) => total > 0)
    .sort(
      (a, b) =>
        Number(concernsHeader(b.code)) - Number(concernsHeader(a.code)) ||
        SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
        b.total - a.total ||
        (a.code < b.code ? -1 : 1),
    );
}

/** Faults of a file or its header explain much of what follows. */
function concernsHeader(code: string): boolean {
  return code.startsWith("DAT-") && code <= "DAT-004";
}
