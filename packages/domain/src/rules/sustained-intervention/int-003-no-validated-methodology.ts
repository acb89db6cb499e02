import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, undeterminedBy, violated } from "../outcome.js";
import { namesSomething } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("methodology");

/** The plan names no methodology, or one that is not validated (RDE-290-2022 VI.6.1.g, VI.6.4.1). */
export const int003 = interventionRules.record({
  code: "INT-003",
  severity: "error",
  basis: "obligation",
  wording: "una propuesta metodológica validada",
  summary: {
    es: "El plan no nombra una metodología validada.",
    en: "The plan names no validated methodology.",
  },
  remedy: {
    es: "Adopte una metodología validada y nómbrela en el plan.",
    en: "Adopt a validated methodology and name it in the plan.",
  },
  fields: ["methodology"],
  citations: cite("RDE-290-2022", "VI.6.1.g", "VI.6.4.1"),
  check: (plan) => {
    const { methodology } = plan;
    if (methodology === undefined) return unknown(plan);
    const { name, validated } = methodology;
    const lacks: ("name" | "validated")[] = [];
    // A methodology that is given and has no name is not named, whatever else is said of it.
    if (name === undefined || !namesSomething(name)) lacks.push("name");
    if (validated === false) lacks.push("validated");
    if (lacks.length > 0) {
      return violated({ params: { lacks }, at: lacks.map((part) => `methodology.${part}`) });
    }
    return validated === undefined ? undetermined("methodology.validated") : satisfied;
  },
});
