import { type Limits, limitsOf } from "../../run/options.js";
import { cellText } from "../csv.js";
import type { HeaderIndex } from "../header.js";
import { SharedStrings } from "./shared-strings.js";
import { findSheet, headerOf, type SheetReading } from "./sheet-header.js";
import { SheetRows } from "./sheet-rows.js";
import { Styles } from "./styles.js";
import { partSteps, readPart, readWorkbook } from "./workbook.js";
import { ZipArchive } from "./zip.js";

/** A worksheet as a table of texts. */
export interface SheetTexts {
  readonly headers: readonly string[];
  /** How many worksheets the workbook has beside, hidden ones too. */
  readonly otherSheets: number;
  /** Hands each row below the header over by its number in the sheet, those without a cell left out. */
  readonly each: (take: (row: number, texts: readonly string[]) => void) => void;
}

/**
 * Opens the worksheet of a workbook that a run has read, as texts: a day as YYYY-MM-DD, a formula as its value.
 *
 * @param options.sheet its name, as the report of that run gives it; the one that fits best where absent
 * @returns undefined where no sheet has a header
 * @throws UnreadableWorkbook where the bytes are no workbook that is read
 */
export function openSheetTexts(
  bytes: Uint8Array,
  options: {
    readonly index: HeaderIndex;
    readonly sheet?: string | undefined;
    readonly limits?: Partial<Limits>;
  },
): SheetTexts | undefined {
  const { index, sheet: name } = options;
  const limits = limitsOf(options.limits);
  const archive = new ZipArchive(bytes, limits);
  const workbook = readWorkbook(archive, limits);
  const strings = new SharedStrings(workbook.sharedStrings?.name ?? "", limits.maxSharedStringBytes);
  if (workbook.sharedStrings !== undefined) readPart(archive, workbook.sharedStrings, strings);
  const styles = new Styles();
  if (workbook.styles !== undefined) readPart(archive, workbook.styles, styles);
  const reading: SheetReading = {
    strings,
    formats: styles.formats,
    from1904: workbook.from1904,
    maxRowBytes: limits.maxRowBytes,
  };
  const of = { candidates: [index], reading };
  const named = workbook.sheets.find((sheet) => sheet.name === name);
  const header = ended(
    named === undefined ? findSheet(archive, workbook.sheets, of) : headerOf(archive, named, of),
  );
  if (header === undefined) return undefined;
  return {
    headers: header.headers,
    otherSheets: workbook.sheets.length - 1,
    each: (take) => {
      const rows = new SheetRows({
        ...reading,
        part: header.sheet.entry.name,
        width: header.headers.length,
        onRow: ({ cells, number }) => {
          if (number > header.row) {
            take(
              number,
              Array.from({ length: cells.count }, (_, column) => cellText(cells, column) ?? "\ufffd"),
            );
          }
          return true;
        },
      });
      ended(partSteps(archive, header.sheet.entry, rows));
    },
  };
}

/** What steps come to. */
function ended<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
