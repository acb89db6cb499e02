/**
 * What a reader must not be led by: controls, marks that turn the direction of writing, and what is no
 * character at all. File names, ids and cells may hold any of them.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

const LINE_BREAK = /[\t\n\r]+/g;

/** A text on one line, without what a screen or a terminal would obey: safe to escape for any format. */
export function inert(text: string): string {
  return text.replace(LINE_BREAK, " ").replace(UNPRINTABLE, "\ufffd");
}

/** A text of at most so many UTF-16 units; what is cut off is marked. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
