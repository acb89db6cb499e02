import type { participantRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const labels = (scheme: string, codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `“${say.code(scheme, code)}”`));

/** What is said of a participant of a men's group, in English. */
export const participantMessages: MessagesOf<typeof participantRules> = {
  "PAR-001": ({ factors }, say) =>
    `${say.count(factors.length, "factor of the participant was", "factors of the participant were")} not evaluated: ${labels("participant-factor", factors, say)}. The ten that the directive lists are expected to be evaluated.`,
  "PAR-002": ({ grounds }, say) =>
    `The participant is still active though ${grounds.length === 1 ? "a ground for exclusion holds:" : "grounds for exclusion hold:"} ${labels("exclusion-ground", grounds, say)}. He is expected to be excluded from the group.`,
  "PAR-003": ({ lacks }) =>
    lacks === "reasons"
      ? "The participant was excluded and it is written that the reasons were not explained to him. They are expected to be explained."
      : "The participant was excluded and it is written that he was not told where to find support. An effort to tell him is expected.",
  "PAR-004": () =>
    "Violent behaviour or the risk of violence persists and it is written that the services were not coordinated with. That coordination is expected, to protect possible victims.",
  "PAR-005": ({ regime }) =>
    `The participant is sentenced${regime === "community" ? " to serve in the community" : ", not to prison as far as is written,"} and it is written that he was not referred to a CAI. He is expected to be referred: the group does not stand in for the sentence.`,
  "PAR-006": () =>
    "Participation is recorded as replacing a judicial or administrative sanction. The sanction is expected to be served apart.",
  "PAR-007": () =>
    "The participant receives individual care and it is written that there is no feedback with the group process. Timely feedback between the two is expected.",
  "PAR-008": () =>
    "The participant's partner or family were interviewed and it is written that he did not know beforehand. He is expected to be told before each interview.",
  "PAR-009": () =>
    "The participant receives individual care and it is written that it does not follow the directive's principles and approaches. It is expected to be given from them.",
  "PAR-010": () =>
    "It is written that no interviews were held with the participant's partner or close family. Regular interviews are expected, where feasible.",
  "PAR-011": () =>
    "The participant is recorded as excluded and no ground for exclusion holds. The ground on which the exclusion rests is expected.",
  "PAR-012": ({ why }) =>
    `The participant is recorded as referred to a CAI and ${why === "prison" ? "serves a prison sentence" : "is not sentenced"}. A CAI works with men sentenced in the community: his situation is worth confirming.`,
  "PAR-013": () =>
    "The participant is active and it is written that he did not fill in the registration form. He is expected to fill it in at the start of the sessions.",
  "PAR-014": () =>
    "The participant is active and it is written that he took no entry test. He is expected to be given it.",
  "PAR-015": () =>
    "The person recorded as a participant is not a man. The group is expected to be made up of men.",
};
