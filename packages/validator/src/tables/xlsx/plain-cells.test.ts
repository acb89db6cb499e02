import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText } from "../csv.js";
import { decimalAt } from "./decimals.js";
import { UnreadableWorkbook } from "./faults.js";
import { readFormat } from "./number-formats.js";
import { SharedStrings } from "./shared-strings.js";
import { SheetRows } from "./sheet-rows.js";
import { type XmlHandler, XmlScanner } from "./xml.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The handler without its shortcut: every element comes by its events. */
const byElements = (handler: XmlHandler): XmlHandler => ({
  open: (name, element) => handler.open(name, element),
  close: (name) => handler.close(name),
  text: (bytes, start, end) => handler.text(bytes, start, end),
});

interface Way {
  readonly plainly: boolean;
  /** Where the XML is cut; whole where absent. */
  readonly cuts?: readonly number[];
}

/** Reads XML in pieces, with the shortcut or without; says why it stopped, if it did. */
function scan(xml: string, handler: XmlHandler, { plainly, cuts = [] }: Way): unknown {
  const scanner = new XmlScanner("part", plainly ? handler : byElements(handler));
  const bytes = bytesOf(xml);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  try {
    // A piece is a copy with other bytes behind it: reading beyond its end would tell.
    places.slice(1).forEach((end, index) => {
      const piece = bytes.slice(places[index], end);
      const room = new Uint8Array(piece.length + 64).fill(0x31);
      room.set(piece);
      scanner.push(room.subarray(0, piece.length));
    });
    scanner.end();
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof UnreadableWorkbook)) throw thrown;
    return thrown.details;
  }
}

function stringsOf(xml: string, way: Way) {
  const strings = new SharedStrings("strings", 1_000_000);
  const fault = scan(`<sst>${xml}</sst>`, strings, way);
  const { bytes } = strings.texts;
  const texts = Array.from({ length: strings.count }, (_, index) =>
    new TextDecoder().decode(bytes.slice(strings.startOf(index), strings.endOf(index))),
  );
  return { strings, texts, fault };
}

function rowsOf(xml: string, way: Way, width?: number) {
  const { strings } = stringsOf("<si><t>uno</t></si><si><t>dos tres</t></si><si><t/></si>", way);
  const rows: unknown[] = [];
  const beyond: number[] = [];
  const handler = new SheetRows({
    part: "sheet",
    strings,
    formats: ["General", "dd/mm/yyyy", "hh:mm", "000000", "mmm-yy"].map(readFormat),
    from1904: false,
    maxRowBytes: 60,
    ...(width !== undefined && { width, days: Uint8Array.from({ length: width }, (_, index) => index % 3) }),
    onBeyond: (column) => beyond.push(column),
    onRow: ({ cells, number, hidden, troubled }) => {
      const texts = Array.from({ length: cells.count }, (_, index) => cellText(cells, index));
      rows.push({ number, hidden, texts, troubled: [...troubled] });
      return true;
    },
  });
  const fault = scan(`<worksheet><sheetData>${xml}</sheetData></worksheet>`, handler, way);
  return { rows, beyond, fault };
}

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const value = fc.oneof(
  pick("0", "1", "2", "3", "45000", "0.375", "1e3", "-5", "007", " 7 ", "", "x", "9".repeat(20), "0.1.2"),
  fc.double({ noNaN: true }).map(String),
  fc.nat(60_000).map((day) => String(day / 7)),
);
const text = fc.oneof(
  pick("", "sí", "a&amp;b", "_x0041_", "_x", "uno dos", " x ", "a]]>b", "&nope;", "ñ".repeat(20)),
  fc.string({ unit: fc.constantFrom("a", "ñ", "\u{1f600}", " ", "_", "x"), maxLength: 8 }),
);
const reference = fc
  .oneof(
    fc.tuple(
      pick("A", "B", "C", "D", "Z", "AA", "XFD", "XFE", "ZZZ", "a", ""),
      pick("1", "27", "", "12345678", "x"),
    ),
  )
  .map(([letters, row]) => ` r="${letters}${row}"`);
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof(
          { weight: 5, arbitrary: pick("A", "B", "C", "D").map((letter) => ` r="${letter}2"`) },
          reference,
          fc.constant(""),
        ),
        pick("", ' s="0"', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="99"', ' s=""', " s='1'"),
        pick("", ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="d"', ' t="x"'),
        value,
      )
      .map(([at, style, type, inside]) => `<c${at}${style}${type}><v>${inside}</v></c>`),
  },
  fc
    .tuple(reference, pick("", ' xml:space="preserve"', " x"), text)
    .map(([at, space, inside]) => `<c${at} t="inlineStr"><is><t${space}>${inside}</t></is></c>`),
  fc.tuple(reference, text).map(([at, inside]) => `<c${at} t="str"><v>${inside}</v></c>`),
  pick(
    '<c r="A1" s="3"/>',
    '<c r="B1"/>',
    "<c/>",
    '<c r="A1"><f>A2</f><v>3</v></c>',
    '<c r="A1"><f>A2</f></c>',
    '<c r="B1" t="s"><v>1</v></c ><c r="C1"><v>1</v ></c>',
    '<x:c r="B1"><x:v>5</x:v></x:c>',
    '<c r="A1" t="s"><v>1<!-- 2 --></v></c>',
    '<c r="A1"><v>1</v><!-- x --></c>',
    '<c r="A1"><v><![CDATA[12]]></v></c>',
    '<c r="A1"><v>4</c></v>',
    "</row><row>",
    "<!-- x -->",
    " ",
    '<c  r="A1"><v>1</v></c>',
    '<c r="A1" t="s"><v>1</v>',
  ),
);

describe("cells that are read by heart", () => {
  it("are what their elements would make of them, wherever the bytes are cut", () => {
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        fc.nat(200),
        (cells, cuts, width, padding) => {
          // Cells close to the end of a piece are read by their elements: something must stand behind them.
          const xml = `<row>${cells.join("")}</row>${" ".repeat(padding)}`;
          const expected = rowsOf(xml, { plainly: false }, width);
          expect(rowsOf(xml, { plainly: true }, width)).toEqual(expected);
          expect(rowsOf(xml, { plainly: true, cuts }, width)).toEqual(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("are read without any event, where they stand as most programs write them", () => {
    const seen: string[] = [];
    const handler = new SheetRows({
      part: "sheet",
      strings: stringsOf("<si><t>uno</t></si>", { plainly: true }).strings,
      formats: [],
      from1904: false,
      maxRowBytes: 1000,
      onRow: ({ cells }) => {
        seen.push(...Array.from({ length: cells.count }, (_, index) => cellText(cells, index) ?? ""));
        return true;
      },
    });
    let events = 0;
    const counted: XmlHandler = {
      open: (name, element) => {
        events++;
        handler.open(name, element);
      },
      close: (name) => handler.close(name),
      text: (bytes, start, end) => handler.text(bytes, start, end),
      shortcut: (bytes, data, start) => handler.shortcut(bytes, data, start),
    };
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" s="1" t="s"><v>0</v></c>',
      '<c r="C1"><v>12</v></c>',
      '<c r="D1" s="3" t="n"><v>0.5</v></c>',
      '<c r="E1" s="3"/>',
      '<c r="F1" t="str"><v>dos</v></c>',
      '<c r="G1" t="inlineStr"><is><t>tres</t></is></c>',
      '<c r="AA1" s="2" t="inlineStr"><is><t xml:space="preserve"> cuatro</t></is></c>',
    ];
    const xml = `<worksheet><sheetData><row r="1">${cells.join("")}</row></sheetData>${" ".repeat(200)}</worksheet>`;
    scan(xml, counted, { plainly: true });
    expect(seen.filter((shown) => shown !== "")).toEqual([
      "uno",
      "uno",
      "12",
      "0.5",
      "dos",
      "tres",
      " cuatro",
    ]);
    // The worksheet, its data and the row.
    expect(events).toBe(3);
  });
});

describe("shared texts that are read by heart", () => {
  const item = fc.oneof(
    { weight: 4, arbitrary: text.map((inside) => `<si><t>${inside}</t></si>`) },
    pick(
      "<si/>",
      "<si><t/></si>",
      '<si><t xml:space="preserve"> a </t></si>',
      "<si><r><t>a</t></r><r><t>b</t></r></si>",
      "<si><t>a</t><rPh><t>b</t></rPh></si>",
      "<si><rPh><si><t>a</t></si></rPh></si>",
      "<si><t>_x00<si><t>41_</t></si></t></si>",
      "<si><t><si><t>a</t></si>b</t></si>",
      "<si><t>a</t ></si>",
      "<si><t>a</t></si >",
      "<si><t>a</si></t>",
      "<!-- x -->",
      " ",
    ),
  );
  it("are what their elements would make of them, wherever the bytes are cut", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 4 }), (items, cuts) => {
        const told = (way: Way) => {
          const { texts, fault } = stringsOf(items.join(""), way);
          return { texts, fault };
        };
        const expected = told({ plainly: false });
        expect(told({ plainly: true })).toEqual(expected);
        expect(told({ plainly: true, cuts })).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("numbers", () => {
  const read = (written: string) => decimalAt(bytesOf(`1${written}2`), 1, written.length + 1);
  it("are what Number makes of their text", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 18 });
    const written = fc.oneof(
      fc.double().map(String),
      fc.nat(86_400).map((seconds) => String(seconds / 86_400)),
      digits,
      fc.tuple(digits, digits).map(([whole, decimals]) => `${whole}.${decimals}`),
      fc.string({ unit: fc.constantFrom("0", "9", ".", "-", "e", "E", "+", " "), maxLength: 20 }),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(read(text)).toBe(text.trim() === "" ? Number.NaN : Number(text));
      }),
      { numRuns: 5000 },
    );
  });
});
