import type { TargetProgress } from "../../records/target-progress.js";

/** A made-up target that satisfies every rule, for tables of cases and examples: ten a month are due. */
export const cleanTarget: TargetProgress = {
  id: "M-01",
  indicator: "Personas que participan en intervenciones sostenidas",
  year: 2023,
  target: 120,
  months: [
    { month: "2023-01", cumulative: 10 },
    { month: "2023-02", cumulative: 22 },
    { month: "2023-03", cumulative: 30 },
    { month: "2023-04", cumulative: 39 },
  ],
  decisions: [{ date: "2023-03-15", text: "Reforzar la convocatoria" }],
};

/** The day as of which the clean target's tables are judged, unless a case says otherwise. */
export const cleanTargetAsOf = "2023-12-31";
