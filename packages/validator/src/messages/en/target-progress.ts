import type { targetProgressRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

/** What is said of the progress of a target, in English. */
export const targetProgressMessages: MessagesOf<typeof targetProgressRules> = {
  "TGT-001": ({ month, cumulative, before, previous }, say) =>
    `The cumulative progress of ${say.day(month)} is ${say.number(cumulative)}, less than that of ${say.day(before)}, which is ${say.number(previous)}. It is expected not to fall from one month to the next.`,
  "TGT-002": ({ month, cumulative, expected, gap, tolerated }, say) =>
    `The cumulative progress of ${say.day(month)} is ${say.number(cumulative)} and what is scheduled up to that month is ${say.number(expected)}: it is ${say.number(gap)} % under. It is expected not to be under by more than ${say.number(tolerated)} %.`,
  "TGT-003": ({ month, cumulative, target, share, limit }, say) =>
    `The cumulative progress of ${say.day(month)} is ${say.number(cumulative)}, ${say.number(share)} % of the yearly target of ${say.number(target)}. It is expected not to pass ${say.number(limit)} %; if the figure is right, the target may have been set too low.`,
  "TGT-004": (params, say) =>
    params.figure === "target"
      ? `The yearly target is ${say.number(params.target)}. A target above 0 is expected.`
      : `The cumulative progress of ${params.month === "" ? "a month" : say.day(params.month)} is ${say.number(params.cumulative)}. A progress of 0 or more is expected.`,
  "TGT-005": ({ from, until, cumulative, earlierDecisions }, say) =>
    `The target is off track in the last three months reported, from ${say.day(from)} to ${say.day(until)}, with a cumulative progress of ${say.number(cumulative)}, and no decision is recorded since then (earlier ones: ${say.number(earlierDecisions)}). A decision based on those results is expected.`,
  "TGT-006": (params, say) => {
    switch (params.problem) {
      case "repeated":
        return `The month ${say.day(params.month)} stands more than once, with different figures. One figure a month is expected.`;
      case "outside-year":
        return `The month ${say.day(params.month)} is not of the target's year, which is ${params.year}. Months of that year are expected.`;
      case "future":
        return `Progress of ${say.day(params.month)} is reported, a month that had not begun on the day of the check (${say.day(params.asOf)}). Progress of months that have begun is expected.`;
      case "several-years":
        return `The target's year is not given and its months, from ${say.day(params.from)} to ${say.day(params.until)}, are of different years. A target of one year is expected.`;
    }
  },
  "TGT-007": (params, say) => {
    switch (params.problem) {
      case "falls":
        return `What is scheduled up to ${say.day(params.month)} is ${say.number(params.scheduled)}, less than what is scheduled up to ${say.day(params.before)}, which is ${say.number(params.previous)}. A cumulative schedule, which does not fall, is expected.`;
      case "below-zero":
        return `What is scheduled up to ${say.day(params.month)} is ${say.number(params.scheduled)}. 0 or more is expected.`;
      case "not-the-target":
        return `What is scheduled up to December is ${say.number(params.scheduled)} and the yearly target is ${say.number(params.target)}. December's cumulative schedule is expected to equal the target.`;
    }
  },
};
