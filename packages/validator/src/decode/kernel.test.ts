import { describe, expect, it, onTestFinished, vi } from "vitest";
import { fullCatalogue } from "../core/full-catalogue.js";
import { actionHeaders, asOf } from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import { makeReport } from "../report/report.js";
import { CompiledRules } from "../run/compiled-rules.js";
import { Run } from "../run/run.js";
import { InputReader } from "../tables/read.js";
import { factsFactory } from "./facts.js";
import { KERNEL_MEMO, Kernel, returnKernel, takeKernel, UNBOUNDED } from "./kernel.js";
import { KernelReader } from "./kernel-reader.js";
import { actions, rowOf } from "./kernel-reader.test-support.js";
import { RowDecoder } from "./row-decoder.js";

describe("the kernel", () => {
  it("leaves a table of more columns than it can note to the ordinary way", () => {
    const headers = [...actionHeaders, ...Array(5000).keys()].map(String);
    const decoder = new RowDecoder({
      entity: actions.entity,
      factory: factsFactory(actions.entity),
      columns: headers.map((header) => ({ header, field: undefined })),
      read: new Set(),
    });
    expect(
      KernelReader.create({
        decoder,
        delimiter: 0x2c,
        entity: actions.entity,
        program: new CompiledRules({ asOf }, fullCatalogue).program(actions.entity),
        readAlways: [],
      }),
    ).toBeUndefined();
  });

  it("keeps within its memory, whatever it is told to remember", () => {
    const kernel = takeKernel() as Kernel;
    expect(kernel).toBeInstanceOf(Kernel);
    const columns = Array.from({ length: 40 }, (_, slot) => ({
      way: KERNEL_MEMO,
      slot,
      emptyCode: 0,
      maxLength: UNBOUNDED,
      maxDigits: UNBOUNDED,
      doubled: true,
      kept: -1,
    }));
    expect(kernel.open({ delimiter: 0x2c, codes: 40, kept: 0, columns, likeness: [], groups: [] })).toBe(
      true,
    );
    const at = kernel.exports.input();
    const write = (index: number) => {
      const text = new TextEncoder().encode(String(index).padStart(256, "."));
      kernel.bytes.set(text, at);
      return at + text.length;
    };
    const room = columns.map((_, column) => {
      for (let index = 0; index < 4100; index++) {
        if (kernel.remember(column, at, write(index)) === 0) return index;
      }
      return -1;
    });
    expect(room[0]).toBe(4096);
    expect(room.at(-1)).toBeLessThan(4096);
    expect(kernel.bytes.length).toBeLessThanOrEqual(16 * 1024 * 1024);
    for (const [column, count] of room.entries()) {
      for (const index of [0, count - 1]) {
        if (index < count && index >= 0)
          expect(kernel.exports.find(column, at, write(index))).toBe(index + 1);
      }
      expect(kernel.exports.find(column, at, write(count))).toBe(0);
    }
    // So large a memory is not kept for the next table.
    returnKernel(kernel);
    expect(takeKernel()).not.toBe(kernel);
  });
});

describe("without WebAssembly", () => {
  it.each([
    ["there is none", undefined],
    [
      "a policy forbids it",
      {
        Module: class {
          constructor() {
            throw new Error("refused");
          }
        },
      },
    ],
  ])("the report is the same where %s", async (_, replacement) => {
    const lines = [rowOf(actions, {}, ","), rowOf(actions, { fecha_fin: "ayer", id_accion: "B" }, ",")];
    const bytes = new TextEncoder().encode(`${[actions.headers.join(","), ...lines].join("\n")}\n`);
    const judge = (Reader: typeof InputReader) => {
      const run = new Run({ asOf }, fullCatalogue);
      const reader = new Reader(run, { file: "-", entity: actions.entity });
      reader.push(bytes);
      reader.end(null);
      return jsonReport(makeReport(run.finish(), run.options, { calendar: "", territory: "" }));
    };
    const expected = judge(InputReader);
    expect(expected).toContain("DAT-007");
    vi.stubGlobal("WebAssembly", replacement);
    vi.resetModules();
    onTestFinished(() => {
      vi.unstubAllGlobals();
      vi.resetModules();
    });
    const { takeKernel: take } = await import("./kernel.js");
    expect(take()).toBeUndefined();
    const { InputReader: Reader } = await import("../tables/read.js");
    expect(judge(Reader)).toBe(expected);
  });
});
