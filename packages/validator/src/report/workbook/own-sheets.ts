import { attributeOf, type Edit, TagReader, textOf, unescapeXml, withAttribute } from "./markup.js";
import type { OfficePackage } from "./package.js";
import { SharedStrings, topRows } from "./sheet-cells.js";
import { words } from "./words.js";
import { type Sheet, WorkbookPart } from "./workbook-part.js";

/**
 * The names that a workbook gives the first cells of our sheets: programs keep them, and they follow their sheets
 * wherever those are moved and whatever they are called then.
 */
export const SHEET_MARKS = { findings: "_Aurora_findings", summary: "_Aurora_summary" } as const;

const MARKS: ReadonlySet<string> = new Set(Object.values(SHEET_MARKS));

/** What stands in those cells, in any language. */
const TITLES: ReadonlySet<string> = new Set(
  [words.es, words.en].flatMap(({ title, summaryTitle }) => [title, summaryTitle]),
);

/** How much of a sheet is looked at to find its first cell. */
const HEAD_BYTES = 256 * 1024;

/**
 * A workbook without the sheets that an earlier run put into it. Only what is surely ours is taken out: a sheet
 * of which the workbook says so, and that still begins with our title.
 *
 * @param wanted whether a sheet is to stay, whatever it looks like: the register itself
 */
export function withoutOwnSheets(workbook: OfficePackage, wanted: (sheet: Sheet) => boolean): WorkbookPart {
  const book = new WorkbookPart(workbook);
  const own = ownSheets(workbook, book, wanted);
  if (own === undefined) return book;
  takeOutOf(workbook, book, new Set(own));
  for (const { part } of own) {
    for (const { id, target } of workbook.relationships(book.part)) {
      if (target === part) workbook.unrelate(book.part, id);
    }
    workbook.remove(part);
  }
  return new WorkbookPart(workbook);
}

/** How many sheets of a workbook an earlier run put into it. */
export function countOwnSheets(workbook: OfficePackage): number {
  return ownSheets(workbook, new WorkbookPart(workbook), () => false)?.length ?? 0;
}

/** The sheets that are surely ours; undefined where the workbook names none. */
function ownSheets(
  workbook: OfficePackage,
  book: WorkbookPart,
  wanted: (sheet: Sheet) => boolean,
): readonly Sheet[] | undefined {
  const places = markedPlaces(workbook.readXml(book.part));
  return (
    places &&
    book.sheets.filter(
      (sheet) =>
        places.has(sheet.name) && sheet.hasCells && !wanted(sheet) && hasOwnTitle(workbook, book, sheet),
    )
  );
}

/** The names of the sheets to which our names lead; undefined where there is no such name. */
function markedPlaces(book: Uint8Array): ReadonlySet<string> | undefined {
  const places = new Set<string>();
  let marked = false;
  const tags = new TagReader(book);
  while (tags.next()) {
    if (!tags.is("definedName") || tags.kind !== "open" || !isMark(tags.text)) continue;
    marked = true;
    const from = tags.end;
    tags.skip();
    const place = unescapeXml(textOf(book, from, tags.start)).trim();
    const bang = place.lastIndexOf("!");
    const sheet = place.slice(0, Math.max(0, bang));
    places.add(sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet.replace(/^\$/, ""));
  }
  return marked ? places : undefined;
}

/** Whether a defined name is one of ours; one of a single sheet is a copy that went with a copied sheet. */
function isMark(tag: string): boolean {
  return MARKS.has(attributeOf(tag, "name") ?? "") && attributeOf(tag, "localSheetId") === undefined;
}

function hasOwnTitle(workbook: OfficePackage, book: WorkbookPart, { part }: Sheet): boolean {
  const shared = book.related("sharedStrings");
  const strings = new SharedStrings(shared && workbook.has(shared) ? workbook.readXml(shared) : undefined);
  const rows = topRows(workbook.readXmlHead(part, HEAD_BYTES), 1, strings);
  return TITLES.has(rows.get(1)?.[0] ?? "");
}

/** Takes sheets out of the part that lists them, with their names, and our own names; what counts sheets is moved. */
function takeOutOf(workbook: OfficePackage, book: WorkbookPart, own: ReadonlySet<Sheet>): void {
  const bytes = workbook.readXml(book.part);
  const edits: Edit[] = [];
  const tags = new TagReader(bytes);
  const ids = new Set<string>();
  const goes: boolean[] = [];
  // Views come before the sheets that they count.
  const views: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const cut = (start: number) => edits.push({ at: start, remove: tags.end - start, insert: "" });
  while (tags.next()) {
    const { start, text } = tags;
    if (tags.kind === "close") continue;
    if (tags.is("workbookView")) {
      views.push({ start, end: tags.end, text });
    } else if (tags.is("sheet")) {
      const sheet = book.sheetOf(text);
      const out = sheet !== undefined && own.has(sheet);
      goes.push(out);
      if (!out) continue;
      ids.add(tags.attribute("sheetId") ?? "");
      tags.skip();
      cut(start);
    } else if (tags.is("definedName")) {
      const { end } = tags;
      tags.skip();
      const sheet = attributeOf(text, "localSheetId");
      if (isMark(text) || (sheet !== undefined && goes[Number(sheet)])) cut(start);
      else if (sheet !== undefined) {
        const insert = withAttribute(text, "localSheetId", kept(goes, Number(sheet)));
        if (insert !== text) edits.push({ at: start, remove: end - start, insert });
      }
    }
  }
  for (const { start, end, text } of views) {
    let moved = text;
    for (const name of ["activeTab", "firstSheet"]) {
      const tab = attributeOf(moved, name);
      if (tab !== undefined) moved = withAttribute(moved, name, kept(goes, Number.parseInt(tab, 10) || 0));
    }
    edits.push({ at: start, remove: end - start, insert: moved });
  }
  workbook.edit(book.part, edits);
  dropCalculationOrder(workbook, book, ids);
}

/** The place of a sheet among those that stay. */
function kept(goes: readonly boolean[], place: number): number {
  let before = 0;
  for (let index = 0; index < Math.min(place, goes.length); index++) if (!goes[index]) before++;
  return before;
}

/** Takes the order of calculation out where it names a sheet that goes: programs make it anew. */
function dropCalculationOrder(workbook: OfficePackage, book: WorkbookPart, ids: ReadonlySet<string>): void {
  const order = workbook.relationships(book.part).find(({ type }) => type === "calcChain");
  if (order === undefined || !workbook.has(order.target)) return;
  const tags = new TagReader(workbook.readXml(order.target));
  while (tags.next()) {
    if (!tags.is("c") || !ids.has(tags.attribute("i") ?? "")) continue;
    workbook.unrelate(book.part, order.id);
    workbook.remove(order.target);
    return;
  }
}
