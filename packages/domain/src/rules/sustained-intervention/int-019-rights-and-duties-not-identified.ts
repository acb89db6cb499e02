import { cite } from "../../norms/citation.js";
import { concluded, type Violation } from "../outcome.js";
import { named } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

type Part = "rightsHolders" | "dutyBearers";

/** The plan identifies no right-holders, or no duty-bearers (RDE-290-2022 VI.6.3.e). */
export const int019 = interventionRules.record({
  code: "INT-019",
  severity: "error",
  basis: "obligation",
  wording:
    "identificando a los titulares de derechos […]; identificando, asimismo, a los obligados o titulares de deberes",
  summary: {
    es: "El plan no identifica a los titulares de derechos o a los titulares de deberes.",
    en: "The plan does not identify the right-holders or the duty-bearers.",
  },
  remedy: {
    es: "Identifique quiénes son titulares de derechos y quiénes de deberes, y regístrelos por grupos o entidades.",
    en: "Identify who holds rights and who bears duties, and register them as groups or bodies.",
  },
  fields: ["rightsHolders", "dutyBearers"],
  citations: cite("RDE-290-2022", "VI.6.3.e"),
  check: ({ rightsHolders, dutyBearers }) => {
    const violations: Violation<{ readonly part: Part }>[] = [];
    const missing: Part[] = [];
    for (const [part, identified] of [
      ["rightsHolders", rightsHolders],
      ["dutyBearers", dutyBearers],
    ] as const) {
      if (identified === undefined) missing.push(part);
      else if (named(identified).length === 0) violations.push({ params: { part }, at: [part] });
    }
    return concluded(violations, missing);
  },
});
