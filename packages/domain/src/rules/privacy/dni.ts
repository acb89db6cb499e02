import { overlappingMatches, type Span } from "./span.js";

// Every repetition below is bounded, so that the time is linear in the text.

// Latin letters, digits and the underscore; `º` and `ª` are none of them here, so that "Nº12345678" is seen.
const word = "[0-9A-Za-zÀ-ÖØ-öø-ɏ_]";

/** Eight digits that no letter or digit touches: a code such as `INT12345678` and a longer number are none. */
const standingAlone = new RegExp(`(?<!${word})\\d{8}(?!${word})`, "g");

/**
 * Eight digits behind the word DNI: "DNI 12345678", "D.N.I. N° 12345678", "DNI: 12.345.678". Digits
 * set apart are one only here: without the word, "12 345 678" is any large number.
 */
const labelled = (() => {
  const label = "d\\.?\\s?n\\.?\\s?i\\.?(?:'?s)?";
  const marks = "[\\s.:;,=#°º(\\[/*–—-]{0,8}";
  const between = `${marks}(?:(?:n(?:ro|[uú]m(?:ero)?|o)?|number|es|el|de)${marks}){0,3}`;
  const apart = "[ \\u00a0.-]";
  const digits = `(?:\\d{8}|\\d{2}${apart}\\d{3}${apart}\\d{3}|\\d{4}${apart}\\d{4}|\\d{2}${apart}\\d{2}${apart}\\d{2}${apart}\\d{2})`;
  return new RegExp(`(?<!${word})${label}${between}(?<number>${digits})(?!\\d)`, "gi");
})();

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether eight digits are a day written YYYYMMDD, of the years in which a register may name one. */
function isDay(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  // Of other years no action or plan speaks: there eight digits are a person's sooner than a day.
  if (year < 1900 || year > 2099 || day < 1 || day > (daysOfMonth[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** A year behind a number and a hyphen, as documents are numbered: "00004512-2023". */
const yearBehind = /^-(?:19|20)\d{2}(?!\d)/;

/** The word for a document, with what stands between it and its number. */
const documentBefore =
  /(?:exp(?:te|ediente)?|oficio|carta|informe|memo(?:r[aá]ndum|rando)?|resoluci[oó]n|acta)s?[\s.:]{0,3}(?:m[uú]ltiple[\s]{1,2})?(?:n[°º.ro]{0,3}[\s:]{0,3})?$/i;

/** Whether the eight digits at a place number a document of some year, and no person. */
function isDocument(text: string, start: number): boolean {
  return (
    yearBehind.test(text.slice(start + 8, start + 14)) &&
    documentBefore.test(text.slice(Math.max(0, start - 32), start))
  );
}

/** Where a text holds the number of a DNI. */
export function* dniSpans(text: string): Generator<Span> {
  for (const { index, 0: digits } of overlappingMatches(standingAlone, text)) {
    if (!isDay(digits) && !isDocument(text, index)) yield { start: index, end: index + digits.length };
  }
  for (const match of overlappingMatches(labelled, text)) {
    const end = match.index + match[0].length;
    yield { start: end - (match.groups?.number ?? "").length, end };
  }
}
