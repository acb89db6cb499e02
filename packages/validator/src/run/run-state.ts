import type { RuleTerms } from "@aurora/domain/rules/core";
import type { Catalogue } from "../core/catalogue.js";
import type { CollectorSnapshot } from "./collector.js";
import type { EntityRunState } from "./entity-run.js";
import type { FindingFacts } from "./finding.js";
import type { FoldsState } from "./folds.js";
import type { TallyState } from "./tally.js";

/** What a run learned of one input, as plain data that may travel between threads. */
export interface RunState {
  /** How many records the input held. */
  readonly records: number;
  readonly tally: TallyState;
  readonly found: PortableFindings;
  readonly remembered: EntityRunState;
  readonly folds: FoldsState;
  /** What suppressions left out, by centre; absent where there were none. */
  readonly suppressed: Map<string, number[]> | undefined;
}

/** A finding whose rule is told by its code: rules hold functions, which do not travel. */
interface PortableFinding extends Omit<FindingFacts, "rule"> {
  readonly rule: string;
}

/** The findings that a collector counted and kept, as plain data. */
export interface PortableFindings extends Omit<CollectorSnapshot, "kept"> {
  readonly kept: readonly (readonly [
    code: string,
    kept: readonly { readonly finding: PortableFinding; readonly sequence: number }[],
  ])[];
}

/** Findings as they may travel between threads. */
export function portable({ kept, ...counted }: CollectorSnapshot): PortableFindings {
  return {
    ...counted,
    kept: kept.map(([code, each]) => [
      code,
      each.map(({ finding, sequence }) => ({ finding: { ...finding, rule: finding.rule.code }, sequence })),
    ]),
  };
}

/** Findings as they were before they travelled; the catalogue must be the one under which they were made. */
export function revived({ kept, ...counted }: PortableFindings, catalogue: Catalogue): CollectorSnapshot {
  const rules = new Map<string, RuleTerms>();
  const ruleOf = (code: string, entity: string): RuleTerms => {
    const key = `${entity} ${code}`;
    let rule = rules.get(key);
    if (rule === undefined) {
      // A rule over the members of a record has the code of that over records of their own.
      const isThis = (known: RuleTerms) => known.code === code;
      rule = catalogue.rulesOf(entity).find(isThis) ?? catalogue.rules.find(isThis);
      if (rule === undefined) throw new RangeError(`no rule ${code}`);
      rules.set(key, rule);
    }
    return rule;
  };
  return {
    ...counted,
    kept: kept.map(([code, each]) => [
      code,
      each.map(({ finding, sequence }) => ({
        finding: { ...finding, rule: ruleOf(finding.rule, finding.entity) },
        sequence,
      })),
    ]),
  };
}
