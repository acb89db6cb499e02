import { par001 } from "./par-001-factors-not-evaluated.js";
import { par002 } from "./par-002-excluding-ground-still-active.js";
import { par003 } from "./par-003-exclusion-not-explained.js";
import { par004 } from "./par-004-persisting-risk-not-coordinated.js";
import { par005 } from "./par-005-sentenced-not-referred.js";
import { par006 } from "./par-006-replaces-a-sanction.js";
import { par007 } from "./par-007-individual-care-without-feedback.js";
import { par008 } from "./par-008-family-interviewed-unknown-to-him.js";
import { par009 } from "./par-009-individual-care-without-principles.js";
import { par010 } from "./par-010-no-family-follow-up.js";
import { par011 } from "./par-011-excluded-without-a-ground.js";
import { par012 } from "./par-012-referred-to-a-cai-in-vain.js";
import { par013 } from "./par-013-no-registration-form.js";
import { par014 } from "./par-014-no-entry-test.js";
import { par015 } from "./par-015-not-a-man.js";

/** What obliges a participant wherever his record stands: by itself, or within that of his group. */
export const participantRulesAnywhere = [
  par001,
  par002,
  par003,
  par004,
  par005,
  par006,
  par007,
  par008,
  par009,
  par010,
  par011,
  par012,
] as const;

/** The rules over participants; the last three say of one alone what GRP-006, 007 and 016 say within a group. */
export const participantRules = [...participantRulesAnywhere, par013, par014, par015] as const;
