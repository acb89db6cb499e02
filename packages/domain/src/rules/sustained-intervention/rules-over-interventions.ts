import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { rulesOver } from "../rule.js";

/** Declares rules over plans of sustained interventions; a check sees only the fields that its rule declares. */
export const interventionRules = rulesOver(sustainedIntervention);
