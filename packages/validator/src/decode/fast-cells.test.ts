import { type Entity, entities, type Field } from "@aurora/domain/records";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullCatalogue } from "../core/full-catalogue.js";
import {
  actionHeaders,
  appHeaders,
  asOf,
  chunks,
  cleanAppRow,
  cleanRow,
  type Row,
} from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import { makeReport } from "../report/report.js";
import { Run } from "../run/run.js";
import { InputReader } from "../tables/read.js";
import type { Speed } from "../tables/table.js";

const samples = [
  {
    entity: entities.find(({ name }) => name === "preventive-action") as Entity,
    headers: actionHeaders,
    clean: cleanRow,
  },
  {
    entity: entities.find(({ name }) => name === "app-action") as Entity,
    headers: appHeaders,
    clean: cleanAppRow,
  },
];

/** The report on bytes, read the fast way or the ordinary one. */
function judge(
  entity: Entity,
  bytes: Uint8Array,
  options: { fast: Speed; sizes: readonly number[] },
): string {
  const run = new Run({ asOf, maxFindings: 100_000 }, fullCatalogue);
  const reader = new InputReader(run, { file: "-", entity, fast: options.fast });
  for (const chunk of chunks(bytes, options.sizes)) reader.push(chunk);
  reader.end(null);
  return jsonReport(makeReport(run.finish(), run.options, { calendar: "", territory: "" }));
}

/** What stands in cells: values that are clean somewhere, and what makes readers stumble. */
const wordList: readonly string[] = [
  ...Object.values(cleanRow),
  "sí",
  "SÍ",
  "Si",
  "s",
  "x",
  "1",
  "0",
  "no",
  "NO",
  "n",
  "falso",
  "si\u0301",
  "2023-03-15",
  "15/03/2023",
  "1/2/2023",
  "29/02/2023",
  "29/02/2024",
  "31-12-2023",
  "1899-01-01",
  "2023-03-15T00:00:00",
  "2151-01-01",
  "09:00",
  "9:00",
  "24:00",
  "23:60",
  "09:00:00",
  "0a:00",
  "000034",
  "34.0",
  "1,000",
  "-5",
  "+5",
  "9999999",
  "10000000",
  "09999999",
  "٣٤",
  "030101",
  "30101",
  "999999",
  "03010a",
  "Género; Derechos humanos",
  "género|gender",
  "enfoque de género",
  "Generó",
  "Promotora",
  "promotor(a)",
  "PROMOTOR/A",
  "A-0001",
  "=1+1",
  "@x",
  "-x",
  "+51 9",
  "DNI 45678912",
  "4567 8912",
  "45678912",
  "987654321",
  "9 8 7 6 5 4 3 2 1",
  "a@b.pe",
  "20230315",
  "",
  " ",
  "\u00a0",
  "\u0001",
  "\u007f",
  "\u200b",
  "\ufeff",
  "\u2028",
  "…",
  "–",
  "«a»",
  "\u{1f600}",
  "ñ".repeat(100),
  "a".repeat(300),
  "a".repeat(301),
  "é".repeat(301),
  `“${"a".repeat(298)}”`,
  "TOTAL",
  "Taller",
  "TALLER",
  "táller",
  "ta\u0301ller",
  "Taller ",
  "tal ler",
  "tal  ler",
  "tal\u00a0ler",
  "¿Taller?",
  "taller – uno",
];
const words = fc.constantFrom(...wordList);

/** A change to the bytes of one cell. */
const mutations: fc.Arbitrary<(cell: Uint8Array) => Uint8Array> = fc.oneof(
  fc.constant((cell: Uint8Array) => cell),
  words.map((word) => () => new TextEncoder().encode(word)),
  words.map((word) => () => new TextEncoder().encode(`"${word.replaceAll('"', '""')}"`)),
  fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })).map(
    ([at, byte]) =>
      (cell: Uint8Array) =>
        cell.length === 0 ? Uint8Array.of(byte) : cell.with(at % cell.length, byte),
  ),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom(
        " ",
        "\t",
        '"',
        '""',
        "\u00a0",
        "\u0000",
        "\u0001",
        "\u001f",
        "\u007f",
        "é",
        "e\u0301",
        "ñ",
        "«",
        "–",
        "\u2003",
        "9",
        "0",
        "@",
        "=",
        "-",
        "+",
        ";",
        "|",
        "/",
        ".",
        ",",
        "\n",
        "\r\n",
      ),
    )
    .map(([at, inserted]) => (cell: Uint8Array) => {
      const place = at % (cell.length + 1);
      return Uint8Array.of(
        ...cell.slice(0, place),
        ...new TextEncoder().encode(inserted),
        ...cell.slice(place),
      );
    }),
  fc
    .nat()
    .map((at) => (cell: Uint8Array) => cell.filter((_, index) => index !== at % Math.max(1, cell.length))),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => () => bytes),
  fc.constant((cell: Uint8Array) => Uint8Array.of(0x22, ...cell, 0x22)),
  fc.constant((cell: Uint8Array) => Uint8Array.of(0x22, ...cell, 0x22, 0x20)),
  fc.constant((cell: Uint8Array) => Uint8Array.of(0x20, ...cell, 0x20)),
  fc.constant((cell: Uint8Array) => Uint8Array.of(...cell, 0x2c)),
);

interface Change {
  readonly column: number;
  readonly mutate: (cell: Uint8Array) => Uint8Array;
}

const changes: fc.Arbitrary<Change> = fc.record({ column: fc.nat({ max: 200 }), mutate: mutations });

function registerOf(
  { headers, clean }: { readonly headers: readonly string[]; readonly clean: Row },
  rows: readonly (readonly Change[])[],
  lineEnd: string,
  delimiter = ",",
): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [encoder.encode(headers.join(delimiter) + lineEnd)];
  const written = headers.map((header) => {
    const text = clean[header] ?? "";
    return encoder.encode(text.includes(delimiter) ? `"${text}"` : text);
  });
  for (const row of rows) {
    const cells: Uint8Array[] = [...written];
    for (const { column, mutate } of row) {
      const place = column % cells.length;
      cells[place] = mutate(cells[place] as Uint8Array);
    }
    cells.forEach((cell, index) => {
      parts.push(cell, encoder.encode(index === cells.length - 1 ? lineEnd : delimiter));
    });
  }
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const lineEnds = fc.constantFrom("\n", "\r\n");
const delimiters = fc.constantFrom(",", ";", "\t");

describe.each(samples)("the fast ways of reading $entity.name", ({ entity, headers, clean }) => {
  const sample = { headers: [...headers, "Otra", ""], clean };
  const rows = fc.array(fc.array(changes, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });

  it("makes the very report that the ordinary way makes, whatever the cells and the chunks", () => {
    fc.assert(
      fc.property(rows, lineEnds, delimiters, sizes, (changed, lineEnd, delimiter, chunkSizes) => {
        const bytes = registerOf(sample, changed, lineEnd, delimiter);
        const expected = judge(entity, bytes, { fast: false, sizes: [bytes.length] });
        for (const fast of [true, "bytes"] as const) {
          expect(judge(entity, bytes, { fast, sizes: [bytes.length] })).toBe(expected);
          expect(judge(entity, bytes, { fast, sizes: chunkSizes })).toBe(expected);
        }
        expect(judge(entity, bytes, { fast: false, sizes: chunkSizes })).toBe(expected);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("makes it for every word in a column of every kind, met once and met again", () => {
    const fields = new Map(
      Object.entries<Field>(entity.fields).map(([name, field]) => [field.header, { name, ...field }]),
    );
    const kinds = new Set<string>();
    for (const [column, header] of sample.headers.entries()) {
      const field = fields.get(header);
      const { kind, required, freeText, maxLength, scheme, whenEmpty } = field ?? {};
      const special = [entity.idField, entity.centerField, ...entity.dateFields].includes(field?.name ?? "");
      const told = JSON.stringify([
        kind,
        required,
        freeText,
        maxLength,
        scheme?.concepts.length,
        whenEmpty,
        special,
      ]);
      if (kinds.has(told)) continue;
      kinds.add(told);
      const changed = wordList.map((word) => [
        { column, mutate: () => new TextEncoder().encode(`"${word.replaceAll('"', '""')}"`) },
      ]);
      const bytes = registerOf(sample, [...changed, ...changed.slice(0, 30)], "\n");
      const all = { sizes: [bytes.length] };
      const expected = judge(entity, bytes, { fast: false, ...all });
      for (const fast of [true, "bytes"] as const) {
        expect(judge(entity, bytes, { fast, ...all }), header).toBe(expected);
      }
    }
  }, 60_000);

  it("makes it for records that are alike in all but the writing of one cell", () => {
    const spellings = [
      "Taller",
      "TALLER",
      "Táller",
      "ta\u0301ller",
      " taller ",
      "taller\u00a0",
      "tal ler",
      '"taller"',
      '"tall""er"',
      "tall\u007fer",
      "–taller",
      "taller…",
      "«taller»",
      "«Táller»",
      "ÿtaller",
      "Ÿtaller",
    ];
    const index = headers.indexOf(entity.name === "app-action" ? "cem_code" : "tema");
    const id = headers.indexOf(entity.name === "app-action" ? "app_id" : "id_accion");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...spellings), { minLength: 2, maxLength: 8 }), (chosen) => {
        const changed = chosen.map((spelling, row) => [
          { column: index, mutate: () => new TextEncoder().encode(spelling) },
          { column: id, mutate: () => new TextEncoder().encode(`X-${row}`) },
        ]);
        const bytes = registerOf(sample, changed, "\n");
        const all = { sizes: [bytes.length] };
        const expected = judge(entity, bytes, { fast: false, ...all });
        for (const fast of [true, "bytes"] as const) {
          expect(judge(entity, bytes, { fast, ...all })).toBe(expected);
        }
      }),
      { numRuns: 100 },
    );
  });
});
