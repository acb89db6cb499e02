import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref014 } from "./ref-014-date-in-the-future.js";

export default recordCases(referral, {
  rule: ref014,
  satisfied: [
    {
      why: "both on the day of the run",
      given: { detectedOn: "2023-12-31", referredOn: "2023-12-31" },
      asOf: "2023-12-31",
    },
  ],
  violated: [
    {
      why: "referred the day after",
      given: { detectedOn: "2023-12-31", referredOn: "2024-01-01" },
      asOf: "2023-12-31",
      params: { event: "referred", date: "2024-01-01", asOf: "2023-12-31" },
      at: ["referredOn"],
    },
    {
      why: "both later: each is a finding",
      given: { detectedOn: "2024-01-02", referredOn: "2024-01-03" },
      asOf: "2023-12-31",
      params: { event: "detected", date: "2024-01-02", asOf: "2023-12-31" },
      at: ["detectedOn"],
      also: [{ params: { event: "referred", date: "2024-01-03", asOf: "2023-12-31" }, at: ["referredOn"] }],
    },
    {
      why: "one later is enough, the other unknown",
      given: { detectedOn: "2024-01-02", referredOn: undefined },
      asOf: "2023-12-31",
      params: { event: "detected", date: "2024-01-02", asOf: "2023-12-31" },
      at: ["detectedOn"],
    },
  ],
  undetermined: [
    { why: "no day of referral", given: { referredOn: undefined }, missing: ["referredOn"] },
    { why: "no day of detection", given: { detectedOn: undefined }, missing: ["detectedOn"] },
  ],
});
