import { cellName } from "./cell-address.js";
import {
  attributeOf,
  type Edit,
  escapeXml,
  TagReader,
  textOf,
  unescapeXml,
  withAttribute,
} from "./markup.js";
import { ownPart } from "./note-texts.js";
import type { OfficePackage } from "./package.js";

/** The ids of drawn shapes come in blocks of so many; a file says which blocks it uses. */
export const SHAPES_A_BLOCK = 1024;

/** The parts that hold the notes of a sheet: their texts, and the boxes in which they are shown. */
interface NoteParts {
  readonly comments: string | undefined;
  readonly drawing: string | undefined;
}

function notePartsOf(workbook: OfficePackage, sheet: string, drawing: string | undefined): NoteParts {
  const related = workbook.relationships(sheet);
  const had = (part: string | undefined) => (part !== undefined && workbook.has(part) ? part : undefined);
  return {
    comments: had(related.find(({ type }) => type === "comments")?.target),
    drawing: had(related.find(({ id, type }) => type === "vmlDrawing" && id === drawing)?.target),
  };
}

/**
 * Takes what an earlier run said off the notes of a sheet; a note in which nobody else said anything goes, with
 * its box. What the steward wrote stays.
 *
 * @param drawing the relationship of the sheet's drawing for notes, where it has one
 * @returns whether there was anything to take off
 */
export function takeOffNotes(workbook: OfficePackage, sheet: string, drawing: string | undefined): boolean {
  const parts = notePartsOf(workbook, sheet, drawing);
  if (parts.comments === undefined) return false;
  const emptied = new Set<string>();
  const edits = textEdits(workbook.readXml(parts.comments), emptied);
  if (edits.length === 0) return false;
  workbook.edit(parts.comments, edits);
  if (parts.drawing !== undefined && emptied.size > 0) takeOffShapes(workbook, parts.drawing, emptied);
  return true;
}

/**
 * Takes the parts for notes off a sheet that has none any more.
 *
 * @returns whether the sheet has no drawing for notes any more
 */
export function dropEmptyNotes(workbook: OfficePackage, sheet: string, drawing: string | undefined): boolean {
  const parts = notePartsOf(workbook, sheet, drawing);
  if (parts.comments !== undefined && !has(workbook.readXml(parts.comments), "comment")) {
    drop(workbook, sheet, parts.comments);
  }
  if (parts.drawing === undefined) return false;
  const boxes = workbook.readXml(parts.drawing);
  // A drawing of Excel may hold buttons too.
  if (has(boxes, "shape") || has(boxes, "group")) return false;
  drop(workbook, sheet, parts.drawing);
  return true;
}

function drop(workbook: OfficePackage, sheet: string, part: string): void {
  const relationship = workbook.relationships(sheet).find(({ target }) => target === part);
  if (relationship !== undefined) workbook.unrelate(sheet, relationship.id);
  workbook.remove(part);
}

function has(part: Uint8Array, element: string): boolean {
  const tags = new TagReader(part);
  while (tags.next()) if (tags.is(element)) return true;
  return false;
}

/** One text of a note: between its tags, and the run around it. */
interface NoteRun {
  /** Where its run begins and ends; where it has none, the text itself. */
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly text: string;
}

/** The changes that take our texts out; the cells whose notes go as a whole are added to `emptied`. */
function textEdits(comments: Uint8Array, emptied: Set<string>): Edit[] {
  const edits: Edit[] = [];
  const tags = new TagReader(comments);
  while (tags.next()) {
    if (!tags.is("comment") || tags.kind !== "open") continue;
    const { start } = tags;
    const cell = (tags.attribute("ref") ?? "").replaceAll("$", "").toUpperCase();
    const runs = runsOf(comments, tags);
    const text = runs.map((run) => run.text).join("");
    const left = withoutOwnParts(text);
    if (left.kept.length === text.length) continue;
    if (left.kept.trim() === "") {
      emptied.add(cell);
      edits.push({ at: start, remove: tags.end - start, insert: "" });
      continue;
    }
    let from = 0;
    for (const run of runs) {
      const to = from + run.text.length;
      const kept = left.between(from, to);
      from = to;
      if (kept === run.text) continue;
      edits.push(
        kept === ""
          ? { at: run.start, remove: run.end - run.start, insert: "" }
          : { at: run.textStart, remove: run.textEnd - run.textStart, insert: escapeXml(kept) },
      );
    }
  }
  return edits;
}

/** The texts of the comment that was just opened; the reader then stands on its end. */
function runsOf(comments: Uint8Array, tags: TagReader): NoteRun[] {
  const runs: NoteRun[] = [];
  let runStart: number | undefined;
  let texts: Omit<NoteRun, "start" | "end">[] = [];
  while (tags.next() && !(tags.kind === "close" && tags.is("comment"))) {
    if (tags.kind === "open" && (tags.is("rPh") || tags.is("phoneticPr") || tags.is("rPr"))) {
      tags.skip();
    } else if (tags.is("r")) {
      if (tags.kind === "open") {
        runStart = tags.start;
        texts = [];
      } else {
        const [text] = texts;
        if (runStart !== undefined && text !== undefined)
          runs.push({ start: runStart, end: tags.end, ...text });
        runStart = undefined;
      }
    } else if (tags.kind === "open" && tags.is("t")) {
      const { start, end: textStart } = tags;
      tags.skip();
      const found = {
        textStart,
        textEnd: tags.start,
        text: unescapeXml(textOf(comments, textStart, tags.start)),
      };
      if (runStart === undefined) runs.push({ start, end: tags.end, ...found });
      else texts.push(found);
    }
  }
  return runs;
}

/** A text without all that earlier runs put there, and what is left of any piece of it. */
function withoutOwnParts(text: string) {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  for (let at = 0; ; ) {
    const own = ownPart(text.slice(at));
    if (own === undefined) break;
    cuts.push({ from: at + own.from, to: at + own.to });
    at += own.to;
  }
  const between = (start: number, end: number): string => {
    let kept = "";
    let at = start;
    for (const { from, to } of cuts) {
      if (to <= at || from >= end) continue;
      kept += text.slice(at, Math.max(at, from));
      at = Math.min(end, to);
    }
    return kept + text.slice(at, end);
  };
  return { kept: between(0, text.length), between };
}

/** Takes the boxes of cells out of a drawing, and the blocks of ids that only they used. */
function takeOffShapes(workbook: OfficePackage, part: string, cells: ReadonlySet<string>): void {
  const bytes = workbook.readXml(part);
  const edits: Edit[] = [];
  const gone = new Set<number>();
  const left = new Set<number>();
  const tags = new TagReader(bytes);
  let idmap: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  while (tags.next()) {
    if (tags.is("idmap")) idmap ??= { start: tags.start, end: tags.end, text: tags.text };
    if (!tags.is("shape") || tags.kind !== "open") continue;
    const { start } = tags;
    const block = Math.floor(shapeNumber(tags.attribute("id") ?? "") / SHAPES_A_BLOCK);
    const cell = cellOfShape(bytes, tags);
    const goes = cell !== undefined && cells.has(cell);
    (goes ? gone : left).add(block);
    if (goes) edits.push({ at: start, remove: tags.end - start, insert: "" });
  }
  if (idmap !== undefined) {
    const { start, end, text } = idmap;
    const blocks = (attributeOf(text, "data") ?? "").split(",");
    const kept = blocks.filter((block) => !gone.has(Number(block)) || left.has(Number(block)));
    if (kept.length < blocks.length) {
      edits.push({ at: start, remove: end - start, insert: withAttribute(text, "data", kept.join(",")) });
    }
  }
  workbook.edit(part, edits);
}

/** The number at the end of a shape's id: `_x0000_s1025`. */
function shapeNumber(id: string): number {
  const [number] = /\d{1,9}$/.exec(id) ?? [];
  return Number(number);
}

/** The cell of the note whose box was just opened; the reader then stands on its end. Undefined for other shapes. */
function cellOfShape(drawing: Uint8Array, tags: TagReader): string | undefined {
  let [row, column]: [number | undefined, number | undefined] = [undefined, undefined];
  let isNote = false;
  while (tags.next() && !(tags.kind === "close" && tags.is("shape"))) {
    if (tags.kind !== "open") continue;
    if (tags.is("ClientData")) isNote = tags.attribute("ObjectType") === "Note";
    const isRow = tags.is("Row");
    if (!isRow && !tags.is("Column")) continue;
    const from = tags.end;
    if (!tags.next()) break;
    const number = Number(textOf(drawing, from, tags.start));
    if (isRow) row = number;
    else column = number;
  }
  return isNote && row !== undefined && column !== undefined ? cellName(column, row + 1) : undefined;
}
