import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con006 } from "./con-006-agreement-without-progress.js";

// 180 days before 30 June 2023 is 1 January 2023.
export default recordCases(concertationBody, {
  rule: con006,
  satisfied: [
    {
      why: "progress exactly 180 days ago",
      given: { date: "2023-06-30", agreements: [{ date: "2022-01-01", lastProgressOn: "2023-01-01" }] },
    },
    {
      why: "agreed exactly 180 days ago, no progress yet",
      given: { date: "2023-06-30", agreements: [{ date: "2023-01-01" }] },
    },
    { why: "no agreement at all", given: { agreements: [] } },
    {
      why: "the record's date counts, not the day of the check",
      given: { date: "2023-06-30", agreements: [{ date: "2023-06-01" }] },
      asOf: "2024-12-31",
    },
    {
      why: "progress counts, though the day of the agreement is unknown",
      given: { date: "2023-06-30", agreements: [{ lastProgressOn: "2023-06-01" }] },
    },
    {
      why: "a run may allow more days",
      given: { date: "2023-06-30", agreements: [{ date: "2022-12-31" }] },
      parameters: { staleAgreementDays: 365 },
    },
  ],
  violated: [
    {
      why: "progress 181 days ago",
      given: { date: "2023-06-30", agreements: [{ date: "2022-01-01", lastProgressOn: "2022-12-31" }] },
      params: { since: "2022-12-31", moved: "progress", days: 181, limit: 180 },
      at: ["agreements[0].lastProgressOn"],
    },
    {
      why: "agreed 181 days ago, and no progress ever since",
      given: { date: "2023-06-30", agreements: [{ date: "2022-12-31" }] },
      params: { since: "2022-12-31", moved: "agreed", days: 181, limit: 180 },
      at: ["agreements[0].lastProgressOn"],
    },
    {
      why: "without a date of its own up to the day of the check",
      given: { date: undefined, agreements: [{ date: "2022-12-31" }] },
      asOf: "2023-06-30",
      params: { since: "2022-12-31", moved: "agreed", days: 181, limit: 180 },
      at: ["agreements[0].lastProgressOn"],
    },
    {
      why: "each agreement is a finding, on every date and for fewer days where a run says so",
      given: {
        date: "2015-03-01",
        agreements: [{ date: "2015-01-01" }, { date: "2015-02-20" }, { lastProgressOn: "2014-12-31" }],
      },
      parameters: { staleAgreementDays: 30 },
      params: { since: "2015-01-01", moved: "agreed", days: 59, limit: 30 },
      at: ["agreements[0].lastProgressOn"],
      also: [
        {
          params: { since: "2014-12-31", moved: "progress", days: 60, limit: 30 },
          at: ["agreements[2].lastProgressOn"],
        },
      ],
    },
  ],
  undetermined: [
    { why: "the agreements are unknown", given: { agreements: undefined }, missing: ["agreements"] },
    {
      why: "neither day of an agreement is known",
      given: { agreements: [{ lastProgressOn: "2023-11-01" }, {}] },
      missing: ["agreements[1].date"],
    },
  ],
});
