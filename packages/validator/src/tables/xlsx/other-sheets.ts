import type { Entity, Field } from "@aurora/domain/records/core";
import { showSheet } from "../../run/show.js";
import type { Cells } from "../csv.js";
import type { HeaderIndex } from "../header.js";
import { UnreadableWorkbook } from "./faults.js";
import { headerOf, type SheetHeader, type SheetReading } from "./sheet-header.js";
import { SheetRows } from "./sheet-rows.js";
import { partSteps, type SheetEntry } from "./workbook.js";
import type { ZipArchive } from "./zip.js";

/** How many bytes of sheets are unpacked at most to find their headers, and to count rows: over all sheets. */
const BYTES_SEARCHED = 64 * 1024 * 1024;
const BYTES_COUNTED = 16 * 1024 * 1024;

/** The fewest fields that a register of another kind of record names. */
const FEWEST_FIELDS = 3;

/** A sheet that looks like a register and was not read. */
export interface UnreadSheet {
  /** Its name as a report may show it. */
  readonly sheet: string;
  readonly hidden: boolean;
  /** How many rows with something were counted below its header. */
  readonly rows: number;
  /** Whether there may be more. */
  readonly more: boolean;
}

/**
 * Finds the sheets of a workbook, hidden ones too, that look like registers beside the one that was read: whose header
 * names at least half as many fields as that one's; or, of another kind of record, at least three and all required
 * ones. A sheet without anything below its header is none, and neither is one whose first rows cannot be read.
 *
 * @param header that of the sheet that was read
 */
export function* otherRegisters(
  archive: ZipArchive,
  sheets: readonly SheetEntry[],
  header: SheetHeader,
  options: { readonly candidates: readonly HeaderIndex[]; readonly reading: SheetReading },
): Generator<void, readonly UnreadSheet[]> {
  const searched = new Budget(archive, BYTES_SEARCHED);
  const registers: SheetHeader[] = [];
  for (const sheet of sheets) {
    if (sheet === header.sheet) continue;
    const other = yield* searched.spend(headerOf(archive, sheet, options));
    if (other !== undefined && isRegister(other, header)) registers.push(other);
  }
  const counted = new Budget(archive, BYTES_COUNTED);
  const found: UnreadSheet[] = [];
  for (const register of registers) {
    const count = { rows: 0 };
    const isWhole = yield* counted.spend(countRows(archive, register, { reading: options.reading, count }));
    const { name, hidden } = register.sheet;
    const more = isWhole !== true;
    if (count.rows > 0 || more) found.push({ sheet: showSheet(name), hidden, rows: count.rows, more });
  }
  return found;
}

/** How much is unpacked for the sake of sheets that nobody asked for. */
class Budget {
  readonly #archive: ZipArchive;
  #left: number;

  constructor(archive: ZipArchive, bytes: number) {
    this.#archive = archive;
    this.#left = bytes;
  }

  /**
   * Takes steps as far as the budget goes; undefined where it ends before them, and where what they read cannot be
   * read: that is no reason not to report on the sheet that was.
   */
  *spend<T>(steps: Generator<void, T>): Generator<void, T | undefined> {
    while (this.#left > 0) {
      const before = this.#archive.unpackedBytes;
      try {
        const step = steps.next();
        if (step.done) return step.value;
      } catch (thrown) {
        if (!(thrown instanceof UnreadableWorkbook)) throw thrown;
        return undefined;
      } finally {
        this.#left -= this.#archive.unpackedBytes - before;
      }
      yield;
    }
    return undefined;
  }
}

function isRegister(other: SheetHeader, read: SheetHeader): boolean {
  const { entity } = other.index;
  if (entity.name === read.index.entity.name) return other.score * 2 >= read.score;
  return other.score >= FEWEST_FIELDS && namesAllRequired(other, entity);
}

function namesAllRequired({ headers, index }: SheetHeader, entity: Pick<Entity, "fields">): boolean {
  const named = new Set(headers.map((text) => index.find(text)));
  return Object.entries<Field>(entity.fields).every(([name, { required }]) => !required || named.has(name));
}

/** Counts the rows with something below a header; true once that is done. */
function* countRows(
  archive: ZipArchive,
  { sheet, row, headers }: SheetHeader,
  { reading, count }: { readonly reading: SheetReading; readonly count: { rows: number } },
): Generator<void, true> {
  const handler = new SheetRows({
    ...reading,
    part: sheet.entry.name,
    width: headers.length,
    onRow: ({ cells, number }) => {
      if (number > row && holdsSomething(cells)) count.rows++;
      return true;
    },
  });
  yield* partSteps(archive, sheet.entry, handler);
  return true;
}

function holdsSomething({ count, starts, ends }: Cells): boolean {
  for (let index = 0; index < count; index++) if (starts[index] !== ends[index]) return true;
  return false;
}
