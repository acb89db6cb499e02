import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con007 } from "./con-007-no-technical-assistance.js";

export default recordCases(concertationBody, {
  rule: con007,
  satisfied: [
    { why: "a workshop was given", given: { assistance: ["Taller"], meetings: [{ date: "2023-04-20" }] } },
    {
      why: "assistance given: meetings need not be known",
      given: { assistance: ["Taller"], meetings: undefined },
    },
    { why: "no meeting to assist", given: { assistance: [], meetings: [] } },
    {
      why: "the only meeting was another year's",
      given: { assistance: [], meetings: [{ date: "2022-12-31" }] },
    },
    {
      why: "no meeting in the year: assistance need not be known",
      given: { assistance: undefined, meetings: [] },
    },
  ],
  violated: [
    {
      why: "two meetings, and declared that no assistance was given",
      given: {
        assistance: [],
        meetings: [{ date: "2023-01-01" }, { date: "2023-12-31" }, { date: "2022-06-01" }, {}],
      },
      params: { meetings: 2, year: 2023 },
      at: ["assistance"],
    },
    {
      why: "without a date of its own the record is of the year of the check",
      given: { date: undefined, assistance: [], meetings: [{ date: "2024-02-01" }] },
      asOf: "2024-02-01",
      params: { meetings: 1, year: 2024 },
      at: ["assistance"],
    },
  ],
  undetermined: [
    {
      why: "a meeting in the year, assistance unknown",
      given: { assistance: undefined },
      missing: ["assistance"],
    },
    {
      why: "no assistance, meetings unknown",
      given: { assistance: [], meetings: undefined },
      missing: ["meetings"],
    },
    {
      why: "neither is known",
      given: { assistance: undefined, meetings: undefined },
      missing: ["assistance", "meetings"],
    },
    {
      why: "no assistance, and the day of the only meeting is unknown",
      given: { assistance: [], meetings: [{ headAttended: true }] },
      missing: ["meetings[0].date"],
    },
  ],
});
