import type { Entity, Field } from "@aurora/domain/records/core";
import { decodeCell } from "../decode/cell.js";
import type { Column } from "../decode/row-decoder.js";
import type { FileFault, RunInput } from "../run/input.js";
import { type Cells, cellText } from "./csv.js";
import type { TroubledCell } from "./format.js";

/** So many are told by their rows; a file may hold nothing else, so those beyond are only counted. */
const MOST_TOLD = 10_000;

/** No label begins behind so many characters. */
const LONGEST_LABEL = 40;

/** With which words a total, a signature or a note begins, without accents; `TOTAL-01` and `nota_3` are ids. */
const LABEL =
  /^[^\p{L}\p{N}]*(?:(?:gran |sub[ -]?)?total(?:es)?|suma(?:s|toria)?|promedio|firmas?|firmado|sello|(?:elaborado|revisado|aprobado|visado|validado|registrado) por|elaboro|reviso|responsable|visto bueno|v ?[°º.]? ?b ?[°º.]?|notas?|fuentes?|leyenda|lugar y fecha|fecha de (?:elaboracion|corte|emision|entrega|reporte))(?![\p{L}\p{N}]|[-_/.#]*\d)/u;

/** A line to sign on. */
const RULED_LINE = /^[_.…\-–—\s]{3,}$/;

/** A number as spreadsheets show one; a dash is none at all. */
const NUMBER = /^(?:[+-]?\d[\d.,\s]*%?|[-–—])$/;

/** What is told of a footer row, or of those that are not told one by one. */
const CODE = "DAT-017";

/**
 * Knows rows of a table that are no records: totals, signatures and notes, as people put them below a
 * register, or between its parts.
 *
 * Of the cells that every record of the kind must have, numbers aside, at least half and all but two are empty in such
 * a row; where the id is all of them, it is empty or a label. No cell holds a day where a day belongs. And either
 * - the first cell with something begins as a total, a signature or a note does (`LABEL`), or is a line to sign on, and
 *   beside such labels at most one cell holds anything but numbers and formulas (none, where the id is the label); or
 * - all cells with something hold formulas, or numbers where numbers belong, and the row above is blank or a footer
 *   row itself: right below a record, such a row may be the second line of one whose cells are merged.
 *
 * So a record with an id and a date is never taken for one, nor is any row of a kind that must have nothing.
 */
export class FooterRows {
  /** At least as many of the cells that count are empty in a footer row. */
  readonly fewestEmpty: number;
  /** Whether a row was not taken for one only since nobody knows what is above it. */
  dependsOnRowAbove = false;
  readonly #input: RunInput;
  readonly #fields: readonly (Field | undefined)[];
  /** The columns of what every record must have, numbers aside. */
  readonly #needed: readonly number[];
  readonly #isNeeded: Uint8Array;
  /** The column of the id, if it is all that a record must have. */
  readonly #idAlone: number | undefined;
  /** Whether the row above is blank or a footer row; undefined where that is not known. */
  #isApart: boolean | undefined;
  #told = 0;

  /** @param isHeadless whether the first row is not the one below the header: what is above it is not known */
  constructor(
    input: RunInput,
    {
      entity,
      columns,
      isHeadless,
    }: {
      readonly entity: Entity;
      readonly columns: readonly Column[];
      readonly isHeadless: boolean;
    },
  ) {
    this.#input = input;
    this.#fields = columns.map(({ field }) => (field === undefined ? undefined : entity.fields[field]));
    this.#needed = columns.flatMap((_, index) => {
      const field = this.#fields[index];
      return field?.required && !isNumeric(field) ? [index] : [];
    });
    this.#isNeeded = new Uint8Array(columns.length);
    for (const column of this.#needed) this.#isNeeded[column] = 1;
    const count = this.#needed.length;
    this.fewestEmpty = count === 0 ? Number.POSITIVE_INFINITY : Math.max(Math.ceil(count / 2), count - 2);
    const [only] = this.#needed;
    this.#idAlone =
      count === 1 && only !== undefined && columns[only]?.field === entity.idField ? only : undefined;
    this.#isApart = isHeadless ? undefined : false;
  }

  /** Whether it matters that the cell of a column is empty. */
  counts(column: number): boolean {
    return this.#isNeeded[column] === 1;
  }

  /** Notes that the row last read is blank. */
  passBlank(): void {
    this.#isApart = true;
  }

  /** Notes that the row last read is a record. */
  passRecord(): void {
    this.#isApart = false;
  }

  /**
   * Whether the id, if it is all that a record must have, is a label. Of an id like others, with digits and without
   * spaces, that is certain at a glance.
   *
   * @param count how many cells the row has
   */
  hasLabelForId(cells: Cells, count = cells.count): boolean {
    const column = this.#idAlone;
    if (column === undefined || column >= count || isCodeAt(cells, column)) return false;
    return isLabel(cellText(cells, column)?.trim() ?? "");
  }

  /** What is seen of a row at a glance: only of those that may be one more is asked. */
  mayBe(cells: Cells): boolean {
    let empty = 0;
    for (const column of this.#needed) if (isBlankCell(cells, column)) empty++;
    return empty >= this.fewestEmpty || this.hasLabelForId(cells);
  }

  /**
   * Takes a row in that may be a footer row, if it is a footer row: that is told, and nothing else of it.
   *
   * @returns false where it is a record, and where its bytes are no text
   */
  take(cells: Cells, row: number, troubled: readonly TroubledCell[]): boolean {
    if (!this.#isOne(cells, troubled)) return false;
    this.#isApart = true;
    if (++this.#told <= MOST_TOLD) this.#input.fileFault(CODE, {}, { row });
    return true;
  }

  /** Tells of those that were not told one by one. */
  end(): void {
    if (this.#told > MOST_TOLD) this.#input.fileFault(CODE, { count: this.#told - MOST_TOLD });
  }

  /**
   * What a later part of the table told of its footer rows, as it is told where all of it is read as one.
   *
   * @param behind how many rows stand before that part
   */
  joined(later: readonly FileFault[], behind: number): readonly FileFault[] {
    let room = Math.max(0, MOST_TOLD - this.#told);
    return later.map((fault) => {
      const { code, details } = fault;
      if (code !== CODE || details.row === undefined) return fault;
      if (room === 0) return { code, params: { count: 1 }, details: {} };
      room--;
      return { ...fault, details: { row: details.row + behind } };
    });
  }

  #isOne(cells: Cells, troubled: readonly TroubledCell[]): boolean {
    let isFirst = true;
    let isLabelled = false;
    let others = 0;
    let isOfCounts = true;
    for (let column = 0; column < cells.count; column++) {
      const text = cellText(cells, column)?.trim();
      if (text === undefined || text.includes("\0")) return false;
      if (text === "") continue;
      const field = this.#fields[column];
      if (field !== undefined && holdsDay(field, text)) return false;
      if (isFormula(text, column, troubled)) {
        isFirst = false;
        continue;
      }
      isOfCounts &&= NUMBER.test(text) && (field === undefined || isNumeric(field));
      if (!NUMBER.test(text)) {
        const is = isLabel(text);
        if (isFirst) isLabelled = is;
        if (!is) others++;
      }
      isFirst = false;
    }
    if (isLabelled) return others === 0 || (others === 1 && !this.hasLabelForId(cells));
    if (isFirst || !isOfCounts) return false;
    if (this.#isApart === undefined) this.dependsOnRowAbove = true;
    return this.#isApart === true;
  }
}

function isNumeric({ kind }: Field): boolean {
  return kind === "count" || kind === "number";
}

function holdsDay(field: Field, text: string): boolean {
  const { kind } = field;
  return (kind === "date" || kind === "dates" || kind === "month") && "value" in decodeCell(field, text);
}

/** Whether a cell holds a formula: as text in a CSV, or one of which a spreadsheet has no value. */
function isFormula(text: string, column: number, troubled: readonly TroubledCell[]): boolean {
  return (
    text.startsWith("=") ||
    troubled.some((cell) => cell.column === column && cell.trouble !== "range-as-date")
  );
}

function isLabel(text: string): boolean {
  const folded = text.slice(0, LONGEST_LABEL).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return LABEL.test(folded.replace(/\s+/g, " ")) || (RULED_LINE.test(text) && /[^\s]/.test(text));
}

function isCodeAt({ bytes, starts, ends }: Cells, column: number): boolean {
  let hasDigit = false;
  for (let at = starts[column] as number; at < (ends[column] as number); at++) {
    const byte = bytes[at] as number;
    if (byte === 0x20) return false;
    hasDigit ||= byte >= 0x30 && byte <= 0x39;
  }
  return hasDigit;
}

function isBlankCell({ bytes, count, starts, ends }: Cells, column: number): boolean {
  if (column >= count) return true;
  for (let at = starts[column] as number; at < (ends[column] as number); at++) {
    if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return false;
  }
  return true;
}
