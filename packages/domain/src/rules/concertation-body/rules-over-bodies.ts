import { concertationBody } from "../../records/concertation-body.js";
import { rulesOver } from "../rule.js";

/** Declares rules over concertation bodies; a check sees only the fields that its rule declares. */
export const bodyRules = rulesOver(concertationBody);
