import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { AsOf } from "../services.js";
import { named } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("lessons", "endDate");

/** The intervention has ended and no lessons are recorded (RDE-290-2022 VII.5.c, VII.6.j). */
export const int024 = interventionRules.record({
  code: "INT-024",
  severity: "info",
  basis: "description",
  wording: "es oportuno recoger las lecciones aprendidas",
  summary: {
    es: "La intervención terminó y no hay lecciones aprendidas registradas.",
    en: "The intervention has ended and no lessons are recorded.",
  },
  remedy: {
    es: "Recoja lo aprendido con quienes participaron y regístrelo.",
    en: "Collect what was learned with those who took part, and record it.",
  },
  fields: ["lessons", "endDate"],
  citations: cite("RDE-290-2022", "VII.5.c", "VII.6.j"),
  check: Effect.gen(function* () {
    const asOf = yield* AsOf;
    return (plan) => {
      const { lessons, endDate } = plan;
      if (endDate !== undefined && endDate >= asOf.date) return satisfied;
      if (lessons !== undefined && named(lessons).length > 0) return satisfied;
      if (lessons === undefined || endDate === undefined) return unknown(plan);
      return violated({ params: { endDate }, at: ["lessons"] });
    };
  }),
});
