import { cite } from "../../norms/citation.js";
import { act109 } from "../preventive-action/act-109-vulnerable-group-without-its-approach.js";
import { checkOf } from "./check-of-actions.js";
import { interventionRules } from "./rules-over-interventions.js";

/** A group in a condition of vulnerability is addressed without the differential or the intersectional approach (RDE-290-2022 VI.6.3.f, VI.6.3.j, VII.3.b). */
export const int032 = interventionRules.record({
  code: "INT-032",
  severity: "warning",
  basis: "preference",
  wording: "Realizar esfuerzos para prevenir la violencia de aquellos grupos",
  summary: {
    es: "El público incluye un grupo en condición de vulnerabilidad y el plan no declara el enfoque diferencial ni el de interseccionalidad.",
    en: "The audience holds a group in a condition of vulnerability and the plan declares neither the differential nor the intersectional approach.",
  },
  remedy: {
    es: "Diseñe el trabajo con ese público con enfoque diferencial o interseccional, y declárelo.",
    en: "Design the work with that audience with the differential or the intersectional approach, and declare it.",
  },
  fields: ["approaches", "audience"],
  citations: cite("RDE-290-2022", "VI.6.3.f", "VI.6.3.j", "VII.3.b"),
  check: checkOf(act109),
});
