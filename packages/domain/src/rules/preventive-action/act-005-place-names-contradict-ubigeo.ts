import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { Territory } from "../services.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("ubigeo");

/** A department, province or district is named that is not the one of the ubigeo (RDE-290-2022 VI.6.5.6.d). */
export const act005 = actionRules.record({
  code: "ACT-005",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El departamento, la provincia o el distrito escrito no es el que corresponde al ubigeo.",
    en: "The department, province or district written is not the one of the ubigeo.",
  },
  remedy: {
    es: "Haga que el ubigeo y los nombres digan el mismo lugar.",
    en: "Make the ubigeo and the names say the same place.",
  },
  fields: ["department", "province", "district", "ubigeo"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const territory = yield* Territory;
    return (action) => {
      const { department, province, district, ubigeo } = action;
      if (department === undefined && province === undefined && district === undefined) return satisfied;
      if (ubigeo === undefined) return unknown(action);
      const place = territory.district(ubigeo);
      // ACT-004 reports a ubigeo that is no district: there is nothing to compare the names with.
      if (place === undefined) return unknown(action);
      const isDepartment = department === undefined || territory.namesDepartment(place, department);
      const isProvince = province === undefined || territory.namesProvince(place, province);
      const isDistrict = district === undefined || territory.namesDistrict(place, district);
      if (isDepartment && isProvince && isDistrict) return satisfied;
      const wrong = [
        ...(isDepartment ? [] : (["department"] as const)),
        ...(isProvince ? [] : (["province"] as const)),
        ...(isDistrict ? [] : (["district"] as const)),
      ];
      return violated({
        params: {
          wrong,
          ubigeo,
          department: place.department,
          province: place.province,
          district: place.district,
        },
        at: [...wrong, "ubigeo"],
        // No suggestion: the ubigeo may be the wrong one of the two.
        expected: place[wrong[0]!],
      });
    };
  }),
});
