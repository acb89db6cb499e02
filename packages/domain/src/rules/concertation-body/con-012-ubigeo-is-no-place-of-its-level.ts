import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { Territory } from "../services.js";
import { bodyRules } from "./rules-over-bodies.js";

const unknown = undeterminedBy("ubigeo", "level");

/** The ubigeo is no district, nor the province or department of a body of that level (RDE-290-2022 VI.6.5.6.d). */
export const con012 = bodyRules.record({
  code: "CON-012",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El ubigeo no corresponde a un lugar del nivel de la instancia.",
    en: "The ubigeo is not that of a place of the body's level.",
  },
  remedy: {
    es: "Escriba el código INEI del distrito; una instancia provincial puede llevar el de la provincia, con 00 al final, y una regional el del departamento, con 0000.",
    en: "Write the INEI code of the district; a provincial body may bear that of the province, ending in 00, a regional one that of the department, ending in 0000.",
  },
  fields: ["ubigeo", "level"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const territory = yield* Territory;
    return (body) => {
      const { ubigeo, level } = body;
      if (ubigeo === undefined) return unknown(body);
      if (territory.district(ubigeo) !== undefined) return satisfied;
      // Each department's first province and each province's first district are numbered 01.
      const isDepartment = ubigeo.endsWith("0000") && territory.district(`${ubigeo.slice(0, 2)}0101`);
      const isProvince = ubigeo.endsWith("00") && territory.district(`${ubigeo.slice(0, 4)}01`);
      if (level === undefined && (isDepartment || isProvince)) return unknown(body);
      if (level === "regional" && isDepartment) return satisfied;
      if (level === "provincial" && isProvince) return satisfied;
      return violated({ params: { ubigeo }, at: ["ubigeo"] });
    };
  }),
});
