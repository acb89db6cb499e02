import type { Field } from "@aurora/domain/records/core";
import type { RunInput } from "../../run/input.js";
import { columnLetters, showSheet } from "../../run/show.js";
import type { Cells } from "../csv.js";
import type { FormatReader, FormatSource, InputFormat } from "../format.js";
import { ByteBuffer } from "./byte-buffer.js";
import { UnreadableWorkbook } from "./faults.js";
import { type Gunzip, gunzipOfRuntime } from "./inflate.js";
import { otherRegisters } from "./other-sheets.js";
import { DAY_AS_IT_IS, DAY_IS_A_MONTH, DAY_WAS_A_RANGE } from "./row-cells.js";
import { SharedStrings } from "./shared-strings.js";
import { findSheet, headerOf, type SheetHeader, type SheetReading } from "./sheet-header.js";
import { SheetRecords } from "./sheet-records.js";
import { SheetRows } from "./sheet-rows.js";
import { Styles } from "./styles.js";
import {
  awaitedPartSteps,
  type PartSteps,
  partSteps,
  readPart,
  readWorkbook,
  type SheetEntry,
} from "./workbook.js";
import { ZipArchive } from "./zip.js";

export type { Gunzip } from "./inflate.js";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Kinds of field in which a day is none: a spreadsheet made it of a range or a code with a hyphen. */
const NEVER_DAYS: ReadonlySet<Field["kind"]> = new Set([
  "count",
  "number",
  "code",
  "codes",
  "yes-no",
  "ubigeo",
  "ubigeos",
  "identifier",
  "identifiers",
]);

/**
 * Reads workbooks (XLSX). Give it to a validation that is to take them: `formats: [xlsx]`.
 *
 * The file is kept whole, packed, since its directory stands at its end; its sheet is unpacked piece by
 * piece and never held. Also recognizes older and protected workbooks, to say what to do with them.
 */
export const xlsx: InputFormat = xlsxFormat(gunzipOfRuntime);

/**
 * As `xlsx`, for a runtime that has something faster to unpack with than `DecompressionStream`, as Node has
 * its zlib. Whatever unpacks, the report is the same.
 *
 * @param options.gunzip used wherever reading may wait
 */
export function xlsxUnpackedBy({ gunzip }: { readonly gunzip: Gunzip }): InputFormat {
  return xlsxFormat(() => gunzip);
}

function xlsxFormat(gunzip: () => Gunzip | undefined): InputFormat {
  return {
    name: "xlsx",
    recognizes: (head) =>
      (startsWith(head, ZIP) && (head[2] === 3 || head[2] === 5)) || startsWith(head, COMPOUND_FILE),
    open: (source) => new WorkbookReader(source, gunzip()),
  };
}

/** Steps of reading, some of them promises to be awaited before the next. */
type Steps = Generator<void | Promise<void>>;

/** How many sheets are named where the one that was asked for is not there. */
const SHEETS_TOLD = 20;

class WorkbookReader implements FormatReader {
  readonly #source: FormatSource;
  readonly #gunzip: Gunzip | undefined;
  readonly #file = new ByteBuffer(256 * 1024);

  constructor(source: FormatSource, gunzip: Gunzip | undefined) {
    this.#source = source;
    this.#gunzip = gunzip;
  }

  push(bytes: Uint8Array): boolean {
    const { maxWorkbookBytes } = this.#source.limits;
    if (this.#file.length + bytes.length > maxWorkbookBytes) {
      this.#source.fail("workbook-too-large", { limit: maxWorkbookBytes });
      return false;
    }
    this.#file.append(bytes, 0, bytes.length);
    return true;
  }

  *end(mayWait: boolean): Steps {
    const gunzip = this.#gunzip;
    const steps: PartSteps =
      mayWait && gunzip !== undefined ? (...part) => awaitedPartSteps(gunzip, ...part) : partSteps;
    try {
      yield* this.#read(this.#file.bytes.subarray(0, this.#file.length), steps);
    } catch (thrown) {
      if (!(thrown instanceof UnreadableWorkbook)) throw thrown;
      const { reason, ...details } = thrown.details;
      this.#source.fail(reason, details);
    }
  }

  *#read(file: Uint8Array, steps: PartSteps): Steps {
    if (startsWith(file, COMPOUND_FILE)) {
      const isEncrypted = holdsUtf16(file, "EncryptedPackage");
      throw new UnreadableWorkbook({ reason: isEncrypted ? "protected-workbook" : "xls-workbook" });
    }
    if (!startsWith(file, ZIP)) throw new UnreadableWorkbook({ reason: "not-a-workbook" });
    const { limits, candidates } = this.#source;
    const archive = new ZipArchive(file, limits);
    const workbook = readWorkbook(archive, limits);
    const sheets = this.#sheetsToSearch(workbook.sheets);
    const strings = new SharedStrings(workbook.sharedStrings?.name ?? "", limits.maxSharedStringBytes);
    if (workbook.sharedStrings !== undefined) yield* steps(archive, workbook.sharedStrings, strings);
    const styles = new Styles();
    if (workbook.styles !== undefined) readPart(archive, workbook.styles, styles);
    const reading: SheetReading = {
      strings,
      formats: styles.formats,
      from1904: workbook.from1904,
      maxRowBytes: limits.maxRowBytes,
    };
    const [named] = sheets;
    const header =
      this.#source.sheet !== undefined && named !== undefined
        ? yield* headerOf(archive, named, { candidates, reading })
        : yield* findSheet(archive, sheets, { candidates, reading });
    if (header === undefined) {
      const looked = Object.values<Field>(candidates[0]?.entity.fields ?? {})
        .filter((field) => field.required)
        .slice(0, 5)
        .map((field) => field.header);
      throw new UnreadableWorkbook({ reason: "no-header", looked });
    }
    const input = this.#source.open(header.index.entity, { sheet: showSheet(header.sheet.name) });
    yield* this.#readSheet(input, header, {
      reading,
      steps: (handler) => steps(archive, header.sheet.entry, handler),
    });
    // Who names a sheet knows of the others, and that it is hidden.
    if (this.#source.sheet !== undefined) return;
    if (header.sheet.hidden) {
      const sheet = showSheet(header.sheet.name);
      input.fileFault("DAT-018", { reason: "hidden", sheet, rows: 0, more: 0 });
    }
    const others = yield* otherRegisters(archive, workbook.sheets, header, { candidates, reading });
    for (const { sheet, hidden, rows, more } of others) {
      const reason = hidden ? "unread-hidden" : "unread";
      input.fileFault("DAT-018", { reason, sheet, rows, more: more ? 1 : 0 });
    }
  }

  /** The sheet that is asked for alone, or all of them. */
  #sheetsToSearch(sheets: readonly SheetEntry[]): readonly SheetEntry[] {
    const { sheet: wanted } = this.#source;
    if (wanted === undefined) return sheets;
    const folded = (name: string) => name.normalize("NFC").trim().toLowerCase();
    const found =
      sheets.find(({ name }) => name === wanted) ??
      sheets.find(({ name }) => folded(name) === folded(wanted));
    if (found !== undefined) return [found];
    throw new UnreadableWorkbook({
      reason: "no-such-sheet",
      looked: sheets.slice(0, SHEETS_TOLD).map(({ name }) => showSheet(name)),
    });
  }

  *#readSheet(
    input: RunInput,
    header: SheetHeader,
    { reading, steps }: { readonly reading: SheetReading; readonly steps: (rows: SheetRows) => Steps },
  ): Steps {
    const { sheet } = header;
    const records = new SheetRecords(input, header, this.#source);
    reportHeaderDays(input, header);
    const beyond = new Set<number>();
    let blank = 0;
    let last = header.row;
    const rows: SheetRows = new SheetRows({
      ...reading,
      part: sheet.entry.name,
      width: header.headers.length,
      days: usesOfDays(header),
      onRow: ({ cells, number, hidden, troubled }) => {
        if (number <= header.row) return true;
        blank += number - last - 1;
        last = number;
        if (isEmpty(cells)) {
          blank++;
          return true;
        }
        // Rows behind the last record are formatting; between records they are gaps.
        for (; blank > 0; blank--) records.takeBlank();
        if (hidden) input.summary.hiddenRows = (input.summary.hiddenRows ?? 0) + 1;
        records.take(cells, number, troubled);
        return true;
      },
      onBeyond: (column) => {
        if (beyond.has(column) || rows.number <= header.row) return;
        beyond.add(column);
        records.flush();
        input.fileFault(
          "DAT-003",
          { header: "", nearest: "", letters: columnLetters(column) },
          { row: header.row, columns: [""] },
        );
      },
    });
    try {
      yield* steps(rows);
    } catch (thrown) {
      // The first of what is wrong is told, and that may be a row that waits.
      if (thrown instanceof UnreadableWorkbook) records.flush();
      throw thrown;
    }
    records.end();
  }
}

/** A header that became a day names no field, and its column is not read: what it was is said. */
function reportHeaderDays(input: RunInput, { row, headers, troubled }: SheetHeader): void {
  for (const { column, trouble, shown, meant } of troubled) {
    if (trouble !== "range-as-date") continue;
    const header = headers[column] ?? "";
    input.fileFault(
      "DAT-007",
      { column: columnLetters(column), reason: trouble, maxLength: 0 },
      { row, columns: [header], value: shown, suggestion: meant },
    );
  }
}

/** What each column of a sheet makes of a day. */
function usesOfDays({ headers, index }: SheetHeader): Uint8Array {
  return Uint8Array.from(headers, (header) => {
    const field: Field | undefined = index.entity.fields[index.find(header) ?? ""];
    if (field === undefined) return DAY_AS_IT_IS;
    if (field.kind === "month") return DAY_IS_A_MONTH;
    return NEVER_DAYS.has(field.kind) ? DAY_WAS_A_RANGE : DAY_AS_IT_IS;
  });
}

function isEmpty({ count, starts, ends }: Cells): boolean {
  for (let index = 0; index < count; index++) if (starts[index] !== ends[index]) return false;
  return true;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in a compound file, as its directory writes names. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 0;
    while (
      matched < name.length &&
      bytes[at + 2 * matched] === name.charCodeAt(matched) &&
      bytes[at + 2 * matched + 1] === 0
    ) {
      matched++;
    }
    if (matched === name.length) return true;
  }
  return false;
}
