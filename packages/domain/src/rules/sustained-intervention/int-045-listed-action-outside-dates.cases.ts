import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int045 } from "./int-045-listed-action-outside-dates.js";

export default recordCases(sustainedIntervention, {
  rule: int045,
  satisfied: [
    {
      why: "on the first and the last day",
      given: { actions: [{ startDate: "2023-01-01" }, { startDate: "2024-12-30", endDate: "2024-12-31" }] },
    },
    { why: "no actions yet, dates unknown", given: { actions: [], endDate: undefined } },
    { why: "a start that could not be read", given: { actions: [{ id: "P-01" }] } },
  ],
  violated: [
    {
      why: "the day before it begins",
      given: { actions: [{ startDate: "2022-12-31" }] },
      params: { startDate: "2022-12-31", endDate: "2022-12-31", from: "2023-01-01", to: "2024-12-31" },
      at: ["actions[0].startDate"],
    },
    {
      why: "it runs one day over the end",
      given: { actions: [{ startDate: "2024-12-31", endDate: "2025-01-01" }] },
      params: { startDate: "2024-12-31", endDate: "2025-01-01", from: "2023-01-01", to: "2024-12-31" },
      at: ["actions[0].endDate"],
    },
    {
      why: "it begins after the end",
      given: { actions: [{ startDate: "2023-02-01" }, { startDate: "2025-01-01" }] },
      params: { startDate: "2025-01-01", endDate: "2025-01-01", from: "2023-01-01", to: "2024-12-31" },
      at: ["actions[1].startDate"],
    },
    {
      why: "an end before its start does not count",
      given: { actions: [{ startDate: "2025-01-02", endDate: "2024-12-01" }] },
      params: { startDate: "2025-01-02", endDate: "2025-01-02", from: "2023-01-01", to: "2024-12-31" },
      at: ["actions[0].startDate"],
    },
  ],
  undetermined: [
    { why: "no list", given: { actions: undefined }, missing: ["actions"] },
    { why: "no end", given: { endDate: undefined }, missing: ["endDate"] },
  ],
});
