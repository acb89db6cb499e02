import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con011 } from "./con-011-contradictory-dates.js";

export default recordCases(concertationBody, {
  rule: con011,
  satisfied: [
    { why: "constituted on the record's day", given: { date: "2023-03-15", constitutedOn: "2023-03-15" } },
    { why: "not constituted, and no day given", given: { constituted: false, constitutedOn: undefined } },
    {
      why: "not constituted yet: the day is set",
      given: { date: "2023-03-01", constituted: false, constitutedOn: "2023-03-15" },
    },
    {
      why: "progress on the day of the agreement",
      given: { agreements: [{ date: "2023-04-20", lastProgressOn: "2023-04-20" }] },
    },
    {
      why: "agreements with one day contradict nothing",
      given: { agreements: [{ date: "2023-04-20" }, {}] },
    },
  ],
  violated: [
    {
      why: "not constituted, and yet on a day that has passed",
      given: { constituted: false, constitutedOn: "2023-03-15" },
      params: { problem: "not-constituted", constitutedOn: "2023-03-15" },
      at: ["constitutedOn", "constituted"],
    },
    {
      why: "constituted on the day after the record's",
      given: { date: "2023-03-14", constituted: true, constitutedOn: "2023-03-15" },
      params: { problem: "constituted-later", constitutedOn: "2023-03-15", day: "2023-03-14" },
      at: ["constitutedOn", "constituted"],
    },
    {
      why: "without a date of its own the day of the check counts",
      given: { date: undefined, constituted: true, constitutedOn: "2023-03-15" },
      asOf: "2023-03-14",
      params: { problem: "constituted-later", constitutedOn: "2023-03-15", day: "2023-03-14" },
      at: ["constitutedOn", "constituted"],
    },
    {
      why: "each contradiction is a finding, before the Lineamientos too",
      given: {
        date: "2015-01-01",
        constituted: false,
        constitutedOn: "2014-01-01",
        agreements: [{}, { date: "2014-04-20", lastProgressOn: "2014-04-19" }],
      },
      params: { problem: "not-constituted", constitutedOn: "2014-01-01" },
      at: ["constitutedOn", "constituted"],
      also: [
        {
          params: { problem: "progress-first", agreedOn: "2014-04-20", lastProgressOn: "2014-04-19" },
          at: ["agreements[1].lastProgressOn", "agreements[1].date"],
        },
      ],
    },
  ],
  undetermined: [
    {
      why: "a day of constitution, and whether it is constituted is unknown",
      given: { constituted: undefined },
      missing: ["constituted"],
    },
    { why: "the agreements are unknown", given: { agreements: undefined }, missing: ["agreements"] },
  ],
});
