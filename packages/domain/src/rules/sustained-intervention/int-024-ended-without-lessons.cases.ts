import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int024 } from "./int-024-ended-without-lessons.js";

export default recordCases(sustainedIntervention, {
  rule: int024,
  satisfied: [
    {
      why: "ended, with a lesson",
      given: { endDate: "2024-12-31", lessons: ["Convocar con tiempo"] },
      asOf: "2025-01-01",
    },
    {
      why: "on its last day it has not ended",
      given: { endDate: "2024-12-31", lessons: [] },
      asOf: "2024-12-31",
    },
    {
      why: "not ended, lessons unknown",
      given: { endDate: "2024-12-31", lessons: undefined },
      asOf: "2024-06-30",
    },
    { why: "a lesson, whenever it ends", given: { endDate: undefined, lessons: ["Convocar con tiempo"] } },
  ],
  violated: [
    {
      why: "the day after its last, without lessons",
      given: { endDate: "2024-12-31", lessons: [] },
      asOf: "2025-01-01",
      params: { endDate: "2024-12-31" },
      at: ["lessons"],
    },
    {
      why: "a list that says there is none",
      given: { endDate: "2024-12-31", lessons: ["Ninguna"] },
      asOf: "2025-01-01",
      params: { endDate: "2024-12-31" },
      at: ["lessons"],
    },
  ],
  undetermined: [
    {
      why: "ended, lessons unknown",
      given: { endDate: "2024-12-31", lessons: undefined },
      asOf: "2025-01-01",
      missing: ["lessons"],
    },
    { why: "no lessons, end unknown", given: { endDate: undefined, lessons: [] }, missing: ["endDate"] },
  ],
});
