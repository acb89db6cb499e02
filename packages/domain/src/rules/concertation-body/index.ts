import { con001 } from "./con-001-not-set-up-as-the-law-wants.js";
import { con002 } from "./con-002-cem-takes-no-part.js";
import { con003 } from "./con-003-civil-society-not-represented.js";
import { con004 } from "./con-004-head-never-attended.js";
import { con005 } from "./con-005-instruments-missing.js";
import { con006 } from "./con-006-agreement-without-progress.js";
import { con007 } from "./con-007-no-technical-assistance.js";
import { con008 } from "./con-008-representative-not-designated.js";
import { con009 } from "./con-009-instruments-leave-objectives-out.js";
import { con010 } from "./con-010-only-one-sector.js";
import { con011 } from "./con-011-contradictory-dates.js";
import { con012 } from "./con-012-ubigeo-is-no-place-of-its-level.js";

/** The rules over concertation bodies. */
export const concertationBodyRules = [
  con001,
  con002,
  con003,
  con004,
  con005,
  con006,
  con007,
  con008,
  con009,
  con010,
  con011,
  con012,
] as const;
