import { type RuleTerms, structureRules } from "@aurora/domain/rules/core";

type StructureCode = (typeof structureRules)[number]["code"];

const byCode = new Map<string, RuleTerms>(structureRules.map((rule) => [rule.code, rule]));

/** The meta of a rule on a file's structure. */
export function structureRule(code: StructureCode): RuleTerms {
  return byCode.get(code) as RuleTerms;
}
