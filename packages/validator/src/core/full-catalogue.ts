import { publishedSchemes } from "@aurora/domain/records/published-schemes";
import { entityRules, type Rule, type RuleMeta, ruleCatalogue } from "@aurora/domain/rules";
import { centers } from "../centers.js";
import { explanations } from "../explanations.js";
import { messages } from "../messages/catalogue.js";
import { territory } from "../territory.js";
import { type Catalogue, catalogueOf } from "./catalogue.js";

/** A catalogue whose rules have their prose. */
export interface FullCatalogue extends Catalogue {
  readonly rules: readonly (RuleMeta | Rule)[];
}

/** Everything: each entity, each rule with its prose, both languages, Peru's districts. */
export const fullCatalogue: FullCatalogue = {
  .../* @__PURE__ */ catalogueOf(
    /* @__PURE__ */ entityRules.map((rules) => ({ ...rules, messages })),
    { places: territory, schemes: [...publishedSchemes.values()], explanations, centers },
  ),
  rules: ruleCatalogue,
};
