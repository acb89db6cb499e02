import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("careTeamCoordination");

/** There is no coordination with the CEM's care team on women who may join (RDE-290-2022 VII.4.d). */
export const int023 = interventionRules.record({
  code: "INT-023",
  severity: "error",
  basis: "obligation",
  wording: "Coordinar con el equipo de atención del CEM",
  summary: {
    es: "No se coordina con el equipo de atención del CEM sobre las mujeres que pueden incorporarse.",
    en: "There is no coordination with the CEM's care team on women who may join.",
  },
  remedy: {
    es: "Acuerde con el equipo de atención cómo se incorporan a la intervención las usuarias del CEM.",
    en: "Agree with the care team on how users of the CEM join the intervention.",
  },
  fields: ["careTeamCoordination"],
  citations: cite("RDE-290-2022", "VII.4.d"),
  check: (plan) => {
    const { careTeamCoordination } = plan;
    if (careTeamCoordination === undefined) return unknown(plan);
    return careTeamCoordination
      ? satisfied
      : violated({ params: {}, at: ["careTeamCoordination"], expected: "Sí" });
  },
});
