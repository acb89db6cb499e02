import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import type { CleanSample } from "../cases.js";
import { cleanParticipant, cleanParticipantAsOf } from "./clean-participant.js";

export default {
  entity: mensGroupParticipant,
  clean: { ...cleanParticipant },
  asOf: cleanParticipantAsOf,
} satisfies CleanSample;
