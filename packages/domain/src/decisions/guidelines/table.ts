import { actionPlanRules } from "../../rules/preventive-action/action-plan.js";
import { actionResultsRules } from "../../rules/preventive-action/action-results.js";
import type { Rule } from "../../rules/rule.js";
import { sustainedInterventionRules } from "../../rules/sustained-intervention/index.js";
import { guideline } from "../../taxonomy/guideline.js";
import type { Literal, LiteralEvidence } from "./evidence.js";
import { guideline1 } from "./l1.js";
import { guideline2 } from "./l2.js";
import { guideline3 } from "./l3.js";
import { guideline4 } from "./l4.js";
import { guideline5 } from "./l5.js";
import { guideline6 } from "./l6.js";

const evidence: { readonly [L in Literal]: LiteralEvidence } = {
  ...guideline1,
  ...guideline2,
  ...guideline3,
  ...guideline4,
  ...guideline5,
  ...guideline6,
};

/** A literal with all that speaks for and against it, by what is asked: a plan or an action. */
export interface WeighedLiteral extends LiteralEvidence {
  readonly literal: Literal;
  /** The rules whose violation speaks against it. */
  readonly against: { readonly plan: readonly Rule[]; readonly action: readonly Rule[] };
}

const planRules: readonly Rule[] = sustainedInterventionRules;
const actionRules: readonly Rule[] = [...actionPlanRules, ...actionResultsRules];

/** Every literal, in the order of the guidelines. */
export const weighedLiterals: readonly WeighedLiteral[] = guideline.concepts.flatMap(
  ({ code, broader, citations }) => {
    if (broader === undefined) return [];
    const literal = code as Literal;
    const entry = evidence[literal];
    const isCited = (rule: Rule) =>
      rule.severity !== "info" &&
      rule.citations.some(({ norm, locator }) =>
        citations.some((place) => place.norm === norm && place.locator === locator),
      );
    const isAgainst = (rule: Rule) => isCited(rule) || (entry.alsoAgainst?.includes(rule) ?? false);
    return [
      {
        ...entry,
        literal,
        against: { plan: planRules.filter(isAgainst), action: actionRules.filter(isAgainst) },
      },
    ];
  },
);

/** The rules over plans, and over actions, that any literal hangs on. */
export const rulesInUse = {
  plan: inUse(planRules, ({ against, plan }) => [...against.plan, ...plan.flatMap(({ kept = [] }) => kept)]),
  action: inUse(actionRules, ({ against, action }) => [
    ...against.action,
    ...action.flatMap(({ kept = [] }) => kept),
  ]),
};

function inUse(rules: readonly Rule[], of: (literal: WeighedLiteral) => readonly Rule[]): readonly Rule[] {
  const used = new Set(weighedLiterals.flatMap(of));
  return rules.filter((rule) => used.has(rule));
}

/** What the guidelines ask of a centre's work over a year, rather than of each plan or action. */
export const askedOfTheYear = [
  "L1.c",
  "L1.d",
  "L1.e",
  "L2.a",
  "L2.b",
  "L2.c",
  "L2.d",
  "L2.e",
  "L2.f",
  "L2.g",
  "L2.h",
  "L3.a",
  "L3.b",
  "L4.a",
] as const satisfies readonly Literal[];
