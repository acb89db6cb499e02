import type { Observation, PublishedFigures } from "../../published-figures.js";

// The report gives no days of its field work: its own year stands for them.
const district = { population: "all", place: "150106", period: "2022" } as const;
const surveyed = {
  unit: "percent",
  population: "women,ages-18-plus",
  place: "150106",
  period: "2022",
} as const;
const introduction = "CARABAYLLO-2022 Introducción";
const methodology = "CARABAYLLO-2022 Metodología";
const survey = "CARABAYLLO-2022 Metodología 2";
const focusGroups = "CARABAYLLO-2022 Metodología 3";
const section1 = "CARABAYLLO-2022 Hallazgos 1";
const section2 = "CARABAYLLO-2022 Hallazgos 2";
const section3 = "CARABAYLLO-2022 Hallazgos 3";
const annexes = "CARABAYLLO-2022 Anexos";

// UGEL 04 serves Comas and Carabayllo: no district's code names both.
const ugel = {
  population: "all",
  place: "1501",
  period: "2021/2022",
} as const;
const ugelNote =
  "More than this many, in the schools of UGEL 04 (Comas and Carabayllo), in the last two years; no dates are given.";

const interviews: readonly Observation[] = (
  [
    ["interviews", 8],
    ["interviews-cem", 2],
    ["interviews-mental-health-centres", 2],
    ["interviews-local-government", 2],
    ["interviews-ugel", 1],
    ["interviews-police-stations", 1],
  ] as const
).map(([indicator, value]) => ({
  id: `carabayllo-2022.${indicator}`,
  indicator,
  unit: "interviews",
  ...district,
  value,
  source: annexes,
}));

/** The figures of the report's own study: its instruments, its survey and what it found. */
export const studyFigures: PublishedFigures = {
  observations: [
    {
      id: "carabayllo-2022.study-instruments.introduction",
      indicator: "study-instruments",
      unit: "instruments",
      ...district,
      value: 3,
      source: introduction,
    },
    {
      id: "carabayllo-2022.study-instruments.methodology",
      indicator: "study-instruments",
      unit: "instruments",
      ...district,
      value: 3,
      source: methodology,
    },
    {
      id: "carabayllo-2022.study-instruments.methodology.again",
      indicator: "study-instruments",
      unit: "instruments",
      ...district,
      value: 3,
      source: methodology,
      note: "Said again at the end of the section.",
    },
    {
      id: "carabayllo-2022.surveys",
      indicator: "surveys",
      unit: "surveys",
      population: "women,ages-18-plus",
      place: "150106",
      period: "2022",
      value: 55,
      source: survey,
    },
    {
      id: "carabayllo-2022.survey-questions",
      indicator: "survey-questions",
      unit: "questions",
      ...district,
      value: 10,
      source: survey,
    },
    {
      id: "carabayllo-2022.focus-groups.zones",
      indicator: "focus-groups",
      unit: "groups",
      ...district,
      value: 2,
      source: focusGroups,
      note: "Given as two zones, with one group each.",
    },
    {
      id: "carabayllo-2022.focus-group-cruz-del-norte",
      indicator: "focus-group-cruz-del-norte",
      unit: "people",
      ...district,
      population: "women",
      value: 8,
      source: focusGroups,
    },
    {
      id: "carabayllo-2022.focus-group-sol-naciente",
      indicator: "focus-group-sol-naciente",
      unit: "people",
      ...district,
      population: "women",
      value: 9,
      source: focusGroups,
    },
    {
      id: "carabayllo-2022.survey-speed-regular",
      indicator: "survey-speed-regular",
      ...surveyed,
      value: 53,
      source: section1,
    },
    {
      id: "carabayllo-2022.survey-speed-very-bad",
      indicator: "survey-speed-very-bad",
      ...surveyed,
      value: 12,
      source: section1,
    },
    {
      id: "carabayllo-2022.survey-warmth-regular",
      indicator: "survey-warmth-regular",
      ...surveyed,
      value: 47,
      source: section1,
    },
    {
      id: "carabayllo-2022.survey-warmth-bad",
      indicator: "survey-warmth-bad",
      ...surveyed,
      value: 29,
      source: section1,
    },
    {
      id: "carabayllo-2022.municipal-staff-trainings-least",
      indicator: "municipal-staff-trainings-least",
      unit: "trainings",
      ...district,
      period: "2021",
      value: 7,
      source: section1,
      note: "Given as seven or eight, as municipal workers told it.",
    },
    {
      id: "carabayllo-2022.municipal-staff-trainings-most",
      indicator: "municipal-staff-trainings-most",
      unit: "trainings",
      ...district,
      period: "2021",
      value: 8,
      source: section1,
      note: "Given as seven or eight, as municipal workers told it.",
    },
    {
      id: "carabayllo-2022.health-session-patients",
      indicator: "health-session-patients",
      unit: "people",
      ...district,
      value: 10,
      source: section2,
      note: "An average, with groups kept small by the pandemic.",
    },
    {
      id: "carabayllo-2022.mental-health-cases-with-violence",
      indicator: "mental-health-cases-with-violence",
      unit: "per-10-cases",
      ...district,
      value: 6,
      source: section2,
    },
    {
      id: "carabayllo-2022.survey-prevention-not-done",
      indicator: "survey-prevention-not-done",
      ...surveyed,
      value: 93,
      source: section2,
    },
    {
      id: "carabayllo-2022.survey-violence-unknown",
      indicator: "survey-violence-unknown",
      ...surveyed,
      value: 35,
      source: section2,
    },
    {
      id: "carabayllo-2022.survey-law-unknown",
      indicator: "survey-law-unknown",
      ...surveyed,
      value: 77,
      source: section2,
    },
    {
      id: "carabayllo-2022.survey-prevention-not-done.box",
      indicator: "survey-prevention-not-done",
      ...surveyed,
      value: 93,
      source: "CARABAYLLO-2022 Hallazgos 2 recuadro",
    },
    {
      id: "carabayllo-2022.education-participants-trained",
      indicator: "education-participants-trained",
      unit: "people",
      ...ugel,
      value: 1000,
      source: section3,
      note: ugelNote,
    },
    {
      id: "carabayllo-2022.education-training-workshops",
      indicator: "education-training-workshops",
      unit: "workshops",
      ...ugel,
      value: 30,
      source: section3,
      note: ugelNote,
    },
    {
      id: "carabayllo-2022.teacher-replica-sessions",
      indicator: "teacher-replica-sessions",
      unit: "sessions",
      ...ugel,
      value: 2,
      source: section3,
      note: "At least this many with the teacher's own pupils.",
    },
    {
      id: "carabayllo-2022.concertation-body-members",
      indicator: "concertation-body-members",
      unit: "institutions",
      ...district,
      value: 24,
      source: section3,
      note: "At least this many; grassroots organizations take part besides.",
    },
    {
      id: "carabayllo-2022.concertation-body-health-centres",
      indicator: "concertation-body-health-centres",
      unit: "centres",
      ...district,
      value: 1,
      source: "CARABAYLLO-2022 Hallazgos 4",
    },
    {
      id: "carabayllo-2022.concertation-body-seats-per-organization",
      indicator: "concertation-body-seats-per-organization",
      unit: "people",
      ...district,
      value: 1,
      source: "CARABAYLLO-2022 Hallazgos 5",
    },
    {
      id: "carabayllo-2022.violence-protocols",
      indicator: "violence-protocols",
      unit: "protocols",
      ...district,
      place: "pe",
      value: 4,
      source: "CARABAYLLO-2022 Hallazgos 7",
      note: "At least this many; footnote 7 names the base protocol and three between sectors.",
    },
    {
      id: "carabayllo-2022.facilities-kits-not-ensured",
      indicator: "facilities-kits-not-ensured",
      unit: "percent",
      population: "all",
      place: "pe",
      period: "2021",
      value: 30,
      source: "CARABAYLLO-2022 Hallazgos 8.b",
      note: "Facilities that the Ombudsman's Office supervised; about the health emergency, in a report published on 2021-07-03.",
    },
    ...interviews,
    {
      id: "carabayllo-2022.focus-groups",
      indicator: "focus-groups",
      unit: "groups",
      ...district,
      value: 2,
      source: annexes,
    },
  ],
  claims: [
    {
      id: "carabayllo-2022.total.interviews",
      kind: "total",
      whole: "carabayllo-2022.interviews",
      parts: [
        "carabayllo-2022.interviews-cem",
        "carabayllo-2022.interviews-mental-health-centres",
        "carabayllo-2022.interviews-local-government",
        "carabayllo-2022.interviews-ugel",
        "carabayllo-2022.interviews-police-stations",
      ],
      source: annexes,
    },
  ],
};
