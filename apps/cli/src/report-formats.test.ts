import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvReport } from "@aurora/validator/csv";
import { githubReport, githubSummary } from "@aurora/validator/github";
import { htmlReport } from "@aurora/validator/html";
import { sarifReport } from "@aurora/validator/sarif";
import { annotatedWorkbook, workbookFromTable } from "@aurora/validator/workbook";
import { describe, expect, test } from "vitest";
import { actionHeaders, actions } from "../../../packages/validator/src/registers.test-support.js";
import { sheetRows, workbook } from "../../../packages/validator/src/tables/xlsx/workbooks.test-support.js";
import { aurora, folder, register, reportsIn, wrongTotal } from "./child.test-support.js";

const asOf = ["--as-of", "2023-04-30"];

const rows = register({}, wrongTotal, { cem: "CEM Cusco", m_18_29: "doce" });

const book = (...changes: readonly object[]) =>
  workbook({ sheets: [{ name: "Marzo", rows: sheetRows(actions(...(changes as never[])), actionHeaders) }] });

/** In a table whose cells have no line breaks a row is a line. */
const rowIsLine = ({ row }: { readonly row: number | null }) => row ?? undefined;

/** What a call writes to standard output, in bytes that are no text too. */
async function reportOf(cwd: string, file: string) {
  const { stdout } = await aurora(["validate", file, "--format", "json", ...asOf], { cwd });
  return JSON.parse(stdout);
}

describe.concurrent("a report is in the format that is asked for, or that its name tells", () => {
  test.each([
    ["csv", "i.csv", (report: never) => csvReport(report, { delimiter: ";" })],
    ["html", "i.html", (report: never) => htmlReport(report)],
    ["sarif", "i.sarif", (report: never) => sarifReport(report, { lineOf: rowIsLine })],
    ["github", "i.txt", (report: never) => githubReport(report, { lineOf: rowIsLine })],
  ] as const)("%s", async (format, out, made) => {
    const cwd = folder({ "r.csv": rows });
    const report = (await reportOf(cwd, "r.csv")) as never;
    const { stdout, status } = await aurora(["validate", "r.csv", "--format", format, ...asOf], { cwd });
    expect(stdout).toBe(made(report));
    expect(status).toBe(1);
    const asked = format === "github" ? ["--format", format] : [];
    await aurora(["validate", "r.csv", "--out", out, ...asked, ...asOf], { cwd });
    expect(readFileSync(join(cwd, out), "utf8")).toBe(stdout);
  });

  test("lines are told below cells of several, and not of what is no file", async () => {
    const cwd = folder({ "r.csv": register({ tema: '"una\nnota"' }, wrongTotal) });
    const { stdout } = await aurora(["validate", "r.csv", "--format", "github", ...asOf], { cwd });
    expect(stdout).toMatch(/::error file=r\.csv,line=4,title=ACT-201 · fila 3 /);
    const { stdout: scanned } = await aurora(["validate", "r.csv", "--format", "sarif", ...asOf], { cwd });
    expect(scanned).toContain('"region":{"startLine":4}');
    const input = register({}, wrongTotal);
    const streamed = await aurora(["validate", "-", "--format", "github", ...asOf], { cwd, input });
    expect(streamed.stdout).toMatch(/::error file=-,title=ACT-201/);
  });

  test("github adds its summary to the page of the step", async () => {
    const cwd = folder({ "r.csv": rows, "paso.md": "antes\n" });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "paso.md") };
    const report = (await reportOf(cwd, "r.csv")) as never;
    await aurora(["validate", "r.csv", "--format", "github", ...asOf], { cwd, env });
    expect(readFileSync(join(cwd, "paso.md"), "utf8")).toBe(`antes\n${githubSummary(report)}`);
  });

  test.each([
    ["i.txt", /^r\.csv/],
    ["i.json", /^\{\n {2}"tool"/],
    ["i.ndjson", /^\{"type":"finding"/],
    ["i.JSONL", /^\{"type":"finding"/],
    ["i", /^r\.csv/],
  ])("%s", async (out, start) => {
    const cwd = folder({ "r.csv": rows });
    await aurora(["validate", "r.csv", "--out", out, ...asOf], { cwd });
    expect(readFileSync(join(cwd, out), "utf8")).toMatch(start);
  });

  test("English parts cells with a comma", async () => {
    const { stdout } = await aurora(["validate", "-", "--format", "csv", "--lang", "en", ...asOf], {
      input: rows,
    });
    expect(stdout).toMatch(/^\ufeffFile,Sheet,Row/);
  });

  test("a list leaves nothing out that a shorter one would, and says so where it does", async () => {
    const many = register(...Array.from({ length: 1500 }, () => wrongTotal));
    const cwd = folder({ "r.csv": many });
    const all = await aurora(["validate", "r.csv", "--format", "csv", ...asOf], { cwd });
    expect(all.stdout.split("\r\n")).toHaveLength(1 + 3000 + 1);
    expect(all.stderr).not.toContain("--max-findings");
    const some = await aurora(["validate", "r.csv", "--format", "csv", "--max-findings", "10", ...asOf], {
      cwd,
    });
    expect(some.stdout.split("\r\n")).toHaveLength(1 + 10 + 1);
    expect(some.stderr).toContain("El informe lista 10 de 3000 hallazgos; todos con --max-findings 3000.");
  });
});

describe.concurrent("the workbook, marked", () => {
  test("a workbook comes back as the library marks it", async () => {
    const given = book({}, wrongTotal);
    const cwd = folder({ "r.xlsx": given });
    const report = await reportOf(cwd, "r.xlsx");
    const { status, stderr } = await aurora(["validate", "r.xlsx", "--out", "marcado.xlsx", ...asOf], {
      cwd,
    });
    expect(status, stderr).toBe(1);
    const marked = await annotatedWorkbook({ workbook: given, report, file: "r.xlsx" });
    expect(Buffer.compare(readFileSync(join(cwd, "marcado.xlsx")), marked)).toBe(0);
    expect(Buffer.compare(readFileSync(join(cwd, "r.xlsx")), given)).toBe(0);
  });

  test("a table comes back as a workbook, from standard input too", async () => {
    const cwd = folder({ "r.csv": rows });
    const report = await reportOf(cwd, "r.csv");
    await aurora(["validate", "r.csv", "--out", "m.xlsx", ...asOf], { cwd });
    const made = await workbookFromTable({ table: new TextEncoder().encode(rows), report, file: "r.csv" });
    expect(Buffer.compare(readFileSync(join(cwd, "m.xlsx")), made)).toBe(0);
    const { status } = await aurora(["validate", "-", "--out", "s.xlsx", ...asOf], { cwd, input: rows });
    expect(status).toBe(1);
    expect(readFileSync(join(cwd, "s.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  test("several files come back into a folder, under their own names", async () => {
    const cwd = folder({
      "Enero 2023.xlsx": book({}),
      "enero 2023.csv": rows,
      "macros.xlsm": book(wrongTotal),
    });
    mkdirSync(join(cwd, "otra"));
    writeFileSync(join(cwd, "otra", "macros.xlsm"), book({ id_accion: "Z-9" }));
    const { stderr } = await aurora(["validate", ".", "--format", "xlsx", "--out", "marcados", ...asOf], {
      cwd,
    });
    expect(stderr).toContain("4 libros marcados escritos en marcados.");
    expect(reportsIn(cwd, "marcados")).toEqual([
      "Enero 2023.xlsx",
      "enero 2023-2.xlsx",
      "macros-2.xlsm",
      "macros.xlsm",
    ]);
  });

  test.each([
    [["r.csv", "b.csv", "--format", "xlsx"], "indique la carpeta con --out CARPETA"],
    [["r.csv", "--out", "marcado.xlsm"], "«marcado.xlsm» debe terminar en .xlsx"],
    [["m.xlsm", "--out", "marcado.xlsx"], "«marcado.xlsx» debe terminar en .xlsm"],
    [["m.xlsm", "--format", "xlsx", "--out", "m.xlsm"], "El informe no puede reemplazar a «m.xlsm»"],
    [["m.xlsm", "--format", "xlsx", "--out", "."], "dejó allí, o que cambió desde entonces: b.csv, m.xlsm"],
    [["r.csv", "--explain", "A-1", "--format", "html"], "--explain se muestra con --format text o json."],
  ])("%j is refused, and nothing is written over", async (args, line) => {
    const files = { "r.csv": rows, "b.csv": register({ id_accion: "B-1" }), "m.xlsm": book({}) };
    const cwd = folder(files);
    const { status, stderr } = await aurora(["validate", ...args, ...asOf], { cwd });
    expect(stderr).toContain(line);
    expect(status).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort());
    for (const [name, content] of Object.entries(files)) {
      expect(Buffer.compare(readFileSync(join(cwd, name)), Buffer.from(content))).toBe(0);
    }
  });

  test("a file that cannot be read comes back from nowhere, and is told", async () => {
    const cwd = folder({ "r.xlsx": "%PDF-1.7 nada" });
    const { status, stderr } = await aurora(["validate", "r.xlsx", "--out", "m.xlsx", ...asOf], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("r.xlsx: no se puede devolver marcado, porque no se pudo leer.");
    expect(readdirSync(cwd)).toEqual(["r.xlsx"]);
  });
});

describe.concurrent("what is passed over, and limits", () => {
  test("files of a folder that are no registers are named; those that Excel holds open too", async () => {
    const cwd = folder({ "r.csv": rows, "foto.jpg": "x", "~$r.xlsx": "x", "nota.md": "x", "otra.docx": "x" });
    const { stderr } = await aurora(["validate", ".", ...asOf], { cwd });
    expect(stderr).toBe(
      "No se leyeron 4 archivos, que no tienen un formato de registro: foto.jpg, nota.md, otra.docx, y 1 más\n",
    );
  });

  test("--limit changes a limit, and knows their names", async () => {
    const cwd = folder({ "r.csv": rows });
    const { stdout } = await aurora(["validate", "r.csv", "--limit", "maxRowBytes=100", "--format", "json"], {
      cwd,
    });
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ rule: "DAT-001", params: { limit: 100 } });
    const unknown = await aurora(["validate", "r.csv", "--limit", "maxRowByte=100"], { cwd });
    expect(unknown).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("¿Quiso decir «maxRowBytes»?"),
    });
    const invalid = await aurora(["validate", "r.csv", "--limit", "maxRowBytes=mucho"], { cwd });
    expect(invalid.stderr).toContain("--limit maxRowBytes debe ser un número entero de 0 o más, no «mucho».");
    const bare = await aurora(["validate", "r.csv", "--limit", "maxRowBytes"], { cwd });
    expect(bare.stderr).toContain("no tiene la forma NOMBRE=VALOR");
  });
});
