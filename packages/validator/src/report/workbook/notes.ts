import { cellName, MOST_CHARACTERS } from "./cell-address.js";
import { SHAPES_A_BLOCK } from "./earlier-notes.js";
import {
  bytesOf,
  type Edit,
  edited,
  escapeXml,
  lastIndexOfText,
  openedTag,
  TagReader,
  textOf,
  unescapeXml,
  withAttribute,
} from "./markup.js";
import { signed } from "./note-texts.js";
import type { OfficePackage } from "./package.js";

/** The most notes that are put on one sheet: each is a drawing, and spreadsheets open slowly with more. */
export const MOST_NOTES = 20_000;

/** A note to be put on a cell. */
export interface Note {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const AUTHOR = "Aurora";

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * Puts notes on the cells of a sheet, in the form that every spreadsheet program shows: the text in a
 * part of comments, the box in a drawing. A cell that has a note keeps it, with ours below.
 *
 * @param drawing the relationship of the sheet's drawing for notes, where it has one
 * @returns the relationship of the drawing, where one was added to the sheet
 */
export function putNotes(
  workbook: OfficePackage,
  sheet: string,
  { notes, drawing }: { readonly notes: readonly Note[]; readonly drawing?: string | undefined },
): string | undefined {
  if (notes.length === 0) return undefined;
  const related = workbook.relationships(sheet);
  const folder = sheet.slice(0, sheet.lastIndexOf("/worksheets") + 1);
  let comments = related.find(({ type }) => type === "comments")?.target;
  if (comments === undefined || !workbook.has(comments)) {
    comments = workbook.unused(`${folder}comments`, ".xml");
    workbook.set(
      comments,
      bytesOf(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`,
      ),
    );
    workbook.declare(comments, COMMENTS_TYPE);
    workbook.relate(sheet, "comments", comments);
  }
  const drawn = addTexts(workbook, comments, notes);

  const known = related.find(({ id, type }) => type === "vmlDrawing" && id === drawing)?.target;
  const part = known ?? workbook.unused(`${folder}drawings/vmlDrawing`, ".vml");
  const firstBlock = lastBlock(workbook) + 1;
  if (known === undefined) {
    workbook.declareEnding("vml", VML_TYPE);
    workbook.set(
      part,
      bytesOf(
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>',
      ),
    );
  }
  addShapes(workbook, part, { notes: drawn, firstBlock });
  return known === undefined ? workbook.relate(sheet, "vmlDrawing", part) : undefined;
}

/** Adds the texts; answers with the notes whose cell had none, which need a box. */
function addTexts(workbook: OfficePackage, part: string, notes: readonly Note[]): readonly Note[] {
  const bytes = workbook.readXml(part);
  const byCell = new Map(notes.map((note) => [cellName(note.column, note.row), note]));
  const whole = (text: string) => signed(text, MOST_CHARACTERS) ?? text;
  const edits: Edit[] = [];
  const tags = new TagReader(bytes);
  tags.next();
  const { prefix } = tags;
  let authors = 0;
  let author: number | undefined;
  const open = (place: { readonly name: string; readonly insert: string }) => {
    // A list that is there without anything in it is opened.
    if (tags.kind === "empty") {
      const text = `${openedTag(tags.text)}${place.insert}</${prefix}${place.name}>`;
      edits.push({ at: tags.start, remove: tags.end - tags.start, insert: text });
    } else if (tags.kind === "close") {
      edits.push({ at: tags.start, remove: 0, insert: place.insert });
    }
  };
  while (tags.next()) {
    if (tags.is("author") && tags.kind !== "close") {
      const from = tags.end;
      tags.skip();
      if (textOf(bytes, from, tags.start) === AUTHOR) author ??= authors;
      authors++;
    } else if (tags.is("authors") && tags.kind !== "open") {
      if (author !== undefined) continue;
      author = authors;
      open({ name: "authors", insert: `<${prefix}author>${AUTHOR}</${prefix}author>` });
    } else if (tags.is("comment") && tags.kind === "open") {
      const cell = (tags.attribute("ref") ?? "").replaceAll("$", "").toUpperCase();
      const note = byCell.get(cell);
      if (note === undefined) continue;
      byCell.delete(cell);
      appendToComment({ bytes, tags, prefix, edits }, note.text);
    } else if (tags.is("commentList") && tags.kind !== "open") {
      const insert = [...byCell].map(
        ([cell, { text }]) =>
          `<${prefix}comment ref="${cell}" authorId="${author ?? 0}"><${prefix}text>${run(prefix, whole(text))}</${prefix}text></${prefix}comment>`,
      );
      open({ name: "commentList", insert: insert.join("") });
    }
  }
  workbook.edit(part, edits);
  return [...byCell.values()];
}

/** Puts a text below the one of the comment that was just opened. */
function appendToComment(
  {
    bytes,
    tags,
    prefix,
    edits,
  }: {
    readonly bytes: Uint8Array;
    readonly tags: TagReader;
    readonly prefix: string;
    readonly edits: Edit[];
  },
  text: string,
): void {
  let length = 0;
  let behind: number | undefined;
  while (tags.next() && !(tags.kind === "close" && tags.is("comment"))) {
    if (tags.is("text")) {
      const below = belowOf(prefix, { text, length });
      if (tags.kind === "empty") {
        const insert = `<${prefix}text>${below}</${prefix}text>`;
        edits.push({ at: tags.start, remove: tags.end - tags.start, insert });
      } else if (tags.kind === "close") {
        edits.push({ at: behind ?? tags.start, remove: 0, insert: below });
      }
    } else if (tags.is("t") && tags.kind === "open") {
      // A text on its own may not stand before runs: it becomes one.
      const { start } = tags;
      const from = tags.end;
      tags.skip();
      length += unescapeXml(textOf(bytes, from, tags.start)).length;
      edits.push({ at: start, remove: 0, insert: `<${prefix}r>` });
      edits.push({ at: tags.end, remove: 0, insert: `</${prefix}r>` });
      behind = tags.end;
    } else if (tags.is("r") && tags.kind === "open") {
      const from = tags.end;
      tags.skip();
      length += tags.start - from;
      behind = tags.end;
    } else if (tags.kind === "open" && (tags.is("rPh") || tags.is("phoneticPr"))) {
      tags.skip();
    }
  }
}

/** What stands below a note of so many characters; nothing where no room is left for what says whose it is. */
function belowOf(
  prefix: string,
  { text, length }: { readonly text: string; readonly length: number },
): string {
  const below = signed(`\n\n${text}`, MOST_CHARACTERS - length);
  return below === undefined ? "" : run(prefix, below);
}

/** A run of text; its first line, which says how grave it is, in bold. */
function run(prefix: string, text: string): string {
  const [, lead = "", first = "", rest = ""] = /^(\n*)([^\n]*)([\s\S]*)$/.exec(text) ?? [];
  const t = (content: string) => `<${prefix}t xml:space="preserve">${escapeXml(content)}</${prefix}t>`;
  const face = `<${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/>`;
  const bold = `<${prefix}r><${prefix}rPr><${prefix}b/>${face}</${prefix}rPr>${t(lead + first)}</${prefix}r>`;
  return rest === ""
    ? bold
    : `${bold}<${prefix}r><${prefix}rPr>${face}</${prefix}rPr>${t(rest)}</${prefix}r>`;
}

/** The last block of shape ids that any drawing of the workbook uses. */
function lastBlock(workbook: OfficePackage): number {
  let last = 0;
  for (const name of workbook.names) {
    if (!/\.vml$/i.test(name)) continue;
    const drawing = workbook.read(name);
    const tags = new TagReader(drawing);
    while (tags.next()) {
      if (!tags.is("idmap")) continue;
      for (const block of (tags.attribute("data") ?? "").split(",")) {
        last = Math.max(last, Number.parseInt(block, 10) || 0);
      }
    }
    for (const [, id = ""] of textOf(drawing).matchAll(/_x0000_s(\d+)/g)) {
      last = Math.max(last, Math.floor(Number(id) / SHAPES_A_BLOCK));
    }
  }
  return last;
}

/** Adds the boxes to a drawing. Such drawings need not be well-formed: Excel itself leaves `<br>` open. */
function addShapes(
  workbook: OfficePackage,
  part: string,
  { notes, firstBlock }: { readonly notes: readonly Note[]; readonly firstBlock: number },
): void {
  if (notes.length === 0) return;
  let bytes = workbook.readXml(part);
  // The first id of a block is the drawing's own.
  const perBlock = SHAPES_A_BLOCK - 1;
  const shapes = notes.map((note, index) => {
    const id = (firstBlock + Math.floor(index / perBlock)) * SHAPES_A_BLOCK + 1 + (index % perBlock);
    return shape(note, id);
  });
  const blocks = Array.from({ length: Math.ceil(notes.length / perBlock) }, (_, index) => firstBlock + index);
  const head = textOf(bytes);
  const tags = new TagReader(bytes);
  while (tags.next()) {
    const had = tags.is("idmap") ? tags.attribute("data") : undefined;
    if (had === undefined) continue;
    const data = [...(had === "" ? [] : [had]), ...blocks].join(",");
    const insert = withAttribute(tags.text, "data", data);
    bytes = edited(bytes, [{ at: tags.start, remove: tags.end - tags.start, insert }]);
    break;
  }
  const end = lastIndexOfText(bytes, "</xml>");
  const insert = `${head.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE}${shapes.join("")}`;
  workbook.set(part, edited(bytes, [{ at: end < 0 ? bytes.length : end, remove: 0, insert }]));
}

/** The box of a note: to the right of its cell, as high as its text asks for. */
function shape({ row, column, text }: Note, id: number): string {
  const lines = text.split("\n").reduce((count, line) => count + Math.max(1, Math.ceil(line.length / 46)), 0);
  // One line more says whose the note is.
  const height = Math.min(30, lines + 2);
  const top = Math.max(0, row - 2);
  const anchor = [column + 1, 15, top, 4, column + 5, 15, top + height, 4].join(", ");
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:250pt;height:${height * 13}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
