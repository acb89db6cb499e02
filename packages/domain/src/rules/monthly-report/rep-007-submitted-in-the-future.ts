import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { AsOf } from "../services.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

const unknown = undeterminedBy("submittedOn");

/** The report was submitted after the day as of which the run judges (RDE-290-2022 VI.6.5.6.d). */
export const rep007 = monthlyReportRulesOver.record({
  code: "REP-007",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La fecha de remisión es posterior al día de la revisión.",
    en: "The day of submission lies after the day of the check.",
  },
  remedy: {
    es: "Registre la remisión cuando haya ocurrido, o corrija la fecha.",
    en: "Register the submission once it has taken place, or mend the date.",
  },
  fields: ["submittedOn"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const asOf = (yield* AsOf).date;
    return (report) => {
      const { submittedOn } = report;
      if (submittedOn === undefined) return unknown(report);
      return submittedOn <= asOf ? satisfied : violated({ params: { submittedOn, asOf } });
    };
  }),
});
