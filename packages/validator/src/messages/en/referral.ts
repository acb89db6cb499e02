import type { referralRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const endpoint = (code: string, say: Speaker) => `“${say.code("referral-endpoint", code)}”`;
const nexus = (code: string, say: Speaker) => `“${say.code("referral-nexus", code)}”`;
const matter = (code: string, say: Speaker) => `“${say.code("external-matter", code)}”`;

/** What is said of referrals, in English. */
export const referralMessages: MessagesOf<typeof referralRules> = {
  "REF-001": ({ nexus: stated, from, to, fitting }, say) => {
    const way = [
      from === "" ? "" : `from ${endpoint(from, say)}`,
      to === "" ? "" : `to ${endpoint(to, say)}`,
    ].filter((part) => part !== "");
    const expected =
      fitting.length === 0
        ? "No link leads from that origin to that destination: one of the two is expected to be mended."
        : fitting.length === 1
          ? `The link ${nexus(fitting[0] ?? "", say)} is expected, or another origin or destination.`
          : `One of these links is expected: ${say.list(fitting.map((code) => nexus(code, say)))}.`;
    return `The stated link, ${nexus(stated, say)}, is not that of a referral ${way.join(" ")}. ${expected}`;
  },
  "REF-002": ({ from, to }, say) =>
    `A case of violence detected in ${endpoint(from, say)} was referred to ${endpoint(to, say)}. Cases of violence are expected to be referred to the CEM for care${to === "linea-100" ? ", besides informing of Línea 100" : ""}.`,
  "REF-003": (_, say) =>
    `A referral was made to the CEM, and “${say.field("dataDelivered")}” says no. The CEM is expected to get what is needed to identify and find the person, without those data being written in this register.`,
  "REF-004": () =>
    "A referral was made to the CEM and it is written that Línea 100 was not informed of. Its services are expected to be made known as well.",
  "REF-005": ({ matter: code }, say) =>
    `A referral was made to an external service for the matter ${matter(code, say)}. A connected matter is expected, such as custody, alimony or visitation: the CEM attends violence.`,
  "REF-006": ({ to }, say) =>
    `A person affected by violence who came to Chat 100 was referred to ${endpoint(to, say)}. Referral to the CEM is expected, where it applies.`,
  "REF-007": ({ referredOn, detectedOn }, say) =>
    `The referral is written on ${say.day(referredOn)}, before the detection (${say.day(detectedOn)}). A date of referral on or after it is expected.`,
  "REF-008": ({ detectedOn, referredOn, deadline, limit }, say) =>
    `The case was detected on ${say.day(detectedOn)} and referred on ${say.day(referredOn)}. Referral without delay is expected: with a margin of ${say.count(limit, "working day", "working days")}, by ${say.day(deadline)}.`,
  "REF-009": ({ to }, say) =>
    `The reason is a sentence and the referral goes to ${endpoint(to, say)}. Aggressors sentenced outside prison are expected to be referred to the Centro de Atención Institucional (CAI).`,
  "REF-010": ({ to }, say) =>
    `A connected case that preventive work found was referred to ${endpoint(to, say)}. Connected matters are expected to be referred to an external service.`,
  "REF-011": ({ matter: code }, say) =>
    `An external service made a referral to the CEM for the matter ${matter(code, say)}. Referrals to the CEM are expected to be for violence, as it applies.`,
  "REF-012": ({ to }, say) =>
    `A person at Chat 100 who is to join an intervention was referred to ${endpoint(to, say)}. Referral to the CEM is expected, where it applies.`,
  "REF-013": ({ reason }, say) =>
    `A referral was made to the Centro de Atención Institucional (CAI) for the reason “${say.code("referral-reason", reason)}”. The CAI works with sentenced aggressors: confirm the reason or the destination.`,
  "REF-014": ({ event, date, asOf }, say) =>
    `${event === "detected" ? "The detection" : "The referral"} is written on ${say.day(date)}, after the day of the check (${say.day(asOf)}). A date no later than that day is expected.`,
};
