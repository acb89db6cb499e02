import { cite } from "../../norms/citation.js";
import type { Population } from "../../taxonomy/population.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const ageGroups: ReadonlySet<Population> = new Set([
  "children",
  "adolescents",
  "young-people",
  "older-adults",
]);

const unknown = undeterminedBy("approaches", "audience");

/** An age group is addressed without the generational or the life-cycle approach (RDE-290-2022 VI.6.3.g,i). */
export const act111 = actionRules.record({
  code: "ACT-111",
  severity: "info",
  basis: "description",
  summary: {
    es: "El público incluye niñez, adolescencia, juventud o vejez y no se declara el enfoque generacional ni el de ciclo de vida.",
    en: "The audience holds children, adolescents, young people or older adults and neither the generational nor the life-cycle approach is declared.",
  },
  remedy: {
    es: "Aplique el enfoque generacional o el de ciclo de vida, y declárelo.",
    en: "Use the generational or the life-cycle approach, and declare it.",
  },
  fields: ["approaches", "audience"],
  citations: cite("RDE-290-2022", "VI.6.3.g", "VI.6.3.i"),
  check: (action) => {
    const { approaches, audience } = action;
    if (approaches?.includes("generational") || approaches?.includes("life-cycle")) return satisfied;
    if (audience !== undefined && !audience.some((group) => ageGroups.has(group))) return satisfied;
    if (approaches === undefined || audience === undefined) return unknown(action);
    return violated({ params: { groups: audience.filter((group) => ageGroups.has(group)) } });
  },
});
