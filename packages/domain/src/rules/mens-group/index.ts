import { grp001 } from "./grp-001-fewer-than-two-facilitators.js";
import { grp002 } from "./grp-002-facilitator-formed-in-another-field.js";
import { grp003 } from "./grp-003-facilitator-not-trained.js";
import { grp004 } from "./grp-004-more-than-fifteen.js";
import { grp005 } from "./grp-005-several-ethnic-groups.js";
import { grp006 } from "./grp-006-participant-not-registered.js";
import { grp007 } from "./grp-007-participant-without-entry-test.js";
import { grp008 } from "./grp-008-venue-not-fit-for-group-work.js";
import { grp009 } from "./grp-009-setting-not-safe-or-confidential.js";
import { grp010 } from "./grp-010-themes-not-covered.js";
import { grp011 } from "./grp-011-learning-domains-not-covered.js";
import { grp012 } from "./grp-012-no-contact-given.js";
import { grp013 } from "./grp-013-emergency-directory-incomplete.js";
import { grp014 } from "./grp-014-no-space-for-facilitators.js";
import { grp015 } from "./grp-015-follow-up-incomplete.js";
import { grp016 } from "./grp-016-participant-not-a-man.js";
import { grp017 } from "./grp-017-principles-or-approaches-not-stated.js";
import { grp018 } from "./grp-018-no-activism-mechanism.js";
import { grp019 } from "./grp-019-no-psychologist-or-social-worker.js";
import { grp020 } from "./grp-020-no-general-information.js";
import { grp021 } from "./grp-021-space-without-psychologist.js";
import { grp022 } from "./grp-022-no-psychoeducational-techniques.js";
import { grp023 } from "./grp-023-mechanism-against-violence-missing.js";
import { grp024 } from "./grp-024-no-burnout-prevention.js";
import { grp025 } from "./grp-025-individual-care-without-directory.js";
import { grp026 } from "./grp-026-method-not-experiential-and-didactic.js";
import { ses001 } from "./ses-001-fewer-than-two-facilitators-present.js";
import { ses002 } from "./ses-002-prohibited-conduct.js";
import { ses003 } from "./ses-003-attendee-not-registered.js";
import { ses004 } from "./ses-004-incident-not-coordinated.js";
import { ses005 } from "./ses-005-attended-under-influence-or-armed.js";
import { ses006 } from "./ses-006-session-not-in-group.js";
import { ses007 } from "./ses-007-family-unity-above-rights.js";
import { ses008 } from "./ses-008-facilitator-not-of-the-team.js";

/** The rules over men's groups, and over each of their sessions on its own day. */
export const mensGroupRules = [
  grp001,
  grp002,
  grp003,
  grp004,
  grp005,
  grp006,
  grp007,
  grp008,
  grp009,
  grp010,
  grp011,
  grp012,
  grp013,
  grp014,
  grp015,
  grp016,
  grp017,
  grp018,
  grp019,
  grp020,
  grp021,
  grp022,
  grp023,
  grp024,
  grp025,
  grp026,
  ses001,
  ses002,
  ses003,
  ses004,
  ses005,
  ses006,
  ses007,
  ses008,
] as const;
