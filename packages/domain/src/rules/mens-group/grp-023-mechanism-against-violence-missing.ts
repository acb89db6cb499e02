import { cite } from "../../norms/citation.js";
import { undetermined } from "../outcome.js";
import { askedToBeYes } from "./asked-to-be-yes.js";
import { groupRules } from "./rules-over-groups.js";

/** The mechanisms that the men must develop, by the names of the record's fields. */
const MECHANISMS = ["analysisAndImpulseControl", "warningSignsAndWithdrawal"] as const;

/** A mechanism to prevent new violence is missing (DG-018-2016 VI.6.4.10.a–b). */
export const grp023 = groupRules.record({
  code: "GRP-023",
  severity: "error",
  basis: "obligation",
  wording: "Se deben desarrollar en los varones que participen en estos grupos mecanismos",
  summary: {
    es: "El grupo no trabaja el análisis y control de impulsos, o las señales de alerta y el retiro.",
    en: "The group does not work on analysis and impulse control, or on warning signs and withdrawal.",
  },
  remedy: {
    es: "Trabaje en las sesiones el mecanismo que falta para prevenir nuevos actos de violencia.",
    en: "Work in the sessions on the missing mechanism to prevent new acts of violence.",
  },
  fields: ["mechanisms"],
  citations: cite("DG-018-2016", "VI.6.4.10.a", "VI.6.4.10.b"),
  check: ({ mechanisms }) =>
    mechanisms === undefined
      ? undetermined("mechanisms")
      : askedToBeYes(
          MECHANISMS.map((lacks) => ({
            path: `mechanisms.${lacks}`,
            answer: mechanisms[lacks],
            params: { lacks },
          })),
        ),
});
