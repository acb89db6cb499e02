import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { Territory } from "../services.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("ubigeo");

/** The ubigeo is that of no district of Peru (RDE-290-2022 VI.6.5.6.d). */
export const act004 = actionRules.record({
  code: "ACT-004",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El ubigeo no es el de ningún distrito del Perú.",
    en: "The ubigeo is that of no district of Peru.",
  },
  remedy: {
    es: "Ponga el código INEI de seis dígitos de un distrito.",
    en: "Give the six-digit INEI code of a district.",
  },
  fields: ["ubigeo"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const territory = yield* Territory;
    return (action) => {
      const { ubigeo } = action;
      if (ubigeo === undefined) return unknown(action);
      return territory.district(ubigeo) === undefined ? violated({ params: { ubigeo } }) : satisfied;
    };
  }),
});
