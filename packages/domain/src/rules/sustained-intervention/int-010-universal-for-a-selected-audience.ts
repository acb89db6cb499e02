import { cite } from "../../norms/citation.js";
import type { AudienceSelection } from "../../taxonomy/audience-selection.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("selection");

/** By what a universal product chooses its public; empty where the plan does not say that it is universal. */
type Params = { readonly selection: AudienceSelection | "" };

/** A universal product addresses a public chosen by its risk, or nothing says whether it is universal or focalized (RDE-290-2022 VI.6.1.i–j). */
export const int010 = interventionRules.record({
  code: "INT-010",
  severity: "error",
  basis: "obligation",
  wording: "no se considera como criterio de selección su condición de riesgo",
  summary: {
    es: "Un producto universal elige a su público por su riesgo, o el plan no dice si el producto es universal o focalizado.",
    en: "A universal product chooses its public by risk, or the plan does not say whether the product is universal or focalized.",
  },
  remedy: {
    es: "Diga si el producto es universal o focalizado, y dé al universal un público sin criterio de riesgo.",
    en: "Say whether the product is universal or focalized, and give a universal one a public not chosen by risk.",
  },
  fields: ["targeting", "selection"],
  citations: cite("RDE-290-2022", "VI.6.1.i", "VI.6.1.j"),
  interpretation: {
    es: "Los productos cuentan «generalmente» con la información de si son universales o focalizados: su falta solo se advierte.",
    en: "Products have “generalmente” the information on whether they are universal or focalized: its lack only warns.",
  },
  check: (plan) => {
    const { targeting, selection } = plan;
    if (targeting === undefined) {
      return violated<Params>({
        params: { selection: "" },
        at: ["targeting"],
        severity: "warning",
      });
    }
    if (targeting === "focalized") return satisfied;
    if (selection === undefined) return unknown(plan);
    return selection === "general"
      ? satisfied
      : violated<Params>({ params: { selection }, at: ["targeting", "selection"] });
  },
});
