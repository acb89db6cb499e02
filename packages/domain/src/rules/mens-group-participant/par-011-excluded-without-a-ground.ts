import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

const unknown = undeterminedBy("status", "exclusionGrounds");

/** He was excluded though no ground for exclusion holds (DG-018-2016 VI.6.7, VI.6.7.3). */
export const par011 = participantRulesOver.record({
  code: "PAR-011",
  severity: "warning",
  basis: "doubtful-data",
  wording: "se deberá explicar los motivos de esta decisión",
  summary: {
    es: "El participante figura excluido y no se da ningún criterio de exclusión.",
    en: "The participant is recorded as excluded and no ground for exclusion holds.",
  },
  remedy: {
    es: "Revise la exclusión: anote el criterio en que se apoya, o readmita al participante.",
    en: "Review the exclusion: record the ground on which it rests, or readmit the participant.",
  },
  fields: ["status", "exclusionGrounds"],
  citations: cite("DG-018-2016", "VI.6.7", "VI.6.7.3"),
  interpretation: {
    es: "La directiva no dice que sus criterios sean los únicos; pero pide explicar los motivos, y una exclusión sin criterio no los tiene a la vista.",
    en: "The directive does not say that its grounds are the only ones; yet it asks for the reasons to be explained, and an exclusion without a ground shows none.",
  },
  check: (participant) => {
    const { status, exclusionGrounds } = participant;
    if ((status !== undefined && status !== "excluded") || (exclusionGrounds?.length ?? 0) > 0) {
      return satisfied;
    }
    if (status === undefined || exclusionGrounds === undefined) return unknown(participant);
    return violated({ params: {}, at: ["exclusionGrounds"] });
  },
});
