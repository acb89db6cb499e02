import { acv001 } from "./acv-001-not-in-a-public-space.js";
import { acv002 } from "./acv-002-without-strategic-groups.js";
import { acv003 } from "./acv-003-basics-not-clear.js";
import { acv004 } from "./acv-004-not-fitted-to-the-audience.js";
import { acv005 } from "./acv-005-no-open-dialogue.js";
import { acv006 } from "./acv-006-not-aimed-at-change.js";
import { acv007 } from "./acv-007-no-media-used.js";
import { acv008 } from "./acv-008-no-educational-activity.js";

/** The rules over community activism that brings men into prevention. */
export const communityActivismRules = [
  acv001,
  acv002,
  acv003,
  acv004,
  acv005,
  acv006,
  acv007,
  acv008,
] as const;
