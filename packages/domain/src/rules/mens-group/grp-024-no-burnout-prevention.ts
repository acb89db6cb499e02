import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("burnoutPrevention");

/** Nothing is done to prevent the facilitators' burnout (DG-018-2016 VI.6.3.4). */
export const grp024 = groupRules.record({
  code: "GRP-024",
  severity: "warning",
  basis: "preference",
  wording: "Es importante que el equipo de trabajo fomente",
  summary: {
    es: "El equipo no previene el agotamiento profesional.",
    en: "The team does not prevent burnout.",
  },
  remedy: {
    es: "Fomente en el equipo habilidades para prevenir el agotamiento profesional.",
    en: "Foster in the team the skills to prevent burnout.",
  },
  fields: ["burnoutPrevention"],
  citations: cite("DG-018-2016", "VI.6.3.4"),
  check: (group) => {
    const { burnoutPrevention } = group;
    if (burnoutPrevention === undefined) return unknown(group);
    return burnoutPrevention
      ? satisfied
      : violated({ params: {}, at: ["burnoutPrevention"], expected: "Sí" });
  },
});
