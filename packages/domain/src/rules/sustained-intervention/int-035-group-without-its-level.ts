import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { act112 } from "../preventive-action/act-112-level-foreign-to-audience.js";
import { checkOf } from "./check-of-actions.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("audience", "ecologicalLevels");

/** The plan works at none of the levels at which a group of its audience is worked with (RDE-290-2022 VI.6.5.2). */
export const int035 = interventionRules.record({
  code: "INT-035",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "El plan no trabaja en ninguno de los niveles ecológicos en que se llega a un grupo de su público.",
    en: "The plan works at none of the ecological levels at which a group of its audience is reached.",
  },
  remedy: {
    es: "Añada el nivel ecológico en que se trabaja con ese grupo, o quite al grupo del público.",
    en: "Add the ecological level at which that group is worked with, or take the group out of the audience.",
  },
  fields: ["audience", "ecologicalLevels"],
  citations: cite("RDE-290-2022", "VI.6.5.2"),
  interpretation: {
    es: "El numeral ubica en cada nivel a algunos grupos; los que no nombra se ubican por semejanza, y por eso solo se advierte.",
    en: "The numeral places some groups at each level; those that it does not name are placed by likeness, so this only warns.",
  },
  check: Effect.map(checkOf(act112), (check) => (plan) => {
    const { audience, ecologicalLevels } = plan;
    if (audience?.length === 0) return satisfied;
    if (audience === undefined || ecologicalLevels === undefined) return unknown(plan);
    const groups = audience.filter(
      (group) => check({ audience: [group], ecologicalLevels }).status === "violated",
    );
    const apart = check({ audience: groups, ecologicalLevels });
    if (apart.status !== "violated") return satisfied;
    return violated({
      params: { groups, fitting: apart.params.fitting },
      at: ["audience", "ecologicalLevels"],
    });
  }),
});
