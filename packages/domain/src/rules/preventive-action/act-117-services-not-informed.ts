import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("servicesInformed");

/** The action did not inform of the services that protect people's rights (RDE-290-2022 VII.2.c). */
export const act117 = actionRules.record({
  code: "ACT-117",
  severity: "warning",
  basis: "preference",
  wording: "Contribuir a elevar […] el conocimiento de los servicios disponibles",
  summary: {
    es: "En la acción no se informó sobre los servicios disponibles.",
    en: "The action did not inform of the services available.",
  },
  remedy: {
    es: "Informe sobre los servicios de atención durante la acción.",
    en: "Inform of the care services during the action.",
  },
  fields: ["servicesInformed"],
  citations: cite("RDE-290-2022", "VII.2.c"),
  check: (action) => {
    const { servicesInformed } = action;
    if (servicesInformed === undefined) return unknown(action);
    return servicesInformed ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
