/** What a number format shows of a number. */
export const SHOWS_NUMBER = 0;
export const SHOWS_DATE = 1;
export const SHOWS_TIME = 2;
export const SHOWS_DATE_AND_TIME = 3;
/** Hours beyond a day, as `[h]:mm`. */
export const SHOWS_ELAPSED = 4;
/** Digits with zeros before them, as `000000`. */
export const SHOWS_PADDED = 5;

/** A number format, read for what a register needs of it. */
export interface NumberFormat {
  readonly shows: number;
  /** Whether it shows a month and a year without a day: how "6-20" ends that a spreadsheet took for June 2020. */
  readonly monthAndYear: boolean;
  /** How many digits a padded number has. */
  readonly digits: number;
}

const NUMBER: NumberFormat = { shows: SHOWS_NUMBER, monthAndYear: false, digits: 0 };
const plain = (shows: number): NumberFormat => ({ ...NUMBER, shows });

/**
 * The formats that a workbook need not spell out, by their number (ECMA-376, 18.8.30); 27 to 36 and 50
 * to 58 are days and times in the languages that have them.
 */
export function builtInFormat(id: number): NumberFormat {
  if (id === 17) return { ...NUMBER, shows: SHOWS_DATE, monthAndYear: true };
  if (id === 22) return plain(SHOWS_DATE_AND_TIME);
  if (id === 46) return plain(SHOWS_ELAPSED);
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return plain(SHOWS_TIME);
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return plain(SHOWS_DATE);
  return NUMBER;
}

/** What stands in a format without being a sign of it: texts, escaped letters, padding, colours and languages. */
const LITERALS = /"[^"]*"?|\\.|_.|\*./g;
const BRACKETS = /\[[^\]]*\]?/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Longer than any format that people make. */
const LONGEST_FORMAT = 1000;

/** Reads the code of a number format, such as `[$-280A]d" de "mmmm`. */
export function readFormat(code: string): NumberFormat {
  if (code.length > LONGEST_FORMAT) return NUMBER;
  const bare = code.replace(LITERALS, "");
  // The first part says how positive numbers are shown.
  const first = (bare.split(";", 1)[0] as string).trim();
  if (ELAPSED.test(first)) return plain(SHOWS_ELAPSED);
  const signs = first.replace(BRACKETS, "").trim().toLowerCase();
  if (/^0{2,15}$/.test(signs)) return { ...NUMBER, shows: SHOWS_PADDED, digits: signs.length };
  if (signs === "general" || signs === "standard" || signs === "estándar" || signs === "@") return NUMBER;
  const time = /[hs]/.test(signs);
  if (!time && /[0#?]/.test(signs)) return NUMBER;
  // Without hours or seconds beside it, an "m" is a month.
  const day = /d/.test(signs);
  const date =
    day || /y/.test(signs) || /a{3,}/.test(signs) || (!time && /m/.test(signs)) || /m{3,}/.test(signs);
  if (date && time) return plain(SHOWS_DATE_AND_TIME);
  if (date) return { ...NUMBER, shows: SHOWS_DATE, monthAndYear: !day };
  return time ? plain(SHOWS_TIME) : NUMBER;
}
