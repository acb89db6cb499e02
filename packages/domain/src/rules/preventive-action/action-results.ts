import { act201 } from "./act-201-total-is-not-the-sum.js";
import { act202 } from "./act-202-nobody-counted.js";
import { act203 } from "./act-203-audience-ages-not-counted.js";
import { act204 } from "./act-204-more-people-than-fit.js";
import { act205 } from "./act-205-other-sex-counted.js";
import { act301 } from "./act-301-detected-case-not-referred.js";
import { act302 } from "./act-302-linea-100-not-informed.js";
import { act303 } from "./act-303-external-referral-without-matter.js";
import { act304 } from "./act-304-more-cases-referred-than-detected.js";
import { act305 } from "./act-305-violence-referred-externally.js";
import { act306 } from "./act-306-connected-case-not-referred.js";
import { act401 } from "./act-401-venue-not-accessible.js";
import { act402 } from "./act-402-venue-not-accessible-to-those-in-need.js";
import { act403 } from "./act-403-unsafe-conditions.js";
import { act404 } from "./act-404-staff-not-identified.js";
import { act405 } from "./act-405-no-institutional-image.js";
import { act406 } from "./act-406-no-advance-notice.js";
import { act407 } from "./act-407-late-start-not-notified.js";
import { act408 } from "./act-408-language-not-plain.js";
import { act409 } from "./act-409-material-not-up-to-date.js";
import { act410 } from "./act-410-satisfaction-not-measured.js";
import { act411 } from "./act-411-service-value-unknown.js";
import { act412 } from "./act-412-disrespectful-treatment.js";
import { act413 } from "./act-413-evidence-not-kept.js";
import { act414 } from "./act-414-moved-or-extended-without-notice.js";
import { act415 } from "./act-415-safety-not-coordinated.js";
import { act416 } from "./act-416-methodology-not-followed.js";
import { act417 } from "./act-417-ahead-of-schedule.js";

/** The rules on what came of an action: who took part, which cases were detected, how it was carried out; ACT-201 to ACT-417. */
export const actionResultsRules = [
  act201,
  act202,
  act203,
  act204,
  act205,
  act301,
  act302,
  act303,
  act304,
  act305,
  act306,
  act401,
  act402,
  act403,
  act404,
  act405,
  act406,
  act407,
  act408,
  act409,
  act410,
  act411,
  act412,
  act413,
  act414,
  act415,
  act416,
  act417,
] as const;
