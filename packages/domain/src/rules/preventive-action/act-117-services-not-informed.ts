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
    es: "Si sí se informó, corrija el dato; si no, haga llegar la información a quienes participaron, y en la próxima désela durante la acción.",
    en: "If it was told, mend the datum; if not, get the information to those who took part, and the next time give it during the action.",
  },
  fields: ["servicesInformed"],
  citations: cite("RDE-290-2022", "VII.2.c"),
  check: (action) => {
    const { servicesInformed } = action;
    if (servicesInformed === undefined) return unknown(action);
    return servicesInformed ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
