import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";
import { lastDayOfTwoYears, lastsTwoYears } from "./two-years.js";

const unknown = undeterminedBy("endDate", "startDate");

/** The intervention lasts less than two years, both days included (RDE-290-2022 VI.6.4.1). */
export const int001 = interventionRules.record({
  code: "INT-001",
  severity: "error",
  basis: "obligation",
  wording: "por un período de dos o más años",
  summary: {
    es: "La intervención dura menos de dos años, contados el primer y el último día.",
    en: "The intervention lasts less than two years, first and last day included.",
  },
  remedy: {
    es: "Planifique la intervención por dos años o más, o trátela como otra acción preventiva.",
    en: "Plan the intervention for two years or more, or treat it as another preventive action.",
  },
  fields: ["endDate", "startDate"],
  citations: cite("RDE-290-2022", "VI.6.4.1", "VI.6.1.g"),
  check: (plan) => {
    const { startDate, endDate } = plan;
    if (startDate === undefined || endDate === undefined) return unknown(plan);
    if (lastsTwoYears(startDate, endDate)) return satisfied;
    return violated({ params: { startDate, endDate, atLeastUntil: lastDayOfTwoYears(startDate) } });
  },
});
