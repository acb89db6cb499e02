import { monthlyReport } from "../../records/monthly-report.js";
import { recordCases } from "../cases.js";
import { rep004 } from "./rep-004-not-validated.js";

export default recordCases(monthlyReport, {
  rule: rep004,
  satisfied: [{ why: "declared validated", given: { validated: true } }],
  violated: [{ why: "declared not validated", given: { validated: false }, params: {}, expected: "Sí" }],
  undetermined: [
    { why: "an empty cell is unknown, not no", given: { validated: undefined }, missing: ["validated"] },
  ],
});
