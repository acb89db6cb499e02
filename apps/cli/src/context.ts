import type { Language, Texts } from "./texts.js";

/** What every command is given: the language, and its words. */
export interface Context {
  readonly language: Language;
  readonly say: Texts;
}
