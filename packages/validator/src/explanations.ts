import { type RuleMeta, ruleCatalogue } from "@aurora/domain/rules";
import { type Explanations, explain, shownFacts } from "./run/explain.js";

const byCode = /* @__PURE__ */ new Map<string, RuleMeta>(
  /* @__PURE__ */ ruleCatalogue.map((rule) => [rule.code, rule]),
);

/** Says of a record what each rule concludes, why, and what would satisfy it. Holds the prose of every rule. */
export const explanations: Explanations = { explain, shownFacts, proseOf: (code) => byCode.get(code) };
