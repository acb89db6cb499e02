import { describe, expect, it } from "vitest";
import { actions, asOf, chunks, cleanRow, csv, encodings, told } from "../registers.test-support.js";
import type { Report } from "../report/report.js";
import { entityOf, Validation, validate } from "../validate.js";

const entity = entityOf("preventive-action");
const utf8 = encodings["utf-8"];

/** Rows with accents in every place, quotes, line ends in cells, and things to find. */
const rows = actions(
  {},
  { tema: "Sesión «ñandú»: ¿qué es el acoso? – Ü", total_participantes: "35" },
  { tema: 'Con "comillas", comas; y tabs', tipo_accion: "Capasitación" },
  { id_accion: "A-0001", observaciones: "escribir a ana@example.org" },
  { tema: "Taller 0001", fecha_registro: "14/03/2023" },
);
const delimiters = { comma: ",", semicolon: ";", tab: "\t" };
const lineEnds = { LF: "\n", CRLF: "\r\n", CR: "\r" };

/** The report without what is the file's own: its hash and its encoding. */
const judgement = ({ inputs, ...rest }: Report) => ({
  ...rest,
  inputs: inputs.map(({ encoding: _encoding, sha256: _sha256, ...input }) => input),
});

describe("the same register in every encoding, delimiter and line end", () => {
  const expected = validate("preventive-action", csv(rows), { asOf }).then(judgement);

  it("has something to find", async () => {
    expect((await expected).summary.byRule).toEqual({
      "DAT-008": 1,
      "DAT-009": 2,
      "DAT-010": 1,
      "PRV-003": 1,
      "ACT-007": 1,
      "ACT-201": 1,
    });
  });

  const table = Object.entries(encodings).flatMap(([encoding, encode]) =>
    Object.entries(delimiters).flatMap(([delimiterName, delimiter]) =>
      Object.entries(lineEnds).map(([lineEndName, lineEnd]) => ({
        name: `${encoding}, ${delimiterName}, ${lineEndName}`,
        encoding: encoding.replace(" with mark", ""),
        bytes: encode(csv(rows, { delimiter, lineEnd })),
      })),
    ),
  );
  it.each(table)("$name", async ({ bytes, encoding }) => {
    for (const sizes of [[bytes.length], [1], [7, 1000, 3]]) {
      const report = await validate("preventive-action", chunksOf(bytes, sizes), { asOf });
      expect(judgement(report)).toEqual(await expected);
      expect(report.inputs[0]?.encoding).toBe(encoding);
    }
  });

  it("is read beyond the bytes that decide its encoding, whatever the chunks", async () => {
    const many = actions(
      ...Array.from({ length: 900 }, (_, index) => ({ total_participantes: index === 890 ? "35" : "34" })),
    );
    const text = csv(many);
    for (const encode of Object.values(encodings)) {
      const bytes = encode(text);
      expect(bytes.length).toBeGreaterThan(400_000);
      for (const sizes of [[bytes.length], [65_536], [100_001]]) {
        const report = await validate("preventive-action", chunksOf(bytes, sizes), { asOf });
        expect(told(report).map(({ rule, row }) => [rule, row])).toEqual([["ACT-201", 892]]);
        expect(report.summary.records).toBe(900);
      }
    }
  });

  it("keeps each character that two chunks share", async () => {
    const bytes = utf8(csv(actions({ tipo_accion: "Capasitación" })));
    for (let at = 1; at < bytes.length; at += 7) {
      const report = await validate("preventive-action", chunksOf(bytes, [at, bytes.length]), { asOf });
      expect(told(report)[0]).toMatchObject({ value: "Capasitación", suggestion: "Capacitación" });
    }
  });
});

describe("JSON and NDJSON in every encoding", () => {
  const object = { ...cleanRow, tipo_accion: "Capasitación" };
  it.each(Object.entries(encodings))("%s", async (_name, encode) => {
    for (const text of [JSON.stringify([object], null, 2), `${JSON.stringify(object)}\r\n`]) {
      const report = await validate("preventive-action", encode(text), { asOf });
      expect(told(report)).toEqual([
        {
          rule: "DAT-008",
          row: 1,
          columns: ["tipo_accion"],
          value: "Capasitación",
          suggestion: "Capacitación",
        },
      ]);
    }
  });
});

/** A valid register of more bytes than decide its encoding. */
const large = csv(actions(...Array.from({ length: 1500 }, () => ({}))));
const small = csv(actions({}, {}));
const broken = (...bytes: number[]): Uint8Array => {
  const whole = utf8(large);
  whole.set(bytes, utf8(large.slice(0, large.indexOf("Taller 1400"))).length);
  return whole;
};

const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52],
  ...noise(5000),
]);

function noise(length: number): number[] {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 16) & 0xff;
  });
}

function chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      yield* chunks(bytes, sizes);
    },
  };
}

const unreadable: readonly (readonly [string, Uint8Array, string, number])[] = [
  ["UTF-8 broken late in the file", broken(0xc3, 0x28), "damaged-text", 1401],
  ["a lone continuation byte late in the file", broken(0xa9), "damaged-text", 1401],
  ["a Windows-1252 letter late in a file of UTF-8", broken(0xe9), "damaged-text", 1401],
  [
    "UTF-8 broken in a small file",
    Uint8Array.from(utf8(small), (byte, index) => (index === utf8(small).length - 60 ? 0xff : byte)),
    "damaged-text",
    3,
  ],
  ["a NUL in a cell", broken(0), "damaged-text", 1401],
  ["a NUL in a cell of a small file", utf8(csv(actions({ tema: "uno\0dos" }))), "damaged-text", 2],
  ["NUL bytes throughout", utf8("\0\0\0\u0001\0\0abc".repeat(50)), "binary", 0],
  ["a picture", png, "binary", 0],
  ["noise", Uint8Array.from(noise(300_000)), "binary", 0],
  ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, ...noise(1000)]), "workbook", 0],
  [
    "an old workbook",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise(1000)]),
    "old-workbook",
    0,
  ],
  ["a PDF", utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "pdf", 0],
  ["a gzip archive", Uint8Array.from([0x1f, 0x8b, 8, 0, ...noise(1000)]), "archive", 0],
  [
    "UTF-16 cut in the middle of a character",
    encodings["utf-16le with mark"](csv(actions({}))).slice(0, -1),
    "damaged-text",
    0,
  ],
  ["half a UTF-16 pair", encodings["utf-16le with mark"](`${csv(actions({}))}\ud83d,`), "damaged-text", 0],
  ["a quote that is never closed", utf8(`${csv(actions({}))}"`), "unclosed-quote", 3],
  ["a byte-order mark and nothing behind it", encodings["utf-16be"]("\ufeff"), "empty", 0],
];

describe("what cannot be read", () => {
  const clean = csv(actions({}, { total_participantes: "35" }));
  const first = csv(actions({ id_accion: "B-1", tema: "X" }, { id_accion: "B-2", cem: "CEM Aymaraes" }));
  const last = csv(
    actions(
      { id_accion: "C-1", tema: "X" },
      { id_accion: "B-2", tema: "Y" },
      { id_accion: "A-0007", tema: "Taller 0007" },
      {
        id_accion: "C-9",
        tema: "Taller 0007",
      },
    ),
  );
  const runOver = async (
    ...inputs: (readonly [string, string | Uint8Array | AsyncIterable<Uint8Array>])[]
  ) => {
    const validation = new Validation({ asOf });
    for (const [file, input] of inputs) await validation.add(input, { entity, file });
    return validation.report();
  };

  it.each(unreadable)(
    "%s: the reason is told, and nothing else, whatever the chunks",
    async (_what, bytes, reason, row) => {
      for (const sizes of [[bytes.length], [65_536], [997]]) {
        const report = await validate("preventive-action", chunksOf(bytes, sizes), { asOf });
        expect(told(report)).toEqual([{ rule: "DAT-001", row: null, columns: [], value: null }]);
        expect(report.findings[0]?.params).toMatchObject({ reason, row });
        expect(report.summary).toMatchObject({
          records: 0,
          valid: 0,
          errors: 1,
          warnings: 0,
          infos: 0,
          byCenter: {},
        });
        expect(report.inputs[0]).toMatchObject({ rows: 0 });
      }
    },
  );

  it.each(unreadable)(
    "%s: the other files of the run keep their findings and counts",
    async (_what, bytes) => {
      const without = await runOver(["first.csv", first], ["clean.csv", clean], ["last.csv", last]);
      const report = await runOver(
        ["first.csv", first],
        ["bad.csv", bytes],
        ["clean.csv", clean],
        ["last.csv", last],
      );
      const [unread, ...others] = [
        report.findings.filter(({ record }) => record.file === "bad.csv"),
        ...report.findings.filter(({ record }) => record.file !== "bad.csv"),
      ];
      expect(unread).toMatchObject([{ rule: "DAT-001" }]);
      expect(others).toEqual(without.findings);
      const { byRule, errors, withoutCenter, ...counts } = report.summary;
      const { "DAT-001": one, ...rules } = byRule;
      expect(one).toBe(1);
      expect(rules).toEqual(without.summary.byRule);
      expect(errors).toBe(without.summary.errors + 1);
      expect(withoutCenter.errors).toBe(without.summary.withoutCenter.errors + 1);
      expect(counts).toEqual({
        records: without.summary.records,
        valid: without.summary.valid,
        warnings: without.summary.warnings,
        infos: without.summary.infos,
        byCenter: without.summary.byCenter,
      });
    },
  );

  it("has ids, duplicates and centres in the files beside it", async () => {
    const report = await runOver(["first.csv", first], ["clean.csv", clean], ["last.csv", last]);
    expect(report.summary.byRule).toEqual({ "DAT-009": 2, "DAT-010": 2, "ACT-201": 1 });
    expect(Object.keys(report.summary.byCenter)).toEqual(["CEM Abancay", "CEM Aymaraes"]);
  });
});
