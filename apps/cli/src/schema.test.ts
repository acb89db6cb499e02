import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entities, entity } from "@aurora/domain/records";
import { jsonSchema } from "@aurora/validator/schema";
import { templateWorkbook } from "@aurora/validator/template";
import { afterAll, describe, expect, test } from "vitest";
import { aurora } from "./child.test-support.js";

const folder = mkdtempSync(join(tmpdir(), "aurora-schema-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("schema", () => {
  test("prints the schema that the library makes, in the language asked for", async () => {
    const { status, stdout, stderr } = await aurora(["schema", "referral", "--lang", "en"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const of = entities.find(({ name }) => name === "referral");
    expect(JSON.parse(stdout)).toEqual(of && jsonSchema(of, { language: "en" }));
  });

  test("prints the Table Schema of a register", async () => {
    const { status, stdout } = await aurora(["schema", "preventive-action", "--format", "table-schema"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).fields[0]).toMatchObject({ name: "id_accion", type: "string" });
  });

  test.each([
    [["schema", "referal"], "¿Quiso decir «referral»?"],
    [["schema", "referral", "--format", "xsd"], "json-schema, table-schema"],
    [["schema", "statistics", "--format", "table-schema"], "(observations, claims), que van en JSON"],
    [["schema", "quality-assessment", "--format", "table-schema"], "(answers), que van en JSON"],
    [["schema"], "Falta indicar"],
    [["template", "referral"], "--out plantilla.xlsx"],
    [["template", "statistics", "--out", join(folder, "grupo.xlsx")], "van en JSON"],
    [["template", "referral", "--rows", "0", "--out", join(folder, "x.xlsx")], "de 1 a 5000"],
    [["template", "referral", "--out", join(folder, "nada", "x.xlsx")], "No existe la carpeta"],
  ])("%j is refused in one line, and leaves nothing behind", async (args, line) => {
    const { status, stdout, stderr } = await aurora(args);
    expect(stderr).toContain(line);
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
    expect(readdirSync(folder).filter((name) => name !== "plantilla.xlsx")).toEqual([]);
  });
});

test("template and table schema of what lists have no column for say what they leave out", async () => {
  const file = join(folder, "informes.xlsx");
  const { status, stderr } = await aurora(["template", "monthly-report", "--rows", "10", "--out", file]);
  expect(status).toBe(0);
  expect(stderr.split("\n")[1]).toBe(
    "Sin columna, porque son listas u objetos: otherReports. Van en JSON (aurora schema monthly-report).",
  );
  const empty = await aurora(["validate", file]);
  expect(empty.stdout).toContain("hoja «Registro»");
  rmSync(file);
  const { stdout } = await aurora(["schema", "monthly-report", "--format", "table-schema"]);
  expect(JSON.parse(stdout)).toMatchObject({ description: expect.stringContaining("otherReports") });
});

test("template writes the workbook that the library makes", async () => {
  const file = join(folder, "plantilla.xlsx");
  const { status, stderr } = await aurora(["template", "referral", "--rows", "10", "--out", file]);
  expect(status).toBe(0);
  expect(stderr).toBe(`Plantilla de «Derivación» escrita en ${file}.\n`);
  const of = entity("referral");
  expect(of && (await templateWorkbook(of, { rows: 10 }))).toEqual(new Uint8Array(readFileSync(file)));
});
