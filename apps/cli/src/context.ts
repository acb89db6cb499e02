import type { Texts } from "./texts.js";

/** The languages that the command speaks. */
export type Language = "es" | "en";

/** What every command is given: the language, and its words. */
export interface Context {
  readonly language: Language;
  readonly say: Texts;
}
