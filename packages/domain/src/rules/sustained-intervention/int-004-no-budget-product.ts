import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { namesSomething } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("budgetProduct");

/** The plan declares no product of the budget programme (RDE-290-2022 VI.6.1.j, VII.5.a). */
export const int004 = interventionRules.record({
  code: "INT-004",
  severity: "error",
  basis: "obligation",
  wording: "en alineación con el programa presupuestal",
  summary: {
    es: "La intervención no corresponde a ningún producto del programa presupuestal.",
    en: "The intervention belongs to no product of the budget programme.",
  },
  remedy: {
    es: "Alinee la intervención con un producto del programa presupuestal y nómbrelo.",
    en: "Align the intervention with a product of the budget programme, and name it.",
  },
  fields: ["budgetProduct"],
  citations: cite("RDE-290-2022", "VII.5.a", "VI.6.1.j", "VI.6.5.6.a"),
  check: (plan) => {
    const { budgetProduct } = plan;
    if (budgetProduct === undefined) return unknown(plan);
    return namesSomething(budgetProduct) ? satisfied : violated({ params: {}, at: ["budgetProduct"] });
  },
});
