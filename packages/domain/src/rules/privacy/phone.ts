import { overlappingMatches, type Span } from "./span.js";

// Every repetition below is bounded, so that the time is linear in the text.

/** What people write between the groups of a number: spaces, dots, hyphens and parentheses. */
const apart = "[ \\u00a0().\\u2010-\\u2015-]{0,3}";

/**
 * Nine digits beginning with 9, together or in the groups in which people write a mobile phone. Not
 * in any groups: "9-12-2022 15:00" and "9 10 11 12 13" are nine digits as well. Two years behind a 9
 * ("informe 9, 2022-2023") are no phone unless they are written together.
 */
const grouped = [
  `9\\d{2}${apart}\\d{3}${apart}\\d{3}`,
  `9${apart}(?!(?:19|20)\\d{2}[^\\d]{1,3}(?:19|20)\\d{2}(?!\\d))\\d{4}${apart}\\d{4}`,
  `9\\d{3}${apart}\\d{5}`,
  `9\\d{2}${apart}\\d{2}${apart}\\d{2}${apart}\\d{2}`,
  `9\\d${apart}\\d{2}${apart}\\d{2}${apart}\\d{3}`,
].join("|");

/** A number with or without Peru's prefix, which is masked along with it. */
const national = new RegExp(`(?<!\\d)(?:[(+]{0,2}(?:00)?51${apart})?(?:${grouped})(?!\\d)`, "g");

/** Behind a prefix that only phones have, the nine digits may be set apart in any way. */
const international = new RegExp(`(?<!\\d)(?:\\+|00)51${apart}9(?:${apart}\\d){8}(?!\\d)`, "g");

/** Where a text holds a Peruvian mobile phone number. */
export function* phoneSpans(text: string): Generator<Span> {
  for (const expression of [national, international]) {
    for (const { index, 0: number } of overlappingMatches(expression, text)) {
      yield { start: index, end: index + number.length };
    }
  }
}
