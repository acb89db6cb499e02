import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act417 } from "./act-417-ahead-of-schedule.js";

const onTime = {
  startDate: "2023-03-15",
  scheduledDate: "2023-03-15",
  scheduledTime: "09:00",
  startTime: "09:00",
  scheduledEndTime: "11:00",
  endTime: "11:00",
};

export default recordCases(preventiveAction, {
  rule: act417,
  satisfied: [
    { why: "at its hours", given: onTime },
    {
      why: "a minute late at both ends is the concern of ACT-407 and ACT-414",
      given: { ...onTime, startTime: "09:01", endTime: "11:01" },
    },
    {
      why: "another day than scheduled is ACT-414's concern",
      given: { ...onTime, scheduledDate: "2023-03-14", startTime: "08:00", endTime: "10:00" },
    },
  ],
  violated: [
    {
      why: "began a minute early",
      given: { ...onTime, startTime: "08:59" },
      params: { event: "start", time: "08:59", scheduled: "09:00" },
      at: ["startTime", "scheduledTime"],
    },
    {
      why: "ended a minute early",
      given: { ...onTime, endTime: "10:59" },
      params: { event: "end", time: "10:59", scheduled: "11:00" },
      at: ["endTime", "scheduledEndTime"],
    },
    {
      why: "both: each is a finding",
      given: { ...onTime, startTime: "08:30", endTime: "10:30" },
      params: { event: "start", time: "08:30", scheduled: "09:00" },
      at: ["startTime", "scheduledTime"],
      also: [
        {
          params: { event: "end", time: "10:30", scheduled: "11:00" },
          at: ["endTime", "scheduledEndTime"],
        },
      ],
    },
    {
      why: "notice of a delay is not notice of an early start",
      given: { ...onTime, startTime: "08:30", delayNotified: true, extensionNotified: true },
      params: { event: "start", time: "08:30", scheduled: "09:00" },
      at: ["startTime", "scheduledTime"],
    },
    {
      why: "without a scheduled day the hours are those of one day, and the end is unknown",
      given: { ...onTime, scheduledDate: undefined, startTime: "08:30", endTime: undefined },
      params: { event: "start", time: "08:30", scheduled: "09:00" },
      at: ["startTime", "scheduledTime"],
    },
  ],
  undetermined: [
    { why: "when it began is unknown", given: { ...onTime, startTime: undefined }, missing: ["startTime"] },
    {
      why: "when it should have ended is unknown",
      given: { ...onTime, scheduledEndTime: undefined },
      missing: ["scheduledEndTime"],
    },
    {
      why: "nothing of the schedule is known",
      given: { ...onTime, scheduledTime: undefined, scheduledEndTime: undefined },
      missing: ["scheduledTime", "scheduledEndTime"],
    },
  ],
});
