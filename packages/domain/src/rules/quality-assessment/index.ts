import { qua001 } from "./qua-001-norm-unanswered.js";
import { qua002 } from "./qua-002-met-without-evidence.js";
import { qua003 } from "./qua-003-obliging-norm-not-applicable.js";

/** The rules over quality assessments. */
export const qualityAssessmentRules = [qua001, qua002, qua003] as const;
