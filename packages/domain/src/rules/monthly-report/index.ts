import { rep001 } from "./rep-001-submitted-late.js";
import { rep002 } from "./rep-002-month-without-report.js";
import { rep003 } from "./rep-003-figures-differ-from-register.js";
import { rep004 } from "./rep-004-not-validated.js";
import { rep005 } from "./rep-005-other-report-not-sent-in-time.js";
import { rep006 } from "./rep-006-no-qualitative-content.js";
import { rep007 } from "./rep-007-submitted-in-the-future.js";
import { rep008 } from "./rep-008-submitted-before-the-month-ends.js";
import { rep009 } from "./rep-009-people-without-actions.js";

/** The rules over monthly reports. */
export const monthlyReportRules = [
  rep001,
  rep002,
  rep003,
  rep004,
  rep005,
  rep006,
  rep007,
  rep008,
  rep009,
] as const;
