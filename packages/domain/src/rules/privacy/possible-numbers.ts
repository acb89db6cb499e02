import { overlappingMatches, type Span } from "./span.js";

// Every repetition below is bounded, so that the time is linear in the text.

const word = "[0-9A-Za-zÀ-ÖØ-öø-ɏ_]";

const stroke = "\\s?[/\\u2010-\\u2015-]\\s?";

/** What stands between two groups of digits. A dot or a comma with a blank behind it ends a sentence or parts a list. */
const gap = `(?:${stroke}|[.,·'’]|\\s{1,2})`;

/**
 * Digits in the groups in which people write the eight of a DNI or the nine of a mobile phone. In pairs all gaps are
 * alike: "08.00-09.00" is two hours. A day is written in none of these groups but in two, two and four digits or four,
 * two and two, and so is one that no calendar has: a message about it shows it.
 */
const grouped = new RegExp(
  `(?<!${word})(?:${[
    `\\d{2}${gap}\\d{3}${gap}\\d{3}`,
    `\\d{4}${gap}\\d{4}`,
    `(?<pairs>\\d{2}(?<alike>${gap})\\d{2}\\k<alike>\\d{2}\\k<alike>\\d{2})`,
    `9\\d{2}${gap}\\d{3}${gap}\\d{3}`,
  ].join("|")})(?!${word})`,
  "g",
);

/** Two years, or a year and a number of that year, as records and documents have it: "2023-0012", "0012/2023". */
const ofYear = (() => {
  const year = "(?:19|20)\\d{2}";
  return new RegExp(`^(?:${year}${gap}${year}|${year}${stroke}\\d{4}|\\d{4}${stroke}${year})$`);
})();

const isDigit = /^\d+$/;
/** Letters of codes: a name beside a number is none. */
const isCode = /^[0-9A-ZÀ-ÖØ-Þ_]+$/;

/**
 * Whether the groups go on as they are parted: "ACT-2023-0001" and "2023-0001-0012" are codes, "12.345.678.901" is a
 * longer number. One digit behind a DNI is its check digit. Blanks part words as well, and what stands beside two
 * of them may be anything: only pairs go on there, "9 10 11 12 13".
 */
function goesOn(text: string, match: RegExpExecArray): boolean {
  const { index: start, 0: digits, groups } = match;
  const end = start + digits.length;
  const gaps = digits.match(/\D+/g) as RegExpMatchArray;
  const first = gaps[0];
  const last = gaps[gaps.length - 1] as string;
  if (first.trim() === "" && groups?.pairs === undefined) return false;
  const isGroup = /[.,·'’\s]/.test(first.trim() || " ") ? isDigit : isCode;
  const before = start - first.length;
  return (
    (text.startsWith(first, before) &&
      isGroup.test(text.slice(Math.max(0, before - 1), Math.max(0, before)))) ||
    (text.startsWith(last, end) &&
      isGroup.test(text.slice(end + last.length, end + last.length + 2).padEnd(2)))
  );
}

/**
 * Where a text holds what may be the number of a DNI or a phone: more than is at fault, since "12 345 678" may be any
 * large number. For what is shown, where nothing is lost by covering one number too many.
 */
export function* possibleNumberSpans(text: string): Generator<Span> {
  for (const match of overlappingMatches(grouped, text)) {
    const { index: start, 0: digits } = match;
    if (!ofYear.test(digits) && !goesOn(text, match)) yield { start, end: start + digits.length };
  }
}
