import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("class");

/** An action of a sustained intervention does not name its intervention (RDE-290-2022 VI.6.1.g, VI.6.4.1). */
export const act101 = actionRules.record({
  code: "ACT-101",
  severity: "error",
  basis: "obligation",
  wording: "conjunto de acciones preventivas, que responden de manera articulada",
  summary: {
    es: "Una acción de intervención sostenida no dice a qué intervención pertenece.",
    en: "An action of a sustained intervention does not say to which intervention it belongs.",
  },
  remedy: {
    es: "Diga a qué intervención pertenece la acción, o clasifíquela como no sostenida.",
    en: "Say to which intervention the action belongs, or class it as not sustained.",
  },
  fields: ["interventionId", "class"],
  citations: cite("RDE-290-2022", "VI.6.1.g", "VI.6.4.1"),
  interpretation: {
    es: "La norma define la intervención como un conjunto articulado de acciones; sin el código en cada fila no se sabe qué acciones lo forman.",
    en: "The norm defines an intervention as an articulated set of actions; without the id in each row nobody knows which actions form it.",
  },
  check: (action) => {
    if (action.interventionId !== undefined) return satisfied;
    if (action.class === undefined) return unknown(action);
    return action.class === "sustained" ? violated({ params: {} }) : satisfied;
  },
});
