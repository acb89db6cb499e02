import { daysInMonth, isoDay } from "@aurora/domain/calendar";
import type { Field } from "@aurora/domain/records/core";
import { MAX_COUNT, MAX_NUMBER } from "@aurora/domain/records/core";
import { lookup } from "@aurora/domain/taxonomy/lookup";

/** What a cell's text turned out to be. */
export type Decoded =
  | { readonly value: unknown }
  | { readonly fault: "empty" }
  | { readonly fault: "type"; readonly reason: TypeFault }
  | { readonly fault: "code"; readonly unknown: readonly string[] };

/** Why a text is not of its field's type; messages explain each. */
export type TypeFault =
  | "date"
  | "dates"
  | "impossible-date"
  | "month-before-day"
  | "two-digit-year"
  | "serial-date"
  | "time"
  | "count"
  | "negative-count"
  | "grouped-count"
  | "decimal-count"
  | "count-too-large"
  | "yes-no"
  | "ubigeo"
  | "number"
  | "month"
  | "ubigeos"
  | "nested"
  | "not-object"
  | "too-long"
  | "not-text"
  | "not-list";

const EMPTY: Decoded = { fault: "empty" };
const fail = (reason: TypeFault): Decoded => ({ fault: "type", reason });

/**
 * Decodes the text of one cell by what its field holds. This is the one meaning of a cell: whatever
 * decodes faster must agree with it.
 */
export function decodeCell(field: Field, text: string): Decoded {
  const trimmed = text.trim();
  if (trimmed === "") return EMPTY;
  switch (field.kind) {
    case "identifier":
    case "text":
      return trimmed.length > (field.maxLength ?? Number.POSITIVE_INFINITY)
        ? fail("too-long")
        : { value: trimmed };
    case "texts":
    case "identifiers": {
      const items = splitList(trimmed);
      if (items.length === 0) return EMPTY;
      return items.some((item) => item.length > (field.maxLength ?? Number.POSITIVE_INFINITY))
        ? fail("too-long")
        : { value: items };
    }
    case "code": {
      const code = codeOf(field, trimmed);
      return code === undefined ? { fault: "code", unknown: [trimmed] } : { value: code };
    }
    case "codes":
      return decodeCodes(field, trimmed);
    case "date":
      return decodeDate(trimmed);
    case "dates":
      return decodeDates(trimmed);
    case "time":
      return decodeTime(trimmed);
    case "count":
      return decodeCount(trimmed);
    case "yes-no":
      return decodeYesNo(trimmed);
    case "ubigeo":
      return decodeUbigeo(trimmed) ?? fail("ubigeo");
    case "ubigeos": {
      const decoded = splitList(trimmed).map(decodeUbigeo);
      if (decoded.length === 0) return EMPTY;
      return decoded.every((item) => item !== undefined)
        ? { value: [...new Set(decoded.map(({ value }) => value))] }
        : fail("ubigeos");
    }
    case "number":
      return decodeNumber(trimmed);
    case "month":
      return decodeMonth(trimmed);
    case "group":
    case "groups":
    case "groups-by-code":
    case "yes-no-by-code":
      // A cell cannot hold records: only JSON brings them.
      return fail("nested");
  }
}

/** Several values in one cell stand apart by `;` or `|`. */
function splitList(text: string): string[] {
  return text
    .split(/[;|]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Longer than any label in any spelling: not worth folding, and it could be made to cost much. */
const LONGEST_LABEL = 200;

function codeOf(field: Field, text: string): string | undefined {
  return field.scheme && text.length <= LONGEST_LABEL ? lookup(field.scheme, text) : undefined;
}

function decodeCodes(field: Field, text: string): Decoded {
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const item of splitList(text)) {
    const code = codeOf(field, item);
    if (code === undefined) unknown.push(item);
    else if (!codes.includes(code)) codes.push(code);
  }
  if (unknown.length > 0) return { fault: "code", unknown };
  return codes.length === 0 ? EMPTY : { value: codes };
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
/** How spreadsheets and databases write a day with midnight behind it. */
const MIDNIGHT = /[T ]0?0:00(:00(\.0+)?)?Z?$/;
const TWO_DIGIT_YEAR = /^\d{1,2}[/-]\d{1,2}[/-]\d{2}$/;
/** Days since 1900 as Excel counts them, from 1954 to 2064. */
const SERIAL_DATE = /^[2-5]\d{4}$/;

function decodeDate(text: string): Decoded {
  const bare = text.replace(MIDNIGHT, "");
  const iso = ISO_DATE.exec(bare);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst !== null) return dayFirstDate(Number(dayFirst[1]), Number(dayFirst[3]), Number(dayFirst[4]));
  if (TWO_DIGIT_YEAR.test(bare)) return fail("two-digit-year");
  return fail(SERIAL_DATE.test(bare) ? "serial-date" : "date");
}

/** A day that exists only with the month first was written as some programs write it. */
function dayFirstDate(day: number, month: number, year: number): Decoded {
  const decoded = dateOf(year, month, day);
  const isSwapped = "fault" in decoded && "value" in dateOf(year, day, month);
  return isSwapped ? fail("month-before-day") : decoded;
}

function dateOf(year: number, month: number, day: number): Decoded {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return fail("impossible-date");
  return { value: isoDay(year, month, day) };
}

/** One faulty day alone is explained as what it is; among others, the list is. */
function decodeDates(text: string): Decoded {
  const items = splitList(text);
  if (items.length === 0) return EMPTY;
  const days = new Set<unknown>();
  for (const item of items) {
    const decoded = decodeDate(item);
    if ("fault" in decoded) return items.length === 1 ? decoded : fail("dates");
    days.add(decoded.value);
  }
  return { value: [...days] };
}

/** 24 hours, or 12 with "a. m." or "p. m." as spreadsheets in Peru write it; seconds are left out. */
const TIME = /^(\d{1,2}):(\d{2})(?::\d{2})?(?: ?([ap])\.? ?m\.?)?$/i;

function decodeTime(text: string): Decoded {
  const match = TIME.exec(text);
  if (match === null) return fail("time");
  const [, hours, minutes, half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return fail("time");
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59) return fail("time");
  return { value: `${String(hour).padStart(2, "0")}:${minutes}` };
}

function decodeCount(text: string): Decoded {
  if (/^\d+$/.test(text)) {
    const value = Number(text);
    return value > MAX_COUNT ? fail("count-too-large") : { value };
  }
  // Spreadsheets export whole numbers as "12.0" where the column once held a decimal; three zeros
  // may be thousands ("1.000"), so they are not guessed at.
  const whole = /^(\d{1,9})[.,]0{1,2}$/.exec(text);
  if (whole !== null) return { value: Number(whole[1]) };
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return fail("grouped-count");
  if (/^-\d+$/.test(text)) return fail("negative-count");
  if (/^\d+[.,]\d+$/.test(text)) return fail("decimal-count");
  return fail("count");
}

/** A lost leading zero is restored. */
function decodeUbigeo(text: string): { readonly value: string } | undefined {
  return /^\d{5,6}$/.test(text) ? { value: text.padStart(6, "0") } : undefined;
}

/** Digits with a sign and decimals behind a point or a comma; a mark of thousands cannot be told from them. */
function decodeNumber(text: string): Decoded {
  if (/^-?\d{1,3}(?:[.,]\d{3})+$/.test(text)) return fail("grouped-count");
  if (!/^-?\d+(?:[.,]\d+)?$/.test(text)) return fail("number");
  const value = Number(text.replace(",", "."));
  return Math.abs(value) > MAX_NUMBER ? fail("count-too-large") : { value };
}

function decodeMonth(text: string): Decoded {
  const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(text);
  const monthFirst = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  const [year, month] = yearFirst
    ? [yearFirst[1], yearFirst[2]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1]]
      : [undefined, undefined];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) {
    return fail("month");
  }
  return { value: `${year}-${month.padStart(2, "0")}` };
}

const YES = new Set(["si", "s", "1", "x", "verdadero", "true", "yes"]);
const NO = new Set(["no", "n", "0", "falso", "false"]);

function decodeYesNo(text: string): Decoded {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (YES.has(folded)) return { value: true };
  if (NO.has(folded)) return { value: false };
  return fail("yes-no");
}
