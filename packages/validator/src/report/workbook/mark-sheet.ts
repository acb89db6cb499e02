import type { Severity } from "@aurora/domain/rules/core";
import { cellName, cellPlace } from "./cell-address.js";
import { bytesOf, openedTag, type TagReader, withAttribute, withoutAttribute } from "./markup.js";
import { type MergedArea, MergedCells } from "./merged-cells.js";
import { OFFICE_RELATIONSHIPS, type Sink } from "./package.js";
import { StreamedTagReader } from "./streamed-tags.js";

/** Which cells of a sheet are marked, and how gravely, by row (from 1) and column (from 0). */
type SeverityMarks = ReadonlyMap<number, ReadonlyMap<number, Severity>>;

/** How a sheet is to be changed. */
interface SheetChanges {
  readonly marks: SeverityMarks;
  /** The format of a marked cell, from its own one. */
  readonly paint: (base: number, severity: Severity) => number;
  /** The format of a cell without the mark of an earlier run; absent where no run marked the workbook. */
  readonly unmark?: ((format: number) => number) | undefined;
  /** The relationship of the drawing with the notes; null where there is to be none, absent where it stays as it is. */
  readonly legacyDrawing?: string | null;
  /** Whether the sheet shall not be the one that opens. */
  readonly deselect: boolean;
}

/** What stands behind `legacyDrawing` in a sheet: it must come before all of them. */
const BEHIND_LEGACY_DRAWING: ReadonlySet<string> = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

/** What a sheet holds beside its cells, as far as marking it needs to know. */
export interface SheetFrame {
  /** The relationship of the drawing that its notes have already. */
  readonly legacyDrawing: string | undefined;
  readonly merged: MergedCells;
  /** Whether a cell, row or column has a format that was asked for. */
  readonly hasFormat: boolean;
}

/**
 * Reads what stands around a sheet's cells, and behind them.
 *
 * @param isSought whether a format is looked for; it costs a look at each cell
 */
export function frameOf(tags: TagReader, isSought?: (format: number) => boolean): SheetFrame {
  let legacyDrawing: string | undefined;
  let merged: MergedArea[] = [];
  let hasFormat = false;
  while (tags.next()) {
    if (tags.is("c") || tags.is("row")) {
      if (isSought !== undefined && !hasFormat && tags.kind !== "close")
        hasFormat = isSought(tags.number("s") ?? 0);
    } else if (tags.is("legacyDrawing")) {
      legacyDrawing = tags.attribute("id");
    } else if (tags.is("mergeCell")) {
      const [from, to] = (tags.attribute("ref") ?? "").split(":").map(cellPlace);
      if (from && to) merged.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
    } else if (tags.is("col")) {
      hasFormat ||= isSought?.(Number(tags.attribute("style") ?? 0)) ?? false;
    } else if (tags.is("sheetData")) {
      // What counts stands behind the last of them; others are no sheet's cells.
      legacyDrawing = undefined;
      merged = [];
    }
  }
  return { legacyDrawing, merged: new MergedCells(merged), hasFormat };
}

/**
 * Writes a sheet with its marked cells in their new formats; cells and rows that do not exist are made,
 * each in its place. All between is copied as it stands.
 */
export function markSheet(tags: TagReader, changes: SheetChanges, sink: Sink): void {
  new SheetMarker(tags, changes, sink).run();
}

class SheetMarker {
  readonly #changes: SheetChanges;
  readonly #sink: Sink;
  readonly #tags: TagReader;
  readonly #rows: readonly number[];
  readonly #columnFormats: { readonly from: number; readonly to: number; readonly format: number }[] = [];
  #prefix = "";
  #copied = 0;
  #nextRow = 0;

  constructor(tags: TagReader, changes: SheetChanges, sink: Sink) {
    this.#changes = changes;
    this.#sink = sink;
    this.#tags = tags;
    if (tags instanceof StreamedTagReader) tags.onRelease = (before) => this.#copyTo(before);
    this.#rows = [...changes.marks.keys()].sort((a, b) => a - b);
  }

  run(): void {
    const tags = this.#tags;
    tags.next();
    this.#prefix = tags.prefix;
    while (tags.next() && !tags.is("sheetData")) this.#beforeCells();
    if (tags.kind === "empty") {
      this.#replaceTag(openedTag(tags.text));
      this.#write(`${this.#rowsBefore(Number.POSITIVE_INFINITY)}</${this.#prefix}sheetData>`);
    } else {
      this.#cells();
    }
    this.#behindCells();
    this.#copyTo(tags.finish());
  }

  #beforeCells(): void {
    const tags = this.#tags;
    if (tags.is("sheetView") && this.#changes.deselect && tags.attribute("tabSelected") !== undefined) {
      this.#replaceTag(withoutAttribute(tags.text, "tabSelected"));
    }
    if (!tags.is("col") || tags.kind === "close") return;
    const had = Number(tags.attribute("style") ?? 0);
    const format = this.#unmarked(had);
    if (format !== had) this.#replaceTag(withAttribute(tags.text, "style", format));
    if (format === 0) return;
    const [from, to] = [Number(tags.attribute("min")) - 1, Number(tags.attribute("max")) - 1];
    this.#columnFormats.push({ from, to, format });
  }

  #cells(): void {
    const tags = this.#tags;
    let row = 0;
    while (tags.next()) {
      if (tags.is("row")) {
        if (tags.kind === "close") continue;
        row = Number(tags.attribute("r") ?? row + 1);
        const missing = this.#rowsBefore(row);
        if (missing !== "") {
          this.#copyTo(tags.start);
          this.#write(missing);
        }
        if (this.#rows[this.#nextRow] === row) {
          this.#nextRow++;
          this.#row(row);
        } else {
          this.#unmarkTag();
        }
      } else if (tags.is("c")) {
        this.#unmarkTag();
      } else if (tags.kind === "close" && tags.is("sheetData")) {
        this.#copyTo(tags.start);
        this.#write(this.#rowsBefore(Number.POSITIVE_INFINITY));
        return;
      }
    }
  }

  /** Takes the mark of an earlier run off the row or cell on which the reader stands. */
  #unmarkTag(): void {
    const tags = this.#tags;
    if (this.#changes.unmark === undefined || tags.kind === "close") return;
    const had = tags.number("s") ?? 0;
    const format = this.#unmarked(had);
    if (format !== had) this.#replaceTag(withAttribute(tags.text, "s", format));
  }

  #unmarked(format: number): number {
    return this.#changes.unmark?.(format) ?? format;
  }

  /** The rows to be made before one. */
  #rowsBefore(row: number): string {
    let made = "";
    for (; (this.#rows[this.#nextRow] ?? row) < row; this.#nextRow++) {
      const number = this.#rows[this.#nextRow] as number;
      const cells = new MissingCells(this.#changes.marks.get(number));
      made += `<${this.#prefix}row r="${number}">${this.#made(cells, number, Number.POSITIVE_INFINITY)}</${this.#prefix}row>`;
    }
    return made;
  }

  #row(row: number): void {
    const tags = this.#tags;
    const marked = this.#changes.marks.get(row);
    const cells = new MissingCells(marked);
    const tag = tags.text;
    const had = Number(tags.attribute("s") ?? 0);
    const format = this.#unmarked(had);
    const rowFormat = /\scustomFormat\s*=\s*["'](?:1|true)["']/.test(tag) ? format : undefined;
    // The row's span only helps readers; a cell beyond it would make it false.
    const spanless = withoutAttribute(tag, "spans");
    const plain = format === had ? spanless : withAttribute(spanless, "s", format);
    if (tags.kind === "empty") {
      this.#replaceTag(openedTag(plain));
      this.#write(`${this.#made(cells, row, Number.POSITIVE_INFINITY, rowFormat)}</${this.#prefix}row>`);
      return;
    }
    if (plain !== tag) this.#replaceTag(plain);
    let column = -1;
    while (tags.next()) {
      if (tags.is("row")) {
        const rest = this.#made(cells, row, Number.POSITIVE_INFINITY, rowFormat);
        this.#copyTo(tags.start);
        this.#write(rest);
        return;
      }
      if (!tags.is("c") || tags.kind === "close") continue;
      column = cellPlace(tags.attribute("r") ?? "")?.column ?? column + 1;
      const before = this.#made(cells, row, column, rowFormat);
      if (before !== "") {
        this.#copyTo(tags.start);
        this.#write(before);
      }
      const severity = marked?.get(column);
      if (severity === undefined) {
        this.#unmarkTag();
        continue;
      }
      cells.pass(column);
      const base = this.#unmarked(Number(tags.attribute("s") ?? 0));
      this.#replaceTag(withAttribute(tags.text, "s", this.#changes.paint(base, severity)));
    }
  }

  /** The marked cells that do not exist, up to a column. */
  #made(cells: MissingCells, row: number, before: number, rowFormat?: number): string {
    let made = "";
    for (let next = cells.next(before); next !== undefined; next = cells.next(before)) {
      const { column, severity } = next;
      const base =
        rowFormat ?? this.#columnFormats.find(({ from, to }) => column >= from && column <= to)?.format ?? 0;
      made += `<${this.#prefix}c r="${cellName(column, row)}" s="${this.#changes.paint(base, severity)}"/>`;
    }
    return made;
  }

  #behindCells(): void {
    const { legacyDrawing } = this.#changes;
    const tags = this.#tags;
    if (legacyDrawing === undefined) return;
    while (tags.next() && !(tags.kind === "close" && tags.is("worksheet"))) {
      if (tags.is("legacyDrawing")) {
        // One that was there goes, or gives its place to the new one.
        this.#copyTo(tags.start);
        if (tags.kind === "open") {
          // What stands in it goes with it, however long it is.
          this.#copied = Number.POSITIVE_INFINITY;
          tags.skip();
        }
        this.#copied = tags.end;
        continue;
      }
      if (BEHIND_LEGACY_DRAWING.has(tags.name)) break;
      tags.skip();
    }
    if (legacyDrawing === null) return;
    this.#copyTo(tags.start);
    this.#write(`<${this.#prefix}legacyDrawing xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${legacyDrawing}"/>`);
  }

  #copyTo(place: number): void {
    if (place <= this.#copied) return;
    this.#sink(this.#tags.between(this.#copied, place));
    this.#copied = place;
  }

  #write(text: string): void {
    if (text !== "") this.#sink(bytesOf(text));
  }

  #replaceTag(text: string): void {
    this.#copyTo(this.#tags.start);
    this.#write(text);
    this.#copied = this.#tags.end;
  }
}

/** The marked cells of a row, in order, without those that exist. */
class MissingCells {
  readonly #left: { readonly column: number; readonly severity: Severity }[];

  constructor(marked: ReadonlyMap<number, Severity> = new Map()) {
    this.#left = [...marked]
      .map(([column, severity]) => ({ column, severity }))
      .sort((a, b) => a.column - b.column);
  }

  next(before: number): { readonly column: number; readonly severity: Severity } | undefined {
    return (this.#left[0]?.column ?? before) < before ? this.#left.shift() : undefined;
  }

  pass(column: number): void {
    if (this.#left[0]?.column === column) this.#left.shift();
  }
}
