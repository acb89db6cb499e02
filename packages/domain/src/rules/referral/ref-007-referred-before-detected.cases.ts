import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref007 } from "./ref-007-referred-before-detected.js";

export default recordCases(referral, {
  rule: ref007,
  satisfied: [
    { why: "referred the day after", given: { detectedOn: "2023-03-15", referredOn: "2023-03-16" } },
    { why: "referred on the day itself", given: { detectedOn: "2023-03-15", referredOn: "2023-03-15" } },
  ],
  violated: [
    {
      why: "referred the day before",
      given: { detectedOn: "2023-03-15", referredOn: "2023-03-14" },
      params: { detectedOn: "2023-03-15", referredOn: "2023-03-14" },
    },
    {
      why: "before the Lineamientos too",
      given: { detectedOn: "2019-03-15", referredOn: "2019-03-14" },
      params: { detectedOn: "2019-03-15", referredOn: "2019-03-14" },
    },
  ],
  undetermined: [
    { why: "no day of referral", given: { referredOn: undefined }, missing: ["referredOn"] },
    { why: "no day of detection", given: { detectedOn: undefined }, missing: ["detectedOn"] },
  ],
});
