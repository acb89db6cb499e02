import { type RuleMeta, structureRules } from "@aurora/domain/rules";

type StructureCode = (typeof structureRules)[number]["code"];

const byCode = new Map<string, RuleMeta>(structureRules.map((rule) => [rule.code, rule]));

/** The meta of a rule on a file's structure. */
export function structureRule(code: StructureCode): RuleMeta {
  return byCode.get(code) as RuleMeta;
}
