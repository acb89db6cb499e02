import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { isInPerson } from "./in-person.js";
import { actionRules } from "./rules-over-actions.js";

const asked = ["accessibleVenue", "safeConditions", "staffIdentified", "institutionalImage"] as const;
const unknown = undeterminedBy("mode");

/** An in-person action does not say whether the norms on the value of the service were met (RDE-290-2022 VII.6.c, VII.6.d, VII.6.h). */
export const act411 = actionRules.record({
  code: "ACT-411",
  severity: "info",
  basis: "description",
  summary: {
    es: "Una acción presencial no dice si cumplió las normas sobre lugar, seguridad, identificación e imagen.",
    en: "An in-person action does not say whether it met the norms on venue, safety, identification and image.",
  },
  remedy: {
    es: "Registre si el local fue accesible y seguro, y si el personal se identificó.",
    en: "Register whether the venue was accessible and safe, and the staff identified.",
  },
  fields: [...asked, "mode"],
  citations: cite("RDE-290-2022", "VII.6.c", "VII.6.d", "VII.6.h"),
  check: (action) => {
    const inPerson = isInPerson(action);
    if (
      inPerson === false ||
      (action.accessibleVenue !== undefined &&
        action.safeConditions !== undefined &&
        action.staffIdentified !== undefined &&
        action.institutionalImage !== undefined)
    ) {
      return satisfied;
    }
    if (inPerson === undefined) return unknown(action);
    const empty = asked.filter((field) => action[field] === undefined);
    return violated({ params: { fields: empty }, at: empty });
  },
});
