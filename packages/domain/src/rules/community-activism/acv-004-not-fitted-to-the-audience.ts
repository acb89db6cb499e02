import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { activismRules } from "./rules-over-activism.js";

const unknown = undeterminedBy("fittedToAudience");

/** The activities were not fitted to the men addressed and their context (DG-018-2016 VI.6.5.4). */
export const acv004 = activismRules.record({
  code: "ACV-004",
  severity: "error",
  basis: "obligation",
  wording:
    "Estas deberán ser planteadas teniendo en cuenta las características del público masculino objetivo y su contexto local",
  summary: {
    es: "Las actividades no se plantearon según los varones a los que se dirigen y su contexto local.",
    en: "The activities were not planned for the men addressed and their local context.",
  },
  remedy: {
    es: "Plantee las actividades según las características de los varones a los que se dirigen y de su localidad.",
    en: "Plan the activities by the traits of the men addressed and of their locality.",
  },
  fields: ["fittedToAudience"],
  citations: cite("DG-018-2016", "VI.6.5.4"),
  check: (activism) => {
    const { fittedToAudience } = activism;
    if (fittedToAudience === undefined) return unknown(activism);
    return fittedToAudience ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
