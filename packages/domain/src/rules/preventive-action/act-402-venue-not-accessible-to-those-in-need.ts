import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { holdsAccessNeeds } from "./access-needs.js";
import { isInPerson } from "./in-person.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("accessibleVenue", "mode", "audience");

/** An in-person action for people with disabilities or older adults took place in a venue that is not accessible (RDE-290-2022 VII.6.c). */
export const act402 = actionRules.record({
  code: "ACT-402",
  severity: "warning",
  basis: "preference",
  wording: "en la medida que contemple sus necesidades especiales",
  summary: {
    es: "Una acción presencial con personas con discapacidad o adultas mayores se realizó en un lugar no accesible.",
    en: "An in-person action for people with disabilities or older adults took place in a venue that is not accessible.",
  },
  remedy: {
    es: "Si el local era accesible para ese público, corrija el dato; si no, elija para la próxima uno que lo sea.",
    en: "If the venue was accessible to that audience, mend the datum; if not, choose one that is for the next time.",
  },
  fields: ["accessibleVenue", "mode", "audience"],
  citations: cite("RDE-290-2022", "VII.6.c"),
  check: (action) => {
    const { accessibleVenue, audience } = action;
    const inPerson = isInPerson(action);
    if (inPerson === false || accessibleVenue === true) return satisfied;
    if (audience !== undefined && !holdsAccessNeeds(audience)) return satisfied;
    if (inPerson === undefined || accessibleVenue === undefined || audience === undefined) {
      return unknown(action);
    }
    const groups = audience.filter((group) => holdsAccessNeeds([group]));
    return violated({ params: { groups }, expected: "Sí" });
  },
});
