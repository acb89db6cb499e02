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
    es: "Realice las sesiones en grupo; la atención individual se registra aparte y solo las complementa.",
    en: "Hold the sessions as a group; individual care is recorded apart and only complements them.",
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
