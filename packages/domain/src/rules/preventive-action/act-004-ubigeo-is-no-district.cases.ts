import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act004 } from "./act-004-ubigeo-is-no-district.js";

export default recordCases(preventiveAction, {
  rule: act004,
  satisfied: [
    { why: "Abancay", given: { ubigeo: "030101" } },
    { why: "a code that begins with zero: Chachapoyas", given: { ubigeo: "010101" } },
    { why: "Lima", given: { ubigeo: "150101" } },
  ],
  violated: [
    { why: "there is no department 26", given: { ubigeo: "260101" }, params: { ubigeo: "260101" } },
    {
      why: "a department's code, not a district's",
      given: { ubigeo: "030000" },
      params: { ubigeo: "030000" },
    },
    { why: "a province's code, not a district's", given: { ubigeo: "030100" }, params: { ubigeo: "030100" } },
    {
      why: "a number beyond the province's last district",
      given: { ubigeo: "030199" },
      params: { ubigeo: "030199" },
    },
  ],
  undetermined: [{ why: "no ubigeo", given: { ubigeo: undefined }, missing: ["ubigeo"] }],
});
