import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { eachSession } from "./each-session.js";
import { judgeConduct } from "./judge-conduct.js";
import { groupRules } from "./rules-over-groups.js";

const isFamilyAboveRights = (code: string): code is "family-unity-above-rights" =>
  code === "family-unity-above-rights";

/** Family unity or the couple's bond was put above people's rights in a session (DG-018-2016 VI.6.4.11). */
export const ses007 = groupRules.record({
  code: "SES-007",
  severity: "error",
  basis: "obligation",
  wording: 'los derechos de las personas por sobre la "unidad familiar"',
  summary: {
    es: "En una sesión se antepuso la unidad familiar o el vínculo de pareja a los derechos de las personas.",
    en: "In a session family unity or the couple's bond was put above people's rights.",
  },
  remedy: {
    es: "Devuelva la conversación al respeto, el bienestar y los derechos de las personas, y trabájelo en las sesiones que siguen.",
    en: "Bring the talk back to people's respect, well-being and rights, and work on it in the sessions that follow.",
  },
  fields: ["sessions", "date"],
  citations: cite("DG-018-2016", "VI.6.4.11"),
  datedByParts: true,
  interpretation: {
    es: "Se anota entre las conductas de la sesión, junto a las cuatro del 6.4.10.c; corregida ahí mismo, prevalecieron al fin los derechos: es advertencia.",
    en: "It is recorded among the session's conduct, beside the four of 6.4.10.c; corrected there, rights prevailed in the end: a warning.",
  },
  check: Effect.map(eachSession, (each) =>
    each((session, place) => judgeConduct(session.conduct, place, isFamilyAboveRights)),
  ),
});
