import type { Severity } from "@aurora/domain/rules/core";
import { fullCatalogue } from "../../core/full-catalogue.js";
import type { Finding } from "../../run/finding.js";
import { showSheet } from "../../run/show.js";
import { HeaderIndex } from "../../tables/header.js";
import { headerAmong } from "../../tables/header-row.js";
import type { Report } from "../report.js";
import { type WordOptions, wordsOf } from "../report-words.js";
import { sheetName } from "./cell-address.js";
import { dropEmptyNotes, takeOffNotes } from "./earlier-notes.js";
import { UnmarkableWorkbook } from "./failures.js";
import { addFindingsSheets, type FindingsSheetNames, type Located } from "./findings-sheets.js";
import { frameOf, markSheet, type SheetFrame } from "./mark-sheet.js";
import { noteText } from "./note-texts.js";
import { MOST_NOTES, type Note, putNotes } from "./notes.js";
import { withoutOwnSheets } from "./own-sheets.js";
import { OfficePackage, type PackageLimits } from "./package.js";
import { Columns, gravest, MarkCollector, type Marks } from "./places.js";
import { SharedStrings, topRows } from "./sheet-cells.js";
import { BARE_STYLES, StyleSheet } from "./style-sheet.js";
import { words } from "./words.js";
import { isSelected, type Sheet, type WorkbookPart } from "./workbook-part.js";

/** How many rows from the top a header is looked for, and in how much of the sheet. */
const ROWS_SEARCHED = 30;
const TOP_BYTES = 16 * 1024 * 1024;

/** The rule of what cannot be read at all. */
const UNREADABLE = "DAT-001";

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
  readonly frame: SheetFrame;
  readonly marks: Marks;
}

/**
 * A workbook with every fault of a report marked in it: the cell is coloured by severity and has a note
 * with what is wrong, what is expected and the article; two sheets in front list the findings, with a
 * link to each cell, and sum them up. All else is as it was: parts that hold no finding are given back
 * byte for byte, and in those that do only the marked cells change. What an earlier run put into it, sheets,
 * colours and notes, is taken out first, so that a workbook goes to and fro until nothing is left to mend. The same
 * input gives the same bytes.
 *
 * @throws UnmarkableWorkbook where the bytes are no workbook that can be opened, or the report says that it cannot
 *   be read (DAT-001): then it is not opened at all
 */
export async function annotatedWorkbook(options: AnnotateOptions): Promise<Uint8Array> {
  const { report, file, columns = {} } = options;
  if (isUnread(report, file)) throw new UnmarkableWorkbook({ reason: "unread" });
  const told = wordsOf(report, options);
  const workbook = new OfficePackage(options.workbook, options.limits);
  const findings = report.findings.filter(({ record }) => record.file === file);
  const input = inputOf(options, columns);
  const read = new Set([input?.sheet, ...findings.map(({ record }) => record.sheet)]);
  const book = withoutOwnSheets(workbook, ({ name }) => read.has(showSheet(name)));
  const say = words[told.language];
  const stylesPart = book.related("styles");
  const styles = new StyleSheet(stylesPart === undefined ? BARE_STYLES : workbook.readXml(stylesPart));
  const unnoted = withoutEarlierNotes(workbook, book);
  const { targets, located } = placed({ workbook, book, input, findings });

  const taken = book.sheets.map(({ name }) => name);
  const findingsName = sheetName(say.sheets.findings, taken);
  const summaryName = sheetName(say.sheets.summary, [...taken, findingsName]);
  const { number } = told.speak;

  // Where another sheet is chosen too, both would be written at once: then the workbook opens as it did.
  const marked = new Set(targets.map(({ sheet }) => sheet.part));
  const opens = !book.sheets.some((sheet) => !marked.has(sheet.part) && isSelected(workbook, sheet));
  let withoutNote = 0;
  const uncolored = new Set<string>();
  const unmark = styles.isMarked ? (format: number) => styles.unmarked(format) : undefined;
  for (const { sheet, frame, marks } of targets) {
    const notes = notesOf(marks, (found) => noteText(found, { words: told, list: findingsName }));
    withoutNote += Math.max(0, notes.length - MOST_NOTES);
    const added = putNotes(workbook, sheet.part, {
      notes: notes.slice(0, MOST_NOTES),
      drawing: frame.legacyDrawing,
    });
    const paint = (base: number, severity: Severity) => {
      const format = styles.painted(base, severity);
      if (format === undefined) uncolored.add(`${sheet.part} ${base} ${severity}`);
      return format ?? base;
    };
    const isDropped = unnoted.has(sheet.part) && dropEmptyNotes(workbook, sheet.part, frame.legacyDrawing);
    const legacyDrawing = added ?? (isDropped ? null : undefined);
    workbook.rewrite(sheet.part, (tags, sink) =>
      markSheet(
        tags,
        {
          marks: severities(marks),
          paint,
          unmark,
          deselect: opens,
          ...(legacyDrawing !== undefined && { legacyDrawing }),
        },
        sink,
      ),
    );
  }
  for (const sheet of book.sheets) {
    if (sheet.hasCells && !marked.has(sheet.part)) cleanSheet(workbook, sheet.part, { unmark, unnoted });
  }
  // Behind all other parts, so that a later run, which takes them out, finds the others in this order.
  const names: FindingsSheetNames = {
    findings: { name: findingsName, part: reservePart(workbook, book) },
    summary: { name: summaryName, part: reservePart(workbook, book) },
  };
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

/** Whether a report says that a file could not be read; then it says nothing else of it. */
export function isUnread({ findings, inputs, omitted }: Report, file: string): boolean {
  if (findings.some(({ rule, record }) => rule === UNREADABLE && record.file === file)) return true;
  // Of a report that does not list it, nobody knows which file is meant: one without a record may be.
  return Object.hasOwn(omitted, UNREADABLE) && inputs.find((input) => input.file === file)?.rows === 0;
}

/** Takes the notes of an earlier run off all sheets; gives those that had any, with their drawings of notes. */
function withoutEarlierNotes(
  workbook: OfficePackage,
  book: WorkbookPart,
): ReadonlyMap<string, string | undefined> {
  const taken = new Map<string, string | undefined>();
  for (const { part, hasCells } of book.sheets) {
    if (!hasCells || !workbook.relationships(part).some(({ type }) => type === "comments")) continue;
    const { legacyDrawing } = frameOf(workbook.readTags(part));
    if (takeOffNotes(workbook, part, legacyDrawing)) taken.set(part, legacyDrawing);
  }
  return taken;
}

/** Takes the marks of an earlier run off a sheet in which nothing is wrong any more. */
function cleanSheet(
  workbook: OfficePackage,
  part: string,
  {
    unmark,
    unnoted,
  }: {
    readonly unmark: ((format: number) => number) | undefined;
    readonly unnoted: ReadonlyMap<string, string | undefined>;
  },
): void {
  const isDropped = unnoted.has(part) && dropEmptyNotes(workbook, part, unnoted.get(part));
  if (!isDropped && unmark === undefined) return;
  const isColored =
    unmark !== undefined && frameOf(workbook.readTags(part), (format) => unmark(format) !== format).hasFormat;
  if (!isDropped && !isColored) return;
  workbook.rewrite(part, (tags, sink) =>
    markSheet(
      tags,
      {
        marks: new Map(),
        paint: (base) => base,
        unmark,
        deselect: false,
        ...(isDropped && { legacyDrawing: null }),
      },
      sink,
    ),
  );
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
  return entity && { sheet: input?.sheet, index: HeaderIndex.of(entity, columns) };
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
    const top = workbook.readXmlHead(sheet.part, TOP_BYTES);
    const rows = [...topRows(top, ROWS_SEARCHED, strings)].map(([number, headers]) => ({
      number,
      headers,
    }));
    const header = headerAmong(rows, [index], { mergedDown: true });
    const columns = new Columns(header?.headers ?? [], index);
    return { sheet, score: header?.score ?? 0, columns, collector: new MarkCollector() };
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
    target.frame ??= frameOf(workbook.readTags(target.sheet.part));
    const { merged } = target.frame;
    const cells = target.columns.of(finding).map((column) => merged.shown({ row, column }));
    for (const cell of cells) target.collector.add(cell, finding);
    return { finding, place: { sheet: target.sheet.name, ...(cells[0] as { row: number; column: number }) } };
  });
  const targets = [...opened.values()].flatMap((each) =>
    each?.frame === undefined ? [] : [{ sheet: each.sheet, frame: each.frame, marks: each.collector.marks }],
  );
  return { targets, located };
}

/** A sheet that was opened to find its header. */
interface Opened {
  readonly sheet: Sheet;
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

/** A part for a sheet of our own, empty as yet. */
function reservePart(workbook: OfficePackage, book: WorkbookPart): string {
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const part = workbook.unused(`${folder}worksheets/sheet`, ".xml");
  workbook.set(part, new Uint8Array(0));
  return part;
}

function addStylesPart(workbook: OfficePackage, book: WorkbookPart): string {
  const part = workbook.unused(`${book.part.slice(0, book.part.lastIndexOf("/") + 1)}styles`, ".xml");
  workbook.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  workbook.relate(book.part, "styles", part);
  return part;
}
