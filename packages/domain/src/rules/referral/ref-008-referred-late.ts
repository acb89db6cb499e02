import * as Effect from "effect/Effect";
import { workingDayTerm } from "../../calendar/working-day-term.js";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { maxReferralWorkingDays } from "../parameter.js";
import { Calendar, Parameters } from "../services.js";
import { referralRulesOver } from "./rules-over-referrals.js";

const unknown = undeterminedBy("referredOn", "detectedOn");

/** More working days passed from detecting the case to referring it than count as without delay (DG-018-2016 V.5.3.4). */
export const ref008 = referralRulesOver.record({
  code: "REF-008",
  severity: "warning",
  basis: "own-threshold",
  wording: "deben actuar en forma oportuna, sin dilación",
  summary: {
    es: "Pasaron más días útiles entre la detección y la derivación de los que aún cuentan como sin dilación.",
    en: "More working days passed from detection to referral than still count as without delay.",
  },
  remedy: {
    es: "Derive en cuanto detecte el caso; si la fecha está errada, corríjala.",
    en: "Refer as soon as the case is detected; if the date is wrong, mend it.",
  },
  fields: ["referredOn", "detectedOn", "reason"],
  citations: cite("DG-018-2016", "V.5.3.4"),
  interpretation: {
    es: "El principio trata de hechos o amenazas de violencia y no da plazo; una derivación que no dice su motivo se lee como de violencia, porque tiene fecha de detección.",
    en: "The principle treats acts or threats of violence and gives no term; a referral that does not say its reason is read as one of violence, since it has a day of detection.",
  },
  parameters: [maxReferralWorkingDays],
  check: Effect.gen(function* () {
    const calendar = yield* Calendar;
    const limit = (yield* Parameters).get(maxReferralWorkingDays);
    return (record) => {
      const { detectedOn, referredOn, reason } = record;
      if (reason !== undefined && reason !== "violence") return satisfied;
      if (detectedOn === undefined || referredOn === undefined) return unknown(record);
      // REF-007 speaks of a referral before its detection; on the day itself no calendar is needed.
      if (referredOn <= detectedOn) return satisfied;
      const term = workingDayTerm(detectedOn, limit, calendar);
      // Nothing is missing from the record: the calendar does not know the holidays of that year.
      if (term === undefined) return unknown(record);
      return referredOn < term.beyond
        ? satisfied
        : violated({
            params: { detectedOn, referredOn, deadline: term.last, limit },
            at: ["referredOn"],
            expected: term.last,
          });
    };
  }),
});
