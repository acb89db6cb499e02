import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { levelCell, levelOfSelection } from "./level-of-selection.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("level", "selection");

/** An action is called secondary prevention though its audience was not chosen for its risk (RDE-290-2022 VI.6.1.i). */
export const act104 = actionRules.record({
  code: "ACT-104",
  severity: "error",
  basis: "obligation",
  wording: "Está dirigida a personas que se encuentran en alto riesgo",
  summary: {
    es: "Una acción de prevención secundaria no se dirige a personas en alto riesgo.",
    en: "An action of secondary prevention is not addressed to people at high risk.",
  },
  remedy: {
    es: "Elija el nivel que corresponde al público, o el público que corresponde al nivel.",
    en: "Choose the level that fits the audience, or the audience that fits the level.",
  },
  fields: ["level", "selection"],
  citations: cite("RDE-290-2022", "VI.6.1.i"),
  interpretation: {
    es: "El literal define dos veces la secundaria: primero como respuesta inmediata a la violencia ocurrida, luego por el alto riesgo; con personas afectadas cabe la primera, y solo se advierte.",
    en: "The literal defines secondary prevention twice: first as immediate response to violence that occurred, then by high risk; with people affected the first can be meant, so this only warns.",
  },
  check: (action) => {
    const { level, selection } = action;
    if (selection === "at-risk") return satisfied;
    if (level !== undefined && level !== "secondary") return satisfied;
    if (level === undefined || selection === undefined) return unknown(action);
    const impliedLevel = levelOfSelection[selection];
    return violated({
      params: { selection, impliedLevel },
      expected: levelCell[impliedLevel],
      severity: selection === "affected" ? "warning" : "error",
    });
  },
});
