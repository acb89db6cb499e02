import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

const unknown = undeterminedBy("sentenced", "referredToCai");

/** A man sentenced, not to prison, was not referred to a CAI (DG-018-2016 VI.6.2.8, VI.6.11.1). */
export const par005 = participantRulesOver.record({
  code: "PAR-005",
  severity: "error",
  basis: "obligation",
  wording: "deberán ser derivados a los Centros de Atención Integral",
  summary: {
    es: "Un participante sentenciado en medio libre no fue derivado a un CAI.",
    en: "A participant sentenced in the community was not referred to a CAI.",
  },
  remedy: {
    es: "Derive al participante a un CAI: el grupo no cumple por él su sentencia.",
    en: "Refer the participant to a CAI: the group does not serve his sentence for him.",
  },
  fields: ["sentenced", "sentenceRegime", "referredToCai"],
  citations: cite("DG-018-2016", "VI.6.2.8", "VI.6.11.1"),
  interpretation: {
    es: "La directiva habla de sanciones en medio libre; una sentencia sin régimen anotado se lee así, pues quien está en prisión no acude al grupo.",
    en: "The directive speaks of sanctions served in the community; a sentence without a stated regime is read so, since one who is in prison does not attend the group.",
  },
  check: (participant) => {
    const { sentenced, sentenceRegime, referredToCai } = participant;
    if (sentenced === false || referredToCai === true || sentenceRegime === "prison") return satisfied;
    if (sentenced === undefined || referredToCai === undefined) return unknown(participant);
    return violated({
      params: { regime: sentenceRegime ?? "not-stated" },
      at: ["referredToCai"],
      expected: "Sí",
    });
  },
});
