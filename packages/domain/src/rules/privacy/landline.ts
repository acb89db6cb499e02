import { overlappingMatches, type Span } from "./span.js";

// Every repetition below is bounded, so that the time is linear in the text.

/** What people write between the groups of a number. */
const gap = "[ \\u00a0.-]";

/** The area codes of the departments without their leading zero; Lima and Callao share 1. */
const areas = "(?:4[1-4]|5[1-46]|6[1-7]|7[2-46]|8[2-4])";

/** Seven digits behind Lima's code, six behind any other: none begins with 0, 1, 8 or 9. */
const inLima = `[2-7]\\d{2}${gap}?\\d{4}`;
const elsewhere = `[2-7]\\d{2}${gap}?\\d{3}`;
/** Between parentheses the code says so plainly that the number may be written in pairs too. */
const inPairs = `[2-7]\\d${gap}\\d{2}${gap}\\d{2}`;

const label = "(?:tel(?:[eé]f(?:onos?)?|f)?|fonos?|fijos?)[\\s.:°º]{1,4}(?:n[°º.o]{0,2}[\\s:]{1,3})?";

/**
 * A landline is taken for one only with its area code, set apart as people write it: "01 4567890",
 * "(084) 234567", "+51 1 456 7890"; written together, "084234567", only behind the word, since codes
 * of files look like it.
 */
const landline = new RegExp(
  [
    `(?<![\\w-])01${gap}{1,3}${inLima}`,
    `(?<![\\w-])0${areas}${gap}{1,3}${elsewhere}`,
    `\\(0?1\\)${gap}{0,3}${inLima}`,
    `\\(0?${areas}\\)${gap}{0,3}(?:${elsewhere}|${inPairs})`,
    `(?<!\\d)[(]?(?:\\+|00)51[)]?${gap}{0,3}[(]?0?(?:1[)]?${gap}{0,3}${inLima}|${areas}[)]?${gap}{0,3}${elsewhere})`,
    `(?<=(?<![a-z])${label})0(?:1${inLima}|${areas}${elsewhere})`,
  ]
    .map((form) => `(?:${form})(?!\\d)`)
    .join("|"),
  "gi",
);

/** Where a text holds a Peruvian landline number with its area code. */
export function* landlineSpans(text: string): Generator<Span> {
  for (const { index, 0: number } of overlappingMatches(landline, text)) {
    yield { start: index, end: index + number.length };
  }
}
