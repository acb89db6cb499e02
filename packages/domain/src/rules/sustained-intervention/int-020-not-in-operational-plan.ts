import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("programmedInPoi");

/** The intervention is not programmed in the institutional operational plan (RDE-290-2022 VI.6.4.1, VI.6.5.6.a, VII.5.a). */
export const int020 = interventionRules.record({
  code: "INT-020",
  severity: "error",
  basis: "obligation",
  wording: "según la programación para su correspondiente asignación presupuestal",
  summary: {
    es: "La intervención no está programada en el Plan Operativo Institucional.",
    en: "The intervention is not programmed in the institutional operational plan.",
  },
  remedy: {
    es: "Programe la intervención en el Plan Operativo Institucional.",
    en: "Programme the intervention in the institutional operational plan.",
  },
  fields: ["programmedInPoi"],
  citations: cite("RDE-290-2022", "VI.6.4.1", "VI.6.5.6.a", "VII.5.a"),
  check: (plan) => {
    const { programmedInPoi } = plan;
    if (programmedInPoi === undefined) return unknown(plan);
    return programmedInPoi ? satisfied : violated({ params: {}, at: ["programmedInPoi"], expected: "Sí" });
  },
});
