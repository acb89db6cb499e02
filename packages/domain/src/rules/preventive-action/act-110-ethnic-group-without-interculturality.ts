import { cite } from "../../norms/citation.js";
import type { Population } from "../../taxonomy/population.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const culturalGroups: ReadonlySet<Population> = new Set(["indigenous", "afro-descendant"]);

const unknown = undeterminedBy("approaches", "audience");

/** Indigenous or afro-descendant people are addressed without the intercultural approach (RDE-290-2022 VI.6.3.d). */
export const act110 = actionRules.record({
  code: "ACT-110",
  severity: "info",
  basis: "description",
  summary: {
    es: "El público incluye pueblos indígenas o población afrodescendiente y no se declara el enfoque de interculturalidad.",
    en: "The audience holds indigenous or afro-descendant people and the intercultural approach is not declared.",
  },
  remedy: {
    es: "Aplique el enfoque intercultural con ese público, y declárelo.",
    en: "Use the intercultural approach with that audience, and declare it.",
  },
  fields: ["approaches", "audience"],
  citations: cite("RDE-290-2022", "VI.6.3.d"),
  check: (action) => {
    const { approaches, audience } = action;
    if (approaches?.includes("interculturality")) return satisfied;
    if (audience !== undefined && !audience.some((group) => culturalGroups.has(group))) return satisfied;
    if (approaches === undefined || audience === undefined) return unknown(action);
    return violated({ params: { groups: audience.filter((group) => culturalGroups.has(group)) } });
  },
});
