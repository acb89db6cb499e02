import { cellPlace } from "./cell-address.js";
import { TagReader, textOf, unescapeXml } from "./markup.js";

/** The strings that a workbook's cells share, read only as far as they are asked for. */
export class SharedStrings {
  readonly #bytes: Uint8Array;
  readonly #tags: TagReader;
  readonly #texts: string[] = [];

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.#bytes = bytes;
    this.#tags = new TagReader(bytes);
  }

  /** The string of a number; "" where there is none. */
  text(index: number): string {
    while (this.#texts.length <= index && this.#tags.next()) {
      if (!this.#tags.is("si") || this.#tags.kind === "close") continue;
      this.#texts.push(this.#tags.kind === "empty" ? "" : richText(this.#bytes, this.#tags));
    }
    return this.#texts[index] ?? "";
  }
}

/** The text of the rich text that was just opened, without the readings of its characters. */
function richText(bytes: Uint8Array, tags: TagReader): string {
  let text = "";
  for (let depth = 1; depth > 0 && tags.next(); ) {
    if (tags.kind === "close") depth--;
    if (tags.kind !== "open") continue;
    if (tags.is("rPh")) {
      tags.skip();
    } else if (tags.is("t")) {
      const from = tags.end;
      tags.skip();
      text += unescapeXml(textOf(bytes, from, tags.start));
    } else {
      depth++;
    }
  }
  return text;
}

/**
 * The texts of a sheet's first rows, by row (from 1) and column (from 0): what stands in headers.
 * Numbers are as they are stored.
 */
export function topRows(
  sheet: Uint8Array,
  upTo: number,
  strings: SharedStrings,
): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>();
  const tags = new TagReader(sheet);
  while (tags.next() && !tags.is("sheetData"));
  let row = 0;
  let cells: string[] = [];
  let column = -1;
  while (tags.next()) {
    if (tags.is("sheetData")) break;
    if (tags.is("row") && tags.kind !== "close") {
      row = Number(tags.attribute("r") ?? row + 1);
      if (row > upTo) break;
      cells = [];
      column = -1;
      rows.set(row, cells);
    } else if (tags.is("c") && tags.kind !== "close") {
      const { attribute, empty } = { attribute: tags.text, empty: tags.kind === "empty" };
      column = cellPlace(tags.attribute("r") ?? "")?.column ?? column + 1;
      if (!empty) cells[column] = cellText(sheet, tags, { tag: attribute, strings });
    }
  }
  for (const texts of rows.values()) {
    for (let index = 0; index < texts.length; index++) texts[index] = (texts[index] ?? "").trim();
  }
  return rows;
}

function cellText(
  bytes: Uint8Array,
  tags: TagReader,
  { tag, strings }: { readonly tag: string; readonly strings: SharedStrings },
): string {
  let text = "";
  const shared = /\st\s*=\s*["']s["']/.test(tag);
  for (let depth = 1; depth > 0 && tags.next(); ) {
    if (tags.kind === "close") depth--;
    if (tags.kind !== "open") continue;
    if (tags.is("is")) {
      text = richText(bytes, tags);
    } else if (tags.is("v")) {
      const from = tags.end;
      tags.skip();
      const value = textOf(bytes, from, tags.start);
      text = shared ? strings.text(Number(value)) : unescapeXml(value);
    } else {
      tags.skip();
    }
  }
  return text;
}
