import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref008 } from "./ref-008-referred-late.js";

export default recordCases(referral, {
  rule: ref008,
  satisfied: [
    { why: "referred on the day itself", given: { detectedOn: "2023-03-15", referredOn: "2023-03-15" } },
    { why: "on the next working day", given: { detectedOn: "2023-03-15", referredOn: "2023-03-16" } },
    {
      why: "from Friday to Monday is one working day",
      given: { detectedOn: "2023-03-17", referredOn: "2023-03-20" },
    },
    {
      why: "a Saturday adds no working day to the Friday's",
      given: { detectedOn: "2023-03-16", referredOn: "2023-03-18" },
    },
    {
      why: "Holy Thursday and Good Friday are not worked: from Wednesday to Monday is one",
      given: { detectedOn: "2023-04-05", referredOn: "2023-04-10" },
    },
    {
      why: "with three days allowed, the third",
      given: { detectedOn: "2023-03-15", referredOn: "2023-03-20" },
      parameters: { maxReferralWorkingDays: 3 },
    },
    {
      why: "with none allowed, a weekend still adds none",
      given: { detectedOn: "2023-03-17", referredOn: "2023-03-19" },
      parameters: { maxReferralWorkingDays: 0 },
    },
    {
      why: "a referral for another reason is not urgent by this principle",
      given: { reason: "benefit", detectedOn: "2023-03-15", referredOn: "2023-05-15" },
    },
    {
      why: "one before its detection has a rule of its own",
      given: { detectedOn: "2023-03-15", referredOn: "2023-03-01" },
    },
  ],
  violated: [
    {
      why: "on the second working day",
      given: { detectedOn: "2023-03-15", referredOn: "2023-03-17" },
      params: { detectedOn: "2023-03-15", referredOn: "2023-03-17", deadline: "2023-03-16", limit: 1 },
      at: ["referredOn"],
      expected: "2023-03-16",
    },
    {
      why: "from Friday to Tuesday",
      given: { detectedOn: "2023-03-17", referredOn: "2023-03-21" },
      params: { detectedOn: "2023-03-17", referredOn: "2023-03-21", deadline: "2023-03-20", limit: 1 },
      at: ["referredOn"],
      expected: "2023-03-20",
    },
    {
      why: "with three days allowed, the fourth",
      given: { detectedOn: "2023-03-15", referredOn: "2023-03-21" },
      parameters: { maxReferralWorkingDays: 3 },
      params: { detectedOn: "2023-03-15", referredOn: "2023-03-21", deadline: "2023-03-20", limit: 3 },
      at: ["referredOn"],
    },
    {
      why: "with none allowed, the next working day",
      given: { detectedOn: "2023-03-17", referredOn: "2023-03-20" },
      parameters: { maxReferralWorkingDays: 0 },
      params: { detectedOn: "2023-03-17", referredOn: "2023-03-20", deadline: "2023-03-17", limit: 0 },
      at: ["referredOn"],
    },
    {
      why: "a referral that does not say its reason is read as one of violence",
      given: { reason: undefined, detectedOn: "2023-03-15", referredOn: "2023-03-17" },
      params: { detectedOn: "2023-03-15", referredOn: "2023-03-17", deadline: "2023-03-16", limit: 1 },
      at: ["referredOn"],
    },
    {
      why: "between the Directive and the Lineamientos the principle held already",
      given: { detectedOn: "2019-03-12", referredOn: "2019-03-14" },
      params: { detectedOn: "2019-03-12", referredOn: "2019-03-14", deadline: "2019-03-13", limit: 1 },
      at: ["referredOn"],
    },
  ],
  undetermined: [
    { why: "no day of referral", given: { referredOn: undefined }, missing: ["referredOn"] },
    { why: "no day of detection", given: { detectedOn: undefined }, missing: ["detectedOn"] },
    {
      why: "the calendar does not know the holidays of that year",
      given: { detectedOn: "2999-03-15", referredOn: "2999-03-20" },
      missing: [],
    },
  ],
});
