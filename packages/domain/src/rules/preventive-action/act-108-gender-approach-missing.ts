import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("approaches");

/** The gender approach is not among those declared (RDE-290-2022 VI.6.3.a). */
export const act108 = actionRules.record({
  code: "ACT-108",
  severity: "error",
  basis: "obligation",
  wording: "debe orientar el diseño de las estrategias de intervención",
  summary: {
    es: "El enfoque de género no está entre los enfoques declarados.",
    en: "The gender approach is not among the approaches declared.",
  },
  remedy: {
    es: "Trabaje con enfoque de género y declárelo.",
    en: "Work with the gender approach and declare it.",
  },
  fields: ["approaches", "unit"],
  citations: cite("RDE-290-2022", "VI.6.3.a"),
  interpretation: {
    es: "El deber recae en el diseño de las intervenciones; a una acción suelta le alcanza solo por extensión, y solo se advierte.",
    en: "The duty lies on the design of interventions; a single action is reached only by extension, so there this only warns.",
  },
  check: (action) => {
    const { approaches, unit } = action;
    if (approaches === undefined) return unknown(action);
    return approaches.includes("gender")
      ? satisfied
      : violated({ params: {}, at: ["approaches"], severity: unit === "action" ? "warning" : "error" });
  },
});
