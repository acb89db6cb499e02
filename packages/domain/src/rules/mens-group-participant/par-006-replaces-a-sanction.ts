import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

const unknown = undeterminedBy("replacesSanction");

/** Taking part is recorded as replacing a judicial or administrative sanction (DG-018-2016 VI.6.2.8). */
export const par006 = participantRulesOver.record({
  code: "PAR-006",
  severity: "error",
  basis: "obligation",
  wording: "no sustituyen las sanciones judiciales o administrativas",
  summary: {
    es: "La participación figura como sustituto de una sanción judicial o administrativa.",
    en: "Participation is recorded as replacing a judicial or administrative sanction.",
  },
  remedy: {
    es: "Deje sin efecto ese reemplazo: la sanción se cumple aparte, y el sentenciado se deriva a un CAI.",
    en: "Undo that replacement: the sanction is served apart, and a sentenced man is referred to a CAI.",
  },
  fields: ["replacesSanction"],
  citations: cite("DG-018-2016", "VI.6.2.8"),
  check: (participant) => {
    const { replacesSanction } = participant;
    if (replacesSanction === undefined) return unknown(participant);
    return replacesSanction ? violated({ params: {}, at: ["replacesSanction"], expected: "No" }) : satisfied;
  },
});
