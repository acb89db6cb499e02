import type { MensGroup } from "../../records/mens-group.js";
import { cleanParticipant } from "../mens-group-participant/clean-participant.js";

/** A training in the three ways, given by specialists. */
export const trained = {
  experiential: true,
  theoretical: true,
  methodological: true,
  trainerSpecialist: true,
} as const;

/** A venue that lacks nothing. */
export const goodVenue = {
  accessible: true,
  accessibleSchedule: true,
  quiet: true,
  roomToMove: true,
  safe: true,
  confidential: true,
} as const;

/** A follow-up that lacks nothing. */
export const goodIndicators = {
  targets: ["Doce varones concluyen las sesiones"],
  quantitative: ["Porcentaje de asistencia"],
  qualitative: ["Cambios que relatan los participantes"],
  recordFormats: ["Ficha de seguimiento por sesión"],
} as const;

/** The four principles, in the directive's order. */
export const directivePrinciples = [
  "equality",
  "best-interest-of-child",
  "due-diligence",
  "immediate-intervention",
] as const;

/** The eight approaches that the directive proposes, in the order of the scheme. */
export const directiveApproaches = [
  "gender",
  "integrality",
  "interculturality",
  "human-rights",
  "intersectionality",
  "generational",
  "ecological",
  "multicomponent",
] as const;

/** What every session of the clean group has. */
const session = {
  modality: "group",
  domains: ["cognitive", "attitudes", "skills"],
  facilitatorsPresent: ["F-01", "F-02"],
  attendees: ["P-01", "P-02", "P-03"],
  conduct: [],
  incidents: [],
  attendedUnderInfluence: [],
  attendedArmed: [],
} as const;

/** A made-up men's group that satisfies every rule, for tables of cases and examples. */
export const cleanGroup: MensGroup = {
  id: "G-01",
  date: "2023-05-02",
  facilitators: [
    { id: "F-01", formation: "health", profession: "Psicólogo", training: trained },
    { id: "F-02", formation: "social-sciences", profession: "Trabajadora social", training: trained },
  ],
  participants: [cleanParticipant, { ...cleanParticipant, id: "P-02" }, { ...cleanParticipant, id: "P-03" }],
  venue: goodVenue,
  sessions: [
    {
      ...session,
      id: "S-01",
      date: "2023-05-02",
      themes: ["power-and-violence", "gender-and-male-identity", "life-stages-and-social-construction"],
    },
    {
      ...session,
      id: "S-02",
      date: "2023-05-09",
      themes: ["affect-emotions-love", "couple-relationship", "negotiation-and-conflict"],
    },
    {
      ...session,
      id: "S-03",
      date: "2023-05-16",
      themes: ["health-and-body", "sexuality-eroticism-homophobia", "responsible-fatherhood"],
    },
    {
      ...session,
      id: "S-04",
      date: "2023-05-23",
      themes: [
        "paid-and-unpaid-work",
        "coresponsibility-and-womens-rights",
        "laws-against-violence",
        "community-activism",
      ],
    },
  ],
  contact: { address: "Sede del centro, Abancay" },
  emergencyDirectory: ["police", "cem", "linea-100", "sau"],
  facilitatorSpace: true,
  facilitatorSpacePsychologist: true,
  burnoutPrevention: true,
  generalInformation: true,
  techniques: ["psychoeducational", "experiential", "didactic"],
  mechanisms: { analysisAndImpulseControl: true, warningSignsAndWithdrawal: true },
  individualCareOffered: true,
  serviceDirectory: ["Centro de Salud Pueblo Joven"],
  indicators: goodIndicators,
  principles: directivePrinciples,
  approaches: directiveApproaches,
  activismMechanism: true,
};

/** The day as of which the clean group's tables are judged, unless a case says otherwise. */
export const cleanGroupAsOf = "2023-12-31";
