import type { mensGroupRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const labels = (scheme: string, codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `“${say.code(scheme, code)}”`));

const training = {
  experiential: "was not experiential",
  theoretical: "was not theoretical",
  methodological: "was not methodological",
  trainerSpecialist: "was not given by a specialist in gender or violence",
} as const;

const venue = {
  accessibleSchedule: ["The schedule is not accessible", "A schedule within the participants' reach"],
  accessible: ["The venue is not accessible", "A venue within the participants' reach"],
  quiet: ["The room is not free of noise", "A quiet room"],
  roomToMove: [
    "The room does not allow moving about and working in groups",
    "A room that allows moving about and working in groups",
  ],
} as const;

const contacts = {
  police: "the police or the local security agents",
  cem: "the Centro Emergencia Mujer",
  "linea-100": "Línea 100",
  sau: "the Servicio de Atención Urgente",
} as const;

const followUp = {
  targets: "targets",
  quantitative: "quantitative indicators",
  qualitative: "qualitative indicators",
  recordFormats: "record formats",
} as const;

const mechanisms = {
  analysisAndImpulseControl: "analysis of the situation of violence and impulse control",
  warningSignsAndWithdrawal: "recognizing warning signs and withdrawing from the conflict",
} as const;

const corrected = { yes: "and corrected", no: "and not corrected" } as const;

/** What is said of a men's group and of its sessions, in English. */
export const mensGroupMessages: MessagesOf<typeof mensGroupRules> = {
  "GRP-001": ({ facilitators }, say) =>
    `The team of facilitators has ${say.count(facilitators, "professional", "professionals")}. At least two are expected.`,
  "GRP-002": ({ facilitator }, say) =>
    `Facilitator ${say.number(facilitator)} of the list was formed in another field. Formation in social sciences or in health is expected.`,
  "GRP-003": ({ facilitator, lacks }, say) =>
    `The training of facilitator ${say.number(facilitator)} of the list ${say.list(lacks.map((aspect) => training[aspect]))}. An experiential, theoretical and methodological training, given by specialists in gender or violence, is expected.`,
  "GRP-004": ({ participants }, say) =>
    `The group has ${say.count(participants, "active participant", "active participants")}. Preferably fifteen at most are expected.`,
  "GRP-005": ({ ethnicGroups }, say) =>
    `The active participants are of ${say.count(ethnicGroups, "ethnic group", "ethnic groups")}. Preferably all of the same are expected.`,
  "GRP-006": ({ participant }, say) =>
    `Participant ${say.number(participant)} of the list is active and it is written that he did not fill in the registration form. He is expected to fill it in at the start of the sessions.`,
  "GRP-007": ({ participant }, say) =>
    `Participant ${say.number(participant)} of the list is active and it is written that he took no entry test. He is expected to be given it.`,
  "GRP-008": ({ lacks }) => `${venue[lacks][0]}. ${venue[lacks][1]} is expected.`,
  "GRP-009": ({ lacks }) =>
    `The setting of the sessions is not ${lacks === "safe" ? "safe" : "confidential"}. A safe and confidential setting is expected.`,
  "GRP-010": ({ themes }, say) =>
    `The planned sessions do not cover ${say.count(themes.length, "indispensable theme", "indispensable themes")}: ${labels("mens-theme", themes, say)}. They are expected to cover the thirteen.`,
  "GRP-011": ({ domains }, say) =>
    `The sessions do not cover ${say.count(domains.length, "domain of learning", "domains of learning")}: ${labels("learning-domain", domains, say)}. As a whole they are expected to cover the three.`,
  "GRP-012": () =>
    "It is written that the participants were given no contact for consultation. A phone number, an e-mail or an address is expected.",
  "GRP-013": ({ lacks }, say) =>
    `The emergency directory lacks ${say.list(lacks.map((code) => contacts[code]))}. The police or local security, the CEM, Línea 100 and the SAU are expected.`,
  "GRP-014": () =>
    "It is written that the facilitators have no group space for reflection. One is expected, where they go over what arises in work with the men.",
  "GRP-015": ({ lacks }, say) =>
    `The group's follow-up lacks ${say.list(lacks.map((aspect) => followUp[aspect]))}. Targets, quantitative and qualitative indicators, and record formats are expected.`,
  "GRP-016": ({ participant }, say) =>
    `Participant ${say.number(participant)} of the list is not a man. The group is expected to be made up of men.`,
  "GRP-017": ({ principles, approaches }, say) =>
    `The group's design does not state ${say.list([
      ...(principles.length === 0
        ? []
        : [
            `the ${principles.length === 1 ? "principle" : "principles"} ${labels("mens-principle", principles, say)}`,
          ]),
      ...(approaches.length === 0
        ? []
        : [
            `the ${approaches.length === 1 ? "approach" : "approaches"} ${labels("focus-approach", approaches, say)}`,
          ]),
    ])}. All of the directive's principles and approaches are expected.`,
  "GRP-018": () =>
    "It is written that the group foresees no mechanism for public action or community activism. One that promotes the men's taking part is expected.",
  "GRP-019": () =>
    "None of the facilitators is a psychologist or a social worker. Preferably one of them is expected to be.",
  "GRP-020": () =>
    "It is written that the users were given no general information. They are expected to be given it, and told that the Dirección General Contra la Violencia de Género can tell them more.",
  "GRP-021": () =>
    "It is written that the facilitators' reflection space has no psychologist. Preferably one is expected.",
  "GRP-022": () =>
    "Psychoeducational techniques are not among those that the group uses. They are expected to come first.",
  "GRP-023": ({ lacks }) =>
    `It is written that the men do not work on ${mechanisms[lacks]}. Work on it is expected, to prevent new acts of violence.`,
  "GRP-024": () =>
    "It is written that the team does not prevent burnout. It is expected to foster the skills to prevent it.",
  "GRP-025": () =>
    "Individual care is offered and the directory of services is empty. A directory drawn up beforehand is expected.",
  "GRP-026": ({ lacks }, say) =>
    `The techniques that the group uses lack ${labels("session-technique", lacks, say)}. A method that is experiential and didactic as well is expected.`,
  "SES-001": ({ session, facilitators }, say) =>
    `Session ${say.number(session)} of the list had ${say.count(facilitators, "facilitator", "facilitators")} present. At least two are expected.`,
  "SES-002": ({ session, conduct, corrected: answer }, say) =>
    `In session ${say.number(session)} of the list the following was observed, ${corrected[answer]}: ${labels("session-conduct", conduct, say)}. It is expected to be avoided at all times.`,
  "SES-003": ({ session, attendees, notRegistered }, say) =>
    `Session ${say.number(session)} of the list was attended by ${say.count(attendees, "person", "people")}, ${notRegistered < attendees ? `of whom ${say.count(notRegistered, "is not registered", "are not registered")}` : attendees === 1 ? "who is not registered" : "none of whom is registered"} in the group. Only registered participants are expected to attend.`,
  "SES-004": ({ session, incidents }, say) =>
    `Session ${say.number(session)} of the list had ${say.count(incidents, "incident", "incidents")} of violence, or of risk of it, not coordinated with the services. The care of the case is expected to be coordinated.`,
  "SES-005": ({ session, people, grounds }, say) =>
    `Session ${say.number(session)} of the list was attended by ${say.count(people, "person", "people")} in a state that excludes from it: ${labels("exclusion-ground", grounds, say)}. Whoever arrives so is expected not to take part in the session.`,
  "SES-006": ({ session }, say) =>
    `Session ${say.number(session)} of the list is recorded in individual modality. Sessions are expected to be held as a group.`,
  "SES-007": ({ session, corrected: answer }, say) =>
    `In session ${say.number(session)} of the list family unity or the couple's bond was put above people's rights, ${corrected[answer]}. Rights are expected to prevail.`,
  "SES-008": ({ session, strangers }, say) =>
    `Session ${say.number(session)} of the list was facilitated by ${say.count(strangers, "person who is", "people who are")} not in the group's team. The recorded team, with its formation and training, is expected to facilitate.`,
};
