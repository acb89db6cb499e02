import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, it } from "vitest";
import { mensGroup } from "../entities/es/mens-group.js";
import { preventiveAction } from "../entities/preventive-action.js";
import { asOf, cleanRow } from "../registers.test-support.js";
import { zodSchema } from "../zod.js";
import { pathOf, standardSchema } from "./standard-schema.js";
import { createValidator } from "./validator.js";

const sync = <T>(result: T | Promise<T>): T => {
  if (result instanceof Promise) throw new Error("validated later");
  return result;
};

describe("a validator as a Standard Schema", () => {
  const validator = createValidator(preventiveAction, { asOf, language: "en" });
  const schema = standardSchema(validator);

  it("is of version 1, and ours", () => {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "aurora" });
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>["total"]>().toEqualTypeOf<number>();
  });

  it("gives a valid record back as it was understood", () => {
    const result = sync(schema["~standard"].validate(cleanRow));
    expect(result.issues).toBeUndefined();
    expect(zodSchema(preventiveAction).safeParse((result as { value: unknown }).value).error).toBeUndefined();
  });

  it("has an issue for each error, at its field, in our words", () => {
    const { issues } = sync(schema["~standard"].validate({ ...cleanRow, total_participantes: "35" }));
    expect(issues).toEqual([
      expect.objectContaining({ path: ["total"], message: expect.stringContaining("35") }),
    ]);
  });

  it("fails from the severity that it is told", () => {
    const late = { ...cleanRow, fecha_registro: "2023-11-30" };
    expect(sync(schema["~standard"].validate(late)).issues).toBeUndefined();
    const strict = standardSchema(validator, { failsFrom: "warning" });
    expect(sync(strict["~standard"].validate(late)).issues?.map(({ path }) => path)).toEqual([
      ["registeredOn"],
    ]);
  });

  it("has an issue for what is no record at all", () => {
    for (const value of [null, undefined, 3, "x", [], [{}]]) {
      expect(sync(schema["~standard"].validate(value)).issues?.length).toBeGreaterThan(0);
    }
  });

  it("tells the place of a value within a list", () => {
    const group = standardSchema(createValidator(mensGroup, { asOf }), { failsFrom: "info" });
    const { issues } = sync(
      group["~standard"].validate({
        id: "G-1",
        sessions: [{ id: "S-1" }, { id: "S-2", modality: "grupo" }, { modality: "tal vez" }],
      }),
    );
    expect(issues?.map(({ path }) => path)).toContainEqual(["sessions", 2, "modality"]);
  });

  it.each([
    ["total", ["total"]],
    ["sessions[2].modality", ["sessions", 2, "modality"]],
    ["answers[L6.a].value", ["answers", "L6.a", "value"]],
    ["factors[low-empathy]", ["factors", "low-empathy"]],
  ])("reads the path %s", (field, path) => {
    expect(pathOf(field)).toEqual(path);
  });
});
