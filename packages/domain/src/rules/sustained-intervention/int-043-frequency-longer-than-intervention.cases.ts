import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int043 } from "./int-043-frequency-longer-than-intervention.js";

export default recordCases(sustainedIntervention, {
  rule: int043,
  satisfied: [
    {
      why: "as long as the intervention",
      given: { startDate: "2023-01-01", endDate: "2024-12-31", delivery: { frequencyDays: 731 } },
    },
    {
      why: "an end before the start says nothing of how long it lasts",
      given: { startDate: "2023-02-01", endDate: "2023-01-01", delivery: { frequencyDays: 30 } },
    },
  ],
  violated: [
    {
      why: "one day longer",
      given: { startDate: "2023-01-01", endDate: "2024-12-31", delivery: { frequencyDays: 732 } },
      params: { frequencyDays: 732, days: 731 },
      at: ["delivery.frequencyDays"],
    },
  ],
  undetermined: [
    { why: "no delivery", given: { delivery: undefined }, missing: ["delivery.frequencyDays"] },
    {
      why: "no frequency",
      given: { delivery: { channels: ["Radio"] } },
      missing: ["delivery.frequencyDays"],
    },
    { why: "no start", given: { startDate: undefined }, missing: ["startDate"] },
    { why: "no end", given: { endDate: undefined }, missing: ["endDate"] },
  ],
});
