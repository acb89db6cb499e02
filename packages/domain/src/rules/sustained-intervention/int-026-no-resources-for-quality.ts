import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("resourcesAssured");

/** No resources are assured for the intervention's quality standards (RDE-290-2022 VII.6.n). */
export const int026 = interventionRules.record({
  code: "INT-026",
  severity: "warning",
  basis: "preference",
  wording: "Asegurar recursos […] según la disponibilidad presupuestal",
  summary: {
    es: "No hay recursos asegurados para los estándares de calidad de la intervención.",
    en: "No resources are assured for the intervention's quality standards.",
  },
  remedy: {
    es: "Gestione recursos para cumplir los estándares de calidad, según el presupuesto disponible.",
    en: "Seek resources to meet the quality standards, as the budget allows.",
  },
  fields: ["resourcesAssured"],
  citations: cite("RDE-290-2022", "VII.6.n"),
  check: (plan) => {
    const { resourcesAssured } = plan;
    if (resourcesAssured === undefined) return unknown(plan);
    return resourcesAssured ? satisfied : violated({ params: {}, at: ["resourcesAssured"], expected: "Sí" });
  },
});
