import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionHeaders, type Row } from "../registers.test-support.js";
import { actions, expectSame, ofApp, rowOf, type Sample } from "./kernel-reader.test-support.js";

const delimiters = [",", ";", "\t"] as const;

/** Cells that are met in registers or that are hard on readers. */
const words = fc.oneof(
  fc.constantFrom(
    ...["", " ", "\t", "\u00a0", "Sí", "No", "SI", "no", "1", "0", "x", "sí ", " No", "si\u0301", "Sé", "Nó"],
    ...[
      "2023-03-15",
      "15/03/2023",
      "29/02/2023",
      "2024-02-29",
      "1900-02-29",
      "2023-13-01",
      "2023-03-15T00:00",
    ],
    ...["09:00", "24:00", "23:59", "9:00", "030101", "30101", "999999", "0301010", "03010a"],
    ...[
      "7",
      "12",
      "123",
      "1234567",
      "12345678",
      "0000001",
      "1 2",
      "1/2",
      "1:2",
      "+5",
      "-5",
      "=1+1",
      "@x",
      "a@b.pe",
    ],
    ...[
      "DNI 45678912",
      "1234567 a",
      "12345678 a",
      "é",
      "ñandú",
      "«a»",
      "a…",
      "–",
      "¿Qué?",
      "a\u2029",
      "\u{1f600}",
    ],
    ...["Género; Derechos humanos", "Educativa", "Capacitación", "CEM Abancay", "Promotor/a"],
    ...['a"b', "a'b", "a\u0000b", "a\u007fb", "a\u001fb", "a\ufeff", "INT-01", "a, b", "a; b", "a\tb"],
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme-ascii", maxLength: 40 }),
  fc
    .tuple(fc.constantFrom("a", "é", "9", " a", "a ", "–"), fc.integer({ min: 1, max: 40 }))
    .map(([unit, times]) => unit.repeat(times)),
  fc
    .tuple(fc.constantFrom("a", "é"), fc.integer({ min: 250, max: 310 }))
    .map(([unit, times]) => unit.repeat(times)),
);

/** How a cell is written: as it is, between quotes as it should be, or wrongly. */
const cells = fc.oneof(
  { weight: 16, arbitrary: words },
  { weight: 12, arbitrary: words.map((word) => `"${word.replaceAll('"', '""')}"`) },
  { weight: 1, arbitrary: words.map((word) => `"${word}"`) },
  { weight: 1, arbitrary: words.map((word) => `"${word.replaceAll('"', '""')}" `) },
  { weight: 1, arbitrary: words.map((word) => `"${word}`) },
);

describe.each([actions, ofApp])("the kernel, of $entity.name,", (sample) => {
  const rows = fc.array(
    fc.array(fc.record({ header: fc.constantFrom(...sample.headers), cell: cells }), { maxLength: 5 }),
    { minLength: 1, maxLength: 12 },
  );
  const breaks = fc.array(fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) }), { maxLength: 2 });

  it("finds in each row what the ordinary way finds, whatever the cells, delimiters, line ends and chunks", () => {
    let byKernel = 0;
    let hashed = 0;
    fc.assert(
      fc.property(
        fc.record({
          rows,
          breaks,
          delimiter: fc.constantFrom(...delimiters),
          lineEnd: fc.constantFrom("\n", "\n", "\n", "\r\n", "\r\n", "\r"),
          sizes: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
          readsTexts: fc.boolean(),
          blank: fc.constantFrom("", " ", '""', "\t"),
        }),
        ({ rows, breaks, delimiter, lineEnd, blank, ...reading }) => {
          const lines = rows.map((changes) =>
            rowOf(sample, Object.fromEntries(changes.map(({ header, cell }) => [header, cell])), delimiter),
          );
          lines.push(sample.headers.map(() => blank).join(delimiter), lines[0] as string, lines[0] as string);
          const body = new TextEncoder().encode(lines.join(lineEnd) + lineEnd);
          for (const { at, byte } of breaks) body[at % body.length] = byte;
          const outcome = expectSame(sample, body, { delimiter, ...reading });
          byKernel += outcome.byKernel;
          hashed += outcome.hashed;
        },
      ),
      { numRuns: 100 },
    );
    expect(byKernel).toBeGreaterThan(300);
    expect(hashed).toBeGreaterThan(50);
  });

  it("reads most of an ordinary register", () => {
    for (const delimiter of delimiters) {
      const body = `${rowOf(sample, {}, delimiter)}\n`.repeat(50);
      expect(expectSame(sample, body, { delimiter }).byKernel).toBe(50);
    }
  });

  it("takes no two cells for one that differ in a single byte", () => {
    const lengths = [
      1, 2, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 47, 48, 49, 63, 64, 65, 199, 200, 201, 255, 256, 257,
    ];
    const lines = lengths.flatMap((length) => {
      const places = new Set([
        0,
        1,
        7,
        8,
        14,
        15,
        16,
        17,
        length >> 1,
        length - 17,
        length - 16,
        length - 2,
        length - 1,
      ]);
      return [...places]
        .filter((place) => place >= 0 && place < length)
        .flatMap((place) =>
          ["b", "é"].map((other) => {
            const text = "a".repeat(place) + other + "a".repeat(length - place - 1);
            return rowOf(sample, Object.fromEntries(sample.headers.map((header) => [header, text])), ",");
          }),
        );
    });
    const body = `${[...lines, ...lines].join("\n")}\n`;
    expect(expectSame(sample, body, { delimiter: ",", readsTexts: true }).byKernel).toBe(lines.length * 2);
  });

  it("hashes what records are alike by as the ordinary way does, however texts are written", () => {
    const texts = [
      "Taller",
      "TÁLLER de ñandúes",
      "dos  espacios",
      "«Taller» – uno…",
      "¿Qué? ª º × ÷ ÿ Ÿ þ Þ ß",
      '"a ""b"" c"',
      '"x, y"',
    ];
    const headers = Object.values(sample.entity.fields).map(({ header }) => header);
    const likeness = sample.entity.likenessFields.map((name) => sample.entity.fields[name]?.header as string);
    expect(headers).toEqual(expect.arrayContaining(likeness));
    const lines = texts.flatMap((text) => likeness.map((header) => rowOf(sample, { [header]: text }, ",")));
    const { hashed } = expectSame(sample, `${[...lines, ...lines, rowOf(sample, {}, ",")].join("\n")}\n`, {
      delimiter: ",",
    });
    expect(hashed).toBeGreaterThan(lines.length / 10);
  });

  it("tells days, hours and districts from what only looks like them", () => {
    const numbers = (count: number) =>
      [...Array(count).keys()].map((value) => String(value).padStart(2, "0"));
    const days = ["1949", "1950", "2000", "2023", "2024", "2100", "2149", "2150"].flatMap((year) =>
      numbers(14).flatMap((month) =>
        ["00", "01", "28", "29", "30", "31", "32"].flatMap((day) => [
          `${year}-${month}-${day}`,
          `${day}/${month}/${year}`,
        ]),
      ),
    );
    const hours = numbers(26).flatMap((hour) =>
      ["00", "05", "59", "60", "99"].map((minute) => `${hour}:${minute}`),
    );
    const texts = [...days, ...hours, "030101", "O30101", "03010 ", "00:00", "0000-00-00"];
    const lines = texts.map((text) =>
      rowOf(sample, Object.fromEntries(sample.headers.map((header) => [header, text])), ";"),
    );
    expect(expectSame(sample, `${lines.join("\n")}\n`, { delimiter: ";" }).byKernel).toBe(lines.length);
  });
});

describe("the kernel", () => {
  const rowWith = (changed: Row) => rowOf(actions, changed, ",");

  const narrow: Sample = {
    ...actions,
    headers: ["id_accion", "fecha_inicio", "m_0_5", "lugar_accesible", "tema", "Otra"],
  };

  it("tells every character in and around a text from those that mean something to it", () => {
    const units = [...Array(0x300).keys(), ...Array.from({ length: 0x70 }, (_, index) => 0x2000 + index)];
    const texts = units
      .map((unit) => String.fromCharCode(unit))
      .flatMap((unit) => [unit, `a${unit}`, `${unit}a`]);
    const lines = [...texts, ...texts.map((text) => `${text}12345678`)].map((text) => {
      const cell = /["\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      return rowOf(narrow, Object.fromEntries(narrow.headers.map((header) => [header, cell])), ",");
    });
    for (const way of [lines, lines.map((line) => line.replaceAll(/[^",]+/g, '"$&"'))]) {
      expect(expectSame(narrow, `${way.join("\n")}\n`, { delimiter: "," }).byKernel).toBeGreaterThan(4000);
    }
  });

  it("takes broken characters for what they are, wherever they break", () => {
    const whole = new TextEncoder().encode("aé–ñ«\u{1f600}");
    const line = (cell: readonly number[]) => [
      ...new TextEncoder().encode("A-1,2023-01-02,1,No,"),
      ...cell,
      0x2c,
      ...cell,
      0x0a,
    ];
    for (let length = 1; length <= whole.length; length++) {
      for (const broken of [
        [...whole.slice(0, length)],
        [...whole.slice(length)],
        [...whole.slice(0, length), 0x61],
      ]) {
        expectSame(narrow, Uint8Array.from([...line([0x61]), ...line(broken), ...line([0x61])]), {
          delimiter: ",",
        });
      }
    }
  });

  it("takes no blank row for a record, however short the rows around it are", () => {
    const rows = [",,,,,", "A-1,2023-01-02,1,No,x,", " ,,\t,,,", '"",,,,,""', "A,,,,,", ",,,,,", "A-2,,,,,"];
    for (const lineEnd of ["\n", "\r\n"]) {
      const body = rows.map((row) => row + lineEnd).join("");
      expect(expectSame(narrow, body, { delimiter: "," }).byKernel).toBe(3);
    }
  });

  it("ends rows wherever the ordinary way does, though the line ends be mixed", () => {
    const ends = ["\r", "\n", "\r\n", "\n\r", "\r\r\n"];
    const rows = [
      "A-1,2023-01-02,1,No,x,y",
      "A-2,,,,,",
      'A-3,2023-01-02,1,No,x,"y"',
      "A-4,2023-01-02,1,No,x",
      "A-5,,,,,,",
    ];
    const bodies = ends.flatMap((first) =>
      ends.flatMap((second) =>
        rows.map((row, index) => row + first + rows[(index + 1) % 5] + second + row + first),
      ),
    );
    expect(expectSame(narrow, `${bodies.join("")}\n`, { delimiter: "," }).byKernel).toBeGreaterThan(20);
    for (const body of bodies) expectSame(narrow, `${body}\n`, { delimiter: "," });
  });

  it("remembers no more cells of a column than it has room for, and is right of all", () => {
    const lines = Array.from({ length: 4500 }, (_, index) =>
      rowWith({
        id_accion: `A-${index}`,
        id_intervencion: `INT-${index}`,
        lugar: `lugar número ${index} de muchos`,
      }),
    );
    const body = `${[...lines, ...lines.slice(0, 50), ...lines.slice(-50)].join("\n")}\n`;
    expect(expectSame(actions, body, { delimiter: ",", readsTexts: true }).byKernel).toBe(4600);
  });

  it("reads rows that end wherever its input ends", () => {
    const width = new TextEncoder().encode(`${rowWith({ Otra: "" })}\n`).length;
    for (let beyond = -3; beyond <= 3; beyond++) {
      // Two rows fill what is read at a time, but for a few bytes.
      const first = "a".repeat(30_000);
      const second = "b".repeat(65_536 - 30_000 - 2 * width + beyond);
      for (const lineEnd of ["\n", "\r\n"]) {
        const body = [first, second, "", `"${second}"`, "", ""]
          .map((Otra) => rowWith({ Otra }) + lineEnd)
          .join("");
        expect(expectSame(actions, body, { delimiter: "," }).byKernel).toBe(6);
        expectSame(actions, body, { delimiter: ",", sizes: [65_536 + beyond, 7] });
      }
    }
  });

  it("leaves a row that is longer than its input to the ordinary way", () => {
    const rows = [
      "",
      `"${"a\n".repeat(40_000)}"`,
      "",
      "a".repeat(70_000),
      "",
      `"${'""'.repeat(40_000)}"`,
      "",
    ];
    const body = rows.map((Otra) => `${rowWith({ Otra })}\n`).join("");
    expect(expectSame(actions, body, { delimiter: "," }).byKernel).toBe(4);
    expect(expectSame(actions, body, { delimiter: ",", sizes: [10_000] }).byKernel).toBeGreaterThan(0);
  });

  it("reads more rows than it tells of at a time, narrow and wide ones, and more doubts than it notes", () => {
    const two: Sample = { ...actions, headers: ["id_accion", "fecha_inicio"] };
    const many = Array.from({ length: 2000 }, (_, index) => `A-${index},2023-01-0${1 + (index % 9)}\n`);
    expect(expectSame(two, many.join(""), { delimiter: "," }).byKernel).toBe(2000);
    const wide: Sample = { ...actions, headers: [...actionHeaders, ...Array(600).keys()].map(String) };
    const wideRow = `${rowOf(wide, Object.fromEntries(wide.headers.slice(76).map((header) => [header, "x"])), ",")}\n`;
    expect(expectSame(wide, wideRow.repeat(60), { delimiter: "," }).byKernel).toBe(60);
    const doubtful = Object.fromEntries(wide.headers.map((header) => [header, "=a"]));
    expect(expectSame(wide, `${rowOf(wide, doubtful, ",")}\n`.repeat(60), { delimiter: "," }).byKernel).toBe(
      60,
    );
  });

  it("forgets one table before it reads the next", () => {
    const body = `${rowWith({ lugar: "Auditorio" })}\n`.repeat(3);
    expectSame(actions, body, { delimiter: ",", readsTexts: true });
    // The same numbers of columns hold other fields.
    const turned: Sample = { ...actions, headers: actions.headers.toReversed() };
    expectSame(turned, `${rowOf(turned, { lugar: "Auditorio" }, ",")}\n`.repeat(3), { delimiter: "," });
    expectSame(ofApp, `${rowOf(ofApp, {}, ",")}\n`.repeat(3), { delimiter: "," });
  });
});
