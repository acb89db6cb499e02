import type { Report } from "../report/report.js";
import { EXPIRED_SUPPRESSION } from "../run/check-options.js";
import type { SuppressionUse } from "../run/suppressions.js";
import type { CenterCounts } from "../run/tally.js";

/** A report of reports: what it cannot know is said beside what it does. */
export interface MergedReport extends Report {
  readonly merged: {
    /** How many reports it joins. */
    readonly reports: number;
    /**
     * The rules that compare records of a run, and that therefore looked only within each report: an id that
     * stands in two of them is not told (DAT-009), nor is a month's report that stands in another (REP). To
     * compare across inputs, validate them in one run, or merge the runs themselves.
     */
    readonly comparedWithinEachOnly: readonly string[];
  };
}

export type InvalidMerge =
  | { readonly kind: "nothing" }
  | { readonly kind: "different-rules"; readonly part: string }
  | {
      readonly kind: "repeated-input";
      readonly file: string;
      /** The name under which the other report has the same bytes; the same, or that of a copy. */
      readonly other: string;
    };

/** Reports that cannot be joined without saying what is not so. */
export class InvalidMergeError extends Error {
  override readonly name = "InvalidMergeError";
  readonly reason: InvalidMerge;

  constructor(reason: InvalidMerge) {
    super(wording(reason));
    this.reason = reason;
  }
}

function wording(reason: InvalidMerge): string {
  switch (reason.kind) {
    case "nothing":
      return "there is no report to merge";
    case "different-rules":
      return `the reports were not judged alike: they differ in ${reason.part}`;
    case "repeated-input":
      return reason.file === reason.other
        ? `"${reason.file}" is in two of the reports: its records would be counted twice`
        : `"${reason.other}" and "${reason.file}" hold the same bytes, each in a report of its own: their records would be counted twice`;
  }
}

/**
 * Joins finished reports over different inputs, judged alike, into one. Counts, findings and their order
 * are those of one run over all the inputs, but for the rules that compare records of different inputs:
 * those are named in the result.
 *
 * @param comparing the codes of the rules that compare records: a catalogue's, see `Validator`
 * @throws InvalidMergeError where the reports were judged by different rules, or the bytes of an input, under
 *   whatever name, are in two of them
 */
export function mergeReports(
  reports: readonly Report[],
  options: { readonly rules: readonly { readonly code: string; readonly kind?: string }[] },
): MergedReport {
  const [first, ...others] = reports;
  if (first === undefined) throw new InvalidMergeError({ kind: "nothing" });
  for (const other of others) checkAlike(first, other);
  checkInputs(reports);
  const parts = [first, ...others.map(withoutExpired)];

  const order = new Map(options.rules.map(({ code }, index) => [code, index]));
  const omitted = summed(
    parts.map((report) => report.omitted),
    order,
  );
  const explanations = reports.flatMap((report) => report.explanations ?? []);
  const total = (count: "records" | "valid" | "errors" | "warnings" | "infos") =>
    parts.reduce((sum, { summary }) => sum + summary[count], 0);
  return {
    tool: first.tool,
    ruleset: first.ruleset,
    inputs: reports.flatMap((report) => report.inputs),
    summary: {
      records: total("records"),
      valid: total("valid"),
      errors: total("errors"),
      warnings: total("warnings"),
      infos: total("infos"),
      byRule: summed(
        parts.map(({ summary }) => summary.byRule),
        order,
      ),
      byCenter: joinedCenters(reports),
      withoutCenter: parts.map(({ summary }) => summary.withoutCenter).reduce(addedCounts),
    },
    findings: parts.flatMap((report) => report.findings),
    truncated: Object.keys(omitted).length > 0,
    omitted,
    ...(first.suppressions && { suppressions: joinedSuppressions(reports, first.suppressions) }),
    ...(reports.some((report) => report.explanations !== undefined) && { explanations }),
    merged: {
      reports: reports.length,
      comparedWithinEachOnly: reports.length === 1 ? [] : comparing(options.rules, first),
    },
  };
}

/** A report without what it says of expired suppressions: the first one says it for all. */
function withoutExpired(report: Report): Report {
  const { [EXPIRED_SUPPRESSION]: expired = 0, ...others } = report.summary.byRule;
  if (expired === 0) return report;
  const { [EXPIRED_SUPPRESSION]: _omitted, ...omitted } = report.omitted;
  const { summary } = report;
  return {
    ...report,
    summary: {
      ...summary,
      errors: summary.errors - expired,
      withoutCenter: { ...summary.withoutCenter, errors: summary.withoutCenter.errors - expired },
      byRule: others,
    },
    findings: report.findings.filter(({ rule }) => rule !== EXPIRED_SUPPRESSION),
    omitted,
  };
}

/** What came of each suppression over all the reports; they were given the same. */
function joinedSuppressions(
  reports: readonly Report[],
  given: readonly SuppressionUse[],
): readonly SuppressionUse[] {
  return given.map((use, index) => {
    const findings = reports.reduce(
      (sum, { suppressions }) => sum + (suppressions?.[index]?.findings ?? 0),
      0,
    );
    return {
      ...use,
      findings,
      status: use.status === "expired" ? "expired" : findings > 0 ? "applied" : "unused",
    };
  });
}

/** What was to be left out, without what came of it. */
function asGiven(report: Report): unknown {
  return report.suppressions?.map(({ status: _status, findings: _findings, ...given }) => given);
}

/** The rules that compare records: folds, and those on what is met twice; only those that ran. */
function comparing(
  rules: readonly { readonly code: string; readonly kind?: string }[],
  { ruleset: { only, suppressed } }: Report,
): readonly string[] {
  const skipped = new Set(suppressed.map(({ rule }) => rule));
  return rules
    .filter(({ code, kind }) => kind === "fold" || code === "DAT-009" || code === "DAT-010")
    .map(({ code }) => code)
    .filter((code) => !skipped.has(code) && (only?.includes(code) ?? true));
}

function checkAlike(first: Report, other: Report): void {
  if (first.tool.version !== other.tool.version) {
    throw new InvalidMergeError({ kind: "different-rules", part: "the version of the tool" });
  }
  const parts = new Set([...Object.keys(first.ruleset), ...Object.keys(other.ruleset)]);
  for (const part of parts as Set<keyof Report["ruleset"]>) {
    if (JSON.stringify(first.ruleset[part]) !== JSON.stringify(other.ruleset[part])) {
      throw new InvalidMergeError({ kind: "different-rules", part: `ruleset.${part}` });
    }
  }
  if (JSON.stringify(asGiven(first)) !== JSON.stringify(asGiven(other))) {
    throw new InvalidMergeError({ kind: "different-rules", part: "suppressions" });
  }
}

function checkInputs(reports: readonly Report[]): void {
  const met = new Map<string, string>();
  for (const report of reports) {
    const own = report.inputs.flatMap(({ file, sha256, sheet = null }) =>
      sha256 === null ? [] : [{ file, key: JSON.stringify([sha256, sheet]) }],
    );
    for (const { file, key } of own) {
      const other = met.get(key);
      if (other !== undefined) throw new InvalidMergeError({ kind: "repeated-input", file, other });
    }
    for (const { file, key } of own) met.set(key, file);
  }
}

function summed(
  counts: readonly Readonly<Record<string, number>>[],
  order: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> {
  const sum = new Map<string, number>();
  for (const each of counts) {
    for (const [code, count] of Object.entries(each)) sum.set(code, (sum.get(code) ?? 0) + count);
  }
  const placeOf = (code: string) => order.get(code) ?? Number.MAX_SAFE_INTEGER;
  return Object.fromEntries([...sum].sort(([a], [b]) => placeOf(a) - placeOf(b)));
}

function joinedCenters(reports: readonly Report[]): Readonly<Record<string, CenterCounts>> {
  const centers = new Map<string, CenterCounts>();
  for (const { summary } of reports) {
    for (const [name, counts] of Object.entries(summary.byCenter)) {
      const known = centers.get(name);
      centers.set(name, known === undefined ? counts : addedCounts(known, counts));
    }
  }
  return Object.fromEntries([...centers].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addedCounts(a: CenterCounts, b: CenterCounts): CenterCounts {
  return {
    records: a.records + b.records,
    valid: a.valid + b.valid,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    infos: a.infos + b.infos,
  };
}
