import { cite } from "../../norms/citation.js";
import { undetermined } from "../outcome.js";
import { askedToBeYes } from "./asked-to-be-yes.js";
import { groupRules } from "./rules-over-groups.js";

/** What the setting must be, by the names of the record's fields. */
const ASPECTS = ["safe", "confidential"] as const;

/** The setting is not safe or not confidential (DG-018-2016 VI.6.4.5). */
export const grp009 = groupRules.record({
  code: "GRP-009",
  severity: "error",
  basis: "obligation",
  wording: "se deben desarrollar en un ambiente seguro y confidencial",
  summary: {
    es: "El ambiente de las sesiones no es seguro o no es confidencial.",
    en: "The setting of the sessions is not safe or not confidential.",
  },
  remedy: {
    es: "Realice las sesiones donde los participantes puedan hablar con seguridad y sin que otros los oigan.",
    en: "Hold the sessions where the participants can speak safely and without others hearing them.",
  },
  fields: ["venue"],
  citations: cite("DG-018-2016", "VI.6.4.5"),
  check: ({ venue }) =>
    venue === undefined
      ? undetermined("venue")
      : askedToBeYes(
          ASPECTS.map((lacks) => ({ path: `venue.${lacks}`, answer: venue[lacks], params: { lacks } })),
        ),
});
