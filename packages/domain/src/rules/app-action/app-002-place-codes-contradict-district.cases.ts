import { appAction } from "../../records/app-action.js";
import { recordCases } from "../cases.js";
import { app002 } from "./app-002-place-codes-contradict-district.js";

export default recordCases(appAction, {
  rule: app002,
  satisfied: [
    {
      why: "the three agree, all without their leading zero",
      given: { stateCode: "3", provinceCode: "301", districtCode: "30101" },
    },
    {
      why: "the three agree, some with their leading zero",
      given: { stateCode: "03", provinceCode: "301", districtCode: "030101" },
    },
    {
      why: "a code that is not given contradicts nothing",
      given: { stateCode: undefined, provinceCode: "1501", districtCode: "150101" },
    },
    {
      why: "neither is given",
      given: { stateCode: undefined, provinceCode: undefined, districtCode: undefined },
    },
  ],
  violated: [
    {
      why: "the department of another district",
      given: { stateCode: "4", provinceCode: "301", districtCode: "30101" },
      params: { wrong: ["stateCode"], districtCode: "030101", department: "03", province: "0301" },
      at: ["stateCode", "districtCode"],
      expected: "03",
    },
    {
      why: "another province of the same department",
      given: { stateCode: "3", provinceCode: "302", districtCode: "30101" },
      params: { wrong: ["provinceCode"], districtCode: "030101", department: "03", province: "0301" },
      at: ["provinceCode", "districtCode"],
      expected: "0301",
    },
    {
      why: "both",
      given: { stateCode: "4", provinceCode: "401", districtCode: "30101" },
      params: {
        wrong: ["stateCode", "provinceCode"],
        districtCode: "030101",
        department: "03",
        province: "0301",
      },
      at: ["stateCode", "provinceCode", "districtCode"],
      expected: "03",
    },
  ],
  undetermined: [
    {
      why: "no district code to compare with",
      given: { stateCode: "3", districtCode: undefined },
      missing: ["districtCode"],
    },
    {
      why: "a code that is no district is APP-001's concern",
      given: { stateCode: "4", districtCode: "39999" },
      missing: [],
    },
  ],
});
