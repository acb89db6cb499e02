import type { Finding } from "../run/finding.js";
import type { Report } from "./report.js";

/** What mending all errors of one rule brings, once the rules before it are mended. */
export interface Mend {
  readonly rule: string;
  /** Listed records that have an error of the rule. */
  readonly records: number;
  /** Records that this leaves without any error. */
  readonly frees: number;
  /** Records without errors after it; those that were valid from the start included. */
  readonly validAfter: number;
}

/** In which order to mend, so that the most records are soon without errors. */
export interface MendPlan {
  /** Rules whose errors concern whole files: they come before all. */
  readonly wholeFile: readonly string[];
  readonly mends: readonly Mend[];
  /** How many rules with errors follow after the steps that were asked for. */
  readonly left: number;
  /** Whether every error is listed: only then the numbers are of the whole register. */
  readonly exact: boolean;
}

/**
 * Plans in which order to mend: at each step the rule that leaves the most records without errors,
 * among equals the one that touches the most records. Which records a finding that is not listed
 * concerns cannot be known, so that the plan then is only of what is listed (`exact: false`). Of all
 * steps only the first `steps` are planned.
 */
export function mendPlan(report: Report, { steps = Number.POSITIVE_INFINITY } = {}): MendPlan {
  const wholeFile = new Set<string>();
  const rulesOf = new Map<string, Set<string>>();
  let errors = 0;
  for (const finding of report.findings) {
    if (finding.severity !== "error") continue;
    errors++;
    if (finding.record.row === null) {
      wholeFile.add(finding.rule);
      continue;
    }
    const record = recordKey(finding);
    const rules = rulesOf.get(record);
    if (rules === undefined) rulesOf.set(record, new Set([finding.rule]));
    else rules.add(finding.rule);
  }
  return {
    wholeFile: [...wholeFile].sort(),
    ...greedily(rulesOf.values(), { validAtFirst: report.summary.valid, steps }),
    exact: errors === report.summary.errors,
  };
}

/** Which record a finding speaks of. */
function recordKey({ record: { file, sheet, row } }: Finding): string {
  return JSON.stringify([file, sheet, row]);
}

/** Records that break the same rules, as one. */
interface Group {
  readonly open: Set<string>;
  readonly records: number;
}

function greedily(
  ruleSets: Iterable<ReadonlySet<string>>,
  { validAtFirst, steps }: { readonly validAtFirst: number; readonly steps: number },
): Pick<MendPlan, "mends" | "left"> {
  const groups = groupsOf(ruleSets);
  const touched = new Map<string, number>();
  for (const { open, records } of groups) {
    for (const rule of open) touched.set(rule, (touched.get(rule) ?? 0) + records);
  }
  const left = [...touched.keys()].sort();
  const mends: Mend[] = [];
  let validAfter = validAtFirst;
  while (left.length > 0 && mends.length < steps) {
    const frees = new Map<string, number>();
    for (const { open, records } of groups) {
      if (open.size !== 1) continue;
      const [rule] = open as Set<string> & Iterable<string>;
      if (rule !== undefined) frees.set(rule, (frees.get(rule) ?? 0) + records);
    }
    const gain = (rule: string) => frees.get(rule) ?? 0;
    const size = (rule: string) => touched.get(rule) ?? 0;
    const best = left.reduce((a, b) => ((gain(b) - gain(a) || size(b) - size(a)) > 0 ? b : a));
    left.splice(left.indexOf(best), 1);
    for (const { open } of groups) open.delete(best);
    validAfter += gain(best);
    mends.push({ rule: best, records: size(best), frees: gain(best), validAfter });
  }
  return { mends, left: left.length };
}

function groupsOf(ruleSets: Iterable<ReadonlySet<string>>): Group[] {
  const counts = new Map<string, { readonly open: Set<string>; records: number }>();
  for (const rules of ruleSets) {
    const key = [...rules].sort().join("\u0000");
    const group = counts.get(key);
    if (group === undefined) counts.set(key, { open: new Set(rules), records: 1 });
    else group.records++;
  }
  return [...counts.values()];
}
