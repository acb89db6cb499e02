import { qualityAssessment } from "../../records/quality-assessment.js";
import type { EntityRules } from "../entity-rules.js";
import { qualityAssessmentRules } from "../quality-assessment/index.js";

/** The entity `quality-assessment` and the rules over its records. */
export const qualityAssessmentEntityRules: EntityRules<typeof qualityAssessment> = {
  entity: qualityAssessment,
  rules: qualityAssessmentRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
