import type { communityActivismRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

/** What is said of community activism, in English. */
export const communityActivismMessages: MessagesOf<typeof communityActivismRules> = {
  "ACV-001": () =>
    "It is written that the activity did not take place in a public space. Community activism is expected to take place in public spaces.",
  "ACV-002": ({ side }, say) =>
    `Among the strategic groups there is none of “${say.code("strategic-group", side)}”. Coordination with at least one group of the State and one of civil society is expected.`,
  "ACV-003": () =>
    "It is written that the activities did not make clear what male violence is, its causes and its consequences. Information and messages that make it clear are expected.",
  "ACV-004": () =>
    "It is written that the activities were not fitted to the men addressed or to their context. They are expected to be planned by the traits of that public and of its locality.",
  "ACV-005": () =>
    "It is written that no open dialogue was fostered. A dialogue on gender, power relations, violence and respect for rights is expected.",
  "ACV-006": () =>
    "It is written that the activities do not aim at a change of attitudes and social norms. They are expected to aim at it.",
  "ACV-007": () =>
    "It is written that no channel was used. The use of some mass medium or some social network is expected.",
  "ACV-008": () =>
    "It is written that there was no activity. Educational and awareness activities, instructive and enjoyable, are expected.",
};
