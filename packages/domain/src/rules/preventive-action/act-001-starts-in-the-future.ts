import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { AsOf } from "../services.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("startDate");

/** The action starts after the day as of which the run judges (RDE-290-2022 VI.6.5.6.d). */
export const act001 = actionRules.record({
  code: "ACT-001",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La acción empieza después del día en que se revisa el registro.",
    en: "The action starts after the day as of which the register is checked.",
  },
  remedy: {
    es: "Registre la acción cuando haya empezado, o corrija la fecha.",
    en: "Register the action once it has begun, or mend the date.",
  },
  fields: ["startDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const { date } = yield* AsOf;
    return (action) => {
      if (action.startDate === undefined) return unknown(action);
      return action.startDate <= date
        ? satisfied
        : violated({ params: { startDate: action.startDate, asOf: date } });
    };
  }),
});
