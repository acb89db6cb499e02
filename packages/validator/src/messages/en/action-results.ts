import type { actionResultsRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const groups = (codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `“${say.code("population", code)}”`));
const matters = (codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `“${say.code("external-matter", code)}”`));
const people = (count: number, say: Speaker) => say.count(count, "person", "people");
const cases = (count: number, say: Speaker) => say.count(count, "case", "cases");
const was = (count: number) => (count === 1 ? "was" : "were");

/** What is said of an action's participants, cases and quality, in English. */
export const actionResultsMessages: MessagesOf<typeof actionResultsRules> = {
  "ACT-201": ({ total, sum }, say) =>
    `The total of participants is ${say.number(total)}, but the counts by sex and age add up to ${say.number(sum)}. They are expected to agree: check the total and each count.`,
  "ACT-202": ({ kind }, say) =>
    `The action is of the kind “${say.code("action-kind", kind)}”, which has participants, and its total is 0. At least one person is expected.`,
  "ACT-203": ({ groups: codes }, say) =>
    `The action's audience is ${groups(codes, say)} and nobody of those ages is counted. At least one person of those ages is expected, or another audience.`,
  "ACT-204": ({ total, limit }, say) =>
    `The action is in person and its total is ${people(total, say)}. At most ${say.number(limit)} are expected: check that the number is written rightly.`,
  "ACT-205": ({ audience, counted }, say) =>
    audience === "men"
      ? `The action's audience is men and ${say.count(counted, "woman is", "women are")} counted. Only men are expected to be counted, or the audience to include women.`
      : `The action's audience is women and ${say.count(counted, "man is", "men are")} counted. Only women are expected to be counted, or the audience to include men.`,
  "ACT-301": ({ detected, referred }, say) =>
    `${cases(detected, say)} of violence ${was(detected)} detected and ${say.number(referred)} ${was(referred)} referred to the CEM. Every case detected is expected to be referred to the CEM.`,
  "ACT-302": ({ detected }, say) =>
    `${cases(detected, say)} of violence ${was(detected)} detected and the record says that people were not informed of Línea 100. They are expected to be informed of it whenever a case is detected.`,
  "ACT-303": ({ missing, referrals, matters: codes }, say) =>
    missing === "matters"
      ? `There ${referrals === 1 ? "is" : "are"} ${say.count(referrals, "referral", "referrals")} to external services and “${say.field("externalMatters")}” is empty. The matter of each referral is expected.`
      : `The matter stated is ${matters(codes, say)}, but “${say.field("externalReferrals")}” is 0 or empty. The number of referrals is expected, or no matter.`,
  "ACT-304": ({ detected, referred }, say) =>
    `${cases(referred, say)} ${was(referred)} referred to the CEM and ${say.number(detected)} ${was(detected)} detected. No more are expected to be referred than were detected.`,
  "ACT-305": (params, say) =>
    params.referral === "fewer-to-cem"
      ? `An external service was given a referral for “${say.code("external-matter", "violence")}”, and ${say.number(params.referred)} of ${cases(params.detected, say)} ${was(params.referred)} referred to the CEM. Cases of violence are expected to be referred to the CEM, connected matters to external services.`
      : `An external service was given a referral for “${say.code("external-matter", "violence")}”. Cases of violence are expected to be referred to the CEM, connected matters to external services.`,
  "ACT-306": ({ detected, referred }, say) =>
    `${say.count(detected, "connected case", "connected cases")} ${was(detected)} detected and there ${referred === 1 ? "is" : "are"} ${say.count(referred, "referral", "referrals")} to external services. At least one referral is expected for each connected case.`,
  "ACT-401": () =>
    "The action was in person and the record says that the venue was not accessible. A venue accessible to the population is expected to be sought.",
  "ACT-402": ({ groups: codes }, say) =>
    `The action was in person, its audience includes ${groups(codes, say)} and the record says that the venue was not accessible. A venue that fits their needs is expected to be sought.`,
  "ACT-403": () =>
    "The action was in person, the CEM organized it and the record says that conditions were not safe, sheltered, healthy and clean. The CEM is expected to ensure them.",
  "ACT-404": () =>
    "The action was in person and the record says that the staff were not identified. They are expected to be, before the population, by a badge, a vest or otherwise.",
  "ACT-405": () =>
    "The action was in person and the record says that the institutional image was not shown. It is expected to be, by a banner, a poster or otherwise.",
  "ACT-406": () =>
    "The record says that people were not told of the action in advance. They are expected to know in time to take part.",
  "ACT-407": ({ startTime, scheduledTime }, say) =>
    `The action was scheduled for ${scheduledTime} and began at ${startTime}. “Yes” is expected in “${say.field("delayNotified")}”: delays are notified beforehand.`,
  "ACT-408": () =>
    "The record says that the language used was not plain. Plain, understandable and inclusive language is expected.",
  "ACT-409": () =>
    "The record says that the material was out of date. Clear material that agrees with the norms in force is expected.",
  "ACT-410": () =>
    "The action is of a sustained intervention and the record says that satisfaction was not measured. An instrument to measure it is expected to be applied.",
  "ACT-411": ({ fields }, say) =>
    `The action was in person and ${fields.length === 1 ? "this is" : "these are"} empty: ${say.list(fields.map((name) => `“${say.field(name)}”`))}. Without that it cannot be verified whether the norms on the value of the service were met.`,
  "ACT-412": () =>
    "The record says that people were not treated with respect. Kind, respectful and cordial treatment, free of discrimination, is expected.",
  "ACT-413": () =>
    "The record says that the evidence was not kept on file. All of the action's documents are expected to be kept.",
  "ACT-414": ({ reasons, startDate, scheduledDate, endTime, scheduledEndTime }, say) =>
    [
      ...(reasons.includes("date") && startDate !== undefined && scheduledDate !== undefined
        ? [
            `The action was scheduled for ${say.day(scheduledDate)} and began on ${say.day(startDate)}. “Yes” is expected in “${say.field("delayNotified")}”: changes are notified beforehand.`,
          ]
        : []),
      ...(reasons.includes("end")
        ? [
            `The action was to end at ${scheduledEndTime} and ended at ${endTime}. “Yes” is expected in “${say.field("extensionNotified")}”: extensions are notified beforehand.`,
          ]
        : []),
    ].join(" "),
  "ACT-415": () =>
    "The action was in person, the CEM organized it and the record says that its safety was not coordinated. It is expected to be coordinated with those responsible for it.",
  "ACT-416": () =>
    "The record says that the methodology was not followed. Efforts are expected to follow the established methodology.",
  "ACT-417": ({ event, time, scheduled }) =>
    event === "start"
      ? `The action was scheduled for ${scheduled} and began before that, at ${time}. The hour that the audience was told is expected to be kept.`
      : `The action was scheduled to end at ${scheduled} and ended before that, at ${time}. The time that the audience was told is expected to be kept.`,
};
