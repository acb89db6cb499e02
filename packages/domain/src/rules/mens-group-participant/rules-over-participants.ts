import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { rulesOver } from "../rule.js";

/** Declares rules over participants of men's groups; a check sees only the fields that its rule declares. */
export const participantRulesOver = rulesOver(mensGroupParticipant);
