import { readFileSync } from "node:fs";
import { createApp } from "@aurora/api";
import { faultNames, generateRegister } from "@aurora/generator";
import { jsonReport, validate } from "@aurora/validator";
import { describe, expect, test } from "vitest";
import { aurora, folder } from "./child.test-support.js";

const AS_OF = "2024-12-31";

/** The same bytes for all three doors: an input, its entity, and the media type by which HTTP names its format. */
interface SharedCase {
  readonly name: string;
  readonly entity: string;
  readonly format: "csv" | "json" | "ndjson";
  readonly input: string;
}

const register = (faults: number, seed: number) =>
  [...generateRegister({ rows: 400, faults, seed })].join("");

const record = { id: "X-1", cem: "CEM Abancay", total: "doce", casosDetectados: 2, casesReferredToCem: 0 };

const cases: readonly SharedCase[] = [
  { name: "a register in order", entity: "preventive-action", format: "csv", input: register(0, 1) },
  {
    name: "a register full of every fault",
    entity: "preventive-action",
    format: "csv",
    input: register(1, 2),
  },
  {
    name: "the programme's own layout",
    entity: "app-action",
    format: "csv",
    input: readFileSync("examples/app-2017.csv", "utf8"),
  },
  {
    name: "records as JSON",
    entity: "preventive-action",
    format: "json",
    input: JSON.stringify([record, { ...record, id: "X-1" }, { id: 3, notes: "DNI 40123456" }]),
  },
  {
    name: "records as NDJSON",
    entity: "preventive-action",
    format: "ndjson",
    input: `${JSON.stringify(record)}\n\n${JSON.stringify({ ...record, id: "X-2" })}\n`,
  },
  { name: "a quote never closed", entity: "preventive-action", format: "csv", input: `${register(0, 3)}"` },
  { name: "nothing at all", entity: "preventive-action", format: "csv", input: "" },
];

const mediaTypes = { csv: "text/csv", json: "application/json", ndjson: "application/x-ndjson" };
const extensions = { csv: "csv", json: "json", ndjson: "ndjson" };

test("the shared cases hold every fault that the generator knows", () => {
  expect(faultNames.length).toBeGreaterThan(60);
});

describe.concurrent.each(cases)("$name", ({ entity, format, input }) => {
  test.each(["es", "en"] as const)(
    "gives one report, byte for byte, through the library, the command and the API (%s)",
    async (language) => {
      const library = jsonReport(await validate(entity, input, { asOf: AS_OF, format, language, file: "-" }));

      const response = await createApp().request(`/v1/validate/${entity}?asOf=${AS_OF}&lang=${language}`, {
        method: "POST",
        headers: { "Content-Type": mediaTypes[format] },
        body: input,
      });
      expect(await response.text()).toBe(library);

      // The command names the file as it was named; all else is the same.
      const file = `register.${extensions[format]}`;
      const { stdout } = await aurora(
        ["validate", file, "--entity", entity, "--format", "json", "--as-of", AS_OF, "--lang", language],
        { cwd: folder({ [file]: input }) },
      );
      const named = jsonReport(await validate(entity, input, { asOf: AS_OF, format, language, file }));
      expect(stdout).toBe(named);
    },
  );
});
