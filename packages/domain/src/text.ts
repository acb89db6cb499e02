/** A text in the two languages that Aurora speaks; Spanish is the official one. */
export interface LocalizedText {
  readonly es: string;
  readonly en: string;
}

/** The languages in which labels, definitions and messages exist. */
export type Language = keyof LocalizedText;

/** A value with each text in one language instead of both. */
export type InLanguage<T> = T extends LocalizedText
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InLanguage<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: InLanguage<T[K]> }
      : T;

/** Puts every text within a value into one language; the rest stays as it is. */
export function inLanguage<T>(value: T, language: Language): InLanguage<T> {
  return speak(value, language) as InLanguage<T>;
}

function speak(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => speak(item, language));
  if (typeof value !== "object" || value === null) return value;
  if (isLocalized(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, speak(item, language)]));
}

function isLocalized(value: object): value is LocalizedText {
  const { es, en, ...others } = value as { es?: unknown; en?: unknown };
  return typeof es === "string" && typeof en === "string" && Object.keys(others).length === 0;
}
