import { cite } from "../../norms/citation.js";
import { concluded, undetermined } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

/** A facilitator was formed in neither social sciences nor health (DG-018-2016 VI.6.3.1). */
export const grp002 = groupRules.record({
  code: "GRP-002",
  severity: "error",
  basis: "obligation",
  wording: "deberán contar con formación en ciencias sociales o salud",
  summary: {
    es: "Un facilitador no tiene formación en ciencias sociales ni en salud.",
    en: "A facilitator was formed in neither social sciences nor health.",
  },
  remedy: {
    es: "Encargue la facilitación a profesionales con formación en ciencias sociales o en salud.",
    en: "Entrust facilitation to professionals formed in social sciences or in health.",
  },
  fields: ["facilitators"],
  citations: cite("DG-018-2016", "VI.6.3.1"),
  check: ({ facilitators }) => {
    if (facilitators === undefined) return undetermined("facilitators");
    const path = (index: number) => `facilitators[${index}].formation`;
    return concluded(
      facilitators.flatMap(({ formation }, index) =>
        formation === "other" ? [{ params: { facilitator: index + 1 }, at: [path(index)] }] : [],
      ),
      facilitators.flatMap(({ formation }, index) => (formation === undefined ? [path(index)] : [])),
    );
  },
});
