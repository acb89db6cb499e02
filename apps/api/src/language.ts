import type { Context } from "hono";
import { accepts } from "hono/accepts";

/** The languages in which the API answers; Spanish is the official one. */
export const languages = ["es", "en"] as const;

export type Language = (typeof languages)[number];

/** A text in each language. */
export type LocalizedText = { readonly [L in Language]: string };

/** The language of a tag such as `en-GB`, or undefined where the API does not speak it. */
function languageNamed(tag: string): Language | undefined {
  const primary = tag.split("-", 1)[0]?.toLowerCase();
  return languages.find((known) => known === primary);
}

/**
 * The language to answer in: that of `?lang=`, else the first of `Accept-Language` that the API
 * speaks, else Spanish.
 */
export function languageOf(c: Context): Language {
  const asked = languages.find((known) => known === c.req.query("lang"));
  if (asked !== undefined) return asked;
  const tag = accepts(c, {
    header: "Accept-Language",
    supports: [...languages],
    default: "es",
    // The stock matcher compares whole tags, and so would answer `en-GB` in Spanish.
    match: (ranges, { default: fallback }) =>
      ranges
        .filter(({ q }) => q > 0)
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => languageNamed(type))
        .find((known) => known !== undefined) ?? fallback,
  });
  return languageNamed(tag) ?? "es";
}
