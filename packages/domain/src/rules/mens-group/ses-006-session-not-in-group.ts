import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { eachSession } from "./each-session.js";
import { groupRules } from "./rules-over-groups.js";

/** A session was not held in group modality (DG-018-2016 VI.6.2.2). */
export const ses006 = groupRules.record({
  code: "SES-006",
  severity: "error",
  basis: "obligation",
  wording: "bajo modalidad grupal que generen o promuevan intercambios de aprendizajes",
  summary: {
    es: "Una sesión no se realizó en modalidad grupal.",
    en: "A session was not held in group modality.",
  },
  remedy: {
    es: "Si la sesión fue en grupo, corrija el dato; si fue atención individual, regístrela aparte: solo complementa las sesiones, que se realizan en grupo.",
    en: "If the session was in a group, mend the datum; if it was individual care, register it apart: it only complements the sessions, which are held in a group.",
  },
  fields: ["sessions", "date"],
  citations: cite("DG-018-2016", "VI.6.2.2"),
  datedByParts: true,
  check: Effect.map(eachSession, (each) =>
    each(({ modality }, { session, path }) => {
      const at = path("modality");
      if (modality === undefined) return undetermined(at);
      return modality === "group"
        ? satisfied
        : violated({ params: { session }, at: [at], expected: "Grupal" });
    }),
  ),
});
