import { appendFileSync, closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { actionHeaders, asOf, cleanRow, csv, type Row } from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import type { Report } from "../report/report.js";
import { Validation } from "../validate.js";
import { type FileReadingOptions, readFile, SecondThread, threadsFor } from "./index.js";
import { guessRecordStart } from "./record-start.js";

const folder = mkdtempSync(join(tmpdir(), "aurora-threads-"));
const file = join(folder, "registro.csv");

const program = (text: string) => ({ url: new URL(`data:text/javascript,${encodeURIComponent(text)}`) });
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx/package.json"));
const loader = new URL("./dist/esm/api/index.mjs", tsx).href;

/** The thread's program as it stands in its source: what runs a test does not run the threads that it starts. */
const worker = {
  ...program(`
    import { register } from "${loader}";
    register();
    await import("${new URL("./worker.ts", import.meta.url).href}");
  `),
  execArgv: ["--conditions=@aurora/source"],
};

const ROWS = 5000;
const rows = Array.from(
  { length: ROWS },
  (_, index): Row => ({
    ...cleanRow,
    id_accion: `A-${index % (ROWS - 20)}`,
    tema: index % 7 === 0 ? `Charla ${index}\ncon "otra" línea` : `Taller ${index % (ROWS - 50)}`,
    cem: `CEM ${index % 90}`,
    total_participantes: index % 50 === 3 ? "35" : "34",
    lenguaje_claro: index % 90 === 5 ? "quizá" : "sí",
  }),
);

beforeAll(() =>
  writeFileSync(file, `${csv(rows)}\n\n${csv(rows.slice(0, 3)).split("\n").slice(1).join("\n")}`),
);
afterAll(() => rmSync(folder, { recursive: true }));

async function read(
  options: FileReadingOptions,
  path = file,
): Promise<{ report: string; fromOther: number; alone: unknown[]; bytes: number }> {
  const validation = new Validation({ asOf, singleInput: true });
  const reader = validation.reader({ file: "registro.csv" });
  const continued = vi.spyOn(reader, "continueWith");
  const alone: unknown[] = [];
  let bytes = 0;
  const fd = openSync(path, "r");
  try {
    await readFile(reader, fd, {
      onAlone: (failure) => alone.push(failure),
      ...options,
      onChunk: (chunk) => {
        bytes += chunk.length;
        options.onChunk?.(chunk);
      },
    });
  } finally {
    closeSync(fd);
  }
  return {
    report: jsonReport(validation.report()),
    fromOther: continued.mock.calls.reduce((sum, [part]) => sum + part.rows, 0),
    alone,
    bytes,
  };
}

describe("a file on two threads", () => {
  it("gives the report of one, byte for byte", async () => {
    const one = await read({ threads: 1 });
    const two = await read({ threads: 2, worker });
    expect(one.fromOther).toBe(0);
    expect(two.alone).toEqual([]);
    expect(two.fromOther).toBeGreaterThan(ROWS / 3);
    expect(two.fromOther).toBeLessThan(ROWS);
    expect(two.bytes).toBe(one.bytes);
    expect(two.report).toBe(one.report);
    expect(JSON.parse(one.report)).toMatchObject({
      inputs: [{ rows: ROWS + 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      summary: { byRule: { "DAT-009": expect.any(Number), "DAT-010": expect.any(Number), "DAT-011": 1 } },
    });
  });

  it("takes a thread that was started before, and ends one that it has no use for", async () => {
    const [started, idle] = [new SecondThread(worker), new SecondThread(worker)];
    const two = await read({ threads: 2, second: started });
    const one = await read({ threads: 1, second: idle });
    expect(two.alone).toEqual([]);
    expect(two.fromOther).toBeGreaterThan(ROWS / 3);
    expect(two.report).toBe(one.report);
    expect(await idle.part).toBeUndefined();
    expect(idle.failure).toBeUndefined();
  });

  it.each([
    ["is not there", { url: new URL("./no-such-worker.js", import.meta.url) }],
    ["throws", program("throw new Error('no')")],
    ["ends without a word", program("process.exit(0)")],
  ])("goes on alone where the other's program %s", async (_what, broken) => {
    const one = await read({ threads: 1 });
    const two = await read({ threads: 2, worker: broken });
    expect(two.alone).toHaveLength(1);
    expect(two.fromOther).toBe(0);
    expect(two.report).toBe(one.report);
  });

  it("goes on alone where the other fails only at the end", async () => {
    const one = await read({ threads: 1 });
    const late = program("setTimeout(() => { throw new Error('late'); }, 1500)");
    const two = await read({ threads: 2, worker: late, cutAt: 100_000 });
    expect(two.alone).toHaveLength(1);
    expect(two.bytes).toBe(one.bytes);
    expect(two.report).toBe(one.report);
  });

  it("goes on alone, without a word, where the guess was wrong", async () => {
    const path = join(folder, "cita.csv");
    const quoted = csv(rows.slice(0, 400)).replaceAll('"', "");
    writeFileSync(path, csv([cleanRow, { ...cleanRow, tema: quoted }, ...rows.slice(0, 10)]));
    const one = await read({ threads: 1 }, path);
    const two = await read({ threads: 2, worker, cutAt: 100_000 }, path);
    expect(two.alone).toEqual([]);
    expect(two.fromOther).toBe(0);
    expect(two.bytes).toBe(one.bytes);
    expect(two.report).toBe(one.report);
  });

  it("tells rows that a quote made into one by the numbers of the whole file, wherever they stand", async () => {
    const path = join(folder, "comilla.csv");
    const table = csv(
      rows.map((row, index) => {
        if (index !== 900 && index !== 4502 && index !== 4504) return row;
        return { ...row, tema: index === 4504 ? "de todos¬" : "¬taller" };
      }),
    );
    // The first one is closed by the text of two lines that follows, whose second line is left for a row.
    writeFileSync(path, table.replaceAll("¬", '"'));
    const one = await read({ threads: 1 }, path);
    const two = await read({ threads: 2, worker }, path);
    expect(two.fromOther).toBeGreaterThan(ROWS / 3);
    expect(two.report).toBe(one.report);
    const { findings } = JSON.parse(one.report) as Report;
    const swallowed = findings.filter(({ rule }) => rule === "DAT-016");
    expect(swallowed.map(({ record, params }) => [record.row, params.firstRow, params.lastRow])).toEqual([
      [902, 902, 905],
      // Four rows were made into two before it.
      [4502, 4502, 4504],
    ]);
  });

  it("tells that the file changed meanwhile", async () => {
    const path = join(folder, "cambia.csv");
    writeFileSync(path, csv(rows));
    let changed = false;
    const onChunk = () => {
      if (!changed) appendFileSync(path, "\n");
      changed = true;
    };
    const { report } = await read({ threads: 2, worker, onChunk }, path);
    expect(JSON.parse(report)).toMatchObject({
      findings: [{ rule: "DAT-001", params: { reason: "changed" } }],
      inputs: [{ rows: 0 }],
    });
  });

  it("concludes nothing once nobody wants the outcome", async () => {
    let chunks = 0;
    const { bytes } = await read({ threads: 2, worker, onChunk: () => chunks++, stopped: () => chunks > 0 });
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
  });
});

it("is worth it for large files alone", () => {
  expect(threadsFor(200_000_000)).toBe(1);
  expect(threadsFor(0)).toBe(1);
});

describe("the guess of a record's start", () => {
  const guess = (text: string, at: number) => {
    const path = join(folder, "lugar.csv");
    writeFileSync(path, text);
    const fd = openSync(path, "r");
    try {
      const size = Buffer.byteLength(text);
      return guessRecordStart(fd, { at, size, delimiter: ",", columns: actionHeaders.length });
    } finally {
      closeSync(fd);
    }
  };

  it("is behind a line feed", () => {
    const text = csv(rows.slice(1, 6));
    const bytes = Buffer.from(text);
    const second = bytes.indexOf("\n") + 1;
    expect(guess(text, 10)).toBe(second);
    expect(guess(text, second)).toBe(bytes.indexOf("\n", second) + 1);
  });

  it("is not within a text of several lines", () => {
    const text = csv([cleanRow, { ...cleanRow, tema: "uno\ndos\ntres" }, cleanRow]);
    const bytes = Buffer.from(text);
    expect(guess(text, bytes.indexOf("uno"))).toBe(bytes.lastIndexOf("\n", bytes.length - 2) + 1);
  });

  it("is none where no row ends, or nothing follows", () => {
    expect(guess("a,b\rc,d\re,f\r", 2)).toBeUndefined();
    expect(guess("a,b\nc,d\n", 5)).toBeUndefined();
    expect(guess("a,b\nc,d", 5)).toBeUndefined();
    expect(guess(`a,b\n${"x".repeat(200_000)}\n`, 5)).toBeUndefined();
  });
});
