import type { Severity } from "@aurora/domain/rules/core";
import { cellName, cellPlace } from "./cell-address.js";
import { bytesOf, lastIndexOfText, openedTag, TagReader, withAttribute, withoutAttribute } from "./markup.js";
import { OFFICE_RELATIONSHIPS, type Sink } from "./package.js";

/** Which cells of a sheet are marked, and how gravely, by row (from 1) and column (from 0). */
type SeverityMarks = ReadonlyMap<number, ReadonlyMap<number, Severity>>;

/** How a sheet is to be changed. */
interface SheetChanges {
  readonly marks: SeverityMarks;
  /** The format of a marked cell, from its own one. */
  readonly paint: (base: number, severity: Severity) => number;
  /** The relationship of the drawing with the notes; none is added where absent. */
  readonly legacyDrawing?: string;
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
  /** Where the one cell stands that stands for a merged one: `[top, left, bottom, right]`. */
  readonly merged: readonly (readonly [number, number, number, number])[];
}

/** Reads what stands behind a sheet's cells. */
export function frameOf(sheet: Uint8Array): SheetFrame {
  const tags = new TagReader(sheet, Math.max(0, lastIndexOfText(sheet, "sheetData")));
  let legacyDrawing: string | undefined;
  const merged: [number, number, number, number][] = [];
  while (tags.next()) {
    if (tags.is("legacyDrawing")) legacyDrawing = tags.attribute("id");
    if (!tags.is("mergeCell")) continue;
    const [from, to] = (tags.attribute("ref") ?? "").split(":").map(cellPlace);
    if (from && to) merged.push([from.row, from.column, to.row, to.column]);
  }
  return { legacyDrawing, merged };
}

/** The cell that shows what stands at a place: the first one of those that are merged. */
export function shownCell(
  { merged }: SheetFrame,
  place: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } {
  const around = merged.find(
    ([top, left, bottom, right]) =>
      place.row >= top && place.row <= bottom && place.column >= left && place.column <= right,
  );
  return around === undefined ? place : { row: around[0], column: around[1] };
}

/**
 * Writes a sheet with its marked cells in their new formats; cells and rows that do not exist are made,
 * each in its place. All between is copied as it stands.
 */
export function markSheet(sheet: Uint8Array, changes: SheetChanges, sink: Sink): void {
  new SheetMarker(sheet, changes, sink).run();
}

class SheetMarker {
  readonly #bytes: Uint8Array;
  readonly #changes: SheetChanges;
  readonly #sink: Sink;
  readonly #tags: TagReader;
  readonly #rows: readonly number[];
  readonly #columnFormats: { readonly from: number; readonly to: number; readonly format: number }[] = [];
  #prefix = "";
  #copied = 0;
  #nextRow = 0;

  constructor(bytes: Uint8Array, changes: SheetChanges, sink: Sink) {
    this.#bytes = bytes;
    this.#changes = changes;
    this.#sink = sink;
    this.#tags = new TagReader(bytes);
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
    this.#copyTo(this.#bytes.length);
  }

  #beforeCells(): void {
    const tags = this.#tags;
    if (tags.is("sheetView") && this.#changes.deselect && tags.attribute("tabSelected") !== undefined) {
      this.#replaceTag(withoutAttribute(tags.text, "tabSelected"));
    }
    if (!tags.is("col") || tags.kind === "close") return;
    const format = Number(tags.attribute("style") ?? 0);
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
        }
      } else if (tags.kind === "close" && tags.is("sheetData")) {
        this.#copyTo(tags.start);
        this.#write(this.#rowsBefore(Number.POSITIVE_INFINITY));
        return;
      }
    }
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
    const rowFormat = /\scustomFormat\s*=\s*["'](?:1|true)["']/.test(tag)
      ? Number(tags.attribute("s") ?? 0)
      : undefined;
    // The row's span only helps readers; a cell beyond it would make it false.
    const plain = withoutAttribute(tag, "spans");
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
      if (severity === undefined) continue;
      cells.pass(column);
      const text = tags.text;
      this.#replaceTag(
        withAttribute(text, "s", this.#changes.paint(Number(tags.attribute("s") ?? 0), severity)),
      );
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
      if (BEHIND_LEGACY_DRAWING.has(tags.name)) break;
      tags.skip();
    }
    this.#copyTo(tags.start);
    this.#write(`<${this.#prefix}legacyDrawing xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${legacyDrawing}"/>`);
  }

  #copyTo(place: number): void {
    if (place > this.#copied) this.#sink(this.#bytes.subarray(this.#copied, place));
    this.#copied = Math.max(this.#copied, place);
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
