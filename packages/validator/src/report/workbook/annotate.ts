import type { Severity } from "@aurora/domain/rules/core";
import { fullCatalogue } from "../../core/full-catalogue.js";
import type { Finding } from "../../run/finding.js";
import { showSheet } from "../../run/show.js";
import { HeaderIndex } from "../../tables/header.js";
import { headerAmong } from "../../tables/header-row.js";
import type { Report } from "../report.js";
import { type WordOptions, wordsOf } from "../report-words.js";
import { sheetName } from "./cell-address.js";
import { addFindingsSheets, type FindingsSheetNames, type Located } from "./findings-sheets.js";
import { frameOf, markSheet, type SheetFrame, shownCell } from "./mark-sheet.js";
import { noteText } from "./note-texts.js";
import { MOST_NOTES, type Note, putNotes } from "./notes.js";
import { OfficePackage, type PackageLimits } from "./package.js";
import { Columns, gravest, MarkCollector, type Marks } from "./places.js";
import { SharedStrings, topRows } from "./sheet-cells.js";
import { BARE_STYLES, StyleSheet } from "./style-sheet.js";
import { words } from "./words.js";
import { isSelected, type Sheet, WorkbookPart } from "./workbook-part.js";

/** How many rows from the top a header is looked for. */
const ROWS_SEARCHED = 30;

/** What a workbook is marked from. */
export interface AnnotateOptions extends WordOptions {
  /** The bytes of the steward's own workbook: .xlsx or .xlsm. */
  readonly workbook: Uint8Array;
  readonly report: Report;
  /** The name under which the report speaks of the workbook. */
  readonly file: string;
  /** Columns by header, as the run was told of them. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly limits?: Partial<PackageLimits>;
}

/** A sheet with findings. */
interface Target {
  readonly sheet: Sheet;
  readonly bytes: Uint8Array;
  readonly frame: SheetFrame;
  readonly marks: Marks;
}

/**
 * A workbook with every fault of a report marked in it: the cell is coloured by severity and has a note
 * with what is wrong, what is expected and the article; two sheets in front list the findings, with a
 * link to each cell, and sum them up. All else is as it was: parts that hold no finding are given back
 * byte for byte, and in those that do only the marked cells change. The same input gives the same bytes.
 *
 * @throws UnmarkableWorkbook where the bytes are no workbook that can be opened
 */
export async function annotatedWorkbook(options: AnnotateOptions): Promise<Uint8Array> {
  const { report, file, columns = {} } = options;
  const told = wordsOf(report, options);
  const workbook = new OfficePackage(options.workbook, options.limits);
  const book = new WorkbookPart(workbook);
  const say = words[told.language];
  const findings = report.findings.filter(({ record }) => record.file === file);
  const input = inputOf(options, columns);
  const { targets, located } = placed({ workbook, book, input, findings });

  const stylesPart = book.related("styles");
  const styles = new StyleSheet(stylesPart === undefined ? BARE_STYLES : workbook.readXml(stylesPart));
  const names = frontSheets(workbook, { book, names: say.sheets });
  const { number } = told.speak;

  // Where another sheet is chosen too, both would be written at once: then the workbook opens as it did.
  const marked = new Set(targets.map(({ sheet }) => sheet.part));
  const opens = !book.sheets.some(
    ({ part }) => !marked.has(part) && workbook.has(part) && isSelected(workbook.readXml(part)),
  );
  let withoutNote = 0;
  const uncolored = new Set<string>();
  for (const { sheet, bytes, frame, marks } of targets) {
    const notes = notesOf(marks, (found) => noteText(found, { words: told, list: names.findings.name }));
    withoutNote += Math.max(0, notes.length - MOST_NOTES);
    const legacyDrawing = putNotes(workbook, sheet.part, {
      notes: notes.slice(0, MOST_NOTES),
      drawing: frame.legacyDrawing,
    });
    const paint = (base: number, severity: Severity) => {
      const format = styles.painted(base, severity);
      if (format === undefined) uncolored.add(`${sheet.part} ${base} ${severity}`);
      return format ?? base;
    };
    workbook.set(sheet.part, {
      write: (sink) =>
        markSheet(
          bytes,
          {
            marks: severities(marks),
            paint,
            deselect: opens,
            ...(legacyDrawing !== undefined && { legacyDrawing }),
          },
          sink,
        ),
    });
  }
  const front = addFindingsSheets(
    workbook,
    {
      report,
      file,
      words: told,
      located,
      notices: withoutNote > 0 ? [say.withoutNote(number(withoutNote))] : [],
      lateNotices: () => (uncolored.size > 0 ? [say.uncolored(number(uncolored.size))] : []),
    },
    { names, styles, selected: opens },
  );
  book.putInFront(front, opens);
  const part = stylesPart ?? addStylesPart(workbook, book);
  workbook.set(part, { last: () => styles.bytes() });
  return workbook.bytes();
}

/** How the table of an input is told to be laid out. */
interface KnownInput {
  /** The worksheet that was read, where the report says it. */
  readonly sheet: string | undefined;
  readonly index: HeaderIndex;
}

/** What a report and its catalogue know of a file; undefined where the report speaks of no such kind of record. */
export function inputOf(
  {
    report,
    file,
    catalogue = fullCatalogue,
  }: WordOptions & { readonly report: Report; readonly file: string },
  columns: Readonly<Record<string, string>>,
): KnownInput | undefined {
  const input = report.inputs.find((each) => each.file === file);
  const entity = catalogue.entities.find(({ name }) => name === input?.entity);
  return entity && { sheet: input?.sheet, index: new HeaderIndex(entity, columns) };
}

/** Finds the cell of each finding. */
function placed(of: {
  readonly workbook: OfficePackage;
  readonly book: WorkbookPart;
  readonly input: KnownInput | undefined;
  readonly findings: readonly Finding[];
}): { readonly targets: readonly Target[]; readonly located: readonly Located[] } {
  const { workbook, book, input, findings } = of;
  if (input === undefined) {
    return { targets: [], located: findings.map((finding) => ({ finding, place: undefined })) };
  }
  const { index } = input;
  const sharedPart = book.related("sharedStrings");
  const strings = new SharedStrings(sharedPart === undefined ? undefined : workbook.readXml(sharedPart));
  const open = (sheet: Sheet): Opened => {
    const bytes = workbook.readXml(sheet.part);
    const rows = [...topRows(bytes, ROWS_SEARCHED, strings)].map(([number, headers]) => ({
      number,
      headers,
    }));
    const header = headerAmong(rows, [index], { mergedDown: true });
    const columns = new Columns(header?.headers ?? [], index);
    return { sheet, bytes, score: header?.score ?? 0, columns, collector: new MarkCollector() };
  };

  const opened = new Map<string, Opened | undefined>();
  let likeliest: Opened | undefined | null = null;
  const located = findings.map((finding): Located => {
    const { row } = finding.record;
    if (row === null) return { finding, place: undefined };
    const name = finding.record.sheet ?? input.sheet;
    let target: Opened | undefined;
    if (name === undefined) {
      if (likeliest === null) likeliest = likeliestSheet(book.sheets, open);
      target = likeliest;
      if (target !== undefined) opened.set(target.sheet.name, target);
    } else {
      if (!opened.has(name)) {
        const sheet = book.sheets.find((each) => showSheet(each.name) === name && each.hasCells);
        opened.set(name, sheet && open(sheet));
      }
      target = opened.get(name);
    }
    if (target === undefined) return { finding, place: undefined };
    target.frame ??= frameOf(target.bytes);
    const cells = target.columns
      .of(finding)
      .map((column) => shownCell(target.frame as SheetFrame, { row, column }));
    for (const cell of cells) target.collector.add(cell, finding);
    return { finding, place: { sheet: target.sheet.name, ...(cells[0] as { row: number; column: number }) } };
  });
  const targets = [...opened.values()].flatMap((each) =>
    each?.frame === undefined
      ? []
      : [{ sheet: each.sheet, bytes: each.bytes, frame: each.frame, marks: each.collector.marks }],
  );
  return { targets, located };
}

/** A sheet that was opened to find its header. */
interface Opened {
  readonly sheet: Sheet;
  readonly bytes: Uint8Array;
  /** How many fields its header names. */
  readonly score: number;
  readonly columns: Columns;
  readonly collector: MarkCollector;
  frame?: SheetFrame;
}

/** The sheet whose header fits best; one that can be seen before one that cannot. */
function likeliestSheet(sheets: readonly Sheet[], open: (sheet: Sheet) => Opened): Opened | undefined {
  let best: Opened | undefined;
  for (const sheet of [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden))) {
    if (!sheet.hasCells) continue;
    const opened = open(sheet);
    if (opened.score > (best?.score ?? 0)) best = opened;
  }
  return best;
}

/** The notes of a sheet's cells, row by row. */
export function notesOf(marks: Marks, text: (findings: readonly Finding[]) => string): Note[] {
  return [...marks]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) =>
      [...cells].sort(([a], [b]) => a - b).map(([column, found]) => ({ row, column, text: text(found) })),
    );
}

/** How gravely each cell is marked. */
function severities(marks: Marks): ReadonlyMap<number, ReadonlyMap<number, Severity>> {
  return new Map(
    [...marks].map(([row, cells]) => [
      row,
      new Map([...cells].map(([column, found]) => [column, gravest(found)])),
    ]),
  );
}

/** Names for our two sheets that no sheet and no part has. */
function frontSheets(
  workbook: OfficePackage,
  {
    book,
    names: sheets,
  }: { readonly book: WorkbookPart; readonly names: { readonly findings: string; readonly summary: string } },
): FindingsSheetNames {
  const taken = book.sheets.map(({ name }) => name);
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const reserve = () => {
    const part = workbook.unused(`${folder}worksheets/sheet`, ".xml");
    workbook.set(part, new Uint8Array(0));
    return part;
  };
  const findings = { name: sheetName(sheets.findings, taken), part: reserve() };
  const summary = { name: sheetName(sheets.summary, [...taken, findings.name]), part: reserve() };
  return { findings, summary };
}

function addStylesPart(workbook: OfficePackage, book: WorkbookPart): string {
  const part = workbook.unused(`${book.part.slice(0, book.part.lastIndexOf("/") + 1)}styles`, ".xml");
  workbook.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  workbook.relate(book.part, "styles", part);
  return part;
}
