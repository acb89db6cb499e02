import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { AsOf } from "../services.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("registeredOn");

/** The action was registered after the day as of which the run judges (RDE-290-2022 VI.6.5.6.d). */
export const act009 = actionRules.record({
  code: "ACT-009",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La acción se registró después del día en que se revisa el registro.",
    en: "The action was registered after the day as of which the register is checked.",
  },
  remedy: {
    es: "Corrija la fecha de registro: no puede ser posterior al día de la revisión.",
    en: "Mend the registration date: it cannot come after the day of the check.",
  },
  fields: ["registeredOn"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    return (action) => {
      const { registeredOn } = action;
      if (registeredOn === undefined) return unknown(action);
      return registeredOn <= asOf ? satisfied : violated({ params: { registeredOn, asOf } });
    };
  }),
});
