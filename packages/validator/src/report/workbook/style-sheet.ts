import type { Severity } from "@aurora/domain/rules/core";
import {
  attributeOf,
  bytesOf,
  type Edit,
  edited,
  openedTag,
  TagReader,
  textOf,
  withAttribute,
} from "./markup.js";

/** Excel reads no more cell formats than this. */
const MOST_FORMATS = 64_000;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A style sheet with what every workbook must have, and nothing else. */
export const BARE_STYLES = bytesOf(
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
);

/**
 * The fills of the marks. Orange, yellow and blue are told apart by every kind of colour vision and,
 * by their lightness, in print without colour; dark text reads on all three (7:1 or better).
 */
export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  error: "FFF4A582",
  warning: "FFFFE699",
  info: "FFD1E5F0",
};

/** The lists of a style sheet, in the order in which they must stand. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type List = (typeof LISTS)[number];

/** One list of the style sheet: where it stands and what is added to it. */
interface Entries {
  /** The texts of the elements that it had. */
  readonly had: string[];
  readonly added: string[];
  /** The place of its opening tag and of its closing one; undefined where there is no such list. */
  open: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  close: number;
  /** The place behind the whole list. */
  end: number;
}

/** What a format of our own sheets is made of; XML of the style sheet, by its lists. */
interface Format {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  /** A built-in number format, or one of our own by its pattern. */
  readonly number?: number | string;
  readonly alignment?: string;
  /** What is typed into the cell stays text, whatever it begins with. */
  readonly quotePrefix?: boolean;
}

/** A workbook's formats, extended: nothing that stands in it is changed, so that no cell looks otherwise than it did. */
export class StyleSheet {
  readonly #bytes: Uint8Array;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<List, Entries>>;
  readonly #rootEnd: number;
  readonly #painted = new Map<string, number>();
  readonly #own = new Map<string, number>();

  constructor(bytes: Uint8Array = BARE_STYLES) {
    this.#bytes = bytes;
    const entries = (): Entries => ({ had: [], added: [], open: undefined, close: 0, end: 0 });
    this.#lists = {
      numFmts: entries(),
      fonts: entries(),
      fills: entries(),
      borders: entries(),
      cellStyleXfs: entries(),
      cellXfs: entries(),
    };
    const tags = new TagReader(bytes);
    tags.next();
    this.#prefix = tags.prefix;
    this.#rootEnd = tags.end;
    while (tags.next() && tags.kind !== "close") {
      const list = LISTS.find((name) => tags.is(name));
      if (list === undefined) tags.skip();
      else this.#read(tags, this.#lists[list]);
    }
  }

  /** A format of our own; the same one twice is one. */
  format(format: Format): number {
    const key = JSON.stringify(format);
    const known = this.#own.get(key);
    if (known !== undefined) return known;
    const { font, fill, border, number = 0, alignment, quotePrefix } = format;
    const p = this.#prefix;
    const fontId = font === undefined ? 0 : this.#add("fonts", `<font>${font}</font>`);
    const fillId = fill === undefined ? 0 : this.#fill(fill);
    const borderId = border === undefined ? 0 : this.#add("borders", `<border>${border}</border>`);
    const numFmtId = typeof number === "number" ? number : this.#numberFormat(number);
    const xf = `<${p}xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quotePrefix ? ' quotePrefix="1"' : ""}`;
    const id = this.#addRaw(
      "cellXfs",
      alignment === undefined ? `${xf}/>` : `${xf}>${this.#prefixed(`<alignment ${alignment}/>`)}</${p}xf>`,
    );
    this.#own.set(key, id);
    return id;
  }

  /**
   * The format of a cell once it is marked: its own with another fill, and dark letters where they
   * were light ones. Undefined where a workbook has as many formats as Excel can read.
   */
  painted(base: number, severity: Severity): number | undefined {
    const key = `${base} ${severity}`;
    const known = this.#painted.get(key);
    if (known !== undefined) return known;
    const { had, added } = this.#lists.cellXfs;
    if (had.length + added.length >= MOST_FORMATS) return undefined;
    const p = this.#prefix;
    const xf =
      had[base] ?? added[base - had.length] ?? `<${p}xf numFmtId="0" fontId="0" borderId="0" xfId="0"/>`;
    const tagEnd = xf.indexOf(">") + 1;
    let tag = withAttribute(xf.slice(0, tagEnd), "fillId", this.#fill(SEVERITY_FILLS[severity]));
    tag = withAttribute(tag, "applyFill", 1);
    const fontId = this.#darkFont(Number(attributeOf(tag, "fontId") ?? 0));
    if (fontId !== undefined) tag = withAttribute(withAttribute(tag, "fontId", fontId), "applyFont", 1);
    const id = this.#addRaw("cellXfs", `${tag}${xf.slice(tagEnd)}`);
    this.#painted.set(key, id);
    return id;
  }

  /** The style sheet with all that was added. */
  bytes(): Uint8Array {
    const edits: Edit[] = [];
    let behind = this.#rootEnd;
    for (const name of LISTS) {
      const { had, added, open, close, end } = this.#lists[name];
      if (open === undefined) {
        if (added.length > 0) {
          const p = this.#prefix;
          const insert = `<${p}${name} count="${added.length}">${added.join("")}</${p}${name}>`;
          edits.push({ at: behind, remove: 0, insert });
        }
        continue;
      }
      behind = end;
      const empty = close === open.start;
      if (added.length === 0) continue;
      let tag = withAttribute(open.text, "count", had.length + added.length);
      if (empty) tag = `${openedTag(tag)}${added.join("")}</${this.#prefix}${name}>`;
      else edits.push({ at: close, remove: 0, insert: added.join("") });
      edits.push({ at: open.start, remove: open.end - open.start, insert: tag });
    }
    return edited(this.#bytes, edits);
  }

  #read(tags: TagReader, entries: Entries): void {
    entries.open = { start: tags.start, end: tags.end, text: tags.text };
    entries.close = tags.start;
    entries.end = tags.end;
    if (tags.kind === "empty") return;
    while (tags.next() && tags.kind !== "close") {
      const { start } = tags;
      tags.skip();
      entries.had.push(textOf(this.#bytes, start, tags.end));
    }
    entries.close = tags.start;
    entries.end = tags.end;
  }

  #fill(argb: string): number {
    return this.#add(
      "fills",
      `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  #numberFormat(pattern: string): number {
    const { had, added } = this.#lists.numFmts;
    const ids = [...had, ...added].map((entry) => Number(attributeOf(entry, "numFmtId")));
    // Below 164 are the built-in ones.
    const id = Math.max(163, ...ids) + 1;
    this.#add("numFmts", `<numFmt numFmtId="${id}" formatCode="${pattern}"/>`);
    return id;
  }

  /** The same font in black, where it is light: white letters on a dark heading. */
  #darkFont(id: number): number | undefined {
    const { had, added } = this.#lists.fonts;
    const font = had[id] ?? added[id - had.length];
    if (font === undefined) return undefined;
    const bytes = bytesOf(font);
    const tags = new TagReader(bytes);
    while (tags.next() && !tags.is("color"));
    if (!tags.is("color") || tags.kind !== "empty" || !isLight(tags.text)) return undefined;
    const insert = `<${tags.prefix}color rgb="FF000000"/>`;
    const dark = edited(bytes, [{ at: tags.start, remove: tags.end - tags.start, insert }]);
    return this.#addRaw("fonts", textOf(dark));
  }

  /** Adds an element written without prefix; the same one twice is one. */
  #add(list: List, element: string): number {
    return this.#addRaw(list, this.#prefixed(element));
  }

  #addRaw(list: List, element: string): number {
    const { had, added } = this.#lists[list];
    const known = added.indexOf(element);
    return had.length + (known >= 0 && list !== "cellXfs" ? known : added.push(element) - 1);
  }

  #prefixed(element: string): string {
    return this.#prefix === "" ? element : element.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`);
  }
}

/** Whether letters of a colour need a dark ground: white of the theme, or a light colour by its parts. */
function isLight(color: string): boolean {
  if (attributeOf(color, "theme") === "0") return true;
  if (attributeOf(color, "indexed") === "9" || attributeOf(color, "indexed") === "1") return true;
  const rgb = attributeOf(color, "rgb");
  if (rgb === undefined) return false;
  const [red, green, blue] = [2, 4, 6].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150;
}
