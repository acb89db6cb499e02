import { columnLetters } from "../../run/show.js";

/** What Excel and LibreOffice can hold on one sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** The most characters of a cell, or of a note. */
export const MOST_CHARACTERS = 32_767;

/** A cell's name: `B7`. Rows are counted from 1, columns from 0. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Column (from 0) and row (from 1) of a cell's name; undefined where it is none. */
export function cellPlace(name: string): { readonly column: number; readonly row: number } | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(name);
  if (found === null) return undefined;
  let column = 0;
  for (const letter of (found[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(found[2]) };
}

/** A place as links and names write it, the sheet's name between quotes: `'Hoja 1'!B7`. */
export function sheetPlace(sheet: string, cells: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

/** A name that a sheet may have and that none of `taken` has: at most 31 characters, some of them forbidden. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = withoutOuterQuotes(wanted.replace(/[\p{Cc}[\]:*?/\\]/gu, " "))
    .trim()
    .slice(0, 31)
    .trim();
  const base = plain === "" ? "Hoja" : plain;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const tail = ` (${number})`;
    name = `${base.slice(0, 31 - tail.length).trim()}${tail}`;
  }
  return name;
}

function withoutOuterQuotes(name: string): string {
  let [from, to] = [0, name.length];
  while (from < to && name[from] === "'") from++;
  while (to > from && name[to - 1] === "'") to--;
  return name.slice(from, to);
}
