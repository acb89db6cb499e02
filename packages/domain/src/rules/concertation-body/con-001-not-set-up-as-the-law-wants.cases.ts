import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con001 } from "./con-001-not-set-up-as-the-law-wants.js";

const noTerm = { legalDeadline: undefined, constitutedOn: undefined } as const;

export default recordCases(concertationBody, {
  rule: con001,
  satisfied: [
    { why: "all four done, constituted in time", given: {} },
    {
      why: "constituted on the last day of the term",
      given: { legalDeadline: "2023-03-31", constitutedOn: "2023-03-31" },
    },
    { why: "all four done, no term given", given: noTerm },
    {
      why: "nothing done, and the term ends on the record's day",
      given: {
        date: "2023-03-31",
        legalDeadline: "2023-03-31",
        constitutedOn: undefined,
        constituted: false,
        installed: false,
        convened: false,
        conducted: undefined,
      },
    },
    {
      why: "without a date of its own the day of the check decides whether the term runs",
      given: {
        date: undefined,
        legalDeadline: "2023-03-31",
        constitutedOn: undefined,
        constituted: false,
        installed: false,
        convened: false,
        conducted: false,
      },
      asOf: "2023-03-31",
    },
    {
      why: "a day of constitution says that it was constituted",
      given: { constituted: undefined, legalDeadline: undefined, constitutedOn: "2023-03-15" },
    },
    { why: "in force on a date before any norm", given: { ...noTerm, date: "2015-01-01" } },
  ],
  violated: [
    {
      why: "not constituted",
      given: { ...noTerm, constituted: false },
      params: { duty: "constituted" },
      at: ["constituted"],
      expected: "Sí",
    },
    {
      why: "not installed",
      given: { installed: false },
      params: { duty: "installed" },
      at: ["installed"],
      expected: "Sí",
    },
    {
      why: "not convened",
      given: { convened: false },
      params: { duty: "convened" },
      at: ["convened"],
      expected: "Sí",
    },
    {
      why: "not conducted, on a date before any norm: a report's rule holds on every date",
      given: { ...noTerm, date: "2015-01-01", conducted: false },
      params: { duty: "conducted" },
      at: ["conducted"],
      expected: "Sí",
    },
    {
      why: "constituted the day after the term",
      given: { legalDeadline: "2023-03-31", constitutedOn: "2023-04-01" },
      params: { duty: "in-time", constitutedOn: "2023-04-01", legalDeadline: "2023-03-31" },
      at: ["constitutedOn", "legalDeadline"],
      expected: "2023-03-31",
    },
    {
      why: "each duty is a finding, what is unknown besides hinders none",
      given: { ...noTerm, constituted: false, installed: undefined, convened: false, conducted: false },
      params: { duty: "constituted" },
      at: ["constituted"],
      also: [
        { params: { duty: "convened" }, at: ["convened"] },
        { params: { duty: "conducted" }, at: ["conducted"] },
      ],
    },
    {
      why: "nothing done on the day after the term",
      given: {
        date: "2023-04-01",
        legalDeadline: "2023-03-31",
        constitutedOn: undefined,
        constituted: false,
      },
      params: { duty: "constituted" },
      at: ["constituted"],
    },
    {
      why: "late, whatever the record's date",
      given: { date: "2023-03-01", legalDeadline: "2023-03-31", constitutedOn: "2023-04-01" },
      params: { duty: "in-time", constitutedOn: "2023-04-01", legalDeadline: "2023-03-31" },
      at: ["constitutedOn", "legalDeadline"],
    },
  ],
  undetermined: [
    { why: "whether it is installed is unknown", given: { installed: undefined }, missing: ["installed"] },
    {
      why: "constituted on an unknown day, and there is a term",
      given: { constitutedOn: undefined },
      missing: ["constitutedOn"],
    },
    {
      why: "nothing is known",
      given: {
        ...noTerm,
        constituted: undefined,
        installed: undefined,
        convened: undefined,
        conducted: undefined,
      },
      missing: ["constituted", "installed", "convened", "conducted"],
    },
  ],
});
