import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cells, CsvReader, cellText } from "../csv.js";
import { SPARE_BYTES } from "./byte-buffer.js";
import { DELIMITER, TEXT_BYTES, TextRows } from "./text-rows.js";

/** Cells of these bytes, which lie one behind the other with others around them. */
function cellsOf(contents: readonly Uint8Array[], around: number): Cells {
  const length = contents.reduce((sum, content) => sum + content.length + 1, 1 + SPARE_BYTES);
  const bytes = new Uint8Array(length).fill(around);
  const starts = new Int32Array(contents.length);
  const ends = new Int32Array(contents.length);
  let at = 1;
  contents.forEach((content, column) => {
    bytes.set(content, at);
    // An empty cell is written nowhere.
    if (content.length > 0) {
      starts[column] = at;
      ends[column] = at + content.length;
    }
    at += content.length + 1;
  });
  const forms = new Uint8Array(contents.length);
  return { bytes, data: new DataView(bytes.buffer), count: contents.length, starts, ends, forms };
}

/** What a reader of delimited text finds in it, the cells of each row. */
function readBack(text: Uint8Array): string[][] {
  const rows: string[][] = [];
  const reader = new CsvReader({
    delimiter: DELIMITER,
    maxRowBytes: TEXT_BYTES,
    onRow: (cells) => {
      rows.push(Array.from({ length: cells.count }, (_, column) => cellText(cells, column) ?? "no text"));
    },
  });
  expect(reader.push(text)).toBeUndefined();
  expect(reader.isBetweenRows).toBe(true);
  return rows;
}

const encoder = new TextEncoder();
const character = fc.constantFrom(
  ..."aB0ñ€\u{1f600} ,;\"'_=@",
  "\n",
  "\r",
  "\t",
  "\0",
  "\x1f",
  "\x7f",
  "\u00a0",
);
const cell = fc.string({ unit: character, maxLength: 12 });

describe("rows written as text", () => {
  it("are read back as they were, whatever stands in and around their cells", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 255 }),
        (table, around) => {
          const rows = new TextRows();
          table.forEach((row, index) => {
            const contents = row.map((text) => encoder.encode(text));
            expect(rows.add(cellsOf(contents, around), index * 3 + 7)).toBe(true);
          });
          expect(readBack(rows.take())).toEqual(table);
          expect(table.map((_, index) => rows.numberOf(index))).toEqual(
            table.map((_, index) => index * 3 + 7),
          );
          expect(rows.take().length).toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("keep bytes that are no text", () => {
    const rows = new TextRows();
    expect(rows.add(cellsOf([Uint8Array.of(0x61, 0xff, 0x62), Uint8Array.of(0xf0)], 0x20), 2)).toBe(true);
    expect(Array.from(rows.take())).toEqual([0x61, 0xff, 0x62, 0x1f, 0xf0, 0x0a]);
  });

  it("wait until there is no room, and none is written in part", () => {
    const texts = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 3 });
    const byte = fc.constantFrom("a", '"', "\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, byte), { minLength: 1, maxLength: 6 }), (table) => {
        const rows = new TextRows();
        const written: string[][] = [];
        for (const [lengths, unit] of table) {
          const row = lengths.map((length) => unit.repeat(length));
          if (
            rows.add(
              cellsOf(
                row.map((text) => encoder.encode(text)),
                0x62,
              ),
              2,
            )
          )
            written.push(row);
        }
        const text = rows.take();
        expect(text.length).toBeLessThanOrEqual(TEXT_BYTES);
        expect(readBack(text)).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });

  it("take all of the room, and not a byte more", () => {
    const long = (length: number) => cellsOf([new Uint8Array(length).fill(0x61), new Uint8Array(0)], 0x62);
    const rows = new TextRows();
    expect(rows.add(long(TEXT_BYTES - 1), 2)).toBe(false);
    expect(rows.add(long(TEXT_BYTES - 2), 2)).toBe(true);
    expect(rows.add(long(1), 3)).toBe(false);
    expect(rows.take().length).toBe(TEXT_BYTES);
    expect(rows.add(long(1), 4)).toBe(true);
    expect(rows.numberOf(0)).toBe(4);
  });
});
