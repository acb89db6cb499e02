import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("approaches", "unit");

/** What is more than a single action does not declare the human rights approach (RDE-290-2022 VI.6.3.e). */
export const act120 = actionRules.record({
  code: "ACT-120",
  severity: "warning",
  basis: "obligation",
  wording: "el objetivo principal de toda intervención […] debe ser la realización de los derechos humanos",
  summary: {
    es: "El enfoque de derechos humanos no está entre los enfoques declarados y la unidad no es una acción suelta.",
    en: "The human rights approach is not among the approaches declared and the unit is not a single action.",
  },
  remedy: {
    es: "Trabaje con enfoque de derechos humanos y declárelo.",
    en: "Work with the human rights approach and declare it.",
  },
  fields: ["approaches", "unit"],
  citations: cite("RDE-290-2022", "VI.6.3.e"),
  interpretation: {
    es: "El deber es el fin de la intervención, no declarar el enfoque: que falte en la lista solo lo hace pensar, y por eso se advierte. Se lee también para servicios, productos y estrategias, y no para la acción suelta.",
    en: "The duty is the intervention's aim, not to declare the approach: its lack in the list only suggests a breach, so that this warns. It is read for services, products and strategies too, and not for a single action.",
  },
  check: (action) => {
    const { approaches, unit } = action;
    if (unit === "action" || approaches?.includes("human-rights")) return satisfied;
    if (approaches === undefined || unit === undefined) return unknown(action);
    return violated({ params: { unit }, at: ["approaches"] });
  },
});
