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

/** Every parameter of the rules; what a run may set with `--param NAME=VALUE`. */
export const parameters: readonly Parameter[] = [maxInPerson];
