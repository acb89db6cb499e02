import { appAction } from "../../records/app-action.js";
import { recordCases } from "../cases.js";
import { app001 } from "./app-001-district-code-is-no-district.js";

export default recordCases(appAction, {
  rule: app001,
  satisfied: [
    { why: "a district that has lost its leading zero", given: { districtCode: "30101" } },
    { why: "a district that has kept it", given: { districtCode: "030101" } },
    { why: "a district that never had one", given: { districtCode: "150101" } },
  ],
  violated: [
    {
      why: "a code of the right length that no district has",
      given: { districtCode: "39999" },
      params: { districtCode: "039999" },
    },
    {
      why: "a province is no district",
      given: { districtCode: "301" },
      params: { districtCode: "301" },
    },
    {
      why: "two lost zeros are no lost zero",
      given: { districtCode: "0301" },
      params: { districtCode: "0301" },
    },
    {
      why: "a name in the place of a code is not repeated",
      given: { districtCode: "Quispe" },
      params: { districtCode: "•••" },
    },
  ],
  undetermined: [{ why: "no district code", given: { districtCode: undefined }, missing: ["districtCode"] }],
});
