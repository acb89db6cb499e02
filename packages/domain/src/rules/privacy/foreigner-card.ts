import { overlappingMatches, type Span } from "./span.js";

// Every repetition below is bounded, so that the time is linear in the text.

const marks = "[\\s.:,;=#°º(\\[/*–—-]{0,8}";
const label = "(?:c\\.?\\s?e\\.?|carn[eé]t?\\s{1,3}de\\s{1,3}extranjer[ií]a)";

/**
 * The nine digits of a foreigner's identity card (carné de extranjería), only behind its name: nine
 * digits alone are a number like any other.
 */
const labelled = new RegExp(
  `(?<![0-9A-Za-zÀ-ÖØ-öø-ɏ_])${label}${marks}(?:n(?:ro|[uú]m(?:ero)?|o)?${marks}){0,2}(?<number>\\d{9})(?!\\d)`,
  "gi",
);

/** Where a text holds the number of a foreigner's identity card. */
export function* foreignerCardSpans(text: string): Generator<Span> {
  for (const match of overlappingMatches(labelled, text)) {
    const end = match.index + match[0].length;
    yield { start: end - (match.groups?.number ?? "").length, end };
  }
}
