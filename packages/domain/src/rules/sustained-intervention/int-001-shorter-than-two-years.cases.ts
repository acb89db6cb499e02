import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int001 } from "./int-001-shorter-than-two-years.js";

export default recordCases(sustainedIntervention, {
  rule: int001,
  satisfied: [
    { why: "two years to the day", given: { startDate: "2023-01-01", endDate: "2024-12-31" } },
    { why: "longer", given: { startDate: "2023-01-01", endDate: "2027-06-30" } },
    {
      why: "from a 29 February to the 27th, since two years later has no 29th",
      given: { startDate: "2024-02-29", endDate: "2026-02-27" },
    },
    { why: "two years that end on a 29 February", given: { startDate: "2026-03-01", endDate: "2028-02-29" } },
  ],
  violated: [
    {
      why: "one day short",
      given: { startDate: "2023-01-01", endDate: "2024-12-30" },
      params: { startDate: "2023-01-01", endDate: "2024-12-30", atLeastUntil: "2024-12-31" },
    },
    {
      why: "one day short from a 29 February",
      given: { startDate: "2024-02-29", endDate: "2026-02-26" },
      params: { startDate: "2024-02-29", endDate: "2026-02-26", atLeastUntil: "2026-02-27" },
    },
    {
      why: "one day short of a 29 February",
      given: { startDate: "2026-03-01", endDate: "2028-02-28" },
      params: { startDate: "2026-03-01", endDate: "2028-02-28", atLeastUntil: "2028-02-29" },
    },
    {
      why: "it ends before it starts",
      given: { startDate: "2023-06-01", endDate: "2023-05-31" },
      params: { startDate: "2023-06-01", endDate: "2023-05-31", atLeastUntil: "2025-05-31" },
    },
  ],
  undetermined: [
    { why: "no end", given: { endDate: undefined }, missing: ["endDate"] },
    { why: "no start", given: { startDate: undefined }, missing: ["startDate"] },
    {
      why: "neither",
      given: { startDate: undefined, endDate: undefined },
      missing: ["endDate", "startDate"],
    },
  ],
});
