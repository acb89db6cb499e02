import type { Severity } from "@aurora/domain/rules/core";
import {
  attributeOf,
  bytesOf,
  type Edit,
  edited,
  escapeXml,
  openedTag,
  TagReader,
  textOf,
  withAttribute,
  withoutAttribute,
} from "./markup.js";
import { isMark, lightColor, lookOf, SEVERITY_FILLS } from "./style-looks.js";

/** Excel reads no more cell formats than this. */
const MOST_FORMATS = 64_000;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A style sheet with what every workbook must have, and nothing else. */
export const BARE_STYLES = bytesOf(
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
);

/** The longest name of a named style that is told in one of ours: names have 255 characters at most. */
const LONGEST_BASE_NAME = 200;

/** The lists of a style sheet, in the order in which they must stand. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"] as const;
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

/**
 * The named styles of our own: each is a format as it was before its cells were marked, so that whatever program
 * saves the workbook, and wherever a cell moves, a later run gives it back. Between brackets stands the named
 * style on which that format was based.
 */
const OWN_STYLE = "Aurora ";

/** A named style of our own: the format that a cell had before it was marked. */
interface OwnStyle {
  /** Its place among the formats of named styles. */
  readonly id: number;
  /** The place of the named style on which it was based. */
  readonly parent: number;
}

/**
 * A workbook's formats, extended: nothing that stands in it is changed, so that no cell looks otherwise than it
 * did, and what it has already is not added again.
 */
export class StyleSheet {
  readonly #bytes: Uint8Array;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<List, Entries>>;
  readonly #rootEnd: number;
  readonly #painted = new Map<string, number>();
  readonly #own = new Map<string, number>();
  /** Where each entry of a list stands that was looked for, by its text. */
  readonly #places = new Map<List, Map<string, number>>();
  /** The named styles of our own by their places, and the place of each by what it looks like. */
  readonly #ownStyles = new Map<number, OwnStyle>();
  readonly #ownByLook = new Map<string, number>();
  /** The named style of our own in which a format is kept that marked cells had. */
  readonly #keptIn = new Map<number, number>();
  /** The cells' formats by what they look like, once that was asked for. */
  #byLook: Map<string, number> | undefined;
  /** The formats of cells that an earlier run marked, with those that the cells had before. */
  readonly #unmarked = new Map<number, number>();

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
      cellStyles: entries(),
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
    this.#readOwnStyles();
    this.#lists.cellXfs.had.forEach((xf, format) => {
      const style = this.#ownStyles.get(Number(attributeOf(xf, "xfId") ?? 0));
      if (style !== undefined) this.#unmarked.set(format, this.#unmark(xf, style));
    });
  }

  /** Whether an earlier run marked cells. */
  get isMarked(): boolean {
    return this.#unmarked.size > 0;
  }

  /**
   * The format of a cell without the mark of an earlier run: with the fill and the letters that it had. What else
   * was changed since stays, and so does a fill that is none of ours.
   */
  unmarked(format: number): number {
    return this.#unmarked.get(format) ?? format;
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
    const xf = this.#xf(base);
    const style = this.#keep(base, xf);
    if (style === undefined) return undefined;
    const tagEnd = xf.indexOf(">") + 1;
    let tag = withAttribute(xf.slice(0, tagEnd), "fillId", this.#fill(SEVERITY_FILLS[severity]));
    tag = withAttribute(tag, "applyFill", 1);
    const fontId = this.#darkFont(Number(attributeOf(tag, "fontId") ?? 0));
    if (fontId !== undefined) tag = withAttribute(withAttribute(tag, "fontId", fontId), "applyFont", 1);
    tag = withAttribute(tag, "xfId", style);
    const id = this.#addRaw("cellXfs", `${tag}${xf.slice(tagEnd)}`);
    this.#painted.set(key, id);
    return id;
  }

  /** The XML of a cell's format. */
  #xf(format: number): string {
    const { had, added } = this.#lists.cellXfs;
    return (
      had[format] ??
      added[format - had.length] ??
      `<${this.#prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`
    );
  }

  /** The named style of our own that keeps a format; undefined where a workbook has as many formats as Excel reads. */
  #keep(format: number, xf: string): number | undefined {
    const parent = Number(attributeOf(xf, "xfId") ?? 0);
    const look = `${parent} ${lookOf(xf)}`;
    const known = this.#keptIn.get(format) ?? this.#ownByLook.get(look);
    if (known !== undefined) return known;
    const { cellStyleXfs, cellXfs } = this.#lists;
    const count = [cellStyleXfs, cellXfs].reduce((sum, { had, added }) => sum + had.length + added.length, 0);
    if (count >= MOST_FORMATS) return undefined;
    const p = this.#prefix;
    // The first one is that of cells without a named style.
    if (cellStyleXfs.had.length + cellStyleXfs.added.length === 0) this.#addRaw("cellStyleXfs", `<${p}xf/>`);
    // An entry of its own even where it is like another's: it is by its place that cells name their style.
    const id = cellStyleXfs.had.length + cellStyleXfs.added.push(withoutAttribute(xf, "xfId")) - 1;
    const base = this.#nameOf(parent);
    const name = `${OWN_STYLE}${this.#ownStyles.size + 1}${base === undefined ? "" : ` (${base})`}`;
    this.#addRaw("cellStyles", `<${p}cellStyle name="${escapeXml(name)}" xfId="${id}" hidden="1"/>`);
    this.#ownStyles.set(id, { id, parent });
    this.#ownByLook.set(look, id);
    return id;
  }

  /** The name of a named style; undefined where it has none, or one that is too long to be named in another. */
  #nameOf(style: number): string | undefined {
    const { had } = this.#lists.cellStyles;
    const entry = had.find((each) => Number(attributeOf(each, "xfId")) === style);
    const name = entry && attributeOf(entry, "name");
    return name !== undefined && name.length <= LONGEST_BASE_NAME ? name : undefined;
  }

  #readOwnStyles(): void {
    const { cellStyles, cellStyleXfs } = this.#lists;
    const byName = new Map(
      cellStyles.had.map((entry) => [attributeOf(entry, "name") ?? "", Number(attributeOf(entry, "xfId"))]),
    );
    for (const [name, id] of byName) {
      const xf = cellStyleXfs.had[id];
      if (xf === undefined || !name.startsWith(OWN_STYLE)) continue;
      const bracket = name.indexOf("(");
      const number = name.slice(OWN_STYLE.length, bracket < 0 ? undefined : bracket).trim();
      if (!/^\d+$/.test(number)) continue;
      const parent = (bracket < 0 ? undefined : byName.get(name.slice(bracket + 1, -1))) ?? 0;
      this.#ownStyles.set(id, { id, parent });
      this.#ownByLook.set(`${parent} ${lookOf(xf)}`, id);
    }
  }

  /** The format that a marked one was. */
  #unmark(xf: string, { id, parent }: OwnStyle): number {
    const kept = this.#lists.cellStyleXfs.had[id] as string;
    const tagEnd = xf.indexOf(">") + 1;
    let tag = withAttribute(xf.slice(0, tagEnd), "xfId", parent);
    const idOf = (of: string, name: string) => Number(attributeOf(of, name) ?? 0);
    if (isMark(this.#lists.fills.had[idOf(tag, "fillId")] ?? ""))
      tag = withAttribute(tag, "fillId", idOf(kept, "fillId"));
    const [fontBefore, font] = [idOf(kept, "fontId"), idOf(tag, "fontId")];
    if (this.#isLightFont(fontBefore) && !this.#isLightFont(font))
      tag = withAttribute(tag, "fontId", fontBefore);
    const before = `${tag}${xf.slice(tagEnd)}`;
    const look = `${parent} ${lookOf(before)}`;
    let formats = this.#byLook;
    if (formats === undefined) {
      const found = new Map<string, number>();
      this.#lists.cellXfs.had.forEach((each, format) => {
        const key = `${attributeOf(each, "xfId") ?? 0} ${lookOf(each)}`;
        if (!found.has(key)) found.set(key, format);
      });
      formats = found;
      this.#byLook = found;
    }
    const format = formats.get(look) ?? this.#addRaw("cellXfs", before);
    formats.set(look, format);
    if (look === `${parent} ${lookOf(kept)}`) this.#keptIn.set(format, id);
    return format;
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
    // Below 164 are the built-in ones.
    let last = 163;
    for (const entry of [...had, ...added]) {
      const known = Number(attributeOf(entry, "numFmtId"));
      if (attributeOf(entry, "formatCode") === pattern) return known;
      if (known > last) last = known;
    }
    const id = last + 1;
    this.#add("numFmts", `<numFmt numFmtId="${id}" formatCode="${pattern}"/>`);
    return id;
  }

  /** The same font in black, where it is light: white letters on a dark heading. */
  #darkFont(id: number): number | undefined {
    const { had, added } = this.#lists.fonts;
    const bytes = bytesOf(had[id] ?? added[id - had.length] ?? "");
    const tags = lightColor(bytes);
    if (tags === undefined) return undefined;
    const insert = `<${tags.prefix}color rgb="FF000000"/>`;
    const dark = edited(bytes, [{ at: tags.start, remove: tags.end - tags.start, insert }]);
    return this.#addRaw("fonts", textOf(dark));
  }

  #isLightFont(id: number): boolean {
    const { had, added } = this.#lists.fonts;
    return lightColor(bytesOf(had[id] ?? added[id - had.length] ?? "")) !== undefined;
  }

  /** Adds an element written without prefix; the same one twice is one. */
  #add(list: List, element: string): number {
    return this.#addRaw(list, this.#prefixed(element));
  }

  #addRaw(list: List, element: string): number {
    const { had, added } = this.#lists[list];
    let places = this.#places.get(list);
    if (places === undefined) {
      // Of entries that are the same the first is meant.
      places = new Map(had.map((entry, index) => [entry, index] as const).reverse());
      this.#places.set(list, places);
    }
    let place = places.get(element);
    if (place === undefined) {
      place = had.length + added.push(element) - 1;
      places.set(element, place);
    }
    return place;
  }

  #prefixed(element: string): string {
    return this.#prefix === "" ? element : element.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`);
  }
}
