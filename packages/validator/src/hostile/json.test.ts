import { describe, expect, it } from "vitest";
import { asOf, chunks, cleanRow, codes, told } from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import type { Report } from "../report/report.js";
import { type ValidateOptions, Validation, type ValidatorInput, validate } from "../validate.js";

const check = (input: ValidatorInput, options: ValidateOptions = {}) =>
  validate("preventive-action", input, { asOf, ...options });

/** Clean records under their own ids and topics, written as JSON. */
const records = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({ ...cleanRow, id_accion: `A-${index + 1}`, tema: `Taller ${index + 1}` }),
  );

/** The reports on items as a list and as lines, each whole and in small chunks. */
async function everyWay(items: readonly string[], options: ValidateOptions = {}): Promise<Report[]> {
  const reports: Report[] = [];
  for (const [format, text] of [
    ["json", `[${items.join(",")}]`],
    ["ndjson", `${items.join("\n")}\n`],
  ] as const) {
    const bytes = new TextEncoder().encode(text);
    for (const size of [bytes.length, 7]) {
      reports.push(await check([...chunks(bytes, [size])], { ...options, format }));
    }
  }
  return reports;
}

const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${"}".repeat(depth - 1)}`;
const withInner = (record: string, inner: string) => `${record.slice(0, -1)},"otra_cosa":${inner}}`;

describe("an item that is no record", () => {
  it.each(["null", "4", '"texto"', "true", "[]", "[{}]"])(
    "%s is told alone; the others are judged",
    async (item) => {
      const [first = "", second = "", third = ""] = records(3);
      for (const report of await everyWay([first, item, second, item, third])) {
        expect(told(report)).toEqual([
          { rule: "DAT-014", row: 2, columns: [], value: null },
          { rule: "DAT-014", row: 4, columns: [], value: null },
        ]);
        expect(report.summary).toMatchObject({ records: 5, valid: 3, errors: 2 });
        expect(report.findings[0]?.message).toBe(
          "Este elemento no es un objeto JSON, así que no es un registro; no se leyó.",
        );
      }
    },
  );

  it("is told where it comes first, and where the kind of record is yet to be found", async () => {
    const items = ["null", "null", ...records(2)];
    for (const report of await everyWay(items)) {
      expect(told(report).map(({ rule, row }) => [rule, row])).toEqual([
        ["DAT-014", 1],
        ["DAT-014", 2],
      ]);
      expect(report.summary).toMatchObject({ records: 4, valid: 2 });
    }
    const validation = new Validation({ asOf });
    const { entity } = await validation.add(`[${items.join(",")}]`);
    expect(entity?.name).toBe("preventive-action");
  });

  it("is told so among objects in memory too", async () => {
    const objects = records(2).map((record) => JSON.parse(record) as Record<string, unknown>);
    const report = await check([objects[0]!, null as unknown as Record<string, unknown>, objects[1]!]);
    expect(told(report)).toEqual([{ rule: "DAT-014", row: 2, columns: [], value: null }]);
    expect(report.summary).toMatchObject({ records: 3, valid: 2 });
    expect(codes(await check([null as unknown as Record<string, unknown>]))).toEqual(["DAT-001"]);
  });

  it("makes no list of records where there is no object at all, or only behind a thousand other items", async () => {
    const [record = ""] = records(1);
    for (const [before, expected] of [
      [999, "DAT-014"],
      [1000, "DAT-001"],
    ] as const) {
      for (const report of await everyWay([...Array.from({ length: before }, () => "1"), record])) {
        expect(Object.keys(report.summary.byRule)).toEqual([expected]);
      }
    }
    for (const report of await everyWay(["1", "null"])) {
      expect(report.findings).toMatchObject([
        { rule: "DAT-001", params: { reason: "not-a-record", row: 1 } },
      ]);
    }
  });

  it("can be left out like any rule, and is counted all the same", async () => {
    const skip = [{ rule: "DAT-014", reason: "se sabe" }];
    for (const report of await everyWay([...records(1), "null"], { skip })) {
      expect(codes(report)).toEqual([]);
      expect(report.summary.records).toBe(2);
    }
  });
});

describe("depth", () => {
  it("is held to its limit: at it and below a record is read, beyond it is told and the rest read on", async () => {
    const [first = "", second = ""] = records(2);
    // The record is a level itself.
    for (const [depth, expected] of [
      [9, ["DAT-003"]],
      [10, ["DAT-003"]],
      [11, ["DAT-014"]],
    ] as const) {
      for (const report of await everyWay([withInner(first, nested(depth - 1)), second], {
        limits: { maxJsonDepth: 10 },
      })) {
        expect(codes(report), `${depth}`).toEqual(expected);
        expect(report.summary.records).toBe(2);
      }
    }
  });

  it.each([
    ["lists", "["],
    ["objects", '{"a":'],
    ["lists in objects in a list of records", '[{"a":[', "["],
    ["lists of much beside", "[1,[],"],
  ])("costs no memory where twenty megabytes of %s are never closed", async (_what, unit, first = unit) => {
    const chunk = new TextEncoder().encode(unit.repeat(Math.ceil(65_536 / unit.length)));
    function* endless(): Generator<Uint8Array> {
      yield new TextEncoder().encode(first);
      for (let sent = 0; sent < 20_000_000; sent += chunk.length) yield chunk;
    }
    const before = process.memoryUsage().rss;
    const report = await check(endless(), { format: "json" });
    expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason: "row-too-long" } }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024);
  });

  it.each([
    ["lists", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
    ["objects", nested],
  ])("a hundred thousand %s: no stack overflows, the record is told", async (_what, make) => {
    const [first = "", second = ""] = records(2);
    for (const report of await everyWay([withInner(first, make(100_000)), second])) {
      expect(report.findings).toMatchObject([{ rule: "DAT-014", record: { row: 1 }, params: { limit: 64 } }]);
      expect(report.findings[0]?.message).toContain("más de 64 niveles");
      expect(report.summary).toMatchObject({ records: 2, valid: 1 });
    }
  });

  it("never closed is no JSON", async () => {
    for (const open of ["[", '{"a":', '[{"a":[']) {
      const report = await check(open.repeat(100_000), { format: "json" });
      expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason: "not-json" } }]);
    }
  });
});

describe("keys", () => {
  it("of Object's own are data: told as unknown, and nothing is polluted", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const [record = ""] = records(1);
    const keys = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf"];
    const poison = keys.map((key) => `"${key}":{"total":9,"polluted":true,"prototype":{"polluted":true}}`);
    for (const report of await everyWay([record.replace("{", `{${poison.join(",")},`)])) {
      expect(codes(report)).toEqual(keys.map(() => "DAT-003"));
      expect(report.summary.valid).toBe(1);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((() => {}).constructor.prototype.polluted).toBeUndefined();
  });

  it("of Object's own within what a record holds are data too", async () => {
    const group = `{"id":"G-1","facilitators":[{"__proto__":{"id":"x"},"constructor":{"prototype":{"polluted":1}}}],
      "venue":{"__proto__":{"accessible":true},"prototype":1}}`;
    for (const format of ["json", "ndjson"] as const) {
      const report = await validate("mens-group", group.replaceAll("\n", " "), { asOf, format });
      const unknown = report.findings.filter(({ rule }) => rule === "DAT-003");
      expect(unknown).toHaveLength(4);
      expect(jsonReport(report)).not.toContain("polluted");
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).accessible).toBeUndefined();
  });

  it("that stand twice count once, the last of them, as everybody reads them", async () => {
    const [record = ""] = records(1);
    const twice = record.replace(
      '"total_participantes":"34"',
      '"total_participantes":"9","total_participantes":"34"',
    );
    expect(twice).not.toBe(record);
    for (const report of await everyWay([twice])) expect(codes(report)).toEqual([]);
  });

  it("two hundred thousand in one object: bounded findings", async () => {
    const object = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, index) => [`clave ${index} de muchas`, 1]),
    );
    const report = await check(object, { maxFindings: 100_000 });
    expect(report.summary.byRule["DAT-003"]).toBe(200);
    expect(jsonReport(report).length).toBeLessThan(200_000);
    const text = JSON.stringify(object);
    for (const format of ["json", "ndjson"] as const) {
      expect(codes(await check(text, { format }))).toEqual(["DAT-001"]);
    }
  }, 60_000);
});

describe("values", () => {
  const odd: readonly string[] = [
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\u0000"',
    '"a\\/b\\u00f1"',
    "1e400",
    "-1e400",
    "1e-400",
    "-0",
    "12345678901234567890123",
    "0.1000000000000000055511151231257827",
    '"\\ud83d\\ude00"',
    "[1e400]",
    '{"__proto__":null}',
  ];
  it.each(odd)("%s in any field is the same in every way through", async (value) => {
    const [record = ""] = records(1);
    for (const header of ["id_accion", "tema", "total_participantes", "poblacion", "fecha_inicio", "otra"]) {
      const item = `{"${header}":${value},${record.replace(new RegExp(`"${header}":"[^"]*",?`), "").slice(1)}`;
      const [first, ...others] = await everyWay([item]);
      for (const other of others) expect(told(other), header).toEqual(told(first!));
      expect(JSON.parse(jsonReport(first!)).summary).toEqual(first!.summary);
    }
  });

  it("a text of 100 MB is refused once it passes the limit, whatever comes behind", async () => {
    const piece = new TextEncoder().encode("x".repeat(1 << 20));
    function* input(opening: string): Generator<Uint8Array> {
      yield new TextEncoder().encode(opening);
      for (let count = 0; count < 100; count++) yield piece;
      yield new TextEncoder().encode('"}]');
    }
    for (const opening of ['[{"tema":"', '{"tema":"']) {
      const before = process.memoryUsage().rss;
      const report = await check(input(opening), { format: opening.startsWith("[") ? "json" : "ndjson" });
      expect(report.findings).toMatchObject([
        { rule: "DAT-001", params: { reason: "row-too-long", row: 1, limit: 4 * 1024 * 1024 } },
      ]);
      // What was held is the limit's, several times over while it grows, and not the file's.
      expect(process.memoryUsage().rss - before).toBeLessThan(90 * 1024 * 1024);
    }
  }, 60_000);
});

it("a zero with a sign is a zero: the report is what its JSON reads back as", async () => {
  const { total_participantes: _total, ...rest } = cleanRow;
  for (const report of await everyWay([JSON.stringify(rest).replace(/}$/, ',"total_participantes":-0}')])) {
    expect(codes(report)).toEqual(["ACT-201", "ACT-202"]);
    expect(report).toStrictEqual(JSON.parse(jsonReport(report)));
  }
});
