import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aurora, folder, register, wrongTotal } from "./child.test-support.js";

const asOf = ["--as-of", "2023-04-30"];

const rows = register(wrongTotal, { ...wrongTotal, cem: "CEM Cusco" }, {});

/** A call with a file of suppressions. */
async function suppressed(list: string, ...more: readonly string[]) {
  const cwd = folder({ "r.csv": rows, "excepciones.csv": list });
  const ended = await aurora(["validate", "r.csv", "--suppressions", "excepciones.csv", ...asOf, ...more], {
    cwd,
  });
  return { ...ended, cwd };
}

const json = async (list: string, ...more: readonly string[]) => {
  const { stdout, ...rest } = await suppressed(list, "--format", "json", ...more);
  return { ...rest, report: JSON.parse(stdout) };
};

describe.concurrent("a file of suppressions", () => {
  test("leaves findings out, and the report tells which, why, until when and how many", async () => {
    const { status, report } = await json(
      "\ufeffregla;motivo;hasta\r\nACT-201;Se suma de nuevo en mayo;31/05/2023\r\n",
    );
    expect(status).toBe(0);
    expect(report.suppressions).toEqual([
      {
        rule: "ACT-201",
        reason: "Se suma de nuevo en mayo",
        until: "2023-05-31",
        status: "applied",
        findings: 2,
      },
    ]);
    expect(report.summary).toMatchObject({ records: 3, valid: 3, errors: 0 });
    expect(report.summary.byRule).not.toHaveProperty("ACT-201");
    expect(report.summary.byCenter["CEM Cusco"]).toMatchObject({ valid: 1, errors: 0 });
  });

  test("is told as text, as a page, to code scanning and in the marked workbook's place", async () => {
    const list = "regla,motivo,hasta\nACT-201,Se suma en mayo,2023-05-31\nACT-202,Nada,2023-05-31\n";
    const [text, html, sarif, csv] = await Promise.all(
      ["text", "html", "sarif", "csv"].map((format) => suppressed(list, "--format", format)),
    );
    expect(text?.stdout).toContain("ACT-201: Se suma en mayo · hasta el 31/05/2023 · dejó fuera 2 hallazgos");
    expect(text?.stdout).toContain("ACT-202: Nada · hasta el 31/05/2023 · no se usó");
    expect(html?.stdout).toContain("Excepciones con fecha");
    expect(sarif?.stdout).toContain("dejó fuera 2 hallazgos");
    expect(csv?.stderr).toContain("Excepciones que no se usaron: ACT-202");
  });

  test("may be for one centre, one file or one record", async () => {
    const at = (column: string, value: string) =>
      json(`regla;motivo;hasta;${column}\nACT-201;x;2023-05-31;${value}\n`);
    const left = async (column: string, value: string) =>
      (await at(column, value)).report.summary.byRule["ACT-201"];
    expect(await left("centro", "cem cusco")).toBe(1);
    expect(await left("centro", "CEM Tacna")).toBe(2);
    expect(await left("archivo", "r.csv")).toBeUndefined();
    expect(await left("archivo", "otro.csv")).toBe(2);
    expect(await left("registro", "A-1")).toBe(1);
  });

  test("an expired one is an error that names its place, and leaves nothing out", async () => {
    const { status, report } = await json(
      "regla;motivo;hasta\n\nACT-201;x;29/04/2023\nACT-411;y;30/04/2023\n",
    );
    expect(status).toBe(1);
    expect(report.findings[0]).toMatchObject({
      rule: "DAT-015",
      severity: "error",
      record: { file: "excepciones.csv", sheet: null, row: 3, id: null },
      params: { rule: "ACT-201", until: "2023-04-29" },
      message: expect.stringContaining("venció el 29/04/2023"),
    });
    expect(report.summary.byRule).toMatchObject({ "DAT-015": 1, "ACT-201": 2 });
    expect(report.suppressions).toMatchObject([
      { rule: "ACT-201", status: "expired", findings: 0 },
      { rule: "ACT-411", status: "applied", findings: 3 },
    ]);
  });

  test("an expired one is an error of a call for other rules too", async () => {
    const { status, report } = await json("regla;motivo;hasta\nACT-201;x;29/04/2023\n", "--only", "ACT-202");
    expect({ status, byRule: report.summary.byRule }).toEqual({ status: 1, byRule: { "DAT-015": 1 } });
  });

  test("a split tells each centre of its own alone", async () => {
    const { cwd } = await suppressed(
      "regla;motivo;hasta;centro\nACT-201;solo de Cusco;2023-05-31;CEM Cusco\nACT-411;de todos;2023-05-31;\nACT-202;z;2023-04-01;\n",
      ...["--format", "json", "--split-by", "center", "--out", "out"],
    );
    const report = (name: string) => JSON.parse(readFileSync(join(cwd, "out", name), "utf8"));
    expect(report("cem-abancay.json").suppressions).toMatchObject([
      { rule: "ACT-411", findings: 2 },
      { rule: "ACT-202", status: "expired" },
    ]);
    expect(report("cem-cusco.json").suppressions).toMatchObject([
      { rule: "ACT-201", findings: 1 },
      { rule: "ACT-411", findings: 1 },
      { rule: "ACT-202", status: "expired" },
    ]);
    expect(report("sin-centro.json").summary.byRule).toEqual({ "DAT-015": 1 });
  });

  test("among the registers of a folder it is no register; nothing of a person is repeated of it", async () => {
    const cwd = folder({
      "r.csv": rows,
      "excepciones.csv": "regla;motivo;hasta\nACT-201;lo pidió DNI 45678912, cel. 987654321;2023-05-31\n",
    });
    const args = ["validate", ".", "--suppressions", "excepciones.csv", "--format", "json", ...asOf];
    const { stdout, stderr } = await aurora(args, { cwd });
    expect(JSON.parse(stdout).inputs).toHaveLength(1);
    expect(stdout + stderr).not.toMatch(/45678912|987654321/);
  });

  test("beside the registers of a folder, and not asked for, it is passed over and named", async () => {
    const cwd = folder({ "r.csv": rows, "excepciones.csv": "\ufeffRegla;Motivo;Hasta;Centro\r\n" });
    const { stdout, stderr } = await aurora(["validate", ".", "--format", "json", ...asOf], { cwd });
    expect(JSON.parse(stdout).inputs).toMatchObject([{ file: "r.csv" }]);
    expect(stderr).toContain("No se leyó 1 archivo, que no tiene un formato de registro: excepciones.csv");
  });

  test.each([
    ["", "falta el encabezado"],
    ["ACT-201;x;2023-05-31\n", "fila 1: falta el encabezado"],
    ["regla;hasta\nACT-201;2023-05-31\n", "fila 1, columna «motivo»: falta esta columna."],
    ["regla;motivo;hasta;cetro\nACT-201;x;2023-05-31;CEM\n", "fila 1: no es una columna de las excepciones"],
    [
      "regla;motivo;hasta\nACT-2011;x;2023-05-31\n",
      "fila 2, columna «regla»: ninguna regla tiene ese código. ¿Quiso decir «ACT-201»?",
    ],
    ["regla;motivo;hasta\nACT-201;;2023-05-31\n", "fila 2, columna «motivo»: está vacía, y es obligatoria."],
    ["regla;motivo;hasta\nACT-201;x;\n", "fila 2, columna «hasta»: está vacía"],
    ["regla;motivo;hasta\nACT-201;x;31/02/2023\n", "fila 2, columna «hasta»: no es una fecha"],
    [
      "regla;motivo;hasta\nDAT-001;x;2023-05-31\n",
      "fila 2, columna «regla»: esta regla no admite excepciones.",
    ],
    [
      "regla;motivo;hasta\nDAT-015;x;2023-05-31\n",
      "fila 2, columna «regla»: esta regla no admite excepciones.",
    ],
    [
      "regla;motivo;hasta;registro\nACT-201;x;2023-05-31;Rosa Quispe\n",
      "fila 2, columna «registro»: no es el identificador",
    ],
    ['regla;motivo;hasta\nACT-201;"x;2023-05-31\n', "una comilla se abre y no se cierra"],
    ["PK\u0003\u0004", "no es un archivo de texto; guárdelo como CSV."],
  ])("%j cannot be used: one line with its place, and status 2", async (list, line) => {
    const { status, stdout, stderr } = await suppressed(list);
    expect(stderr).toContain(`aurora: excepciones.csv: ${line.startsWith("fila") ? line : ""}`);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain("Rosa");
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
  });

  test("one that is not there is named; the report does not replace it", async () => {
    const cwd = folder({ "r.csv": rows, "e.csv": "regla;motivo;hasta\n" });
    const missing = await aurora(["validate", "r.csv", "--suppressions", "falta.csv"], { cwd });
    expect(missing).toMatchObject({ status: 2, stderr: "aurora: No existe el archivo «falta.csv».\n" });
    const over = await aurora(["validate", "r.csv", "--suppressions", "e.csv", "--out", "e.csv"], { cwd });
    expect(over).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no puede reemplazar a «e.csv»"),
    });
  });
});
