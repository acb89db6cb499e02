import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { districtCodeOf } from "../../records/app-action.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { Territory } from "../services.js";
import { appRules } from "./rules-over-app-actions.js";

const unknown = undeterminedBy("districtCode");

/** A code as a message may repeat it: where columns are shifted, a name stands in its place. */
const shown = (code: string): string => (/^\d{1,6}$/.test(code) ? code : "•••");

/** The district code, its leading zero restored, is that of no district (RDE-290-2022 VI.6.5.6.d). */
export const app001 = appRules.record({
  code: "APP-001",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El código de distrito no es el de ningún distrito del Perú.",
    en: "The district code is that of no district of Peru.",
  },
  remedy: {
    es: "Ponga el código INEI de un distrito.",
    en: "Give the INEI code of a district.",
  },
  fields: ["districtCode"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const territory = yield* Territory;
    return (row) => {
      const districtCode = districtCodeOf(row);
      if (districtCode === undefined) return unknown(row);
      return territory.district(districtCode) === undefined
        ? violated({ params: { districtCode: shown(districtCode) } })
        : satisfied;
    };
  }),
});
