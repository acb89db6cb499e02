import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con004 } from "./con-004-head-never-attended.js";

export default recordCases(concertationBody, {
  rule: con004,
  satisfied: [
    {
      why: "one meeting of the year attended",
      given: {
        meetings: [
          { date: "2023-01-01", headAttended: false },
          { date: "2023-12-31", headAttended: true },
        ],
      },
    },
    { why: "no meeting to attend", given: { meetings: [] } },
    {
      why: "meetings of other years only",
      given: {
        meetings: [
          { date: "2022-12-31", headAttended: false },
          { date: "2024-01-01", headAttended: false },
        ],
      },
      asOf: "2024-06-30",
    },
    {
      why: "a meeting to come has not been missed",
      given: { date: "2023-06-30", meetings: [{ date: "2023-07-01", headAttended: false }] },
      asOf: "2023-06-30",
    },
    {
      why: "one attended decides, whatever is unknown of the others",
      given: { meetings: [{ date: "2023-04-20", headAttended: true }, { date: "2023-05-02" }, {}] },
    },
  ],
  violated: [
    {
      why: "none of the year's two was attended",
      given: {
        meetings: [
          { date: "2023-04-20", headAttended: false },
          { date: "2022-04-20", headAttended: true },
          { date: "2023-08-17", headAttended: false },
        ],
      },
      params: { meetings: 2, year: 2023 },
      at: ["meetings[0].headAttended", "meetings[2].headAttended"],
    },
    {
      why: "without a date of its own the record is of the year of the check",
      given: { date: undefined, meetings: [{ date: "2021-05-05", headAttended: false }] },
      asOf: "2021-12-31",
      params: { meetings: 1, year: 2021 },
      at: ["meetings[0].headAttended"],
    },
    {
      why: "a further one without a day was not attended either",
      given: { meetings: [{ date: "2023-04-20", headAttended: false }, { headAttended: false }] },
      params: { meetings: 1, year: 2023 },
      at: ["meetings[0].headAttended"],
    },
    {
      why: "a report's rule holds on every date",
      given: { date: "2015-12-31", meetings: [{ date: "2015-05-05", headAttended: false }] },
      params: { meetings: 1, year: 2015 },
      at: ["meetings[0].headAttended"],
    },
  ],
  undetermined: [
    { why: "the meetings are unknown", given: { meetings: undefined }, missing: ["meetings"] },
    {
      why: "who attended one is unknown",
      given: { meetings: [{ date: "2023-04-20", headAttended: false }, { date: "2023-08-17" }] },
      missing: ["meetings[1].headAttended"],
    },
    {
      why: "the one attended may be of the year",
      given: { meetings: [{ date: "2023-04-20", headAttended: false }, { headAttended: true }] },
      missing: ["meetings[1].date"],
    },
    {
      why: "the only one not attended may be of the year",
      given: { meetings: [{ headAttended: false }] },
      missing: ["meetings[0].date"],
    },
    {
      why: "nothing is known of the only one",
      given: { meetings: [{}] },
      missing: ["meetings[0].date", "meetings[0].headAttended"],
    },
  ],
});
