import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { AsOf } from "../services.js";
import { appRules } from "./rules-over-app-actions.js";

const unknown = undeterminedBy("startDate");

/** The action's date lies after the day as of which the run judges (RDE-290-2022 VI.6.5.6.d). */
export const app006 = appRules.record({
  code: "APP-006",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La fecha de la acción es posterior al día en que se revisa el registro.",
    en: "The action's date lies after the day as of which the register is checked.",
  },
  remedy: {
    es: "Registre la acción cuando haya ocurrido, o corrija la fecha.",
    en: "Register the action once it took place, or mend the date.",
  },
  fields: ["startDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const { date } = yield* AsOf;
    return (row) => {
      if (row.startDate === undefined) return unknown(row);
      return row.startDate <= date
        ? satisfied
        : violated({ params: { startDate: row.startDate, asOf: date } });
    };
  }),
});
