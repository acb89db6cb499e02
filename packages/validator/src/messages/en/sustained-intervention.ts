import type { sustainedInterventionRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const labels = (scheme: string, codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `“${say.code(scheme, code)}”`));
const approach = (code: string, say: Speaker) => `“${say.code("focus-approach", code)}”`;

const methodology = { name: "has no name", validated: "is not validated" } as const;

const measure = { unit: "a unit of measure", baseline: "a baseline", target: "a target" } as const;

const followUp = {
  indicators: ["has no indicators", "which indicators are followed"],
  frequency: ["does not say its frequency", "how often it takes place"],
  responsible: ["has nobody responsible", "who is in charge"],
} as const;

const delivery = {
  services: "which services are delivered",
  channels: "by which channels the services are delivered",
  frequencyDays: "how often, in days, the services are delivered",
  staffProfile: "which profile the staff in charge have",
} as const;

const sides = { state: "bodies of the State", society: "organizations of society" } as const;

const publics: Readonly<Record<string, string>> = {
  men: "men",
  families: "families",
  media: "the media",
};

const part = <T extends string>(parts: readonly string[], names: Readonly<Record<T, string>>, say: Speaker) =>
  say.list(parts.map((name) => names[name as T] ?? name));
const days = (value: number, say: Speaker) => say.count(value, "day", "days");
const span = (from: string, to: string, say: Speaker) => `from ${say.day(from)} to ${say.day(to)}`;
const held = (startDate: string, endDate: string, say: Speaker) =>
  startDate === endDate
    ? `took place on ${say.day(startDate)}`
    : `took place ${span(startDate, endDate, say)}`;

/** What is said of the plan of a sustained intervention and of its actions, in English. */
export const sustainedInterventionMessages: MessagesOf<typeof sustainedInterventionRules> = {
  "INT-001": ({ startDate, endDate, atLeastUntil }, say) =>
    `The intervention runs ${span(startDate, endDate, say)}, less than two years. It is expected to last two years or more: at least until ${say.day(atLeastUntil)}.`,
  "INT-002": () =>
    "The intervention has no focus zone. The list of the districts on which it concentrates is expected.",
  "INT-003": ({ lacks }, say) =>
    `The plan's methodology ${part(lacks, methodology, say)}. A validated methodology, with its name, is expected.`,
  "INT-004": () =>
    "It is written that the intervention belongs to no product of the budget programme. It is expected to be aligned with one, and to name it.",
  "INT-005": ({ outcome, lacks }, say) =>
    outcome === 0
      ? "The result chain has no outcome. At least one is expected, with indicator, unit of measure, baseline and target."
      : `Outcome ${say.number(outcome)} of the list lacks ${part(lacks, measure, say)}. Each outcome is expected with its unit of measure, its baseline and its target, so that the change can be measured.`,
  "INT-006": ({ part: of, count }, say) =>
    of === "ecologicalLevels"
      ? `The plan works at ${say.count(count, "ecological level", "ecological levels")}. At least two are expected.`
      : `The plan has ${say.count(count, "kind of component", "kinds of component")}. At least two different ones are expected.`,
  "INT-007": () =>
    "The plan names no causal or risk factor. It is expected to say which factors of violence it attacks.",
  "INT-008": () =>
    "The plan articulates with no actor. It is expected to name the actors of State and society with whom it articulates.",
  "INT-009": ({ part: of }) =>
    `The follow-up plan ${followUp[of][0]}. It is expected to say ${followUp[of][1]}.`,
  "INT-010": ({ selection }, say) =>
    selection === ""
      ? "The plan does not say whether the product is universal or focalized. It is expected to say one of the two."
      : `The product is universal, but its audience was chosen as “${say.code("audience-selection", selection)}”. An audience not chosen by risk (“${say.code("audience-selection", "general")}”) is expected, or a focalized product.`,
  "INT-011": ({ part: of }) =>
    `The plan does not say ${delivery[of]}. It is expected to define the services, the channels, the frequency and the staff profile.`,
  "INT-012": (_, say) =>
    `The approach ${approach("gender", say)} is not among the plan's. It is expected to guide the design of the intervention, and to be declared.`,
  "INT-013": ({ from, to, days: passed, frequencyDays, toleranceDays }, say) =>
    `Between an action that ended on ${say.day(from)} and the next one, of ${say.day(to)}, ${days(passed, say)} passed. One action every ${days(frequencyDays, say)} is expected, without interruption${toleranceDays === 0 ? "" : ` (${days(toleranceDays, say)} more are tolerated)`}.`,
  "INT-014": () =>
    "It is written that there is no instrument to measure satisfaction and collect needs. One is expected to be designed and applied.",
  "INT-015": () =>
    "It is written that no technical assistance to staff is planned. Those who carry the intervention out are expected to receive it.",
  "INT-016": () =>
    "The plan has no quality standards or indicators. One tied to what users perceive is expected.",
  "INT-017": () =>
    "It is written that the plan has no link to the care services. It is expected to say how a detected case reaches the CEM.",
  "INT-018": ({ lack }, say) =>
    lack === "contextDiagnosis"
      ? "It is written that there is no diagnosis of territory and audience. The plan is expected to start from the particularities of both."
      : `The approach ${approach("territorial", say)} is not among the plan's. The intervention is expected to consider the reality of its territory, and to declare it.`,
  "INT-019": ({ part: of }) =>
    of === "rightsHolders"
      ? "The plan does not identify the right-holders. It is expected to say which groups they are."
      : "The plan does not identify the duty-bearers. It is expected to say which bodies are obliged.",
  "INT-020": () =>
    "It is written that the intervention is not programmed in the institutional operational plan (POI). It is expected to be, so that a budget is assigned to it.",
  "INT-021": () =>
    "It is written that no evaluation of the intervention is foreseen. It is expected to be programmed in the yearly plan of follow-up and evaluation (PASE).",
  "INT-022": () =>
    "No outcome of the plan is about beliefs or attitudes. At least one is expected, since every preventive intervention seeks to change them.",
  "INT-023": () =>
    "It is written that there is no coordination with the care team of the CEM. Coordination on the users who may join the intervention is expected.",
  "INT-024": ({ endDate }, say) =>
    `The intervention ended on ${say.day(endDate)} and no lessons are recorded. Consider collecting them.`,
  "INT-025": () =>
    "It is written that no verification or supervision of the intervention is foreseen. It is expected to be subject to one of them.",
  "INT-026": () =>
    "It is written that no resources are assured for the quality standards. They are expected to be assured, as the budget allows.",
  "INT-027": ({ ubigeos }, say) =>
    `The focus zone holds codes that are those of no district: ${say.list(ubigeos)}. Six-digit INEI codes are expected.`,
  "INT-028": () =>
    "The plan does not say which types of violence it confronts. At least one is expected: physical, psychological, sexual or economic.",
  "INT-029": () => "The plan addresses no audience. It is expected to say whom it addresses.",
  "INT-030": (_, say) =>
    `The approach ${approach("human-rights", say)} is not among the plan's. The intervention is expected to seek the realization of human rights, and to declare it.`,
  "INT-031": ({ lacks }, say) =>
    `The plan's approaches lack ${labels("focus-approach", lacks, say)}. Consider applying and declaring what is missing, since it is part of all prevention work.`,
  "INT-032": ({ groups }, say) =>
    `The audience holds ${labels("population", groups, say)}, in a condition of vulnerability, and the plan declares neither the approach ${approach("differential", say)} nor ${approach("intersectionality", say)}. At least one of the two is expected.`,
  "INT-033": ({ groups }, say) =>
    `The audience holds ${labels("population", groups, say)} and the plan does not declare the approach ${approach("interculturality", say)}. Consider applying and declaring it.`,
  "INT-034": ({ groups }, say) =>
    `The audience holds ${labels("population", groups, say)} and the plan declares neither the approach ${approach("generational", say)} nor ${approach("life-cycle", say)}. Consider applying and declaring one of the two.`,
  "INT-035": ({ groups, fitting }, say) =>
    `The audience holds ${labels("population", groups, say)} and the plan works at no ecological level at which that audience is reached. One of these is expected: ${labels("ecological-level", fitting, say)}.`,
  "INT-036": ({ levels }, say) =>
    `The plan declares the ecological level ${labels("ecological-level", levels, say)}, but its audience holds nobody with whom one works there. Audience and ecological levels are expected to agree.`,
  "INT-037": ({ levels }, say) =>
    `The plan does not work at the ecological level ${labels("ecological-level", levels, say)}. Consider it: change is sought at the individual, interpersonal, institutional and structural levels.`,
  "INT-038": ({ lacks }, say) =>
    `Among the actors with whom it articulates there are no ${part(lacks, sides, say)}. Articulation with both is expected.`,
  "INT-039": ({ lacks }, say) =>
    `Among the actors with whom it articulates the sector ${labels("sector", lacks, say)} is missing. Consider it, by what the intervention needs.`,
  "INT-040": ({ lacks }, say) =>
    `The plan's audience lacks ${part(lacks, publics, say)}. Consider how to engage in prevention those who are missing.`,
  "INT-041": () =>
    "The plan's audience holds no group in a condition of vulnerability. Consider who in the zone tends to be left out.",
  "INT-042": ({ outcome, target }, say) =>
    `The target of outcome ${say.number(outcome)} of the list is the same as its baseline (${target}). A target that shows a change is expected.`,
  "INT-043": ({ frequencyDays, days: length }, say) =>
    `The frequency is one delivery every ${days(frequencyDays, say)} and the intervention lasts ${days(length, say)}. A frequency that fits several times into the intervention is expected.`,
  "INT-044": ({ startDate, endDate }, say) =>
    `An action on the list ends on ${say.day(endDate)}, before it starts (${say.day(startDate)}). An end date on or after the start date is expected.`,
  "INT-045": ({ startDate, endDate, from, to }, say) =>
    `An action on the list ${held(startDate, endDate, say)} and the intervention runs ${span(from, to, say)}. The action is expected to lie within those dates.`,
  "INT-046": (params, say) =>
    params.outside === "dates"
      ? `The action ${held(params.startDate, params.endDate, say)} and the plan of its intervention runs ${span(params.from, params.to, say)}. The action is expected to lie within those dates.`
      : `The action took place in the district of ubigeo ${params.ubigeo}, which is not in the focus zone of its intervention (${say.list(params.zone)}). Sustained actions are expected to take place in that zone.`,
};
