import type { QualityAssessment } from "../../records/quality-assessment.js";

const met = { value: "met", evidence: "Acta de supervisión" } as const;

/** All seventeen norms, met with evidence. */
export const allMet = {
  "L6.a": met,
  "L6.b": met,
  "L6.c": met,
  "L6.d": met,
  "L6.e": met,
  "L6.f": met,
  "L6.g": met,
  "L6.h": met,
  "L6.i": met,
  "L6.j": met,
  "L6.k": met,
  "L6.l": met,
  "L6.m": met,
  "L6.n": met,
  "L6.o": met,
  "L6.p": met,
  "L6.q": met,
} as const;

/** A made-up quality assessment that satisfies every rule, for tables of cases and examples. */
export const cleanAssessment: QualityAssessment = {
  id: "QA-01",
  date: "2023-06-30",
  subject: "Intervención sostenida en escuelas",
  answers: allMet,
};

/** The day as of which the clean assessment's tables are judged, unless a case says otherwise. */
export const cleanAssessmentAsOf = "2023-12-31";
