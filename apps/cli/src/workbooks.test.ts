import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { actionHeaders, actions } from "../../../packages/validator/src/registers.test-support.js";
import { partsOf, partText } from "../../../packages/validator/src/report/workbook/workbooks.test-support.js";
import {
  type MadeSheet,
  sheetRows,
  workbook,
} from "../../../packages/validator/src/tables/xlsx/workbooks.test-support.js";
import { aurora, folder, register, wrongTotal } from "./child.test-support.js";

const sheet = (name: string, ...changes: readonly Readonly<Record<string, string>>[]): MadeSheet => ({
  name,
  rows: sheetRows(actions(...changes), actionHeaders),
});

/** Writes workbooks into a folder of their own. */
const books = (files: Readonly<Record<string, readonly MadeSheet[]>>) =>
  folder(Object.fromEntries(Object.entries(files).map(([name, sheets]) => [name, workbook({ sheets })])));

describe.concurrent("workbooks", () => {
  test("are read, alone and in a folder, and name their sheet", async () => {
    const cwd = books({
      "enero.xlsx": [sheet("Enero", {})],
      "febrero.XLSX": [sheet("Febrero", { id_accion: "B-1", tema: "Otro", total_participantes: "35" })],
    });
    const { status, stdout } = await aurora(["validate", ".", "--format", "json"], { cwd });
    const report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(report.inputs).toMatchObject([
      { file: "enero.xlsx", format: "xlsx", sheet: "Enero", rows: 1 },
      { file: "febrero.XLSX", format: "xlsx", sheet: "Febrero", rows: 1 },
    ]);
    expect(report.findings).toMatchObject([
      { rule: "ACT-201", record: { file: "febrero.XLSX", sheet: "Febrero", row: 2, id: "B-1" } },
    ]);
  });

  test("are shown with their sheet, and --sheet names another", async () => {
    const cwd = books({ "r.xlsx": [sheet("Enero", {}), sheet("Febrero", { total_participantes: "35" })] });
    const first = await aurora(["validate", "r.xlsx"], { cwd });
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining("xlsx · hoja «Enero»") });
    const second = await aurora(["validate", "r.xlsx", "--sheet", "febrero"], { cwd });
    expect(second).toMatchObject({ status: 1, stdout: expect.stringContaining("xlsx · hoja «Febrero»") });
  });

  test("that all lack the sheet of --sheet make a call that cannot be used", async () => {
    const cwd = books({
      "a.xlsx": [sheet("Enero", {}), sheet("DNI 45678912")],
      "b.xlsx": [sheet("Febrero", { id_accion: "B-1", tema: "Otro" })],
    });
    for (const format of ["text", "json", "ndjson"]) {
      const one = await aurora(["validate", "a.xlsx", "--sheet", "Marzo", "--format", format], { cwd });
      expect(one).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/«Marzo»; hay Enero, DNI \S+\.\n/),
      });
      expect(one.stderr).not.toContain("45678912");
    }
    const folder = await aurora(["validate", ".", "--sheet", "Marzo"], { cwd });
    expect(folder).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("Febrero.") });
    const some = await aurora(["validate", ".", "--sheet", "Febrero", "--format", "json"], { cwd });
    expect(some.status).toBe(1);
    expect(JSON.parse(some.stdout)).toMatchObject({
      findings: [{ rule: "DAT-001", record: { file: "a.xlsx" }, params: { reason: "no-such-sheet" } }],
      inputs: [{ rows: 0 }, { rows: 1, sheet: "Febrero" }],
    });
  });

  test("that cannot be read do not come back, and it is told why", async () => {
    const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = Buffer.concat([container, Buffer.alloc(512), Buffer.from("EncryptedPackage", "utf16le")]);
    const cwd = folder({
      "clave.xlsx": locked,
      "bueno.csv": register({}),
      "roto.json": "[".repeat(5_000_000),
    });
    const one = await aurora(["validate", "clave.xlsx", "--out", "marcado.xlsx"], { cwd });
    expect(one).toMatchObject({ status: 1, stdout: "" });
    expect(one.stderr).toMatch(
      /clave\.xlsx: no se puede devolver marcado, porque no se pudo leer\. .*contraseña/,
    );
    const english = await aurora(["validate", "clave.xlsx", "--out", "m.xlsx", "--lang", "en"], { cwd });
    expect(english.stderr).toMatch(/clave\.xlsx: it cannot be given back marked, .*password/);
    expect(readdirSync(cwd).sort()).toEqual(["bueno.csv", "clave.xlsx", "roto.json"]);
    mkdirSync(join(cwd, "marcados"));
    const all = await aurora(["validate", ".", "--format", "xlsx", "--out", "marcados"], { cwd });
    expect(all.stderr).toMatch(/clave\.xlsx: no se puede devolver marcado.*contraseña/);
    expect(all.stderr).toMatch(/roto\.json: no se puede devolver marcado.*más larga de lo que se acepta/);
    expect(readdirSync(join(cwd, "marcados"))).toContain("bueno.xlsx");
  });

  test("go to and fro: what came back marked is read and marked again, and nothing stands in it twice", async () => {
    const cwd = books({ "r.xlsx": [sheet("Enero", wrongTotal, {})] });
    for (const name of ["una", "dos", "tres"]) mkdirSync(join(cwd, name));
    const rounds = [
      ["r.xlsx", "una/r.xlsx"],
      ["una/r.xlsx", "dos/r.xlsx"],
      ["dos/r.xlsx", "tres/r.xlsx"],
    ] as const;
    for (const [from, out] of rounds) {
      const { status, stderr } = await aurora(["validate", from, "--out", out], { cwd });
      expect([status, stderr]).toEqual([1, expect.stringContaining("1 error")]);
    }
    const read = (file: string) => new Uint8Array(readFileSync(join(cwd, file)));
    const names = (file: string) =>
      [...partText(read(file), "xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    for (const [, out] of rounds) expect(names(out)).toEqual(["Hallazgos", "Resumen", "Enero"]);
    const [first, last] = [read("una/r.xlsx"), read("tres/r.xlsx")];
    expect(Object.keys(partsOf(last))).toEqual(Object.keys(partsOf(first)));
    expect(partText(last, "xl/worksheets/sheet1.xml")).toBe(partText(first, "xl/worksheets/sheet1.xml"));
  });
});
