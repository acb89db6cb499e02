import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { bodyRules } from "./rules-over-bodies.js";

const unknown = undeterminedBy("cemParticipates");

/** The CEM does not take part in the body (RDE-290-2022 VI.6.5.1.b). */
export const con002 = bodyRules.record({
  code: "CON-002",
  severity: "warning",
  basis: "preference",
  wording: "corresponde la participación de los CEM […] de acuerdo a la capacidad técnica disponible",
  summary: {
    es: "El CEM no participa en la instancia.",
    en: "The CEM does not take part in the body.",
  },
  remedy: {
    es: "Procure que el CEM participe en la instancia, según su capacidad técnica y su ámbito.",
    en: "See that the CEM takes part in the body, as its technical capacity and its area allow.",
  },
  fields: ["cemParticipates"],
  citations: cite("RDE-290-2022", "VI.6.5.1.b"),
  check: (body) => {
    const { cemParticipates } = body;
    if (cemParticipates === undefined) return unknown(body);
    return cemParticipates ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
