import { parse } from "csv-parse/sync";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { actionHeaders, actions, asOf, chunks, cleanRow, csv, told } from "../registers.test-support.js";
import { HeaderIndex } from "../tables/header.js";
import { findHeaderRow } from "../tables/header-row.js";
import { entityOf, Validation, validate } from "../validate.js";
import { readTable } from "./read-table.test-support.js";

interface OddTable {
  readonly why: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  /**
   * Whether csv-parse (told to bear with odd quotes) and papaparse read the same. Where they do not
   * agree with each other, Python's `csv` and Excel are followed, which do: what stands behind a
   * closing quote belongs to the cell, as it stands, and a quote there opens nothing.
   */
  readonly agreed: boolean;
}

/** Tables that RFC 4180 does not write and that come all the same. */
const tables: readonly OddTable[] = [
  {
    why: "text behind a closing quote",
    text: '"a"b,c\nd,e\n',
    rows: [
      ["ab", "c"],
      ["d", "e"],
    ],
    agreed: false,
  },
  { why: "a blank behind a closing quote", text: '"a" ,b\n', rows: [["a ", "b"]], agreed: false },
  { why: "quotes behind a closing quote", text: '"a"b"c",d\n', rows: [['ab"c"', "d"]], agreed: false },
  { why: "a doubled quote, then text", text: '"a""b"c,d\n', rows: [['a"bc', "d"]], agreed: false },
  { why: "empty quotes, then text", text: '""a,b\n', rows: [["a", "b"]], agreed: false },
  { why: "two quoted words in one cell", text: '"x" "y",z\n', rows: [['x "y"', "z"]], agreed: false },
  { why: "quotes within plain cells", text: 'a"b,c"\n', rows: [['a"b', 'c"']], agreed: true },
  { why: "a blank before an opening quote", text: ' "a",b\n', rows: [[' "a"', "b"]], agreed: true },
  { why: "empty quotes", text: '"",""\n', rows: [["", ""]], agreed: true },
  {
    why: "lone carriage returns",
    text: "a,b\r1,2\r",
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    agreed: true,
  },
  { why: "a lone carriage return between quotes", text: '"a\rb",c\r', rows: [["a\rb", "c"]], agreed: true },
  { why: "line ends of two kinds", text: "a\n\rb\n", rows: [["a"], [""], ["b"]], agreed: false },
  { why: "blank rows", text: "a\n\n\nb\n", rows: [["a"], [""], [""], ["b"]], agreed: true },
  {
    why: "rows of different lengths",
    text: "a,b\n1\n2,3,4\n",
    rows: [["a", "b"], ["1"], ["2", "3", "4"]],
    agreed: true,
  },
  { why: "a byte-order mark in the middle", text: "a,\ufeffb\n", rows: [["a", "\ufeffb"]], agreed: true },
  { why: "a NUL within a cell", text: "a\0b,c\n", rows: [["a\0b", "c"]], agreed: true },
  { why: "typographic quotes", text: '“a,b”,"c"\n', rows: [["“a", "b”", "c"]], agreed: true },
  {
    why: "line separators that are none of a table",
    text: "a\u2028b\u0085c\vd\fe,f\n",
    rows: [["a\u2028b\u0085c\vd\fe", "f"]],
    agreed: true,
  },
  { why: "a quoted last cell without a line end", text: 'a,"b"', rows: [["a", "b"]], agreed: true },
];

/** The rows without those that a reader adds for the last line end. */
function withoutLast(rows: readonly (readonly string[])[], text: string): readonly (readonly string[])[] {
  return /[\r\n]$/.test(text) && rows.at(-1)?.join("") === "" ? rows.slice(0, -1) : rows;
}

describe.each(tables)("$why", ({ text, rows, agreed }) => {
  const bytes = new TextEncoder().encode(text);

  it("is read as it stands, in chunks of any size", () => {
    for (const size of [bytes.length, 1, 2, 3, 5]) {
      expect(readTable(bytes, { sizes: [size] })).toEqual({ rows, fault: undefined });
    }
  });

  it(agreed ? "is read so by others" : "is read otherwise by each of the others", () => {
    const byPapaparse = withoutLast(
      papaparse.parse<string[]>(text, { delimiter: ",", skipEmptyLines: false }).data,
      text,
    );
    const byCsvParse = parse(text, {
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
    }) as string[][];
    if (agreed) expect([byPapaparse, byCsvParse]).toEqual([rows, rows]);
    else expect(byPapaparse).not.toEqual(byCsvParse);
  });
});

describe("a quote that is never closed", () => {
  it.each([
    ['"a\n', 1],
    ['a,"b\nc,d\n', 1],
    ['a\n"b', 2],
    ['a,b\nc,"b""d\n', 2],
  ])("%j: is told with its row, in chunks of any size", (text, row) => {
    const bytes = new TextEncoder().encode(text);
    for (const size of [bytes.length, 1, 2]) {
      expect(readTable(bytes, { sizes: [size] }).fault).toEqual({ kind: "unclosed-quote", row });
    }
  });
});

describe("odd cells in a register", () => {
  /** The report on a register of which one cell is written so, read in every way. */
  async function allWays(written: string) {
    const text = csv(actions({ tema: "##" }, {})).replace("##", () => written);
    const bytes = new TextEncoder().encode(text);
    const ways = [];
    for (const fast of [true, false]) {
      for (const size of [bytes.length, 1, 7, 64]) {
        const validation = new Validation({ asOf });
        const of = { file: "-", entity: entityOf("preventive-action"), fast };
        const reader = validation.reader(of);
        for (const chunk of chunks(bytes, [size])) reader.push(chunk);
        reader.end(null);
        ways.push(validation.report());
      }
    }
    for (const way of ways) expect(way).toEqual(ways[0]);
    return ways[0]!;
  }

  it.each(['"taller" de género', '"taller" "dos"', '""x', 'taller "dos"', '"a""b"c', "a\u2028b", '"a\rb"'])(
    "%j is a text like any other",
    async (written) => {
      expect(told(await allWays(written))).toEqual([]);
    },
  );

  it("a lone carriage return within a plain cell ends the row: both halves are told", async () => {
    const report = await allWays("a\rb");
    expect(told(report).map(({ rule, row }) => [rule, row])).toEqual([
      ["DAT-005", 2],
      ["DAT-005", 3],
    ]);
    expect(report.summary.records).toBe(3);
  });
});

describe("the header", () => {
  const index = new HeaderIndex(entityOf("preventive-action"));
  const search = (text: string, whole: boolean) =>
    findHeaderRow(new TextEncoder().encode(text), { candidates: [index], whole });
  const find = (text: string) => search(text, true).header;

  it("is cut as rows are: quotes, text behind them, lone carriage returns", () => {
    const expected = ["id_accion", "cem", "tema"];
    for (const text of [
      "id_accion,cem,tema\n",
      '"id_accion","cem","tema"\n',
      '"id"_accion,"cem"\t,tema\r',
      "Registro\r\rid_accion,cem,tema\r\nA-1,x,y",
    ]) {
      expect(find(text)?.headers, text).toEqual(expected);
    }
  });

  it("stands for what it stands for once more further down: a row like any other", async () => {
    const text = csv(actions({}, {}));
    const [header = "", ...rows] = text.trimEnd().split("\n");
    const report = await validate("preventive-action", [header, rows[0], header, rows[1]].join("\n"), {
      asOf,
    });
    expect(report.summary).toMatchObject({ records: 3, valid: 2 });
    expect(new Set(report.findings.map(({ record }) => record.row))).toEqual(new Set([3]));
  });

  it("is no row that goes on behind what is looked at", () => {
    const cut = "Registro\nid_accion,cem,tema,total_partici";
    expect(search(cut, true).header?.row).toBe(2);
    expect(search(cut, false)).toEqual({ header: undefined, tooLong: undefined });
    expect(search(`${cut}pantes\n`, false).header?.headers).toContain("total_participantes");
  });

  const long = (bytes: number) => "x".repeat(bytes);
  const known = "id_accion,cem,tema";
  it.each([
    ["the known columns first", `${known},${long(300_000)}\nA-1,x,y,z\n`, 1],
    ["the known columns last", `${long(300_000)},${known}\nz,A-1,x,y\n`, 1],
    ["under a title", `Registro\n\n${known},${long(300_000)}\nA-1,x,y,z\n`, 3],
    ["as long as the limit and one byte more", `${known},${long(128 * 1024 - known.length)}\nA-1,x,y,z\n`, 1],
    ["whole in its first bytes, and too long", `${known},${long(200_000)}\nA-1,x,y,z\n`, 1],
    ["within a quote that nothing closes", `"${known}\n${"A-1,x,y\n".repeat(40_000)}`, 1],
  ])("is refused where it is too long: %s", async (_where, text, row) => {
    const inChunks = function* () {
      for (let at = 0; at < text.length; at += 50_000) {
        yield new TextEncoder().encode(text.slice(at, at + 50_000));
      }
    };
    for (const input of [text, inChunks()]) {
      const report = await validate("preventive-action", input, { asOf });
      expect(report.findings).toMatchObject([
        { rule: "DAT-001", params: { reason: "row-too-long", row, limit: 128 * 1024 } },
      ]);
    }
  });

  it("is read where it is as long as may be, and where a long row stands below it", async () => {
    const text = csv(actions({}));
    const [header = "", row = ""] = text.trimEnd().split("\n");
    const widest = `${header},${long(128 * 1024 - header.length - 1)}\n${row},\n`;
    expect((await validate("preventive-action", widest, { asOf })).summary).toMatchObject({ records: 1 });
    const below = `${header}\n${row}${long(300_000)}\n`;
    expect((await validate("preventive-action", below, { asOf })).summary).toMatchObject({ records: 1 });
  });

  it("of one name only is none", () => {
    expect(find("id_accion\nA-1\n")).toBeUndefined();
    expect(find(`${Object.keys(cleanRow)[0]}\n`)).toBeUndefined();
    expect(find(actionHeaders.slice(0, 2).join(","))?.score).toBe(2);
  });
});
