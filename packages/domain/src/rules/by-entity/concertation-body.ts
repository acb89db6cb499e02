import { concertationBody } from "../../records/concertation-body.js";
import { concertationBodyRules } from "../concertation-body/index.js";
import type { EntityRules } from "../entity-rules.js";

/** The entity `concertation-body` and the rules over its records. */
export const concertationBodyEntityRules: EntityRules<typeof concertationBody> = {
  entity: concertationBody,
  rules: concertationBodyRules,
  rulesOverMembers: [],
  rulesOverPlaces: ["CON-012"],
};
