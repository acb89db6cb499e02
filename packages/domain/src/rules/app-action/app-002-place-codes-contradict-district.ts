import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { departmentCodeOf, districtCodeOf, provinceCodeOf } from "../../records/app-action.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { Territory } from "../services.js";
import { appRules } from "./rules-over-app-actions.js";

const unknown = undeterminedBy("districtCode");

/** The department or province code is not the one in which the district lies (RDE-290-2022 VI.6.5.6.d). */
export const app002 = appRules.record({
  code: "APP-002",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El código de departamento o de provincia no es el que corresponde al distrito.",
    en: "The department or province code is not the one in which the district lies.",
  },
  remedy: {
    es: "Haga que los tres códigos digan el mismo lugar.",
    en: "Make the three codes say the same place.",
  },
  fields: ["stateCode", "provinceCode", "districtCode"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const territory = yield* Territory;
    return (row) => {
      const department = departmentCodeOf(row);
      const province = provinceCodeOf(row);
      if (department === undefined && province === undefined) return satisfied;
      const districtCode = districtCodeOf(row);
      // APP-001 reports a code that is no district: there is nothing to compare the others with.
      if (districtCode === undefined || territory.district(districtCode) === undefined) return unknown(row);
      const itsDepartment = districtCode.slice(0, 2);
      const itsProvince = districtCode.slice(0, 4);
      const wrongDepartment = department !== undefined && department !== itsDepartment;
      const wrongProvince = province !== undefined && province !== itsProvince;
      if (!wrongDepartment && !wrongProvince) return satisfied;
      const wrong = [
        ...(wrongDepartment ? (["stateCode"] as const) : []),
        ...(wrongProvince ? (["provinceCode"] as const) : []),
      ];
      return violated({
        params: { wrong, districtCode, department: itsDepartment, province: itsProvince },
        at: [...wrong, "districtCode"],
        // No suggestion: the district code may be the wrong one.
        expected: wrongDepartment ? itsDepartment : itsProvince,
      });
    };
  }),
});
