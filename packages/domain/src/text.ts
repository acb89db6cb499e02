/** A text in the two languages that Aurora speaks; Spanish is the official one. */
export interface LocalizedText {
  readonly es: string;
  readonly en: string;
}

/** The languages in which labels, definitions and messages exist. */
export type Language = keyof LocalizedText;
