import { tgt001 } from "./tgt-001-progress-falls.js";
import { tgt002 } from "./tgt-002-behind-schedule.js";
import { tgt003 } from "./tgt-003-beyond-target.js";
import { tgt004 } from "./tgt-004-impossible-figure.js";
import { tgt005 } from "./tgt-005-off-track-without-decision.js";
import { tgt006 } from "./tgt-006-contradictory-months.js";
import { tgt007 } from "./tgt-007-contradictory-schedule.js";

/** The rules over the progress of targets. */
export const targetProgressRules = [tgt001, tgt002, tgt003, tgt004, tgt005, tgt006, tgt007] as const;
