import { qualityAssessment } from "../../records/quality-assessment.js";
import { rulesOver } from "../rule.js";

/** Declares rules over quality assessments; a check sees only the fields that its rule declares. */
export const assessmentRules = rulesOver(qualityAssessment);
