import { act001 } from "./act-001-starts-in-the-future.js";
import { act002 } from "./act-002-ends-before-it-starts.js";
import { act003 } from "./act-003-before-the-guidelines.js";
import { act004 } from "./act-004-ubigeo-is-no-district.js";
import { act005 } from "./act-005-place-names-contradict-ubigeo.js";
import { act006 } from "./act-006-end-time-not-after-start-time.js";
import { act007 } from "./act-007-registered-before-it-starts.js";
import { act008 } from "./act-008-registered-late.js";
import { act009 } from "./act-009-registered-in-the-future.js";
import { act101 } from "./act-101-sustained-without-intervention.js";
import { act103 } from "./act-103-primary-for-selected-audience.js";
import { act104 } from "./act-104-secondary-for-audience-not-at-risk.js";
import { act105 } from "./act-105-tertiary-without-violence.js";
import { act106 } from "./act-106-level-not-stated.js";
import { act107 } from "./act-107-other-modality-not-named.js";
import { act108 } from "./act-108-gender-approach-missing.js";
import { act109 } from "./act-109-vulnerable-group-without-its-approach.js";
import { act110 } from "./act-110-ethnic-group-without-interculturality.js";
import { act111 } from "./act-111-age-group-without-its-approach.js";
import { act112 } from "./act-112-level-foreign-to-audience.js";
import { act114 } from "./act-114-national-campaign-not-coordinated.js";
import { act116 } from "./act-116-training-without-certificates.js";
import { act117 } from "./act-117-services-not-informed.js";
import { act118 } from "./act-118-agreement-not-coordinated.js";
import { act119 } from "./act-119-territorial-approach-missing.js";
import { act120 } from "./act-120-human-rights-approach-missing.js";
import { act121 } from "./act-121-articulation-without-actors.js";
import { act122 } from "./act-122-no-violence-type.js";

/** The rules on what an action is, when and where it took place, and to whom it was addressed: ACT-001 to ACT-122. */
export const actionPlanRules = [
  act001,
  act002,
  act003,
  act004,
  act005,
  act006,
  act007,
  act008,
  act009,
  act101,
  act103,
  act104,
  act105,
  act106,
  act107,
  act108,
  act109,
  act110,
  act111,
  act112,
  act114,
  act116,
  act117,
  act118,
  act119,
  act120,
  act121,
  act122,
] as const;
