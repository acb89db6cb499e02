import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { act112 } from "../preventive-action/act-112-level-foreign-to-audience.js";
import { checkOf } from "./check-of-actions.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("ecologicalLevels", "audience");

/** The plan works at a level at which it reaches no group of its audience (RDE-290-2022 VI.6.5.2). */
export const int036 = interventionRules.record({
  code: "INT-036",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "El plan declara un nivel ecológico en el que no llega a ningún grupo de su público.",
    en: "The plan declares an ecological level at which it reaches no group of its audience.",
  },
  remedy: {
    es: "Añada al público con quien se trabaja en ese nivel, o quite el nivel.",
    en: "Add the public with whom that level works, or take the level out.",
  },
  fields: ["ecologicalLevels", "audience"],
  citations: cite("RDE-290-2022", "VI.6.5.2"),
  interpretation: {
    es: "El numeral dice con quiénes se trabaja en cada nivel; los grupos que no nombra se ubican por semejanza, y por eso solo se advierte.",
    en: "The numeral says with whom each level works; groups that it does not name are placed by likeness, so this only warns.",
  },
  check: Effect.map(checkOf(act112), (check) => (plan) => {
    const { audience, ecologicalLevels } = plan;
    if (audience?.length === 0 || ecologicalLevels?.length === 0) return satisfied;
    if (audience === undefined || ecologicalLevels === undefined) return unknown(plan);
    const levels = ecologicalLevels.filter(
      (level) => check({ audience, ecologicalLevels: [level] }).status === "violated",
    );
    return levels.length === 0
      ? satisfied
      : violated({ params: { levels }, at: ["ecologicalLevels", "audience"] });
  }),
});
