import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** No interviews were held with partner or family to follow the process (DG-018-2016 VI.6.4.12). */
export const par010 = participantRulesOver.record({
  code: "PAR-010",
  severity: "warning",
  basis: "preference",
  wording: "De ser factible, considerar sostener entrevistas o reuniones periódicas",
  summary: {
    es: "No se sostuvieron entrevistas con la pareja o con familiares del participante.",
    en: "No interviews were held with the participant's partner or family.",
  },
  remedy: {
    es: "Si es factible, sostenga entrevistas periódicas con la pareja o familiares cercanos, y avísele antes al participante.",
    en: "Where feasible, hold regular interviews with the partner or close family, and tell the participant beforehand.",
  },
  fields: ["familyFollowUp", "status"],
  citations: cite("DG-018-2016", "VI.6.4.12"),
  check: ({ familyFollowUp, status }) => {
    // They follow the process of one who is in it.
    if (familyFollowUp?.held === true || (status !== undefined && status !== "active")) return satisfied;
    if (familyFollowUp === undefined) return undetermined("familyFollowUp");
    if (familyFollowUp.held === undefined) return undetermined("familyFollowUp.held");
    if (status === undefined) return undetermined("status");
    return violated({ params: {}, at: ["familyFollowUp.held"], expected: "Sí" });
  },
});
