import { int001 } from "./int-001-shorter-than-two-years.js";
import { int002 } from "./int-002-no-focus-zone.js";
import { int003 } from "./int-003-no-validated-methodology.js";
import { int004 } from "./int-004-no-budget-product.js";
import { int005 } from "./int-005-no-outcome.js";
import { int006 } from "./int-006-not-multicomponent.js";
import { int007 } from "./int-007-no-causal-factor.js";
import { int008 } from "./int-008-no-articulated-actor.js";
import { int009 } from "./int-009-no-follow-up.js";
import { int010 } from "./int-010-universal-for-a-selected-audience.js";
import { int011 } from "./int-011-delivery-incomplete.js";
import { int012 } from "./int-012-gender-approach-missing.js";
import { int013 } from "./int-013-interrupted.js";
import { int014 } from "./int-014-no-satisfaction-instrument.js";
import { int015 } from "./int-015-no-technical-assistance.js";
import { int016 } from "./int-016-no-quality-standard.js";
import { int017 } from "./int-017-no-link-to-care.js";
import { int018 } from "./int-018-territory-not-considered.js";
import { int019 } from "./int-019-rights-and-duties-not-identified.js";
import { int020 } from "./int-020-not-in-operational-plan.js";
import { int021 } from "./int-021-no-evaluation-foreseen.js";
import { int022 } from "./int-022-no-outcome-on-beliefs.js";
import { int023 } from "./int-023-no-coordination-with-care-team.js";
import { int024 } from "./int-024-ended-without-lessons.js";
import { int025 } from "./int-025-no-supervision-foreseen.js";
import { int026 } from "./int-026-no-resources-for-quality.js";
import { int027 } from "./int-027-focus-zone-is-no-district.js";
import { int028 } from "./int-028-no-violence-type.js";
import { int029 } from "./int-029-no-audience.js";
import { int030 } from "./int-030-human-rights-approach-missing.js";
import { int031 } from "./int-031-common-approach-missing.js";
import { int032 } from "./int-032-vulnerable-group-without-its-approach.js";
import { int033 } from "./int-033-ethnic-group-without-interculturality.js";
import { int034 } from "./int-034-age-group-without-its-approach.js";
import { int035 } from "./int-035-group-without-its-level.js";
import { int036 } from "./int-036-level-without-audience.js";
import { int037 } from "./int-037-level-of-change-not-reached.js";
import { int038 } from "./int-038-state-or-society-not-articulated.js";
import { int039 } from "./int-039-sector-not-articulated.js";
import { int040 } from "./int-040-public-not-involved.js";
import { int041 } from "./int-041-no-vulnerable-group.js";
import { int042 } from "./int-042-target-equals-baseline.js";
import { int043 } from "./int-043-frequency-longer-than-intervention.js";
import { int044 } from "./int-044-listed-action-ends-before-it-starts.js";
import { int045 } from "./int-045-listed-action-outside-dates.js";
import { int046 } from "./int-046-registered-action-outside-plan.js";

/** The rules over plans of sustained interventions, and over the register's actions that name one. */
export const sustainedInterventionRules = [
  int001,
  int002,
  int003,
  int004,
  int005,
  int006,
  int007,
  int008,
  int009,
  int010,
  int011,
  int012,
  int013,
  int014,
  int015,
  int016,
  int017,
  int018,
  int019,
  int020,
  int021,
  int022,
  int023,
  int024,
  int025,
  int026,
  int027,
  int028,
  int029,
  int030,
  int031,
  int032,
  int033,
  int034,
  int035,
  int036,
  int037,
  int038,
  int039,
  int040,
  int041,
  int042,
  int043,
  int044,
  int045,
  int046,
] as const;
