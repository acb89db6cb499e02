import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { bodyRules } from "./rules-over-bodies.js";

const unknown = undeterminedBy("localInstruments");

/** No local management instrument takes the objectives against violence up (RDE-290-2022 VII.1.b). */
export const con009 = bodyRules.record({
  code: "CON-009",
  severity: "warning",
  basis: "preference",
  wording: "Incidir para que los gobiernos regionales y locales, prioricen en sus instrumentos de gestión",
  summary: {
    es: "Ningún instrumento de gestión local recoge los objetivos contra la violencia.",
    en: "No local management instrument takes the objectives against violence up.",
  },
  remedy: {
    es: "Incida para que planes, políticas, programas o presupuestos locales recojan esos objetivos.",
    en: "Advocate that local plans, policies, programmes or budgets take those objectives up.",
  },
  fields: ["localInstruments"],
  citations: cite("RDE-290-2022", "VII.1.b"),
  interpretation: {
    es: "El CEM debe incidir; que el gobierno local recoja los objetivos es lo que se busca y no depende de él, de ahí la advertencia.",
    en: "The CEM must advocate; that the local government takes the objectives up is what is sought and not in its hands, hence a warning.",
  },
  check: (body) => {
    const { localInstruments } = body;
    if (localInstruments === undefined) return unknown(body);
    return localInstruments.length > 0 ? satisfied : violated({ params: {} });
  },
});
