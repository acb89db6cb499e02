import { qualityAssessment } from "../../records/quality-assessment.js";
import type { CleanSample } from "../cases.js";
import { cleanAssessment, cleanAssessmentAsOf } from "./clean-assessment.js";

export default {
  entity: qualityAssessment,
  clean: { ...cleanAssessment },
  asOf: cleanAssessmentAsOf,
} satisfies CleanSample;
