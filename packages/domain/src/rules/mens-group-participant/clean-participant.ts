import type { MensGroupParticipant } from "../../records/mens-group-participant.js";

/** All ten factors, evaluated. */
export const allFactors = {
  "family-violence-history": true,
  weapons: true,
  "substance-abuse": true,
  "mental-health": true,
  threats: true,
  "homicide-attempts": true,
  "suicide-attempts": true,
  "education-and-socioeconomic-level": true,
  "criminal-history": true,
  "medical-history": true,
} as const;

/** A made-up participant of a men's group who satisfies every rule, for tables of cases and examples. */
export const cleanParticipant: MensGroupParticipant = {
  id: "P-01",
  sex: "man",
  ethnicGroup: "Quechua",
  registered: true,
  entryTest: true,
  factors: allFactors,
  exclusionGrounds: [],
  status: "active",
  exclusion: undefined,
  sentenced: false,
  sentenceRegime: undefined,
  referredToCai: false,
  replacesSanction: false,
  riskPersists: false,
  coordinated: false,
  individualCare: { given: true, feedback: true, principlesAndApproaches: true },
  familyFollowUp: { held: true, participantInformed: true },
};

/** The day as of which the clean participant's tables are judged, unless a case says otherwise. */
export const cleanParticipantAsOf = "2023-12-31";
