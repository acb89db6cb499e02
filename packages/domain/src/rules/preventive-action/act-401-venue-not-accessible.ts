import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { holdsAccessNeeds } from "./access-needs.js";
import { isInPerson } from "./in-person.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("accessibleVenue", "mode");

/** An in-person action took place where the population could not easily get in (RDE-290-2022 VII.6.c). */
export const act401 = actionRules.record({
  code: "ACT-401",
  severity: "warning",
  basis: "preference",
  wording: "Se debe promover que las intervenciones preventivas, se desarrollen en lugares accesibles",
  summary: {
    es: "Una acción presencial se realizó en un lugar no accesible.",
    en: "An in-person action took place in a venue that is not accessible.",
  },
  remedy: {
    es: "Si el local era accesible, corrija el dato; si no, elija para la próxima uno que lo sea.",
    en: "If the venue was accessible, mend the datum; if not, choose one that is for the next time.",
  },
  fields: ["accessibleVenue", "mode", "audience"],
  citations: cite("RDE-290-2022", "VII.6.c"),
  check: (action) => {
    const inPerson = isInPerson(action);
    if (inPerson === false || action.accessibleVenue === true) return satisfied;
    // ACT-402 says it with more weight; where the audience is unknown it cannot, and this rule does.
    if (action.audience !== undefined && holdsAccessNeeds(action.audience)) return satisfied;
    if (inPerson === undefined || action.accessibleVenue === undefined) return unknown(action);
    return violated({ params: {}, expected: "Sí" });
  },
});
