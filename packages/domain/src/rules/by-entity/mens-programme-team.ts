import { mensProgrammeTeam } from "../../records/mens-programme-team.js";
import type { EntityRules } from "../entity-rules.js";
import { mensProgrammeTeamRules } from "../mens-programme-team/index.js";

/** The entity `mens-programme-team` and the rules over its records. */
export const mensProgrammeTeamEntityRules: EntityRules<typeof mensProgrammeTeam> = {
  entity: mensProgrammeTeam,
  rules: mensProgrammeTeamRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
