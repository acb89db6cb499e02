import { mensGroup } from "../../records/mens-group.js";
import type { EntityRules } from "../entity-rules.js";
import { mensGroupRules } from "../mens-group/index.js";
import { participantRulesAnywhere } from "../mens-group-participant/index.js";
import { overMembers } from "../over-members.js";

/** The entity `mens-group` and the rules over its records. */
export const mensGroupEntityRules: EntityRules<typeof mensGroup> = {
  entity: mensGroup,
  rules: mensGroupRules,
  // The rules over a participant as they apply to those whom a group's own record brings along.
  rulesOverMembers: participantRulesAnywhere.map((rule) =>
    overMembers(rule, { entity: mensGroup.name, field: "participants" }),
  ),
  rulesOverPlaces: [],
};
