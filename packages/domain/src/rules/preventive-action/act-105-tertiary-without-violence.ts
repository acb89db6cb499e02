import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { levelCell, levelOfSelection } from "./level-of-selection.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("level", "selection");

/** An action is called tertiary prevention though its audience is neither affected nor aggressors (RDE-290-2022 VI.6.1.i). */
export const act105 = actionRules.record({
  code: "ACT-105",
  severity: "error",
  basis: "obligation",
  wording: "busca responder a episodios de VGCM una vez que han ocurrido",
  summary: {
    es: "Una acción de prevención terciaria no se dirige a personas afectadas por violencia ni a agresores.",
    en: "An action of tertiary prevention is addressed neither to people affected by violence nor to aggressors.",
  },
  remedy: {
    es: "Elija el nivel que corresponde al público, o el público que corresponde al nivel.",
    en: "Choose the level that fits the audience, or the audience that fits the level.",
  },
  fields: ["level", "selection"],
  citations: cite("RDE-290-2022", "VI.6.1.i"),
  check: (action) => {
    const { level, selection } = action;
    if (selection === "affected" || selection === "aggressors") return satisfied;
    if (level !== undefined && level !== "tertiary") return satisfied;
    if (level === undefined || selection === undefined) return unknown(action);
    const impliedLevel = levelOfSelection[selection];
    return violated({ params: { selection, impliedLevel }, expected: levelCell[impliedLevel] });
  },
});
