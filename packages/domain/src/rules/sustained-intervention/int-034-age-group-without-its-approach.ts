import { cite } from "../../norms/citation.js";
import { act111 } from "../preventive-action/act-111-age-group-without-its-approach.js";
import { checkOf } from "./check-of-actions.js";
import { interventionRules } from "./rules-over-interventions.js";

/** An age group is addressed without the generational or the life-cycle approach (RDE-290-2022 VI.6.3.g, VI.6.3.i). */
export const int034 = interventionRules.record({
  code: "INT-034",
  severity: "info",
  basis: "description",
  summary: {
    es: "El público incluye niñez, adolescencia, juventud o vejez y el plan no declara el enfoque generacional ni el de ciclo de vida.",
    en: "The audience holds children, adolescents, young people or older adults and the plan declares neither the generational nor the life-cycle approach.",
  },
  remedy: {
    es: "Diseñe el trabajo con ese público con enfoque generacional o de ciclo de vida, y declárelo.",
    en: "Design the work with that audience with the generational or the life-cycle approach, and declare it.",
  },
  fields: ["approaches", "audience"],
  citations: cite("RDE-290-2022", "VI.6.3.g", "VI.6.3.i"),
  check: checkOf(act111),
});
