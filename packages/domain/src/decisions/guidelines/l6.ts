import { int014 } from "../../rules/sustained-intervention/int-014-no-satisfaction-instrument.js";
import { int015 } from "../../rules/sustained-intervention/int-015-no-technical-assistance.js";
import { int016 } from "../../rules/sustained-intervention/int-016-no-quality-standard.js";
import { int024 } from "../../rules/sustained-intervention/int-024-ended-without-lessons.js";
import { int025 } from "../../rules/sustained-intervention/int-025-no-supervision-foreseen.js";
import { int026 } from "../../rules/sustained-intervention/int-026-no-resources-for-quality.js";
import type { LocalizedText } from "../../text.js";
import type { Action, LiteralEvidence, LiteralOf, Sign } from "./evidence.js";
import { lessons } from "./lessons.js";

type Answer = {
  [F in keyof Action]-?: Action[F] extends boolean | undefined ? F : never;
}[keyof Action];

/** A yes of an action; its no is told by the rule that cites the literal. */
function yes(field: Answer, says: LocalizedText): Sign<Action> {
  return { fields: [field], says, holds: (action) => action[field] || undefined };
}

/** The assessment of quality, where no plan or action tells of a literal. */
const assessed: LocalizedText = {
  es: "una autoevaluación de calidad que responda a este literal",
  en: "a self-assessment of quality that answers this literal",
};

/** What speaks for and against guideline 6: quality and continuous improvement. */
export const guideline6: { readonly [L in LiteralOf<6>]: LiteralEvidence } = {
  "L6.a": {
    plan: [
      {
        fields: ["satisfactionInstrument"],
        says: {
          es: "un instrumento de satisfacción y necesidades",
          en: "an instrument of satisfaction and needs",
        },
        kept: [int014],
      },
    ],
    action: [yes("satisfactionMeasured", { es: "satisfacción medida", en: "satisfaction measured" })],
    asks: {
      es: "satisfacción medida en las acciones, o un instrumento para ello en el plan",
      en: "satisfaction measured in the actions, or an instrument for it in the plan",
    },
  },
  "L6.b": {
    plan: [],
    action: [yes("advanceNotice", { es: "convocatoria con antelación", en: "notice given in advance" })],
    asks: {
      es: "acciones convocadas con antelación y a su hora",
      en: "actions called in advance and held on time",
    },
  },
  "L6.c": {
    plan: [],
    action: [yes("accessibleVenue", { es: "lugares accesibles", en: "accessible venues" })],
    asks: { es: "acciones en lugares accesibles", en: "actions at accessible venues" },
  },
  "L6.d": {
    plan: [],
    action: [
      yes("safeConditions", { es: "condiciones seguras", en: "safe conditions" }),
      yes("safetyCoordinated", {
        es: "seguridad coordinada con los responsables",
        en: "safety coordinated with those responsible",
      }),
    ],
    asks: {
      es: "acciones en condiciones seguras, coordinadas con los responsables",
      en: "actions in safe conditions, coordinated with those responsible",
    },
  },
  "L6.e": {
    plan: [],
    action: [yes("respectfulTreatment", { es: "trato respetuoso", en: "respectful treatment" })],
    asks: { es: "acciones con trato respetuoso", en: "actions with respectful treatment" },
  },
  "L6.f": {
    plan: [],
    action: [yes("methodologyFollowed", { es: "metodología seguida", en: "methodology followed" })],
    asks: { es: "acciones que sigan su metodología", en: "actions that follow their methodology" },
  },
  "L6.g": {
    plan: [],
    action: [yes("upToDateMaterial", { es: "material vigente", en: "up-to-date material" })],
    asks: { es: "acciones con material vigente", en: "actions with up-to-date material" },
  },
  "L6.g+": {
    plan: [],
    action: [yes("plainLanguage", { es: "lenguaje claro", en: "plain language" })],
    asks: { es: "acciones en lenguaje claro", en: "actions in plain language" },
  },
  "L6.h": {
    plan: [],
    action: [
      yes("staffIdentified", { es: "personal identificado", en: "identified staff" }),
      yes("institutionalImage", { es: "imagen institucional", en: "institutional image" }),
    ],
    asks: {
      es: "acciones con personal identificado e imagen institucional",
      en: "actions with identified staff and institutional image",
    },
  },
  "L6.i": {
    plan: [
      {
        fields: ["actions", "delivery"],
        says: {
          es: "acciones que siguen a otras dentro de su frecuencia",
          en: "actions that follow others within their frequency",
        },
        // Whether one follows another in time is told by the rule that cites the literal.
        holds: ({ actions, delivery }) =>
          (actions !== undefined && actions.length > 1 && (delivery?.frequencyDays ?? 0) > 0) || undefined,
      },
    ],
    action: [],
    asks: {
      es: "un plan con su frecuencia y las fechas de sus acciones",
      en: "a plan with its frequency and the dates of its actions",
    },
  },
  "L6.j": {
    plan: [
      {
        fields: ["supervision"],
        says: { es: "supervisión prevista", en: "foreseen supervision" },
        kept: [int025],
      },
      lessons,
    ],
    action: [],
    alsoAgainst: [int024],
    asks: {
      es: "un plan que prevea su supervisión y recoja lecciones",
      en: "a plan that foresees its supervision and records lessons",
    },
  },
  "L6.k": { plan: [], action: [], asks: assessed },
  "L6.l": {
    plan: [
      {
        fields: ["technicalAssistance"],
        says: { es: "asistencia técnica al personal", en: "technical assistance to staff" },
        kept: [int015],
      },
    ],
    action: [],
    asks: {
      es: "un plan con asistencia técnica a su personal",
      en: "a plan with technical assistance to its staff",
    },
  },
  "L6.m": {
    plan: [
      {
        fields: ["qualityStandards"],
        says: { es: "estándares o indicadores de calidad", en: "quality standards or indicators" },
        kept: [int016],
      },
    ],
    action: [],
    asks: {
      es: "un plan con estándares e indicadores de calidad",
      en: "a plan with quality standards and indicators",
    },
  },
  "L6.n": {
    plan: [
      {
        fields: ["resourcesAssured"],
        says: { es: "recursos para los estándares", en: "resources for the standards" },
        kept: [int026],
      },
    ],
    action: [],
    asks: {
      es: "un plan con recursos asegurados para sus estándares",
      en: "a plan with resources assured for its standards",
    },
  },
  "L6.o": {
    plan: [],
    action: [],
    asks: {
      es: "las decisiones anotadas en el avance de las metas",
      en: "the decisions noted in the progress of targets",
    },
  },
  "L6.p": { plan: [], action: [], asks: assessed },
  "L6.q": { plan: [], action: [], asks: assessed },
};
