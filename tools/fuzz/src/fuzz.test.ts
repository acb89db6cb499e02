import { describe, expect, it } from "vitest";
import { makeCase } from "./case.js";
import { firstBroken, type Judge, type Marker, marker, validator } from "./laws.js";
import { shrink } from "./shrink.js";

const seed = Number(process.env.FC_SEED ?? 20_221_128);

describe("the validator, fed with damaged files", () => {
  // The command runs as many as there is time for; here enough to notice what broke since.
  it.each(Array.from({ length: 5 }, (_, batch) => batch))("breaks no law in batch %i", async (batch) => {
    for (let number = batch * 15; number < (batch + 1) * 15; number++) {
      const made = makeCase(seed, number);
      const broken = await firstBroken(made, validator);
      expect(broken, `${made.source}: npm run fuzz -- --seed ${seed} --case ${number}`).toBeUndefined();
    }
  });
});

it("makes the same case of the same numbers, and others of others", () => {
  for (let number = 0; number < 8; number++) {
    expect(makeCase(seed, number)).toEqual(makeCase(seed, number));
    expect(makeCase(seed, number).bytes).not.toEqual(makeCase(seed + 1, number).bytes);
  }
});

it("makes cases of every origin, encoding and format", () => {
  const told = Array.from({ length: 250 }, (_, number) => {
    const { source, reading } = makeCase(seed, number);
    return `${source} ${reading.format ?? "unnamed"}`;
  }).join("\n");
  for (const part of [
    "random bytes",
    "random marks",
    "examples/register-2023.csv",
    "examples/published-statistics.json",
    "bare records",
    "workbook of a register",
    "workbook of bare records",
    "xl/worksheets/sheet1.xml with something in it",
    "xl/worksheets/sheet1.xml cut off",
    " left out",
    " in place of ",
    "as ndjson",
    "as json",
    "utf-16le with mark",
    "utf-16be",
    "windows-1252",
    "unnamed",
  ]) {
    expect(told).toContain(part);
  }
});

describe("the laws", async () => {
  const reading = { entity: "preventive-action", sizes: [3], maxFindings: 10 };
  const bytes = new TextEncoder().encode("id_accion,cem,tema\nA-1,CEM Abancay,x\nA-2,CEM Abancay,y\n");
  const broken = async (judge: Judge, input: Uint8Array = bytes, mark: Marker = marker) =>
    (await firstBroken({ bytes: input, reading }, judge, mark))?.law;

  const list = new TextEncoder().encode('[{"id":"A-1","total":1},{"id":"A-2","total":2}]');
  const workbook = (await marker(bytes, validator(bytes, reading, { fast: true }))) ?? new Uint8Array();

  it.each([
    ["a table", bytes],
    ["a list", list],
    ["a workbook", workbook],
  ])("hold for the validator itself: %s", async (_what, input) => {
    expect(await broken(validator, input)).toBeUndefined();
  });

  // Validators with one fault each: a law that lets its own fault pass would be no law.
  const faulty: readonly (readonly [string, Judge])[] = [
    [
      "never throws",
      () => {
        throw new Error("boom");
      },
    ],
    [
      "the same bytes make the same report",
      (() => {
        let calls = 0;
        return (...args) => {
          const report = validator(...args);
          return { ...report, tool: { ...report.tool, version: String(calls++) } };
        };
      })(),
    ],
    [
      "the fast way is the ordinary way",
      (given, of, way) => validator(way.fast ? given : given.subarray(0, -4), of, way),
    ],
    [
      "chunks change nothing",
      (given, of, way) => validator(way.sizes && way.fast ? given.subarray(0, -4) : given, of, way),
    ],
    [
      "chunks change nothing of the ordinary way",
      (given, of, way) => validator(way.sizes && !way.fast ? given.subarray(0, -4) : given, of, way),
    ],
    [
      "counts add up",
      (...args) => {
        const report = validator(...args);
        return { ...report, summary: { ...report.summary, errors: report.summary.errors + 1 } };
      },
    ],
    [
      "reports are words",
      (...args) => {
        const report = validator(...args);
        const findings = report.findings.map((finding) => ({ ...finding, message: "undefined" }));
        return { ...report, findings };
      },
    ],
    [
      "explaining changes nothing of the report",
      (given, of, way) => validator(way.explain ? given.subarray(0, -4) : given, of, way),
    ],
  ];
  it.each(faulty)("%s: a validator at fault is found out", async (law, judge) => {
    expect(await broken(judge)).toBe(law);
  });

  it("a list and lines of the same records are the same: a validator at fault is found out", async () => {
    const judge: Judge = (given, of, way) =>
      validator(of.format === "ndjson" ? given.subarray(0, -4) : given, of, way);
    expect(await broken(judge, list)).toBe("a list and lines of the same records are the same");
  });

  it("a report is what its JSON reads back as: a validator at fault is found out", async () => {
    const judge: Judge = (...args) => ({ ...validator(...args), explanations: undefined }) as never;
    expect(await broken(judge)).toBe("a report is what its JSON reads back as");
  });

  const faultyMarkers: readonly (readonly [string, Marker, Uint8Array])[] = [
    ["never throws", () => Promise.reject(new Error("boom")), bytes],
    ["a marked table can be opened", async () => Uint8Array.of(0x50, 0x4b, 3, 4), bytes],
    ["a marked workbook is told the same", async () => bytes.subarray(0, -4), workbook],
    [
      "the same marks make the same workbook",
      (() => {
        let calls = 0;
        return async () => Uint8Array.of(calls++);
      })(),
      bytes,
    ],
  ];
  it.each(faultyMarkers)("%s: a marker at fault is found out", async (law, mark, input) => {
    expect(await broken(validator, input, mark)).toBe(law);
  });
});

describe("shrinking", () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  it("leaves what is needed to fail, and nothing else", async () => {
    const bytes = new TextEncoder().encode("a long text with an X in it, and behind it a Y, and more of it");
    const fails = (given: Uint8Array) => /X.*Y/.test(text(given));
    expect(text(await shrink(bytes, fails, { milliseconds: 10_000 }))).toBe("XY");
  });

  it("comes down to nothing where anything fails", async () => {
    expect(await shrink(new Uint8Array(1000), () => true, { milliseconds: 10_000 })).toHaveLength(0);
  });

  it("keeps to its time, and to what still fails", async () => {
    const bytes = new TextEncoder().encode("x".repeat(1000));
    expect(await shrink(bytes, () => true, { milliseconds: -1 })).toEqual(bytes);
  });
});
