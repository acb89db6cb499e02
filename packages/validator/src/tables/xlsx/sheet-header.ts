import { cellText } from "../csv.js";
import type { TroubledCell } from "../format.js";
import type { HeaderIndex } from "../header.js";
import { type HeaderRow, headerAmong } from "../header-row.js";
import { DAY_WAS_A_RANGE } from "./row-cells.js";
import { type SheetRow, SheetRows, type SheetRowsOptions } from "./sheet-rows.js";
import { partSteps, type SheetEntry } from "./workbook.js";
import type { ZipArchive } from "./zip.js";

/** How many rows from the top a header is looked for. */
const ROWS_SEARCHED = 30;

/** How many steps of unpacking a header is looked for: the first rows of a sheet that is no register may be endless. */
const STEPS_SEARCHED = 64;

/** The header of a sheet, and its cells that a spreadsheet took for days. */
export interface SheetHeader extends HeaderRow<HeaderIndex> {
  readonly sheet: SheetEntry;
  readonly troubled: readonly TroubledCell[];
}

/** How the rows of any sheet of a workbook are read. */
export type SheetReading = Omit<SheetRowsOptions, "part" | "onRow" | "width" | "days" | "onBeyond">;

/**
 * Finds the sheet whose header names the most fields, the first of equals; of those that are hidden
 * only where no other fits.
 */
export function* findSheet(
  archive: ZipArchive,
  sheets: readonly SheetEntry[],
  options: { readonly candidates: readonly HeaderIndex[]; readonly reading: SheetReading },
): Generator<void, SheetHeader | undefined> {
  for (const hidden of [false, true]) {
    let best: SheetHeader | undefined;
    for (const sheet of sheets) {
      if (sheet.hidden !== hidden) continue;
      const found = yield* headerOf(archive, sheet, options);
      if (found !== undefined && found.score > (best?.score ?? 0)) best = found;
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Finds the header of one sheet. */
export function* headerOf(
  archive: ZipArchive,
  sheet: SheetEntry,
  { candidates, reading }: { readonly candidates: readonly HeaderIndex[]; readonly reading: SheetReading },
): Generator<void, SheetHeader | undefined> {
  const rows: { readonly number: number; readonly headers: string[] }[] = [];
  const troubledByRow = new Map<number, readonly TroubledCell[]>();
  const handler = new SheetRows({
    ...reading,
    part: sheet.entry.name,
    // A header is no day: what looks like one was a range of ages.
    days: new Uint8Array(16_384).fill(DAY_WAS_A_RANGE),
    onRow: (row) => {
      if (row.number > ROWS_SEARCHED) return false;
      rows.push({ number: row.number, headers: textsOf(row) });
      troubledByRow.set(row.number, [...row.troubled]);
      return row.number < ROWS_SEARCHED;
    },
  });
  let steps = 0;
  for (const step of partSteps(archive, sheet.entry, handler)) {
    yield step;
    if (++steps === STEPS_SEARCHED) break;
  }
  const found = headerAmong(rows, candidates, { mergedDown: true });
  return found && { ...found, sheet, troubled: troubledByRow.get(found.row) ?? [] };
}

function textsOf({ cells, troubled }: SheetRow): string[] {
  const texts = Array.from({ length: cells.count }, (_, index) => (cellText(cells, index) ?? "").trim());
  for (const { column, meant } of troubled) texts[column] = meant ?? "";
  return texts;
}
