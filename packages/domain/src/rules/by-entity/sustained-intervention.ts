import { sustainedIntervention } from "../../records/sustained-intervention.js";
import type { EntityRules } from "../entity-rules.js";
import { sustainedInterventionRules } from "../sustained-intervention/index.js";

/** The entity `sustained-intervention` and the rules over its records. */
export const sustainedInterventionEntityRules: EntityRules<typeof sustainedIntervention> = {
  entity: sustainedIntervention,
  rules: sustainedInterventionRules,
  rulesOverMembers: [],
  rulesOverPlaces: ["INT-027"],
};
