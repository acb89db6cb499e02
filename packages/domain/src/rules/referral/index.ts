import { ref001 } from "./ref-001-link-contradicts-endpoints.js";
import { ref002 } from "./ref-002-violence-not-referred-to-cem.js";
import { ref003 } from "./ref-003-data-not-delivered-to-cem.js";
import { ref004 } from "./ref-004-linea-100-not-informed.js";
import { ref005 } from "./ref-005-external-matter-not-connected.js";
import { ref006 } from "./ref-006-chat-100-violence-not-referred-to-cem.js";
import { ref007 } from "./ref-007-referred-before-detected.js";
import { ref008 } from "./ref-008-referred-late.js";
import { ref009 } from "./ref-009-sentenced-not-referred-to-cai.js";
import { ref010 } from "./ref-010-connected-matter-not-referred-externally.js";
import { ref011 } from "./ref-011-external-service-sends-no-violence.js";
import { ref012 } from "./ref-012-chat-100-beneficiary-not-referred-to-cem.js";
import { ref013 } from "./ref-013-cai-for-somebody-not-sentenced.js";
import { ref014 } from "./ref-014-date-in-the-future.js";

/** The rules over referrals. */
export const referralRules = [
  ref001,
  ref002,
  ref003,
  ref004,
  ref005,
  ref006,
  ref007,
  ref008,
  ref009,
  ref010,
  ref011,
  ref012,
  ref013,
  ref014,
] as const;
