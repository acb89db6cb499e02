import { Readable } from "node:stream";
import type { MessageParams } from "@aurora/domain/rules/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityPacks } from "../entities/all.js";
import { preventiveAction } from "../entities/preventive-action.js";
import { files } from "../file-reading.js";
import { message } from "../messages/full.js";
import { actions, asOf, cleanRow, csv } from "../registers.test-support.js";
import { InvalidOptions } from "../run/failures.js";
import { messageOf } from "../run/render.js";
import { territory } from "../territory.js";
import { createValidator as createFull, Validation, validate } from "../validate.js";
import { catalogueOf } from "./catalogue.js";
import { fullCatalogue } from "./full-catalogue.js";
import type { ValidatorInput } from "./input.js";
import { createValidator, type StreamedItem } from "./validator.js";

const register = csv(
  actions(
    {},
    { total_participantes: "35" },
    { casos_detectados: "3", casos_derivados_cem: "1" },
    { ubigeo: "999999" },
    { id_accion: "A-0001", tipo_accion: "Caminata lunar" },
  ),
);

const collected = async (items: AsyncIterable<StreamedItem>): Promise<StreamedItem[]> => {
  const all: StreamedItem[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe("a validator of some entities", () => {
  const alone = createValidator(preventiveAction, { asOf, places: territory, files });

  it("reports what the whole catalogue reports, byte for byte", async () => {
    for (const language of ["es", "en"] as const) {
      const some = createValidator(preventiveAction, { asOf, language, places: territory, files });
      expect(JSON.stringify(await some.validate(register))).toBe(
        JSON.stringify(await validate("preventive-action", register, { asOf, language })),
      );
    }
  });

  it("gives the same report for every input that it validates", async () => {
    const first = await alone.validate(register);
    expect(first.findings.length).toBeGreaterThan(4);
    await alone.validate(csv(actions({ total_participantes: "1" })));
    expect(JSON.stringify(await alone.validate(register))).toBe(JSON.stringify(first));
  });

  it("leaves the rules over places out where it has no districts, and says so", async () => {
    const placeless = createValidator(preventiveAction, { asOf, files });
    const report = await placeless.validate(register);
    expect(report.summary.byRule).not.toHaveProperty("ACT-004");
    expect((await alone.validate(register)).summary.byRule).toHaveProperty("ACT-004");
    expect(report.ruleset.suppressed).toEqual([
      { rule: "ACT-004", reason: "No se dio una lista de distritos con que juzgar los lugares." },
      { rule: "ACT-005", reason: "No se dio una lista de distritos con que juzgar los lugares." },
    ]);
  });

  it("reads no files where nothing reads them", async () => {
    await expect(createValidator(preventiveAction).validate("a,b")).rejects.toThrow(InvalidOptions);
  });

  it("says when it is made what cannot be", () => {
    expect(() => createValidator(preventiveAction, { only: ["ACT-999"] })).toThrow(InvalidOptions);
    expect(() => createValidator(preventiveAction, { parameters: { alertShare: 20 } })).toThrow(
      InvalidOptions,
    );
    expect(() => createValidator(preventiveAction, { parameters: { maxInPerson: 0 } })).toThrow(
      InvalidOptions,
    );
    expect(() => createFull("preventive-actions")).toThrow(InvalidOptions);
  });

  it("checks one record at once, as a validation of that record alone would", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(...Object.keys(preventiveAction.entity.fields), "desconocido"),
          fc.oneof(
            fc.constantFrom(...Object.values(cleanRow)),
            fc.integer(),
            fc.boolean(),
            fc.constant(null),
            fc.array(fc.string()),
          ),
        ),
        async (record) => {
          expect(alone.check(record)).toEqual((await alone.validate(record)).findings);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("understands a record as a form writes it", () => {
    const { findings, record } = alone.inspect({ ...cleanRow, total_participantes: 34 });
    expect(findings).toEqual([]);
    expect(record).toMatchObject({
      id: "A-0001",
      startDate: "2023-03-15",
      kind: "training",
      audience: ["women", "adults"],
      total: 34,
    });
  });
});

describe("a catalogue of some entities", () => {
  it("orders, names and words its rules as the whole one does", () => {
    for (const pack of entityPacks) {
      const { rules, messages, rulesOf } = catalogueOf([pack], {
        places: territory,
        messages: files.messages,
      });
      const codes = rules.map(({ code }) => code);
      const whole = fullCatalogue.rules.map(({ code }) => code);
      expect(codes).toEqual(codes.toSorted((a, b) => whole.indexOf(a) - whole.indexOf(b)));
      for (const code of codes) {
        expect(messages.es?.[code]).toBe(fullCatalogue.messages.es?.[code]);
        expect(messages.en?.[code]).toBe(fullCatalogue.messages.en?.[code]);
      }
      expect(rulesOf(pack.entity.name)).toEqual(fullCatalogue.rulesOf(pack.entity.name));
    }
  });
});

interface Cases {
  readonly rule: { readonly code: string; readonly entity: string };
  readonly violated?: readonly { readonly params: MessageParams }[];
  readonly runs?: readonly { readonly violations: readonly { readonly params: MessageParams }[] }[];
}

describe("the messages of one entity", () => {
  const tables = Object.values(
    import.meta.glob<Cases>("../../../domain/src/rules/**/*.cases.ts", { eager: true, import: "default" }),
  );
  it.each(entityPacks.map((pack) => [pack.entity.name, pack] as const))(
    "%s: need no other's words",
    (name, pack) => {
      const catalogue = catalogueOf([pack], { places: territory, messages: files.messages });
      const tellings = tables
        .filter(({ rule }) => rule.entity === name)
        .flatMap(({ rule, violated = [], runs = [] }) =>
          [...violated, ...runs.flatMap(({ violations }) => violations)].map(({ params }) => ({
            rule,
            params,
          })),
        );
      expect(tellings.length).toBeGreaterThan(0);
      for (const { rule, params } of tellings) {
        for (const language of ["es", "en"] as const) {
          const of = { language, entity: name };
          expect(messageOf(rule.code, params, { ...of, catalogue })).toBe(message(rule.code, params, of));
        }
      }
    },
  );
});

describe("a stream of findings", () => {
  const validator = createFull("preventive-action", { asOf });

  it("tells what a report tells, and the summary last", async () => {
    const items = await collected(validator.stream(register, { file: "registro.csv" }));
    const report = await validator.validate(register, { file: "registro.csv" });
    const told = items.flatMap((item) => (item.type === "finding" ? [item.rule] : []));
    expect(told.toSorted()).toEqual(report.findings.map(({ rule }) => rule).toSorted());
    expect(items.filter(({ type }) => type === "summary")).toHaveLength(1);
    const { findings: _findings, ...rest } = report;
    expect(items.at(-1)).toEqual({ type: "summary", ...rest });
  });

  it("asks for no more of its input than what was taken", async () => {
    const rows = Array.from({ length: 200 }, (_, row) => ({
      id_accion: `A-${row}`,
      total_participantes: "1",
    }));
    const bytes = new TextEncoder().encode(csv(actions(...rows)));
    // Long enough that the first 256 kB, which decide how a file is read, are not all of it.
    const header = bytes.indexOf(10) + 1;
    const body = bytes.subarray(header);
    let given = 0;
    const source = async function* () {
      yield bytes.subarray(0, header);
      for (; given < 40; given++) yield body;
    };
    const findings = validator.stream(source());
    const first = await findings.next();
    expect(first.value).toMatchObject({ type: "finding" });
    const before = given;
    expect(before).toBeLessThan(20);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(given).toBe(before);
    await findings.return();
    expect(given).toBe(before);
  });

  it("lets go of a web stream that it leaves off", async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(register.repeat(40))),
      cancel: () => {
        cancelled = true;
      },
    });
    const findings = validator.stream(stream);
    await findings.next();
    await findings.return();
    expect(cancelled).toBe(true);
  });
});

describe("what may be validated", () => {
  const validator = createFull("preventive-action", { asOf });
  const bytes = new TextEncoder().encode(register);
  const half = Math.floor(bytes.length / 2);
  const parts = [bytes.subarray(0, half), bytes.subarray(half)];
  const inputs: Readonly<Record<string, () => ValidatorInput>> = {
    text: () => register,
    bytes: () => bytes,
    "pieces of bytes": () => parts,
    "a web stream": () => new Blob([bytes]).stream() as unknown as ValidatorInput,
    "a blob": () => new Blob([bytes]) as unknown as ValidatorInput,
    "a file": () => new File([bytes], "registro.csv") as unknown as ValidatorInput,
    "a response": () => new Response(bytes) as unknown as ValidatorInput,
    "a Node stream": () => Readable.from(parts),
    "a Node stream of text": () => Readable.from([register]),
  };
  it.each(Object.keys(inputs))("is %s", async (name) => {
    const report = await validator.validate((inputs[name] as () => ValidatorInput)());
    expect(JSON.stringify(report)).toBe(JSON.stringify(await validator.validate(register)));
    expect(report.summary.records).toBe(5);
  });

  it("is a response without a body, which is empty", async () => {
    const report = await validator.validate(new Response(null) as unknown as ValidatorInput);
    expect(report.findings.map(({ rule }) => rule)).toEqual(["DAT-001"]);
  });
});

describe("a validator of several entities", () => {
  it("finds out which an input is of", async () => {
    const validator = createFull(["preventive-action", "app-action"], { asOf });
    const validation = validator.validation();
    const { entity } = await validation.add(register);
    expect(entity?.name).toBe("preventive-action");
    const plain = new Validation({ asOf });
    await plain.add(register);
    expect(JSON.stringify(validation.report())).toBe(JSON.stringify(plain.report()));
  });
});
