import { daysInMonth, isoDay } from "@aurora/domain/calendar";
import type { Field } from "@aurora/domain/records";
import { MAX_COUNT } from "@aurora/domain/records";
import { lookup } from "@aurora/domain/taxonomy";

/** What a cell's text turned out to be. */
export type Decoded =
  | { readonly value: unknown }
  | { readonly fault: "empty" }
  | { readonly fault: "type"; readonly reason: TypeFault }
  | { readonly fault: "code"; readonly unknown: readonly string[] };

/** Why a text is not of its field's type; messages explain each. */
export type TypeFault =
  | "date"
  | "impossible-date"
  | "time"
  | "count"
  | "negative-count"
  | "decimal-count"
  | "count-too-large"
  | "yes-no"
  | "ubigeo"
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
    case "texts": {
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
    case "time":
      return decodeTime(trimmed);
    case "count":
      return decodeCount(trimmed);
    case "yes-no":
      return decodeYesNo(trimmed);
    case "ubigeo":
      return /^\d{5,6}$/.test(trimmed) ? { value: trimmed.padStart(6, "0") } : fail("ubigeo");
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
const MIDNIGHT = /[T ]00:00(:00(\.0+)?)?Z?$/;

function decodeDate(text: string): Decoded {
  const bare = text.replace(MIDNIGHT, "");
  const iso = ISO_DATE.exec(bare);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst !== null) return dateOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  return fail("date");
}

function dateOf(year: number, month: number, day: number): Decoded {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return fail("impossible-date");
  return { value: isoDay(year, month, day) };
}

function decodeTime(text: string): Decoded {
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  if (match === null) return fail("time");
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  if (hour > 23 || minute > 59) return fail("time");
  return { value: `${String(hour).padStart(2, "0")}:${match[2]}` };
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
  if (/^-\d+$/.test(text)) return fail("negative-count");
  if (/^\d+[.,]\d+$/.test(text)) return fail("decimal-count");
  return fail("count");
}

const YES = new Set(["si", "s", "1", "x", "verdadero", "true", "yes"]);
const NO = new Set(["no", "n", "0", "falso", "false"]);

function decodeYesNo(text: string): Decoded {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (YES.has(folded)) return { value: true };
  if (NO.has(folded)) return { value: false };
  return fail("yes-no");
}
