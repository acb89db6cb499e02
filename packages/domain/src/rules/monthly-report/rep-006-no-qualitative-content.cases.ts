import { monthlyReport } from "../../records/monthly-report.js";
import { recordCases } from "../cases.js";
import { rep006 } from "./rep-006-no-qualitative-content.js";

export default recordCases(monthlyReport, {
  rule: rep006,
  satisfied: [{ why: "it has qualitative content", given: { qualitative: true } }],
  violated: [{ why: "figures alone", given: { qualitative: false }, params: {}, expected: "Sí" }],
  undetermined: [
    { why: "an empty cell is unknown, not no", given: { qualitative: undefined }, missing: ["qualitative"] },
  ],
});
