import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { Territory } from "../services.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("focusZone");

/** A ubigeo of the focus zone is that of no district of Peru (RDE-290-2022 VI.6.5.6.d). */
export const int027 = interventionRules.record({
  code: "INT-027",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Un ubigeo de la zona focalizada no es el de ningún distrito del Perú.",
    en: "A ubigeo of the focus zone is that of no district of Peru.",
  },
  remedy: {
    es: "Ponga los códigos INEI de seis dígitos de los distritos de la zona.",
    en: "Give the six-digit INEI codes of the zone's districts.",
  },
  fields: ["focusZone"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VI.6.4.1"),
  check: Effect.gen(function* () {
    const territory = yield* Territory;
    return (plan) => {
      const { focusZone } = plan;
      if (focusZone === undefined) return unknown(plan);
      const ubigeos = focusZone.filter((ubigeo) => territory.district(ubigeo) === undefined);
      return ubigeos.length === 0 ? satisfied : violated({ params: { ubigeos }, at: ["focusZone"] });
    };
  }),
});
