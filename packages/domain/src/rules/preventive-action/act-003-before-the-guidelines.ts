import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { NormTimeline } from "../services.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("startDate");

/** The action started before the Lineamientos were in force, so that rules resting on them are skipped (RDE-290-2022 Art. 1). */
export const act003 = actionRules.record({
  code: "ACT-003",
  severity: "info",
  basis: "description",
  summary: {
    es: "La acción empezó antes de que los Lineamientos estuvieran vigentes.",
    en: "The action started before the guidelines were in force.",
  },
  remedy: {
    es: "Nada: los Lineamientos todavía no regían ese día.",
    en: "Nothing: the guidelines were not yet in force on that day.",
  },
  fields: ["startDate"],
  citations: cite("RDE-290-2022", "Art. 1"),
  timeless: true,
  check: Effect.gen(function* () {
    const inForceFrom = (yield* NormTimeline).inForceFrom("RDE-290-2022") ?? "";
    return (action) => {
      const { startDate } = action;
      if (startDate === undefined) return unknown(action);
      return inForceFrom <= startDate ? satisfied : violated({ params: { startDate, inForceFrom } });
    };
  }),
});
