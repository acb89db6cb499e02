import { cite } from "../../norms/citation.js";
import { act110 } from "../preventive-action/act-110-ethnic-group-without-interculturality.js";
import { checkOf } from "./check-of-actions.js";
import { interventionRules } from "./rules-over-interventions.js";

/** Indigenous or Afro-descendant people are addressed without the intercultural approach (RDE-290-2022 VI.6.3.d). */
export const int033 = interventionRules.record({
  code: "INT-033",
  severity: "info",
  basis: "description",
  summary: {
    es: "El público incluye población indígena o afrodescendiente y el plan no declara el enfoque de interculturalidad.",
    en: "The audience holds indigenous or Afro-descendant people and the plan does not declare the intercultural approach.",
  },
  remedy: {
    es: "Diseñe el trabajo con ese público con enfoque de interculturalidad, y declárelo.",
    en: "Design the work with that audience with the intercultural approach, and declare it.",
  },
  fields: ["approaches", "audience"],
  citations: cite("RDE-290-2022", "VI.6.3.d"),
  check: checkOf(act110),
});
