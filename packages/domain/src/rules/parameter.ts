import type { LocalizedText } from "../text.js";

/** A threshold of ours that no norm gives: named, with a default, so that a run may set another. */
export interface Parameter {
  readonly name: string;
  readonly default: number;
  readonly minimum: number;
  readonly unit: string;
  /** Why this number. */
  readonly reason: LocalizedText;
}

/** More people than this in one in-person action is taken for a slip of the keyboard (ACT-204). */
export const maxInPerson: Parameter = {
  name: "maxInPerson",
  default: 10_000,
  minimum: 1,
  unit: "people",
  reason: {
    es: "Una acción presencial con más gente que la que cabe en un coliseo suele ser un error de digitación; ninguna norma da el número.",
    en: "An in-person action with more people than an arena holds is usually a typing slip; no norm gives the number.",
  },
};

/** Days beyond an intervention's stated frequency that are a slip rather than an interruption (INT-013). */
export const frequencyToleranceDays: Parameter = {
  name: "frequencyToleranceDays",
  default: 15,
  minimum: 0,
  unit: "days",
  reason: {
    es: "La norma pide continuidad y no dice cuánto retraso la rompe; medio mes deja lugar a feriados y reprogramaciones.",
    en: "The norm asks for continuity and does not say how much delay breaks it; half a month leaves room for holidays and rescheduling.",
  },
};

/** Working days from detecting a case to referring it that still count as without delay (REF-008). */
export const maxReferralWorkingDays: Parameter = {
  name: "maxReferralWorkingDays",
  default: 1,
  minimum: 0,
  unit: "working days",
  reason: {
    es: "La norma pide actuar sin dilación y no da un plazo; el siguiente día hábil es lo más que se aparta de eso.",
    en: "The norm asks to act without delay and gives no term; the next working day is the furthest from that.",
  },
};

/** How far below its schedule, in per cent of it, a target's progress raises an alert (TGT-002). */
export const alertShare: Parameter = {
  name: "alertShare",
  default: 10,
  minimum: 0,
  unit: "%",
  reason: {
    es: "La norma pide seguimiento y no dice desde qué desvío alertar; un décimo es lo usual en tableros de metas.",
    en: "The norm asks for follow-up and does not say from which gap to alert; a tenth is usual in target dashboards.",
  },
};

/** Progress beyond this share of the yearly target is taken for a slip or a target set too low (TGT-003). */
export const overshootShare: Parameter = {
  name: "overshootShare",
  default: 120,
  minimum: 100,
  unit: "%",
  reason: {
    es: "Pasar la meta anual en más de un quinto suele indicar un dato errado o una meta mal puesta; ninguna norma da el número.",
    en: "Passing the yearly target by more than a fifth tends to mean a wrong figure or a badly set target; no norm gives the number.",
  },
};

/** Days without progress after which an agreement counts as stalled (CON-006). */
export const staleAgreementDays: Parameter = {
  name: "staleAgreementDays",
  default: 180,
  minimum: 1,
  unit: "days",
  reason: {
    es: "El informe lamenta acuerdos sin avance y no da plazo; medio año alcanza para dos sesiones de una instancia.",
    en: "The report deplores agreements without progress and gives no term; half a year is enough for two sessions of a body.",
  },
};

/** Every parameter of the rules; what a run may set with `--param NAME=VALUE`. */
export const parameters: readonly Parameter[] = [
  maxInPerson,
  frequencyToleranceDays,
  maxReferralWorkingDays,
  alertShare,
  overshootShare,
  staleAgreementDays,
];
