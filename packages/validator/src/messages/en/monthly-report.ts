import type { monthlyReportRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const otherReport = (kind: string, say: Speaker) =>
  kind === "" ? "Another due report" : `“${say.code("other-report-kind", kind)}”`;

/** What is said of monthly reports, in English. */
export const monthlyReportMessages: MessagesOf<typeof monthlyReportRules> = {
  "REP-001": ({ month, submittedOn, deadline, daysLate }, say) =>
    `The report of ${say.day(month)} was submitted on ${say.day(submittedOn)}, ${say.count(daysLate, "day", "days")} after its deadline. Submission by ${say.day(deadline)}, the fifth working day of the following month, is expected.`,
  "REP-002": ({ center, month, deadline }, say) =>
    `The centre ${center} has no report of ${say.day(month)}, whose deadline was ${say.day(deadline)}. A report of each month since its first action or its first report is expected.`,
  "REP-003": ({ center, month, figure, stated, registered }, say) =>
    figure === "actions"
      ? `The report of ${say.day(month)} of the centre ${center} states ${say.count(stated, "action", "actions")}, and its register holds ${say.number(registered)} of that month. They are expected to agree.`
      : `The report of ${say.day(month)} of the centre ${center} states ${say.count(stated, "person", "people")}, and its register adds up to ${say.number(registered)} in that month. They are expected to agree.`,
  "REP-004": () =>
    "The report declares that its information is not validated. All information that is given is expected to be validated.",
  "REP-005": ({ kind, dueOn, sentOn, daysLate }, say) =>
    sentOn === ""
      ? `${otherReport(kind, say)}: it was due by ${say.day(dueOn)} and is not written to have been sent, ${say.count(daysLate, "day", "days")} later. It is expected to be sent within its term.`
      : `${otherReport(kind, say)}: it was due by ${say.day(dueOn)} and was sent on ${say.day(sentOn)}, ${say.count(daysLate, "day", "days")} later. It is expected to be sent within its term.`,
  "REP-006": () =>
    "The report has no qualitative content. It is expected to tell what is qualitative of the month too, besides the figures.",
  "REP-007": ({ submittedOn, asOf }, say) =>
    `The report is written to have been submitted on ${say.day(submittedOn)}, after the day of the check (${say.day(asOf)}). A date no later than that day is expected.`,
  "REP-008": ({ month, submittedOn, monthEnd }, say) =>
    `The report of ${say.day(month)} was submitted on ${say.day(submittedOn)}, before the month had ended. It is expected from ${say.day(monthEnd)}: an earlier report does not count the whole month.`,
  "REP-009": ({ people }, say) =>
    `The report counts ${say.count(people, "person", "people")} and no action. At least one action in which somebody took part is expected.`,
};
