import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import type { EntityRules } from "../entity-rules.js";
import { participantRules } from "../mens-group-participant/index.js";

/** The entity `mens-group-participant` and the rules over its records. */
export const mensGroupParticipantEntityRules: EntityRules<typeof mensGroupParticipant> = {
  entity: mensGroupParticipant,
  rules: participantRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
