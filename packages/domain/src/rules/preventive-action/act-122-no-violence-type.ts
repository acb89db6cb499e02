import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("violenceTypes");

/** The action is declared to face no type of violence (RDE-290-2022 VI.6.5.4.a, VII.3.a). */
export const act122 = actionRules.record({
  code: "ACT-122",
  severity: "error",
  basis: "obligation",
  wording: "Desarrollar una labor preventiva orientada a enfrentar los tipos de violencia",
  summary: {
    es: "La acción declara que no enfrenta ningún tipo de violencia.",
    en: "The action declares that it faces no type of violence.",
  },
  remedy: {
    es: "Oriente la acción a uno o más de los cuatro tipos de violencia y declárelos.",
    en: "Aim the action at one or more of the four types of violence, and declare them.",
  },
  fields: ["violenceTypes"],
  citations: cite("RDE-290-2022", "VI.6.5.4.a", "VII.3.a"),
  check: (action) => {
    const { violenceTypes } = action;
    if (violenceTypes === undefined) return unknown(action);
    return violenceTypes.length > 0 ? satisfied : violated({ params: {} });
  },
});
