import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { eachSession } from "./each-session.js";
import { FEWEST_FACILITATORS } from "./grp-001-fewer-than-two-facilitators.js";
import { groupRules } from "./rules-over-groups.js";

/** Fewer than two facilitators were present in a session (DG-018-2016 VI.6.3.1). */
export const ses001 = groupRules.record({
  code: "SES-001",
  severity: "error",
  basis: "obligation",
  wording:
    "la facilitación o conducción de las sesiones […] deberá estar a cargo de un mínimo de 2 profesionales",
  summary: {
    es: "En una sesión hubo menos de dos facilitadores presentes.",
    en: "Fewer than two facilitators were present in a session.",
  },
  remedy: {
    es: "Si hubo otro facilitador, regístrelo; si no, realice las próximas sesiones con al menos dos.",
    en: "If there was another facilitator, register him; if not, hold the next sessions with at least two.",
  },
  fields: ["sessions", "date"],
  citations: cite("DG-018-2016", "VI.6.3.1"),
  datedByParts: true,
  check: Effect.map(eachSession, (each) =>
    each(({ facilitatorsPresent }, { session, path }) => {
      const at = path("facilitatorsPresent");
      if (facilitatorsPresent === undefined) return undetermined(at);
      const facilitators = new Set(facilitatorsPresent).size;
      return facilitators >= FEWEST_FACILITATORS
        ? satisfied
        : violated({ params: { session, facilitators }, at: [at] });
    }),
  ),
});
