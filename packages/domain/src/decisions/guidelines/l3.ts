import { act109 } from "../../rules/preventive-action/act-109-vulnerable-group-without-its-approach.js";
import { int028 } from "../../rules/sustained-intervention/int-028-no-violence-type.js";
import { population } from "../../taxonomy/population.js";
import { violenceType } from "../../taxonomy/violence-type.js";
import { ruleSays } from "../rule-says.js";
import type { Action, LiteralEvidence, LiteralOf, Sign } from "./evidence.js";

/** The groups that the literal names; others count as well. */
const named = [
  "people-with-disabilities",
  "older-adults",
  "afro-descendant",
  "lgbti",
  "migrants-refugees",
  "rural",
] as const;

const vulnerable: Sign<Pick<Action, "audience">> = {
  fields: ["audience"],
  says: {
    es: "un público en condición de vulnerabilidad",
    en: "an audience in a condition of vulnerability",
  },
  // Without any approach, ACT-109 finds every vulnerable group there is.
  holds: ({ audience }) =>
    (audience !== undefined && ruleSays(act109, { audience, approaches: [] }).status === "violated") ||
    undefined,
};

/** What speaks for and against guideline 3: the norms and policies against every form of violence. */
export const guideline3: { readonly [L in LiteralOf<3>]: LiteralEvidence } = {
  "L3.a": {
    plan: [
      {
        fields: ["violenceTypes"],
        says: { es: "tipos de violencia que se enfrentan", en: "types of violence that are faced" },
        kept: [int028],
      },
    ],
    action: [
      {
        fields: ["violenceTypes"],
        says: { es: "tipos de violencia que se enfrentan", en: "types of violence that are faced" },
        holds: ({ violenceTypes }) => (violenceTypes !== undefined && violenceTypes.length > 0) || undefined,
      },
      {
        fields: ["modalities"],
        says: { es: "modalidades que se enfrentan", en: "modalities that are faced" },
        holds: ({ modalities }) => (modalities !== undefined && modalities.length > 0) || undefined,
      },
    ],
    parts: {
      scheme: violenceType,
      codes: violenceType.concepts.map(({ code }) => code),
      field: "violenceTypes",
    },
    asks: {
      es: "tipos o modalidades de violencia declarados",
      en: "declared types or modalities of violence",
    },
  },
  "L3.b": {
    plan: [vulnerable],
    action: [vulnerable],
    parts: { scheme: population, codes: named, field: "audience" },
    asks: {
      es: "un público en condición de vulnerabilidad, con enfoque diferencial o interseccional",
      en: "an audience in a condition of vulnerability, with the differential or intersectional approach",
    },
  },
  "L3.c": {
    plan: [],
    action: [
      {
        fields: ["respectfulTreatment"],
        says: { es: "trato respetuoso", en: "respectful treatment" },
        holds: ({ respectfulTreatment }) => respectfulTreatment,
        denies: { es: "trato que no fue respetuoso", en: "treatment that was not respectful" },
      },
    ],
    asks: {
      es: "acciones con trato respetuoso",
      en: "actions with respectful treatment",
    },
  },
};
