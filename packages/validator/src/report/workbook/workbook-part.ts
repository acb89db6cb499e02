import { sheetPlace } from "./cell-address.js";
import { UnmarkableWorkbook } from "./failures.js";
import {
  attributeOf,
  type Edit,
  escapeXml,
  prefixedAttributeOf,
  TagReader,
  textOf,
  withAttribute,
  withoutAttribute,
} from "./markup.js";
import { OFFICE_RELATIONSHIPS, type OfficePackage } from "./package.js";

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** The part that holds it. */
  readonly part: string;
  readonly hidden: boolean;
  /** Charts and macros of old have sheets of their own, without cells. */
  readonly hasCells: boolean;
}

/** A sheet to be put in front of the others. */
export interface NewSheet {
  readonly name: string;
  /** The name that the workbook gives its first cell, by which a later run knows the sheet again. */
  readonly mark: string;
  readonly part: string;
  /** The cells of its list with their header: what is filtered. */
  readonly filter?: string;
  /** The rows that are printed on each page: `$1:$6`. */
  readonly titleRows?: string;
}

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** What stands behind the names that a workbook defines. */
const BEHIND_NAMES: ReadonlySet<string> = new Set([
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** The part of a package that names its sheets. */
export class WorkbookPart {
  readonly part: string;
  readonly sheets: readonly Sheet[];
  /** The sheet that opens. */
  readonly active: Sheet | undefined;
  readonly #package: OfficePackage;
  readonly #byRelationship = new Map<string, Sheet>();

  /** @throws UnmarkableWorkbook where the package holds no workbook */
  constructor(workbook: OfficePackage) {
    this.#package = workbook;
    const part = workbook.relationships().find(({ type }) => type === "officeDocument")?.target;
    if (part === undefined || !workbook.has(part)) throw new UnmarkableWorkbook({ reason: "no-workbook" });
    this.part = part;
    const related = new Map(
      workbook.relationships(part).map((relationship) => [relationship.id, relationship]),
    );
    const sheets: Sheet[] = [];
    let active = 0;
    const tags = new TagReader(workbook.readXml(part));
    while (tags.next()) {
      if (tags.is("workbookView") && tags.kind !== "close") active = Number(tags.attribute("activeTab") ?? 0);
      if (!tags.is("sheet") || tags.kind === "close") continue;
      const relationship = related.get(relationshipId(tags.text));
      if (relationship === undefined) continue;
      const sheet: Sheet = {
        name: tags.attribute("name") ?? "",
        part: relationship.target,
        hidden: (tags.attribute("state") ?? "visible") !== "visible",
        hasCells: relationship.type === "worksheet" && workbook.has(relationship.target),
      };
      sheets.push(sheet);
      this.#byRelationship.set(relationship.id, sheet);
    }
    this.sheets = sheets;
    this.active = sheets[active];
  }

  /** The part of a kind that the workbook is related to: its styles, its shared strings. */
  related(type: string): string | undefined {
    return this.#package.relationships(this.part).find((relationship) => relationship.type === type)?.target;
  }

  /** The sheet of which a tag of the part speaks. */
  sheetOf(tag: string): Sheet | undefined {
    return this.#byRelationship.get(relationshipId(tag));
  }

  /** Puts sheets in front of the others, and opens the first one if told so. */
  putInFront(added: readonly NewSheet[], open: boolean): void {
    const bytes = this.#package.readXml(this.part);
    const tags = new TagReader(bytes);
    tags.next();
    const { prefix } = tags;
    const edits: Edit[] = [];
    const ids: number[] = [];
    let sheetsAt = -1;
    let namesAt: { readonly at: number; readonly exists: boolean } | undefined;
    const replace = (text: string) =>
      edits.push({ at: tags.start, remove: tags.end - tags.start, insert: text });
    while (tags.next()) {
      if (tags.is("definedNames") && tags.kind === "empty") {
        replace("");
        namesAt = { at: tags.end, exists: false };
      } else if (tags.kind === "close") {
        if (tags.is("definedNames")) namesAt = { at: tags.start, exists: true };
        if (tags.is("workbook")) namesAt ??= { at: tags.start, exists: false };
      } else if (tags.is("sheets")) {
        sheetsAt = tags.end;
      } else if (tags.is("sheet")) {
        ids.push(Number(tags.attribute("sheetId") ?? 0));
      } else if (tags.is("workbookView")) {
        replace(movedView(tags.text, open ? undefined : added.length));
      } else if (tags.is("definedName")) {
        // Names of one sheet say which by its place among all.
        const sheet = tags.attribute("localSheetId");
        if (sheet !== undefined)
          replace(withAttribute(tags.text, "localSheetId", Number(sheet) + added.length));
        tags.skip();
      } else if (BEHIND_NAMES.has(tags.name)) {
        namesAt ??= { at: tags.start, exists: false };
        tags.skip();
      }
    }
    if (sheetsAt < 0 || namesAt === undefined) throw new UnmarkableWorkbook({ reason: "no-workbook" });
    let sheetId = ids.reduce((highest, id) => Math.max(highest, id), 0);
    const elements = added.map(({ name, part }) => {
      this.#package.declare(part, WORKSHEET_TYPE);
      const relation = this.#package.relate(this.part, "worksheet", part);
      return `<${prefix}sheet name="${escapeXml(name)}" sheetId="${++sheetId}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${relation}"/>`;
    });
    edits.push({ at: sheetsAt, remove: 0, insert: elements.join("") });
    const names = added.flatMap((sheet, index) => definedNames(sheet, { index, prefix })).join("");
    const insert = namesAt.exists ? names : `<${prefix}definedNames>${names}</${prefix}definedNames>`;
    edits.push({ at: namesAt.at, remove: 0, insert });
    this.#package.edit(this.part, edits);
  }
}

/** The relationship's id: the only attribute called `id` that has a prefix. */
function relationshipId(tag: string): string {
  return prefixedAttributeOf(tag, "id") ?? "";
}

/** The window on the workbook: on its first sheet, or on the one that it showed, so many places on. */
function movedView(tag: string, by: number | undefined): string {
  if (by === undefined) return withoutAttribute(withAttribute(tag, "activeTab", 0), "firstSheet");
  let moved = tag;
  for (const name of ["activeTab", "firstSheet"] as const) {
    const had = attributeOf(tag, name);
    if (had === undefined && name !== "activeTab") continue;
    // What is no number opens on the first sheet.
    moved = withAttribute(moved, name, (Number.parseInt(had ?? "", 10) || 0) + by);
  }
  return moved;
}

function definedNames(
  { name, mark, filter, titleRows }: NewSheet,
  { index, prefix }: { readonly index: number; readonly prefix: string },
): string[] {
  const defined = (title: string, cells: string, hidden: string) =>
    `<${prefix}definedName name="${title}" localSheetId="${index}"${hidden}>${escapeXml(sheetPlace(name, cells))}</${prefix}definedName>`;
  return [
    `<${prefix}definedName name="${mark}" hidden="1">${escapeXml(sheetPlace(name, "$A$1"))}</${prefix}definedName>`,
    ...(filter === undefined ? [] : [defined("_xlnm._FilterDatabase", absolute(filter), ' hidden="1"')]),
    ...(titleRows === undefined ? [] : [defined("_xlnm.Print_Titles", titleRows, "")]),
  ];
}

function absolute(cells: string): string {
  return cells.replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
}

/** How much of a sheet says whether it is chosen: the views stand before the cells, and those may be many. */
const VIEWS_BYTES = 64 * 1024;

/** Whether a sheet is among those that are chosen when the workbook opens. */
export function isSelected(workbook: OfficePackage, { part }: Sheet): boolean {
  if (!workbook.has(part)) return false;
  const head = textOf(workbook.readXmlHead(part, VIEWS_BYTES));
  return /\stabSelected\s*=\s*["'](?:1|true)["']/.test(head);
}
