import { mensProgrammeTeam } from "../../records/mens-programme-team.js";
import { rulesOver } from "../rule.js";

/** Declares rules over programmes' teams; a check sees only the fields that its rule declares. */
export const teamRules = rulesOver(mensProgrammeTeam);
