import type { Readable } from "node:stream";
import { Readable as NodeStream } from "node:stream";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { preventiveAction } from "../entities/preventive-action.js";
import { files } from "../file-reading.js";
import { actions, asOf, csv } from "../registers.test-support.js";
import { InvalidOptions } from "../run/failures.js";
import type { Finding } from "../run/finding.js";
import * as full from "../validate.js";
import { zodSchema } from "../zod.js";
import { createValidator, defineRule, InvalidRule, satisfied, standardSchema } from "./index.js";
import { InvalidInput, type ValidatorInput } from "./input.js";

// What the types forbid, a program in plain JavaScript does: here types are taken away on purpose.
// biome-ignore lint/suspicious/noExplicitAny: that is what is tested.
const plain = full as any;
// biome-ignore lint/suspicious/noExplicitAny: that is what is tested.
const core = { createValidator, defineRule, standardSchema, zodSchema } as any;

const text = csv(actions({}, { total_participantes: "35" }, { casos_detectados: "3" }));
const bytes = new TextEncoder().encode(text);
const records = [
  { id: "A-1", total: 3 },
  { id: "A-2", casesDetected: 1, casesReferredToCem: 0 },
];

const validate = (input: unknown) => full.validate("preventive-action", input as ValidatorInput, { asOf });

async function* given<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe("an input is taken for what it is", () => {
  const buffer = bytes.slice().buffer;
  const half = bytes.length >> 1;
  test.each<[string, () => unknown]>([
    ["an ArrayBuffer", () => buffer],
    [
      "a SharedArrayBuffer",
      () => {
        const shared = new SharedArrayBuffer(bytes.length);
        new Uint8Array(shared).set(bytes);
        return shared;
      },
    ],
    [
      "a DataView of a part of a buffer",
      () => {
        const wide = new Uint8Array(bytes.length + 7);
        wide.set(bytes, 3);
        return new DataView(wide.buffer, 3, bytes.length);
      },
    ],
    ["bytes of another realm", () => runInNewContext("Uint8Array.from(bytes)", { bytes })],
    ["a buffer of another realm", () => runInNewContext("Uint8Array.from(bytes).buffer", { bytes })],
    ["a Buffer", () => Buffer.from(bytes)],
    ["a list of buffers", () => [buffer.slice(0, half), buffer.slice(half)]],
    ["a stream of buffers", () => given<unknown>(buffer.slice(0, half), new DataView(buffer, half))],
    ["a stream of Node", () => NodeStream.from([bytes.subarray(0, half), bytes.subarray(half)])],
    ["a stream of texts", () => given(text.slice(0, half), text.slice(half))],
    ["a Blob", () => new Blob([bytes])],
    ["a Response", () => new Response(bytes)],
  ])("%s is bytes", async (_, make) => {
    const expected = await validate(bytes);
    expect(expected.summary.records).toBe(3);
    expect(await validate(make())).toEqual(expected);
  });

  test.each<[string, () => unknown]>([
    ["an async iterable", () => given(...records)],
    ["a set", () => new Set(records)],
    ["a stream of Node", () => NodeStream.from(records)],
    [
      "a web stream",
      () =>
        new Response("").body &&
        new ReadableStream({
          start(controller) {
            for (const record of records) controller.enqueue(record);
            controller.close();
          },
        }),
    ],
    ["objects of a class", () => records.map((record) => Object.assign(new (class Action {})(), record))],
  ])("%s of objects is records", async (_, make) => {
    const expected = await validate(records);
    expect(expected.summary.records).toBe(2);
    expect(await validate(make())).toEqual(expected);
    // Without anything that reads files.
    const own = createValidator(preventiveAction, { asOf });
    expect((await own.validate(make() as ValidatorInput)).summary).toEqual(
      (await own.validate(records)).summary,
    );
  });

  test("an empty stream and an empty body are empty files", async () => {
    const expected = await validate("");
    for (const empty of [given(), new Response(null), new Blob([]), new ArrayBuffer(0)]) {
      expect(await validate(empty)).toEqual(expected);
    }
  });

  test.each<[string, () => unknown, RegExp]>([
    ["a promise", () => Promise.resolve(text), /a promise: await it first/],
    // biome-ignore lint/suspicious/noThenProperty: an object of another library that acts as a promise is meant.
    ["what acts as one", () => ({ then: () => {} }), /a promise/],
    ["a day", () => new Date(), /kind Date/],
    ["a map", () => new Map([["id", "A-1"]]), /kind Map that gives a list/],
    ["an address", () => new URL("https://x.pe/r.csv"), /kind URL/],
    ["a pattern", () => /x/, /kind RegExp/],
    ["a function", () => () => text, /a function/],
    ["a number", () => 7, /a number/],
    ["nothing", () => undefined, /this is undefined/],
    ["null", () => null, /this is null/],
    ["numbers of two bytes", () => new Uint16Array([1, 2]), /kind Uint16Array/],
    ["a stream of numbers", () => given(1, 2), /that gives a number/],
    ["bytes and then objects", () => given<unknown>(bytes, {}), /among its pieces/],
  ])("%s is refused, and what is expected is said", async (_, make, told) => {
    const refused = validate(make());
    await expect(refused).rejects.toThrow(InvalidInput);
    await expect(validate(make())).rejects.toThrow(told);
    await expect(validate(make())).rejects.toThrow(/text, bytes, a stream of either, or records/);
  });

  test("what is no record among records is a finding, of whatever kind it is", async () => {
    const report = await validate([records[0], Promise.resolve(records[0]), new Date(), null, "x"]);
    expect(report.summary.records).toBe(5);
    expect(report.findings.filter(({ rule }) => rule === "DAT-014").map(({ record }) => record.row)).toEqual([
      2, 3, 4, 5,
    ]);
  });

  test("a stream is let go of where it cannot be read, or is left", async () => {
    const closed: string[] = [];
    const open = (name: string, ...items: unknown[]): Readable => {
      const stream = NodeStream.from(items);
      stream.once("close", () => closed.push(name));
      return stream;
    };
    const own = createValidator(preventiveAction, { asOf });
    await expect(own.validate(open("unread", bytes, bytes))).rejects.toThrow(InvalidOptions);
    await expect(validate(open("nonsense", 7, 8))).rejects.toThrow(InvalidInput);
    const reading = createValidator(preventiveAction, { asOf, files });
    for await (const _ of reading.stream(open("left", { id: "A-1" }, { id: "A-2" }, { id: "A-3" }))) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(closed).toEqual(["unread", "nonsense", "left"]);
  });
});

describe("options", () => {
  const made = (options: unknown) => () => plain.createValidator("preventive-action", options);
  const run = (options: unknown) => () => new plain.Validation(options);

  test.each<[string, object, RegExp]>([
    ["a severity", { severity: "foo" }, /no severity "foo"; known are error, warning, info/],
    ["a slip in a name", { asof: "2023-12-31" }, /no option "asof"; did you mean asOf/],
    ["what is no option", { strict: true }, /no option "strict"$/],
    ["a slip in a limit", { limits: { maxRowByte: 5 } }, /"limits.maxRowByte"; did you mean maxRowBytes/],
    ["limits that are none", { limits: 5 }, /"limits" takes limits by their names/],
    ["a skip without a reason", { skip: [{ rule: "ACT-204", reason: " " }] }, /ACT-204 gives no reason/],
    ["a skip that is a code", { skip: ["ACT-204"] }, /"skip" takes a list of \{ rule, reason \}/],
    ["a skip that is one", { skip: { rule: "ACT-204", reason: "x" } }, /"skip" takes a list/],
    [
      "a suppression without a day",
      { suppressions: [{ rule: "ACT-204", reason: "x" }] },
      /rule, reason, until/,
    ],
    ["only, as a text", { only: "ACT-204" }, /"only" takes a list of codes/],
    ["a day that is a Date", { asOf: new Date() }, /"asOf" takes a day as text, YYYY-MM-DD/],
    ["columns of numbers", { columns: { "N°": 1 } }, /"columns" takes names of fields by headers/],
    ["a language of none", { language: 1 }, /"language" takes "es" or "en"/],
    ["formats by name", { formats: ["xlsx"] }, /formats, such as \[xlsx\]/],
  ])("%s is refused, and what is expected is said", (_, options, told) => {
    for (const make of [made(options), run(options)]) {
      expect(make).toThrow(InvalidOptions);
      expect(make).toThrow(told);
    }
  });

  test("are refused by a call as well, and no call takes those of a validator", async () => {
    const validator = plain.createValidator("preventive-action");
    await expect(plain.validate("preventive-action", text, { asof: asOf })).rejects.toThrow(/asOf/);
    await expect(plain.validate("preventive-action", text, "2023")).rejects.toThrow(
      /"options" takes an object/,
    );
    await expect(plain.validate("preventive-action", text, { format: "excel" })).rejects.toThrow(
      /"format" takes/,
    );
    await expect(validator.validate(text, { skip: [] })).rejects.toThrow(/no option "skip"/);
    expect(() => validator.check({}, { asof: asOf })).toThrow(/did you mean asOf/);
    expect(() => validator.check({}, { entity: "referral" })).toThrow(/"entity" takes an entity/);
    expect(() => validator.validation({ skip: [] })).toThrow(/no option "skip"/);
    await expect(new plain.Validation().add(text, { entity: "referral" })).rejects.toThrow(/"entity" takes/);
    // A validator knows what it is told beside, as types know it.
    await expect(validator.validate(text, { asOf, file: "r.csv", format: undefined })).resolves.toBeDefined();
  });

  test("that are none: kinds of record, packs, rules, validators", async () => {
    for (const entity of [undefined, null, 7, {}, []]) {
      expect(() => plain.createValidator(entity), String(entity)).toThrow(InvalidOptions);
      await expect(plain.validate(entity, text)).rejects.toThrow(
        /name of a kind of record: preventive-action, /,
      );
    }
    for (const packs of [undefined, null, [], "preventive-action", [undefined], {}]) {
      expect(() => core.createValidator(packs)).toThrow(InvalidOptions);
      expect(() => core.createValidator(packs)).toThrow(/pack of an entity or several/);
    }
    expect(() => core.createValidator(preventiveAction, { place: {} })).toThrow(/did you mean places/);
    for (const rules of [[{}], [undefined], {}, "x"]) {
      expect(made({ rules })).toThrow(InvalidOptions);
      expect(made({ rules })).toThrow(/as `defineRule` makes them/);
    }
    for (const of of ["nope", undefined, {}, { entity: 1 }])
      expect(() => core.zodSchema(of)).toThrow(InvalidOptions);
    expect(core.zodSchema(preventiveAction)).toBeDefined();
    for (const validator of ["nope", undefined, {}]) {
      expect(() => core.standardSchema(validator)).toThrow(InvalidOptions);
    }
  });
});

describe("a run that has made its report", () => {
  test("takes nothing more, and says so; its report can be asked for again", async () => {
    const validation = new full.Validation({ asOf, mergeable: true });
    await validation.add(text);
    const report = validation.report();
    expect(() => validation.addRecords(records)).toThrow(/begin another validation/);
    await expect(validation.add(text)).rejects.toThrow(InvalidOptions);
    expect(() => validation.reader({ file: "r.csv" })).toThrow(InvalidOptions);
    expect(validation.report()).toEqual(report);
    expect(() => new full.Validation({ asOf }).addRecords(records[0] as never)).toThrow(/a list of objects/);
  });
});

describe("a team's rule that is at fault", () => {
  const parts = {
    code: "region-x/REG-001",
    severity: "warning",
    basis: "own-threshold",
    summary: { es: "x", en: "x" },
    remedy: { es: "x", en: "x" },
    ungrounded: { es: "x", en: "x" },
    fields: ["total"],
    check: (): unknown => satisfied,
  };
  const messages = { es: () => "x", en: () => "x" };
  const define = (change: object, say: unknown = messages) =>
    core.defineRule(preventiveAction, { ...parts, ...change }, say);
  const runOf = (rule: unknown) => () =>
    plain.createValidator("preventive-action", { asOf, rules: [rule] }).check({ id: "A-1", total: 1 });
  const fold = (change: object) => ({
    check: undefined,
    fold: () => ({
      empty: () => 0,
      step: (count: number) => count + 1,
      merge: (a: number, b: number) => a + b,
      finish: () => ({ violations: [], unlisted: [] }),
      ...change,
    }),
  });
  const broken = () => {
    throw new RangeError("too far");
  };

  test.each<[string, object, RegExp]>([
    [
      "a check that is async",
      { check: async () => satisfied },
      /REG-001: its check gave a promise; it gives satisfied/,
    ],
    ["a check that fails later", { check: async () => broken() }, /gave a promise/],
    ["a check that forgets to return", { check: () => {} }, /its check gave nothing/],
    ["a check that answers yes", { check: () => true }, /its check gave a boolean/],
    ["a check of another outcome", { check: () => ({ status: "ok" }) }, /its check gave a object|an object/],
    ["a fold that is none", { check: undefined, fold: () => undefined }, /its fold gave nothing/],
    ["a fold that ends in nothing", fold({ finish: () => undefined }), /its fold gave nothing/],
  ])("%s is named", (_, change, told) => {
    expect(runOf(define(change))).toThrow(InvalidRule);
    expect(runOf(define(change))).toThrow(told);
  });

  test.each<[string, object]>([
    ["check", { check: broken }],
    ["fold", fold({ step: broken })],
    ["fold", fold({ finish: broken })],
    ["fold", { check: undefined, fold: broken }],
  ])("a %s that throws is named, and what it threw is the cause", (part, change) => {
    const thrown = (() => {
      try {
        return runOf(define(change))();
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(InvalidRule);
    expect(thrown.reason).toEqual({ kind: "threw", code: "region-x/REG-001", part });
    expect(thrown.cause).toBeInstanceOf(RangeError);
    // What it says may be of somebody's record: it is the program's to show.
    expect(thrown.message).not.toContain("too far");
  });

  test("a message that is none, or throws, is named", () => {
    const violated = { check: () => ({ status: "violated", params: {} }) };
    expect(runOf(define(violated, { es: () => 7, en: () => 7 }))).toThrow(/its message gave a number/);
    expect(runOf(define(violated, { es: broken, en: broken }))).toThrow(/its message threw/);
    const told = runOf(define(violated))() as readonly Finding[];
    expect(told.find(({ rule }) => rule === parts.code)).toMatchObject({ message: "x" });
  });

  test("a rule without what a rule is made of is not defined", () => {
    for (const change of [
      { code: undefined },
      { severity: "grave" },
      { summary: "x" },
      { remedy: undefined },
      { fields: "total" },
      { check: undefined },
      { fold: () => ({}) },
      { ungrounded: undefined },
    ]) {
      expect(() => define(change), JSON.stringify(change)).toThrow(InvalidRule);
    }
    expect(() => define({}, null)).toThrow(/its messages has to be|its messages/);
    expect(() => define({}, { es: () => "x" })).toThrow(InvalidRule);
    expect(() => core.defineRule(undefined, parts, messages)).toThrow(/an entity or its pack/);
    expect(() => core.defineRule(preventiveAction, undefined, messages)).toThrow(InvalidRule);
    expect(define({})).toBeDefined();
  });
});
