import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { activismRules } from "./rules-over-activism.js";

const unknown = undeterminedBy("activities");

/** The activism holds no educational or awareness activity (DG-018-2016 VI.6.5.4). */
export const acv008 = activismRules.record({
  code: "ACV-008",
  severity: "error",
  basis: "obligation",
  wording: "Se deberán considerar actividades educativas y de sensibilización que sean didácticas y amenas",
  summary: {
    es: "El activismo comunitario no contiene ninguna actividad educativa ni de sensibilización.",
    en: "The community activism holds no educational or awareness activity.",
  },
  remedy: {
    es: "Incluya actividades educativas y de sensibilización: charlas, ferias, pasacalles, juegos u otras.",
    en: "Include educational and awareness activities: talks, fairs, street parades, games or others.",
  },
  fields: ["activities"],
  citations: cite("DG-018-2016", "VI.6.5.4"),
  check: (activism) => {
    const { activities } = activism;
    if (activities === undefined) return unknown(activism);
    return activities.length > 0 ? satisfied : violated({ params: {} });
  },
});
