import type { GroupOf } from "../../records/field.js";
import type { preventiveAction } from "../../records/preventive-action.js";
import type { sustainedIntervention } from "../../records/sustained-intervention.js";
import type { Rule } from "../../rules/rule.js";
import type { Guideline } from "../../taxonomy/guideline.js";
import type { Population } from "../../taxonomy/population.js";
import type { ConceptScheme } from "../../taxonomy/scheme.js";
import type { LocalizedText } from "../../text.js";

/** A literal of a guideline; the guidelines' opening texts are not among them. */
export type Literal = Extract<Guideline, `L${number}.${string}`>;

/** The literals of one guideline. */
export type LiteralOf<N extends 1 | 2 | 3 | 4 | 5 | 6> = Extract<Guideline, `L${N}.${string}`>;

/** What is known of the plan of an intervention. */
export type Plan = GroupOf<(typeof sustainedIntervention)["fields"]>;

/** What is known of an action. */
export type Action = GroupOf<(typeof preventiveAction)["fields"]>;

/** Something that a plan or an action says for a literal, and seldom against it. */
export interface Sign<Facts> {
  /** The fields in which it is read. */
  readonly fields: readonly string[];
  /** What speaks for the literal: a noun and what belongs to it. */
  readonly says: LocalizedText;
  /** True speaks for the literal, false against it; undefined is silent. */
  readonly holds?: (facts: Facts) => boolean | undefined;
  /** Rules that, all satisfied, speak for the literal by themselves. */
  readonly kept?: readonly Rule[];
  /** What speaks against it, where `holds` may be false. */
  readonly denies?: LocalizedText;
}

/** Things that a literal names one by one, so that it can be told which were never touched. */
export interface Parts {
  readonly scheme: ConceptScheme;
  readonly codes: readonly string[];
  /** The field of actions and plans that holds them. */
  readonly field: "audience" | "violenceTypes" | "ecologicalLevels";
}

/**
 * What speaks for and against a literal. The rules that cite it speak against it where they are
 * violated: they are found by their citations, and those that only suggest are left out.
 */
export interface LiteralEvidence {
  readonly plan: readonly Sign<Plan>[];
  readonly action: readonly Sign<Action>[];
  /** Rules that decide the same and cite another place. */
  readonly alsoAgainst?: readonly Rule[];
  readonly parts?: Parts;
  /** What would support it: a noun and what belongs to it. */
  readonly asks: LocalizedText;
}

/** Whether the audience holds any of some groups; silent where it does not. */
export function addresses(...groups: readonly Population[]) {
  return ({ audience }: { readonly audience?: readonly Population[] | undefined }) =>
    audience?.some((group) => groups.includes(group)) || undefined;
}
