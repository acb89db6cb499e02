import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import {
  type ProhibitedSessionConduct,
  prohibitedSessionConduct,
  validateCode,
} from "../../taxonomy/index.js";
import { eachSession } from "./each-session.js";
import { judgeConduct } from "./judge-conduct.js";
import { groupRules } from "./rules-over-groups.js";

const isProhibited = (code: string): code is ProhibitedSessionConduct =>
  validateCode(prohibitedSessionConduct, code);

/** Conduct that is to be avoided was observed in a session (DG-018-2016 VI.6.4.10.c). */
export const ses002 = groupRules.record({
  code: "SES-002",
  severity: "error",
  basis: "obligation",
  wording: "Evitar en todo momento del trabajo con el grupo",
  summary: {
    es: "En una sesión se observó una conducta que se debe evitar.",
    en: "Conduct that is to be avoided was observed in a session.",
  },
  remedy: {
    es: "Corrija la conducta con el grupo en cuanto aparezca, y trabájela en las sesiones que siguen.",
    en: "Correct the conduct with the group as soon as it shows, and work on it in the sessions that follow.",
  },
  fields: ["sessions", "date"],
  citations: cite("DG-018-2016", "VI.6.4.10.c"),
  datedByParts: true,
  interpretation: {
    es: "La directiva pide evitarla siempre; que se corrija ahí mismo no la borra, pero cumple lo que se busca: es advertencia.",
    en: "The directive asks to avoid it always; correcting it there does not undo it, but does what is sought: a warning.",
  },
  check: Effect.map(eachSession, (each) =>
    each((session, place) => judgeConduct(session.conduct, place, isProhibited)),
  ),
});
