import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act006 } from "./act-006-end-time-not-after-start-time.js";

export default recordCases(preventiveAction, {
  rule: act006,
  satisfied: [
    { why: "two hours on one day", given: { startTime: "09:00", endTime: "11:00" } },
    { why: "one minute later", given: { startTime: "09:00", endTime: "09:01" } },
    {
      why: "over several days the hours of start and end are of different days",
      given: { startDate: "2023-03-15", endDate: "2023-03-16", startTime: "22:00", endTime: "01:00" },
    },
    {
      why: "a later hour is right whether the action took one day or more",
      given: { startDate: undefined, endDate: "2023-03-15", startTime: "09:00", endTime: "11:00" },
    },
  ],
  violated: [
    {
      why: "ends at the minute at which it starts",
      given: { startTime: "09:00", endTime: "09:00" },
      params: { startTime: "09:00", endTime: "09:00" },
      at: ["endTime", "startTime"],
    },
    {
      why: "the afternoon's hour was written on twelve hours",
      given: { startTime: "10:00", endTime: "01:00" },
      params: { startTime: "10:00", endTime: "01:00" },
      at: ["endTime", "startTime"],
    },
    {
      why: "an empty end date means one day, even with the day unknown",
      given: { startDate: undefined, endDate: undefined, startTime: "11:00", endTime: "09:00" },
      params: { startTime: "11:00", endTime: "09:00" },
      at: ["endTime", "startTime"],
    },
  ],
  undetermined: [
    { why: "no end time", given: { endTime: undefined }, missing: ["endTime"] },
    {
      why: "no times at all",
      given: { startTime: undefined, endTime: undefined },
      missing: ["startTime", "endTime"],
    },
    {
      why: "an earlier hour may be of a later day when the start is unknown",
      given: { startDate: undefined, endDate: "2023-03-16", startTime: "22:00", endTime: "01:00" },
      missing: ["startDate"],
    },
  ],
});
