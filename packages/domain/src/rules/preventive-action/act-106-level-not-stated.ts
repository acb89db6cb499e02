import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { levelCell, levelOfSelection } from "./level-of-selection.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("selection");

/** The level of prevention is not stated though the choice of audience implies it (RDE-290-2022 VI.6.1.i). */
export const act106 = actionRules.record({
  code: "ACT-106",
  severity: "info",
  basis: "description",
  summary: {
    es: "No se indica el nivel de prevención que el criterio de selección del público da a entender.",
    en: "The level of prevention that the choice of audience implies is not stated.",
  },
  remedy: {
    es: "Escriba el nivel de prevención que el público indica.",
    en: "Write the prevention level that the audience implies.",
  },
  fields: ["level", "selection"],
  citations: cite("RDE-290-2022", "VI.6.1.i"),
  check: (action) => {
    const { level, selection } = action;
    if (level !== undefined) return satisfied;
    if (selection === undefined) return unknown(action);
    const impliedLevel = levelOfSelection[selection];
    return violated({
      params: { selection, impliedLevel },
      at: ["level"],
      expected: levelCell[impliedLevel],
      suggestion: levelCell[impliedLevel],
    });
  },
});
