import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act414 } from "./act-414-moved-or-extended-without-notice.js";

const asScheduled = {
  startDate: "2023-03-15",
  scheduledDate: "2023-03-15",
  delayNotified: false,
  scheduledEndTime: "11:00",
  endTime: "11:00",
  extensionNotified: false,
};

export default recordCases(preventiveAction, {
  rule: act414,
  satisfied: [
    { why: "on its day and to its hour", given: asScheduled },
    { why: "ended before its hour", given: { ...asScheduled, endTime: "10:30" } },
    {
      why: "moved and notified",
      given: { ...asScheduled, scheduledDate: "2023-03-14", delayNotified: true },
    },
    {
      why: "extended and notified",
      given: { ...asScheduled, endTime: "12:00", extensionNotified: true },
    },
    {
      why: "both notified, the schedule unknown",
      given: {
        scheduledDate: undefined,
        scheduledEndTime: undefined,
        delayNotified: true,
        extensionNotified: true,
      },
    },
    {
      why: "a late start on its day is ACT-407's concern",
      given: { ...asScheduled, scheduledTime: "09:00", startTime: "09:30" },
    },
  ],
  violated: [
    {
      why: "held a day later, not notified",
      given: { ...asScheduled, scheduledDate: "2023-03-14" },
      params: { reasons: ["date"], startDate: "2023-03-15", scheduledDate: "2023-03-14" },
      at: ["startDate", "scheduledDate", "delayNotified"],
    },
    {
      why: "a day earlier is another day too",
      given: { ...asScheduled, scheduledDate: "2023-03-16" },
      params: { reasons: ["date"], startDate: "2023-03-15", scheduledDate: "2023-03-16" },
    },
    {
      why: "moved with an empty cell: it is the notice's presence that is asked for",
      given: { ...asScheduled, scheduledDate: "2023-03-14", delayNotified: undefined },
      params: { reasons: ["date"], startDate: "2023-03-15", scheduledDate: "2023-03-14" },
    },
    {
      why: "one minute longer, not notified",
      given: { ...asScheduled, endTime: "11:01" },
      params: { reasons: ["end"], endTime: "11:01", scheduledEndTime: "11:00" },
      at: ["endTime", "scheduledEndTime", "extensionNotified"],
    },
    {
      why: "to have notified the delay is not to have notified the extension",
      given: {
        ...asScheduled,
        scheduledDate: undefined,
        endTime: "12:00",
        delayNotified: true,
        extensionNotified: undefined,
      },
      params: { reasons: ["end"], endTime: "12:00", scheduledEndTime: "11:00" },
    },
    {
      why: "both, in one finding",
      given: { ...asScheduled, scheduledDate: "2023-03-14", endTime: "12:00" },
      params: {
        reasons: ["date", "end"],
        startDate: "2023-03-15",
        scheduledDate: "2023-03-14",
        endTime: "12:00",
        scheduledEndTime: "11:00",
      },
    },
    {
      why: "moved, and its hours unknown: the day decides",
      given: { ...asScheduled, scheduledDate: "2023-03-14", scheduledEndTime: undefined },
      params: { reasons: ["date"], startDate: "2023-03-15", scheduledDate: "2023-03-14" },
    },
  ],
  undetermined: [
    {
      why: "the scheduled day is unknown",
      given: { ...asScheduled, scheduledDate: undefined },
      missing: ["scheduledDate"],
    },
    {
      why: "when it ended is unknown",
      given: { ...asScheduled, endTime: undefined },
      missing: ["endTime"],
    },
    {
      why: "nothing of the schedule is known",
      given: { ...asScheduled, scheduledDate: undefined, scheduledEndTime: undefined },
      missing: ["scheduledDate", "scheduledEndTime"],
    },
    {
      why: "the delay was notified: only the end is asked for",
      given: {
        ...asScheduled,
        scheduledDate: undefined,
        scheduledEndTime: undefined,
        delayNotified: true,
      },
      missing: ["scheduledEndTime"],
    },
  ],
});
