import { cite } from "../../norms/citation.js";
import type { FocusApproach } from "../../taxonomy/focus-approach.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

/** Of the approaches that every intervention shares, those of which no rule of obligation speaks. */
const COMMON = ["integrality", "systems"] as const satisfies readonly FocusApproach[];

const unknown = undeterminedBy("approaches");

/** The plan does not declare the approach of integrality, or that of systems (RDE-290-2022 VI.6.3.b–c). */
export const int031 = interventionRules.record({
  code: "INT-031",
  severity: "info",
  basis: "description",
  wording: "siendo los enfoques de su labor, los siguientes",
  summary: {
    es: "El plan no declara el enfoque de integralidad o el de sistemas.",
    en: "The plan does not declare the approach of integrality or that of systems.",
  },
  remedy: {
    es: "Considere ambos enfoques en el diseño y declárelos.",
    en: "Consider both approaches in the design, and declare them.",
  },
  fields: ["approaches"],
  citations: cite("RDE-290-2022", "VI.6.3", "VI.6.3.b", "VI.6.3.c"),
  interpretation: {
    es: "La norma enumera los enfoques de toda su labor sin mandar declararlos; los que dependen del público o que la norma manda tienen regla propia.",
    en: "The norm lists the approaches of all its work and does not command to declare them; those that depend on the public or are commanded have rules of their own.",
  },
  check: (plan) => {
    const { approaches } = plan;
    if (approaches === undefined) return unknown(plan);
    const lacks = COMMON.filter((approach) => !approaches.includes(approach));
    return lacks.length === 0 ? satisfied : violated({ params: { lacks }, at: ["approaches"] });
  },
});
