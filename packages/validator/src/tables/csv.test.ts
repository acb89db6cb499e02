import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunks, lines } from "../registers.test-support.js";
import { type CsvFault, CsvReader, cellText } from "./csv.js";

function read(
  text: string,
  { delimiter = ",", sizes = [text.length * 4], maxRowBytes = 1 << 20 } = {},
): { rows: string[][]; fault: CsvFault | undefined } {
  const rows: string[][] = [];
  const reader = new CsvReader({
    delimiter,
    maxRowBytes,
    onRow: (cells) => {
      expect(reader.row).toBe(rows.length + 1);
      rows.push(Array.from({ length: cells.count }, (_, index) => cellText(cells, index) ?? "no text"));
    },
  });
  for (const chunk of chunks(new TextEncoder().encode(text), sizes)) {
    const fault = reader.push(chunk);
    if (fault !== undefined) return { rows, fault };
  }
  return { rows, fault: reader.end() };
}

const rowsOf = (text: string, options = {}) => {
  const { rows, fault } = read(text, options);
  expect(fault).toBeUndefined();
  return rows;
};

describe("CsvReader", () => {
  it.each<[string, string, string[][]]>([
    [
      "plain cells",
      "a,b,c\n1,2,3\n",
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
    ],
    [
      "a last line without an end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["one line without an end", "a", [["a"]]],
    ["nothing", "", []],
    ["one line end", "\n", [[""]]],
    [
      "empty cells",
      ",,\n,b,\n",
      [
        ["", "", ""],
        ["", "b", ""],
      ],
    ],
    ["a delimiter at the very end", "a,", [["a", ""]]],
    [
      "empty quotes",
      '"",a\n"",""',
      [
        ["", "a"],
        ["", ""],
      ],
    ],
    ["a delimiter in quotes", '"a,b",c\n', [["a,b", "c"]]],
    ["escaped quotes", '"a ""b"" c","""",""""""\n', [['a "b" c', '"', '""']]],
    ["a quote at either end", '"""a","b"""\n', [['"a', 'b"']]],
    [
      "line ends in quotes",
      '"a\nb","c\r\nd","e\rf"\r\n1,2,3',
      [
        ["a\nb", "c\r\nd", "e\rf"],
        ["1", "2", "3"],
      ],
    ],
    ["only a line end in quotes", '"\n"\n', [["\n"]]],
    [
      "CRLF",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "lone CR",
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["line ends of every kind", "a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]],
    ["blank lines", "a\n\n\r\n\rb\n", [["a"], [""], [""], [""], ["b"]]],
    ["LF CR is two ends", "a\n\rb", [["a"], [""], ["b"]]],
    ["a quote inside a plain cell", 'a"b,c"\n"d', [['a"b', 'c"']]],
    ["a space before a quote", ' "a",b\n', [[' "a"', "b"]]],
    ["text behind a closing quote", '"a"b,c\n', [["ab", "c"]]],
    ["a space behind a closing quote", '"a" ,b\n', [["a ", "b"]]],
    ["quotes behind a closing quote", '"a"b"c",d\n', [['ab"c"', "d"]]],
    ["a line end right behind a closing quote", '"a"\r\n"b"\n"c"\r', [["a"], ["b"], ["c"]]],
    ["letters of two, three and four bytes", 'ñ,„–“,"\u{1f600}"\n', [["ñ", "„–“", "\u{1f600}"]]],
    ["rows of different lengths", "a\nb,c\n\nd,e,f\n", [["a"], ["b", "c"], [""], ["d", "e", "f"]]],
    ["spaces and tabs", " a ,\tb\t\n", [[" a ", "\tb\t"]]],
    ["a quoted last cell without a line end", 'a,"b"', [["a", "b"]]],
    ["JSON in a cell", '1,"{""a"": [1, 2]}"\n', [["1", '{"a": [1, 2]}']]],
  ])("%s", (what, text, expected) => {
    // A quote left open is a fault; the table of it shows what was read before.
    const { rows } = read(text);
    expect(rows).toEqual(expected);
    for (const sizes of [[1], [2], [3], [1, 5]]) expect(read(text, { sizes }).rows, what).toEqual(expected);
  });

  it("keeps a byte-order mark and every other character as it stands", () => {
    expect(rowsOf("\ufeffa,\u00a0b\u2028\n")).toEqual([["\ufeffa", "\u00a0b\u2028"]]);
  });

  it.each([";", "\t"])("knows the delimiter %j, and takes the others for text", (delimiter) => {
    const other = delimiter === ";" ? "\t" : ";";
    expect(rowsOf(`a${delimiter}b,c${other}d\n`, { delimiter })).toEqual([["a", `b,c${other}d`]]);
  });

  it("has room for many cells", () => {
    const cells = Array.from({ length: 10_000 }, (_, index) => String(index));
    expect(rowsOf(`${cells.join(",")}\n${cells.join(",")}`)).toEqual([cells, cells]);
  });

  it.each([
    ['"', 1],
    ['a,b\n1,"2\n3,4\n', 2],
    ['"a""', 1],
    ['a\n"b""', 2],
  ])("%j opens a quote that is never closed", (text, row) => {
    for (const sizes of [[100], [1]])
      expect(read(text, { sizes }).fault).toEqual({ kind: "unclosed-quote", row });
  });

  it("refuses a row that is longer than the limit, and no other", () => {
    for (const lineEnd of ["\n", "\r\n", "\r", ""]) {
      for (const sizes of [[1], [3], [100]]) {
        const options = { sizes, maxRowBytes: 5 };
        expect(read(`a\n12345${lineEnd}`, options)).toEqual({ rows: [["a"], ["12345"]], fault: undefined });
        expect(read(`a\n"345"${lineEnd}`, options)).toEqual({ rows: [["a"], ["345"]], fault: undefined });
        expect(read(`a\n123456${lineEnd}`, options)).toEqual({
          rows: [["a"]],
          fault: { kind: "row-too-long", row: 2, limit: 5 },
        });
      }
    }
  });

  it("says which cells are no UTF-8", () => {
    const told: (string | undefined)[] = [];
    const reader = new CsvReader({
      delimiter: ",",
      maxRowBytes: 100,
      onRow: (cells) => {
        for (let index = 0; index < cells.count; index++) told.push(cellText(cells, index));
      },
    });
    reader.push(
      Uint8Array.from([0x61, 0x2c, 0xc3, 0x2c, 0xff, 0x2c, 0xc3, 0xb1, 0x2c, 0xed, 0xa0, 0x80, 0x0a]),
    );
    expect(told).toEqual(["a", undefined, undefined, "ñ", undefined]);
  });

  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom('"', ",", ";", "\t", "\n", "\r", " ", "a", "ñ", "€", "\u{1f600}"),
      maxLength: 8,
    }),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const tables = fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

  it("reads any table that RFC 4180 writes, in chunks of any size", () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        fc.boolean(),
        (table, delimiter, lineEnd, sizes, endsWithLine) => {
          const written = lines(table, { delimiter, lineEnd });
          const last = table.at(-1) as string[];
          // A last row of one empty cell, without a line end, is no row at all.
          const whole = endsWithLine || (last.length === 1 && last[0] === "");
          const options = { delimiter, sizes };
          expect(rowsOf(whole ? written : written.slice(0, -lineEnd.length), options)).toEqual(table);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("reads any table with every cell quoted", () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 1, max: 9 }),
        (table, lineEnd, size) => {
          const written = table
            .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",") + lineEnd)
            .join("");
          expect(rowsOf(written, { sizes: [size] })).toEqual(table);
        },
      ),
    );
  });

  it("reads the same of any bytes whatever their chunks", () => {
    const bytes = fc.string({ unit: fc.constantFrom('"', '"', ",", "\n", "\r", "a", "ñ"), maxLength: 60 });
    fc.assert(
      fc.property(
        bytes,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (any, sizes, maxRowBytes) => {
          expect(read(any, { sizes, maxRowBytes })).toEqual(read(any, { maxRowBytes }));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
