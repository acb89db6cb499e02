import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act407 } from "./act-407-late-start-not-notified.js";

export default recordCases(preventiveAction, {
  rule: act407,
  satisfied: [
    { why: "on time", given: { scheduledTime: "09:00", startTime: "09:00", delayNotified: undefined } },
    { why: "before its time", given: { scheduledTime: "09:00", startTime: "08:59", delayNotified: false } },
    { why: "late and notified", given: { scheduledTime: "09:00", startTime: "09:30", delayNotified: true } },
    {
      why: "notified, times unknown",
      given: { scheduledTime: undefined, startTime: undefined, delayNotified: true },
    },
    {
      why: "another day than scheduled is ACT-414's concern",
      given: {
        scheduledDate: "2023-03-14",
        scheduledTime: "09:00",
        startTime: "15:00",
        delayNotified: false,
      },
    },
  ],
  violated: [
    {
      why: "one minute late and not notified",
      given: { scheduledTime: "09:00", startTime: "09:01", delayNotified: false },
      params: { startTime: "09:01", scheduledTime: "09:00" },
      at: ["startTime", "scheduledTime", "delayNotified"],
    },
    {
      why: "late with an empty cell: it is the notice's presence that is asked for",
      given: { scheduledTime: "09:00", startTime: "10:00", delayNotified: undefined },
      params: { startTime: "10:00", scheduledTime: "09:00" },
      at: ["startTime", "scheduledTime", "delayNotified"],
    },
    {
      why: "without a scheduled day the hours are those of one day",
      given: { scheduledDate: undefined, scheduledTime: "09:00", startTime: "10:00", delayNotified: false },
      params: { startTime: "10:00", scheduledTime: "09:00" },
      at: ["startTime", "scheduledTime", "delayNotified"],
    },
  ],
  undetermined: [
    {
      why: "when it began is unknown",
      given: { scheduledTime: "09:00", startTime: undefined, delayNotified: false },
      missing: ["startTime"],
    },
    {
      why: "when it should have begun is unknown",
      given: { scheduledTime: undefined, startTime: "09:00", delayNotified: undefined },
      missing: ["scheduledTime"],
    },
  ],
});
