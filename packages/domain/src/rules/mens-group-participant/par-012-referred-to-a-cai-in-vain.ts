import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, undeterminedBy, violated } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

const unknown = undeterminedBy("referredToCai");

/** One without a sentence, or sentenced to prison, was referred to a CAI (DG-018-2016 VI.6.11.1, VI.6.11.4). */
export const par012 = participantRulesOver.record({
  code: "PAR-012",
  severity: "info",
  basis: "description",
  wording: "trabaja con varones agresores sentenciados en medio libre",
  summary: {
    es: "Se derivó a un CAI a un participante sin sentencia o sentenciado a prisión.",
    en: "A participant without a sentence, or sentenced to prison, was referred to a CAI.",
  },
  remedy: {
    es: "Confirme la situación judicial del participante: el CAI atiende a sentenciados en medio libre; en prisión corresponde el Instituto Nacional Penitenciario.",
    en: "Confirm the participant's legal situation: a CAI serves men sentenced in the community; in prison it is for the Instituto Nacional Penitenciario.",
  },
  fields: ["referredToCai", "sentenced", "sentenceRegime"],
  citations: cite("DG-018-2016", "VI.6.11.1", "VI.6.11.4"),
  check: (participant) => {
    const { referredToCai, sentenced, sentenceRegime } = participant;
    if (referredToCai === false) return satisfied;
    const why = sentenceRegime === "prison" ? "prison" : sentenced === false ? "not-sentenced" : undefined;
    if (why === undefined && sentenceRegime === "community") return satisfied;
    if (referredToCai === undefined) return unknown(participant);
    if (why !== undefined) {
      return violated({
        params: { why },
        at: ["referredToCai", why === "prison" ? "sentenceRegime" : "sentenced"],
      });
    }
    return undetermined(sentenced === undefined ? "sentenced" : "sentenceRegime");
  },
});
