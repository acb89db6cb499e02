import { type Report, validate } from "@aurora/validator";

/** The day as of which the example is judged, so that it stays what it is. */
const AS_OF = "2023-06-30";

/** A made-up preventive action that counts 34 people and states 35. */
export const exampleRecord = {
  id: "A-0016",
  center: "CEM Abancay",
  centerKind: "regular",
  ubigeo: "030101",
  startDate: "2023-03-15",
  startTime: "09:00",
  endTime: "11:00",
  registeredOn: "2023-03-16",
  unit: "intervention",
  class: "other",
  strategy: "educational",
  kind: "awareness",
  topic: "Prevención de la violencia en la pareja",
  level: "primary",
  selection: "general",
  audience: ["women", "adults"],
  violenceTypes: ["physical", "psychological"],
  approaches: ["gender", "human-rights", "territorial"],
  ecologicalLevels: ["individual"],
  mode: "in-person",
  accessibleVenue: true,
  safeConditions: true,
  staffIdentified: true,
  institutionalImage: true,
  women18to29: 12,
  women30to59: 22,
  total: 35,
  staffRole: "promoter",
} as const;

/** The report on the example: made by the validator, so that it cannot differ from a real one. */
export async function exampleReport(): Promise<Report> {
  return validate("preventive-action", JSON.stringify(exampleRecord), {
    format: "json",
    asOf: AS_OF,
    language: "en",
  });
}
