import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { levelCell, levelOfSelection } from "./level-of-selection.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("level", "selection");

/** An action is called primary prevention though its audience was chosen by risk or by violence (RDE-290-2022 VI.6.1.i). */
export const act103 = actionRules.record({
  code: "ACT-103",
  severity: "error",
  basis: "obligation",
  wording: "no se considera como criterio de selección su condición de riesgo",
  summary: {
    es: "Una acción de prevención primaria no se dirige a la población en general.",
    en: "An action of primary prevention is not addressed to the general population.",
  },
  remedy: {
    es: "Elija el nivel que corresponde al público, o el público que corresponde al nivel.",
    en: "Choose the level that fits the audience, or the audience that fits the level.",
  },
  fields: ["level", "selection"],
  citations: cite("RDE-290-2022", "VI.6.1.i"),
  check: (action) => {
    const { level, selection } = action;
    if (selection === "general") return satisfied;
    if (level !== undefined && level !== "primary") return satisfied;
    if (level === undefined || selection === undefined) return unknown(action);
    const impliedLevel = levelOfSelection[selection];
    return violated({ params: { selection, impliedLevel }, expected: levelCell[impliedLevel] });
  },
});
