import type { actionPlanRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const groups = (codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `“${say.code("population", code)}”`));
const levels = (codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `“${say.code("ecological-level", code)}”`));
const approach = (code: string, say: Speaker) => `“${say.code("focus-approach", code)}”`;
const selectionOf = (code: string, say: Speaker) => `“${say.code("audience-selection", code)}”`;
const level = (code: string, say: Speaker) => `“${say.code("prevention-level", code)}”`;

/** What is said of an action's dates, place, classification and public, in English. */
export const actionPlanMessages: MessagesOf<typeof actionPlanRules> = {
  "ACT-001": ({ startDate, asOf }, say) =>
    `The action starts on ${say.day(startDate)}, after the day of the check (${say.day(asOf)}). A start date no later than that day is expected.`,
  "ACT-002": ({ startDate, endDate }, say) =>
    `The action ends on ${say.day(endDate)}, before it starts (${say.day(startDate)}). An end date on or after the start date is expected.`,
  "ACT-003": ({ startDate, inForceFrom }, say) =>
    `The action started on ${say.day(startDate)}, when the guidelines were not yet in force: they are since ${say.day(inForceFrom)}. The rules that rest on them are not applied.`,
  "ACT-004": ({ ubigeo }) =>
    `The ubigeo ${ubigeo} is that of no district. The six-digit INEI code of the district where the action took place is expected.`,
  "ACT-005": ({ wrong, ubigeo, department, province, district }, say) =>
    `What is written in ${say.list(wrong.map((name) => `“${say.field(name)}”`))} does not fit the ubigeo ${ubigeo}, which is that of the district of ${district}, province of ${province}, department of ${department}. They are expected to agree: one of the two is wrong.`,
  "ACT-006": ({ startTime, endTime }) =>
    `The action takes one day, starts at ${startTime} and is written to end at ${endTime}. An end time after the start time, on 24 hours, is expected.`,
  "ACT-007": ({ registeredOn, startDate }, say) =>
    `The action is written to have been registered on ${say.day(registeredOn)}, before it starts (${say.day(startDate)}). A date of registration on or after the start date is expected.`,
  "ACT-008": ({ registeredOn, endDate, deadline }, say) =>
    `The action ended on ${say.day(endDate)} and was registered on ${say.day(registeredOn)}. Registration by ${say.day(deadline)}, the fifth working day of the following month, is expected, so that the monthly report can count it.`,
  "ACT-009": ({ registeredOn, asOf }, say) =>
    `The action is written to have been registered on ${say.day(registeredOn)}, after the day of the check (${say.day(asOf)}). A date of registration no later than that day is expected.`,
  "ACT-101": (_, say) =>
    `The action is of a sustained intervention and “${say.field("interventionId")}” is empty. The id of the intervention to which it belongs is expected.`,
  "ACT-103": ({ selection, impliedLevel }, say) =>
    `The level of prevention is ${level("primary", say)}, which addresses the general population, but the audience was chosen as ${selectionOf(selection, say)}. The level ${level(impliedLevel, say)} is expected, or an audience not chosen by risk.`,
  "ACT-104": ({ selection, impliedLevel }, say) =>
    `The level of prevention is ${level("secondary", say)}, which addresses people at high risk, but the audience was chosen as ${selectionOf(selection, say)}. The level ${level(impliedLevel, say)} is expected, or an audience chosen for its risk.`,
  "ACT-105": ({ selection, impliedLevel }, say) =>
    `The level of prevention is ${level("tertiary", say)}, which addresses people affected by violence or aggressors, but the audience was chosen as ${selectionOf(selection, say)}. The level ${level(impliedLevel, say)} is expected, or an audience of that kind.`,
  "ACT-106": ({ selection, impliedLevel }, say) =>
    `The level of prevention is not stated. For an audience chosen as ${selectionOf(selection, say)} it is ${level(impliedLevel, say)}.`,
  "ACT-107": ({ lacks }, say) =>
    lacks === "name"
      ? `“${say.code("violence-modality", "other")}” is marked among the modalities, but “${say.field("modalityOther")}” is empty. It is expected to say which one.`
      : `“${say.field("modalityOther")}” names a modality, but “${say.code("violence-modality", "other")}” is not among the modalities. It is expected to be marked, or none to be named.`,
  "ACT-108": (_, say) =>
    `The approach ${approach("gender", say)} is not among those declared. It is expected to guide all prevention work, and to be declared.`,
  "ACT-109": ({ groups: codes }, say) =>
    `The audience holds ${groups(codes, say)}, in a condition of vulnerability, and neither the approach ${approach("differential", say)} nor ${approach("intersectionality", say)} is declared. At least one of the two is expected.`,
  "ACT-110": ({ groups: codes }, say) =>
    `The audience holds ${groups(codes, say)} and the approach ${approach("interculturality", say)} is not declared. Consider applying and declaring it.`,
  "ACT-111": ({ groups: codes }, say) =>
    `The audience holds ${groups(codes, say)} and neither the approach ${approach("generational", say)} nor ${approach("life-cycle", say)} is declared. Consider applying and declaring one of the two.`,
  "ACT-112": ({ groups: codes, declared, fitting }, say) =>
    `The audience is ${groups(codes, say)} and ${declared.length === 0 ? "no ecological level is declared" : `“${say.field("ecologicalLevels")}” holds ${levels(declared, say)}`}. At least one of the levels at which that audience is worked with is expected: ${levels(fitting, say)}.`,
  "ACT-114": () =>
    "The action is part of a national campaign and is written not to have been coordinated with the Unidad de Prevención. Actions of national campaigns are expected to be coordinated with it.",
  "ACT-116": () =>
    "The action is a training of a sustained intervention and is written to have issued no certificates. Participation is expected to be acknowledged with certificates, where it applies.",
  "ACT-117": () =>
    "It is written that the services available were not informed of. The action is expected to help its public know them.",
  "ACT-118": () =>
    "The action took place under an agreement and is written not to have been coordinated with the Unidad de Prevención. The Unidad is expected to assign the actions of agreements.",
  "ACT-119": (_, say) =>
    `The approach ${approach("territorial", say)} is not among those declared. The action is expected to consider the social and territorial reality of its place, and to declare it.`,
  "ACT-120": ({ unit }, say) =>
    `The unit is “${say.code("preventive-unit", unit)}” and the approach ${approach("human-rights", say)} is not among those declared. It is expected to seek the realization of human rights, and to declare it.`,
  "ACT-121": ({ kind }, say) =>
    `The action is of the kind “${say.code("action-kind", kind)}” and “${say.field("actors")}” says that there were none. At least one actor that was worked with is expected.`,
  "ACT-122": (_, say) =>
    `“${say.field("violenceTypes")}” says that none is faced. At least one of the four types that the law has is expected.`,
};
