import { sta001 } from "./sta-001-total-is-not-the-sum.js";
import { sta002 } from "./sta-002-share-is-not-part-of-whole.js";
import { sta003 } from "./sta-003-change-is-not-what-the-values-give.js";
import { sta004 } from "./sta-004-counts-in-percentage-points.js";
import { sta005 } from "./sta-005-figure-contradicts-another.js";
import { sta006 } from "./sta-006-observation-without-origin.js";
import { sta007 } from "./sta-007-shares-do-not-make-the-whole.js";
import { sta008 } from "./sta-008-period-with-suspended-months.js";
import { sta009 } from "./sta-009-share-cut-off.js";
import { sta010 } from "./sta-010-claim-cannot-be-checked.js";
import { sta011 } from "./sta-011-repeated-figure-id.js";

/** The rules over tables of published statistics. */
export const statisticsRules = [
  sta001,
  sta002,
  sta003,
  sta004,
  sta005,
  sta006,
  sta007,
  sta008,
  sta009,
  sta010,
  sta011,
] as const;
