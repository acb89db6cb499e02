import { type Entity, entities } from "@aurora/domain/records";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullCatalogue } from "../core/full-catalogue.js";
import { asOf, chunks, cleanAppRow, cleanRow } from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import { makeReport } from "../report/report.js";
import { Run } from "../run/run.js";
import { recordsOf } from "../schema/records.test-support.js";
import { HeaderIndex } from "../tables/header.js";
import { InputReader, type ReadOptions } from "../tables/read.js";
import { ObjectDecoder } from "./object-decoder.js";
import { RememberingDecoder } from "./remembering-decoder.js";

type JsonRecord = Readonly<Record<string, unknown>>;

interface Way {
  readonly fast: boolean;
  readonly explain?: boolean;
}

/** The report on a file's bytes, read with what was met before, or each value decoded. */
function reportOfFile(
  entity: Entity,
  bytes: Uint8Array,
  { fast, explain = false, ...of }: Way & { readonly sizes: readonly number[] } & Partial<ReadOptions>,
): string {
  return reportOf(explain, (run) => {
    const reader = new InputReader(run, { file: "-", entity, fast, ...of });
    for (const chunk of chunks(bytes, of.sizes)) reader.push(chunk);
    reader.end(null);
  });
}

/** The report on objects in memory. */
function reportOfObjects(
  entity: Entity,
  objects: readonly JsonRecord[],
  { fast, explain = false }: Way,
): string {
  return reportOf(explain, (run) => {
    const input = run.open({ file: "-", format: "objects" }, entity);
    const Decoder = fast ? RememberingDecoder : ObjectDecoder;
    const decoder = new Decoder(input, new HeaderIndex(entity));
    for (const [index, object] of objects.entries()) decoder.record(object, index + 1);
    input.close();
  });
}

function reportOf(explain: boolean, read: (run: Run) => void): string {
  const run = new Run(
    { asOf, maxFindings: 100_000, ...(explain && { explain: { limit: 8 } }) },
    fullCatalogue,
  );
  read(run);
  return jsonReport(makeReport(run.finish(), run.options, { calendar: "", territory: "" }));
}

const encoder = new TextEncoder();
const entityOf = (name: string) => entities.find((entity) => entity.name === name) as Entity;

/** Records that break no rule, as they are typed by JSON and as a table has them. */
const cleanAction: JsonRecord = {
  ...cleanRow,
  poblacion: ["Mujeres", "Personas adultas"],
  tipos_violencia: ["physical"],
  m_18_29: 12,
  lugar_accesible: true,
  campania: null,
  tema: "Taller “Vivir sin violencia” – sesión 4",
};
const samples: readonly { readonly entity: Entity; readonly clean: JsonRecord; readonly id: string }[] = [
  { entity: entityOf("preventive-action"), clean: cleanAction, id: "id_accion" },
  { entity: entityOf("app-action"), clean: cleanAppRow, id: "app_id" },
];

/** So many records come first that those behind are read the fast way. */
const LEAD = 10;
const lead = ({ clean, id }: { readonly clean: JsonRecord; readonly id: string }) =>
  Array.from({ length: LEAD }, (_, index) => ({ ...clean, [id]: `L-${index}` }));

const quoted = (text: string) => JSON.stringify(text);
const escaped = (json: string) =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const entriesOf = (record: JsonRecord, [colon, comma]: readonly [string, string]) =>
  Object.entries(record)
    .map(([key, value]) => `${quoted(key)}${colon}${JSON.stringify(value)}`)
    .join(comma);

/** How programs write a record on a line. */
const writings: readonly ((record: JsonRecord) => string)[] = [
  (record) => JSON.stringify(record),
  (record) => JSON.stringify(record),
  (record) => `{${entriesOf(record, [": ", ", "])}}`,
  (record) => `{${entriesOf(record, [" : ", " ,\t"])} }`,
  (record) => ` ${JSON.stringify(record)} `,
  (record) => escaped(JSON.stringify(record)),
  (record) => `{${escaped(entriesOf(record, [": ", ", "]))}}`,
  (record) => JSON.stringify(Object.fromEntries(Object.entries(record).reverse())),
  // A key written otherwise, and keys that stand twice.
  (record) =>
    JSON.stringify(record).replace(/"([a-z])/, (_, letter) => `"\\u00${letter.charCodeAt(0).toString(16)}`),
  (record) => JSON.stringify(record).replace(/\{("[^"]*":)/, "{$1null,$1"),
  (record) => JSON.stringify(record).replace(/\}$/, ',"tema":"Otro","__proto__":{"total":"1"}}'),
  (record) => JSON.stringify(record).replace(/\}$/, ',"otra_cosa":[1,"]",{"a":[]}],"otra cosa":"a\\"b"}'),
  (record) => JSON.stringify(record).replace(/\}$/, ',"total participantes":3,"TOTAL":4}'),
];

const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...Object.values(cleanRow), ...Object.values(cleanAction)),
  fc.constantFrom<unknown>(
    ...["", " ", " x", "x ", "\u00a0x", "x\u00a0", "sí", "Si", "NO", "=1+1", "-x", "DNI 45678912", "a@b.pe"],
    ...[
      "987 654 321",
      "1234567",
      "12345678",
      'dicho "así"',
      "a\\b",
      "l\nl",
      "\u007f",
      "\u2028",
      "😀",
      "\ud800",
      "]",
    ],
    ...[
      "2023-03-15",
      "15/03/2023",
      "2023-02-30",
      "9:05",
      "24:00",
      "34.0",
      "007",
      "x".repeat(300),
      "é".repeat(151),
    ],
    ...["Taller", "TALLER", "táller", "ta\u0301ller", " taller", "tal  ler", "women", "Física; Sexual", ";"],
    ...[null, true, false, 0, -0, 1, 7, -1, 1.5, 1e3, 9_999_999, 10_000_000, 1e300],
    ...[
      [],
      [""],
      ["x"],
      ["]"],
      ["physical", "sexual"],
      ["physical", "physical"],
      ["Física; Sexual"],
      ["DNI 45678912"],
    ],
    ...[[1], [null], [[]], [{}], ["x", {}], {}, { a: 1 }],
  ),
);
const changes = fc.array(fc.tuple(fc.nat({ max: 200 }), fc.option(values, { nil: undefined })), {
  maxLength: 4,
});
const sizes = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 5 });
const lineEnds = fc.constantFrom("\n", "\r\n", "\n\n");
const written = fc.array(fc.nat({ max: writings.length - 1 }), { minLength: 1, maxLength: 4 });

/** A record with some of its values changed, or taken out. */
function changed(clean: JsonRecord, change: readonly (readonly [number, unknown])[]): JsonRecord {
  const record: Record<string, unknown> = { ...clean };
  const keys = Object.keys(record);
  for (const [place, value] of change) {
    const key = keys[place % keys.length] as string;
    if (value === undefined) delete record[key];
    else record[key] = value;
  }
  return record;
}

/** Records as they are written, each in one of the ways. */
function textsOf(records: readonly JsonRecord[], ways: readonly number[]): string[] {
  return records.map((record, index) => {
    const write = writings[index < LEAD ? 0 : (ways[index % ways.length] as number)] as (typeof writings)[0];
    return write(record);
  });
}

const linesOf = (texts: readonly string[], lineEnd = "\n") => encoder.encode(texts.join(lineEnd) + lineEnd);
const listOf = (texts: readonly string[], comma = ",") => encoder.encode(` [${texts.join(comma)}\n]\n`);

/** A key for every kind of field, with all that steers how its values are read. */
function keyOfEachKind(entity: Entity, keys: readonly string[]): Iterable<string> {
  const index = new HeaderIndex(entity);
  const byKind = new Map<string, string>();
  for (const key of keys) {
    const name = index.find(key) ?? "";
    const { kind, required, freeText, maxLength, whenEmpty } = entity.fields[name] ?? {};
    const isKey = [entity.idField, entity.centerField, ...entity.dateFields].includes(name);
    byKind.set(JSON.stringify([kind, required, freeText, maxLength, whenEmpty, isKey]), key);
  }
  return byKind.values();
}

function expectSameReports(
  entity: Entity,
  bytes: Uint8Array,
  of: { readonly sizes: readonly number[]; readonly format: "ndjson" | "json"; readonly explain?: boolean },
): void {
  const whole = { ...of, sizes: [bytes.length] };
  const expected = reportOfFile(entity, bytes, { fast: false, ...whole });
  expect(reportOfFile(entity, bytes, { fast: true, ...whole })).toBe(expected);
  expect(reportOfFile(entity, bytes, { fast: true, ...of })).toBe(expected);
}

describe.each(samples)("reading records of $entity.name by what was met before", (sample) => {
  const { entity, clean } = sample;
  const records = fc.array(changes, { minLength: 1, maxLength: 6 });

  it("makes the very report that decoding each value makes, however lines are written and cut", () => {
    fc.assert(
      fc.property(records, written, lineEnds, sizes, fc.boolean(), (each, ways, lineEnd, cuts, explain) => {
        const behind = each.map((change) => changed(clean, change));
        // What was met is met again.
        const texts = textsOf([...lead(sample), ...behind, ...behind], ways);
        const lines = linesOf(texts, lineEnd);
        expectSameReports(entity, lines, { sizes: cuts, explain, format: "ndjson" });
        expectSameReports(entity, listOf(texts), { sizes: cuts, explain, format: "json" });
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("makes it for objects in memory", () => {
    fc.assert(
      fc.property(records, fc.boolean(), (each, explain) => {
        const behind = each.map((change) => changed(clean, change));
        const all = [...lead(sample), ...behind, ...behind];
        expect(reportOfObjects(entity, all, { fast: true, explain })).toBe(
          reportOfObjects(entity, all, { fast: false, explain }),
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("makes it for damaged bytes", () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...encoder.encode('",:{}[]\\ \n0'))),
    );
    fc.assert(
      fc.property(damage, fc.boolean(), sizes, ([at, byte], insert, cuts) => {
        const texts = [...lead(sample), clean, clean].map((record) => JSON.stringify(record));
        for (const format of ["ndjson", "json"] as const) {
          const bytes = format === "json" ? listOf(texts) : linesOf(texts);
          // Somewhere in the last two, and in what stands around them.
          const from = bytes.length - 2 * (texts[LEAD]?.length ?? 0) - 6;
          const place = from + (at % (bytes.length - from));
          const behind = bytes.subarray(insert ? place : place + 1);
          const damaged = Uint8Array.of(...bytes.subarray(0, place), byte, ...behind);
          expectSameReports(entity, damaged, { sizes: cuts, format });
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("makes it for every value in a field of every kind, met once and met again", () => {
    const all = fc.sample(values, { numRuns: 250, seed: 1 });
    for (const key of keyOfEachKind(entity, Object.keys(clean))) {
      const behind = [...all, ...all.slice(0, 50)].map((value) => ({ ...clean, [key]: value }));
      const texts = textsOf([...lead(sample), ...behind], [0]);
      expectSameReports(entity, linesOf(texts), { sizes: [65_536], format: "ndjson" });
    }
  }, 120_000);
});

describe.each(entities.map((entity) => ({ entity })))(
  "records of $entity.name, whatever they hold",
  ({ entity }) => {
    it("are judged the same by what was met before", () => {
      fc.assert(
        fc.property(
          fc.array(recordsOf(entity, 10) as fc.Arbitrary<JsonRecord>, {
            minLength: LEAD,
            maxLength: LEAD + 8,
          }),
          written,
          sizes,
          (records, ways, cuts) => {
            const twice = [...records, ...records.slice(-8)];
            const texts = textsOf(twice, ways);
            expectSameReports(entity, linesOf(texts), { sizes: cuts, format: "ndjson" });
            expectSameReports(entity, listOf(texts), { sizes: cuts, format: "json" });
            expect(reportOfObjects(entity, twice, { fast: true })).toBe(
              reportOfObjects(entity, twice, { fast: false }),
            );
          },
        ),
        { numRuns: 8 },
      );
    }, 60_000);
  },
);

describe("records that are not parsed", () => {
  const sample = samples[0] as (typeof samples)[0];
  const { entity } = sample;

  it("have no more levels than a record may have", () => {
    const bytes = linesOf(textsOf([...lead(sample), sample.clean], [0]));
    for (const maxJsonDepth of [1, 2]) {
      const [fast, slow] = [true, false].map((way) => {
        const run = new Run({ asOf, limits: { maxJsonDepth } }, fullCatalogue);
        const reader = new InputReader(run, { file: "-", entity, fast: way, format: "ndjson" });
        reader.push(bytes);
        reader.end(null);
        return run.finish();
      });
      expect(fast).toEqual(slow);
      expect(fast?.byRule.get("DAT-014") ?? 0).toBe(maxJsonDepth === 1 ? LEAD + 1 : 0);
    }
  });

  it("stand in a list in which other items stand too, and commas that are none of its own", () => {
    const [first = "", second = "", third = ""] = textsOf([sample.clean, ...lead(sample)], [0]);
    const before = lead(sample).map((record) => JSON.stringify(record));
    const between = [
      ",",
      ",null,",
      ',"a{b",',
      ",[{}],",
      ",{},",
      ", ,",
      "",
      ",0 ,",
      ',"\\"",',
      ",[],",
      ",nul,",
    ];
    for (const comma of between) {
      const bytes = encoder.encode(`[${[...before, first].join()}${comma}${second},${third}]`);
      for (const size of [7, 1000]) {
        expectSameReports(entity, bytes, { sizes: [size], format: "json" });
      }
    }
  });

  it("are judged where each brings values that none before brought", () => {
    const records = Array.from({ length: 6000 }, (_, index) => ({
      ...sample.clean,
      id_accion: `N-${index}`,
      tema: `Taller ${index}`,
      lugar: `"Local" ${index}`,
      aliados: [`Aliado ${index}`],
      total_participantes: index % 50 === 0 ? 35 : 34,
    }));
    const bytes = linesOf(textsOf(records, [0]));
    const expected = reportOfFile(entity, bytes, { fast: false, format: "ndjson", sizes: [bytes.length] });
    expect(reportOfFile(entity, bytes, { fast: true, format: "ndjson", sizes: [65_536] })).toBe(expected);
    expect(JSON.parse(expected).summary.errors).toBeGreaterThan(0);
  }, 60_000);
});
