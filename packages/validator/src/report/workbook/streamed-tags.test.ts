import type { Severity } from "@aurora/domain/rules/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markSheet } from "./mark-sheet.js";
import { TagReader } from "./markup.js";
import { StreamedTagReader } from "./streamed-tags.js";
import { awkwardWorkbook, partsOf, stewardsWorkbook } from "./workbooks.test-support.js";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A part in pieces of these lengths, over and over; each is gone once the next is asked for. */
function* cut(part: Uint8Array, lengths: readonly number[]): Generator<Uint8Array> {
  const piece = new Uint8Array(Math.max(...lengths));
  for (let at = 0, index = 0; at < part.length; index++) {
    const length = Math.min(lengths[index % lengths.length] as number, part.length - at);
    piece.fill(0x3c);
    piece.set(part.subarray(at, at + length));
    yield piece.subarray(0, length);
    at += length;
  }
}

function tagsOf(tags: TagReader): unknown[] {
  const found: unknown[] = [];
  while (tags.next()) found.push([tags.start, tags.end, tags.kind, tags.name, tags.text, tags.number("s")]);
  return found;
}

const written = (tags: TagReader): string => {
  const pieces: string[] = [];
  markSheet(
    tags,
    {
      marks: new Map<number, ReadonlyMap<number, Severity>>([
        [2, new Map([[1, "error"]])],
        [400, new Map([[0, "info"]])],
        [90_000, new Map([[3, "error"]])],
      ]),
      paint: (base) => base + 100,
      unmark: (format) => (format === 7 ? 3 : format),
      deselect: true,
      legacyDrawing: "rId77",
    },
    (piece) => pieces.push(Buffer.from(piece).toString("latin1")),
  );
  return pieces.join("");
};

/** A sheet of many windows, with what is long in each place where something can be. */
function longSheet(rows: number): string {
  const long = "x".repeat(300_000);
  const body = Array.from(
    { length: rows },
    (_, index) =>
      `<row r="${index + 1}" spans="1:3"><c r="A${index + 1}" s="${index % 9}"><v>${index}</v></c><c r="C${index + 1}" t="inlineStr"><is><t>${index % 5000 === 0 ? long : "ñandú > gallina"}</t></is></c></row>`,
  );
  return `<?xml version="1.0"?><worksheet><sheetViews><sheetView tabSelected="1"/></sheetViews><cols><col min="1" max="2" style="7"/></cols><sheetData>${body.join("")}</sheetData><!-- ${long} <c s="7"> --><mergeCells><mergeCell ref="A1:B1"/></mergeCells><drawing a="${long}>"/><legacyDrawing r:id="rId3"/><legacyDrawingHF/><extLst><![CDATA[${long}]]></extLst></worksheet>`;
}

describe("a part that is read in pieces", () => {
  it("has the tags of the whole, wherever it is cut", async () => {
    const sheets = [partsOf(await stewardsWorkbook()), partsOf(awkwardWorkbook())].map(
      (parts) => parts["xl/worksheets/sheet2.xml"] as Uint8Array,
    );
    const odd = [
      "",
      "<",
      "<a",
      "<a b='<",
      "<!-- ",
      "<a/",
      "</",
      "x<?",
      "<a><![CDATA[",
      "<a b=\"1\"c='2'/>text",
    ];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...sheets, ...odd.map(bytes)),
          fc
            .string({
              unit: fc.constantFrom("<", ">", "/", "!", "-", "?", '"', "'", "a", "s", "=", " ", "1"),
            })
            .map(bytes),
        ),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }),
        (part, lengths) => {
          expect(tagsOf(new StreamedTagReader(cut(part, lengths)))).toEqual(tagsOf(new TagReader(part)));
        },
      ),
      { numRuns: 300, seed: 4 },
    );
  });

  it("is marked as the whole is, byte for byte", () => {
    const sheet = bytes(longSheet(20_000));
    expect(sheet.length).toBeGreaterThan(3_000_000);
    const whole = written(new TagReader(sheet));
    // The sheet is too long to be shown where it is otherwise.
    expect(whole.includes('<c r="B2" s="103"/>')).toBe(true);
    expect(whole.includes('<row r="90000"><c r="D90000" s="100"/></row></sheetData>')).toBe(true);
    expect(whole.includes("rId3")).toBe(false);
    for (const lengths of [[16_384], [262_143, 1, 70_000], [1_000_000], [997]]) {
      expect(written(new StreamedTagReader(cut(sheet, lengths))) === whole, `${lengths}`).toBe(true);
    }
  });

  it("refuses a tag that is longer than any of use, and holds no more of it", () => {
    function* endless(): Generator<Uint8Array> {
      yield bytes("<worksheet><c a='");
      for (;;) yield new Uint8Array(65_536).fill(0x61);
    }
    const tags = new StreamedTagReader(endless());
    tags.next();
    expect(() => tags.next()).toThrow("larger, unpacked, than the limit");
  });
});
