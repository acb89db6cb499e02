import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act008 } from "./act-008-registered-late.js";

export default recordCases(preventiveAction, {
  rule: act008,
  satisfied: [
    {
      why: "registered within the action's own month",
      given: { startDate: "2023-03-15", endDate: "2023-03-15", registeredOn: "2023-03-31" },
    },
    {
      why: "on the fifth working day: 1 and 2 July 2023 are a weekend",
      given: { startDate: "2023-06-15", endDate: "2023-06-15", registeredOn: "2023-07-07" },
    },
    {
      why: "Holy Thursday and Good Friday move April's fifth working day to the 11th",
      given: { startDate: "2023-03-15", endDate: "2023-03-15", registeredOn: "2023-04-11" },
    },
    {
      why: "the end counts, not the start",
      given: { startDate: "2023-05-30", endDate: "2023-06-02", registeredOn: "2023-07-07" },
    },
  ],
  violated: [
    {
      why: "the day after the fifth working day, a Saturday",
      given: { startDate: "2023-06-15", endDate: "2023-06-15", registeredOn: "2023-07-08" },
      params: { registeredOn: "2023-07-08", endDate: "2023-06-15", deadline: "2023-07-07" },
      at: ["registeredOn"],
      expected: "2023-07-07",
    },
    {
      why: "an empty end date means the start date",
      given: { startDate: "2023-03-15", endDate: undefined, registeredOn: "2023-04-12" },
      params: { registeredOn: "2023-04-12", endDate: "2023-03-15", deadline: "2023-04-11" },
      at: ["registeredOn"],
      expected: "2023-04-11",
    },
    {
      why: "December's deadline lies in the next year, after the holiday of 1 January",
      given: { startDate: "2022-12-20", endDate: "2022-12-20", registeredOn: "2023-01-10" },
      params: { registeredOn: "2023-01-10", endDate: "2022-12-20", deadline: "2023-01-06" },
      at: ["registeredOn"],
      expected: "2023-01-06",
    },
  ],
  undetermined: [
    { why: "no date of registration", given: { registeredOn: undefined }, missing: ["registeredOn"] },
    {
      why: "neither start nor end",
      given: { startDate: undefined, endDate: undefined },
      missing: ["startDate"],
    },
    {
      why: "the calendar does not know the holidays of that year",
      given: { startDate: "2023-03-15", endDate: "2999-03-15", registeredOn: "2999-04-30" },
      missing: [],
    },
    {
      why: "nor is the start date needed there, once the end is known",
      given: { startDate: undefined, endDate: "2999-03-15", registeredOn: "2999-04-30" },
      missing: [],
    },
  ],
});
