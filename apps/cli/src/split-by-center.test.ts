import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type Report, Validation } from "@aurora/validator";
import { xlsx } from "@aurora/validator/xlsx";
import { describe, expect, test } from "vitest";
import { actionHeaders, actions } from "../../../packages/validator/src/registers.test-support.js";
import { sheetRows, workbook } from "../../../packages/validator/src/tables/xlsx/workbooks.test-support.js";
import { aurora, folder, register, reportsIn, wrongTotal } from "./child.test-support.js";

const abancay = { cem: "CEM Abancay", ubigeo: "030101" };
const cusco = { cem: "CEM Cusco", ubigeo: "080101" };
const tacna = { cem: "CEM Tacna", ubigeo: "230101" };

/**
 * Three centres' files of March 2023 in one folder. Abancay and Cusco share an id; Cusco is late with its
 * monthly report, Tacna has none.
 */
function threeCenters(): string {
  const cwd = folder();
  mkdirSync(join(cwd, "regs"));
  const files = {
    "abancay.csv": register(
      { ...abancay, id_accion: "A-1" },
      { ...abancay, id_accion: "A-2", ...wrongTotal },
    ),
    "cusco.csv": register({ ...cusco, id_accion: "A-1", tema: "Otro" }, { ...cusco, id_accion: "C-2" }),
    "tacna.csv": register({ ...tacna, id_accion: "T-1" }),
    "informes.csv": "cem,mes,fecha_remision\nCEM Abancay,2023-03,2023-04-11\nCEM Cusco,2023-03,2023-04-20\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, "regs", name), text);
  return cwd;
}

const asOf = ["--as-of", "2023-04-30"];

const reportIn = (cwd: string, name: string): Report =>
  JSON.parse(readFileSync(join(cwd, "out", name), "utf8"));

const rulesOf = ({ summary }: Report) => summary.byRule;

/** The findings of a split's reports as texts. */
const sorted = (findings: readonly unknown[]) => findings.map((finding) => JSON.stringify(finding)).sort();

describe.concurrent("a folder of centres", () => {
  test("is one run: duplicates across files, completeness and timeliness by centre", async () => {
    const cwd = threeCenters();
    const { status, stdout } = await aurora(["validate", "regs", "--format", "json", ...asOf], { cwd });
    expect(status).toBe(1);
    const report: Report = JSON.parse(stdout);
    const of = (rule: string) => report.findings.filter((finding) => finding.rule === rule);
    expect(of("DAT-009")).toMatchObject([
      { record: { file: "regs/abancay.csv", row: 2 }, params: { otherFile: "regs/cusco.csv", otherRow: 2 } },
      { record: { file: "regs/cusco.csv", row: 2 }, params: { otherFile: "regs/abancay.csv", otherRow: 2 } },
    ]);
    expect(of("REP-001")).toMatchObject([{ record: { file: "regs/informes.csv", row: 3 } }]);
    expect(of("REP-002")).toMatchObject([
      { record: { file: "regs/tacna.csv" }, params: { center: "CEM Tacna", month: "2023-03" } },
    ]);
    expect(Object.keys(report.summary.byCenter)).toEqual(["CEM Abancay", "CEM Cusco", "CEM Tacna"]);
    expect(report.summary.byCenter["CEM Tacna"]).toMatchObject({ records: 1, valid: 0, errors: 1 });
  });

  test("is split: each report has its centre's findings and counts, and no other's", async () => {
    const cwd = threeCenters();
    const args = ["validate", "regs", "--format", "json", ...asOf];
    const [whole, split] = await Promise.all([
      aurora(args, { cwd }),
      aurora([...args, "--split-by", "center", "--out", "out"], { cwd }),
    ]);
    expect(split).toMatchObject({ status: 1, stdout: "" });
    expect(split.stderr).toContain("Informes de 3 centros escritos en out; el índice: indice.csv. 5 errores");
    expect(reportsIn(cwd, "out")).toEqual([
      "cem-abancay.json",
      "cem-cusco.json",
      "cem-tacna.json",
      "indice.csv",
      "indice.json",
    ]);
    const reports = ["cem-abancay.json", "cem-cusco.json", "cem-tacna.json"].map((name) =>
      reportIn(cwd, name),
    );
    const [ofAbancay, ofCusco, ofTacna] = reports as [Report, Report, Report];
    expect(rulesOf(ofAbancay)).toMatchObject({ "DAT-009": 1, "ACT-201": 1 });
    expect(rulesOf(ofCusco)).toMatchObject({ "DAT-009": 1, "REP-001": 1 });
    expect(rulesOf(ofTacna)).toMatchObject({ "REP-002": 1 });
    expect(Object.keys(ofCusco.summary.byCenter)).toEqual(["CEM Cusco"]);
    expect(ofCusco.inputs.map(({ file, rows }) => [file, rows])).toEqual([
      ["regs/cusco.csv", 2],
      ["regs/informes.csv", 1],
    ]);
    // Nothing of another centre but the file and row of the record that repeats one of its own.
    const { params, ...rest } = ofCusco.findings.find(({ rule }) => rule === "DAT-009") as never as {
      params: object;
      message: string;
    };
    expect(params).toEqual({ otherFile: "regs/abancay.csv", otherRow: 2 });
    expect(JSON.stringify({ ...rest, message: "" })).not.toMatch(/abancay/i);
    const all: Report = JSON.parse(whole.stdout);
    expect(sorted(reports.flatMap(({ findings }) => findings))).toEqual(sorted(all.findings));
    for (const count of ["records", "valid", "errors", "warnings", "infos"] as const) {
      expect(reports.reduce((sum, { summary }) => sum + summary[count], 0)).toBe(all.summary[count]);
    }
    expect(readFileSync(join(cwd, "out", "indice.csv"), "utf8").split("\r\n")).toEqual([
      "\ufeffCentro;Informe;Registros;Sin errores;Errores;Avisos;Notas",
      "CEM Abancay;cem-abancay.json;3;1;2;0;2",
      "CEM Cusco;cem-cusco.json;3;1;2;0;2",
      "CEM Tacna;cem-tacna.json;1;0;1;0;1",
      "Todos;;7;2;5;0;5",
      "",
    ]);
  });

  test("one centre under two spellings is one; what has no centre stands apart; names are safe", async () => {
    const cwd = folder({
      "r.csv": register(
        { cem: "CEM Áncash" },
        { cem: "cem ancash" },
        { cem: "CEM Áncash" },
        { cem: "CEM ../../etc/passwd" },
        { cem: "CEM ..//ETC--passwd" },
        { cem: "CEM áéí/ñ" },
        { cem: "" },
        { cem: "Rosa Quispe Mamani" },
      ),
    });
    const { stderr } = await aurora(
      ["validate", "r.csv", "--format", "json", "--split-by", "center", "--out", "out", ...asOf],
      { cwd },
    );
    expect(stderr).not.toContain("Rosa");
    expect(reportsIn(cwd, "out")).toEqual([
      "cem-aei-n.json",
      "cem-ancash.json",
      "cem-etc-passwd.json",
      "indice.csv",
      "indice.json",
      "sin-centro.json",
    ]);
    expect(reportIn(cwd, "cem-ancash.json").summary).toMatchObject({ records: 3 });
    expect(reportIn(cwd, "sin-centro.json").summary).toMatchObject({ records: 2 });
    expect(readdirSync(cwd).sort()).toEqual(["out", "r.csv"]);
  });

  test("what is wrong with a whole file goes to the centre whose records alone it holds", async () => {
    const cwd = folder({
      "abancay.csv": register(abancay).replace("tema,", "asunto,"),
      "dos.csv": register({ ...cusco, id_accion: "X-1" }, { ...tacna, id_accion: "X-2" }).replace(
        "tema,",
        "asunto,",
      ),
      "roto.csv": "%PDF-1.7 nada",
    });
    await aurora(["validate", ".", "--format", "json", "--split-by", "center", "--out", "out", ...asOf], {
      cwd,
    });
    const fileRules = (name: string) =>
      reportIn(cwd, name).findings.flatMap(({ rule, record }) =>
        rule === "DAT-001" || rule === "DAT-002" ? [`${rule} ${record.file}`] : [],
      );
    expect(fileRules("cem-abancay.json")).toEqual(["DAT-002 abancay.csv"]);
    expect(fileRules("cem-cusco.json")).toEqual([]);
    expect(fileRules("sin-centro.json")).toEqual(["DAT-002 dos.csv", "DAT-001 roto.csv"]);
  });

  test("--max-findings bounds each centre's list, and says what it leaves out", async () => {
    const rows = Array.from({ length: 20 }, () => ({ ...abancay, ...wrongTotal }));
    const cwd = folder({ "r.csv": register(...rows, { ...cusco, ...wrongTotal }) });
    const limit = ["--max-findings", "4", "--split-by", "center", "--out", "out"];
    await aurora(["validate", "r.csv", "--format", "json", ...limit, ...asOf], { cwd });
    const report = reportIn(cwd, "cem-abancay.json");
    expect(report.findings).toHaveLength(4);
    expect(report).toMatchObject({ truncated: true, summary: { byRule: { "ACT-201": 20 } } });
    expect(reportIn(cwd, "cem-cusco.json").truncated).toBe(false);
  });
});

describe.concurrent("workbooks of a split", () => {
  /** The report of a workbook that was given back. */
  async function judged(path: string): Promise<Report> {
    const validation = new Validation({ asOf: "2023-04-30", formats: [xlsx] });
    await validation.add(new Uint8Array(readFileSync(path)), { file: "w.xlsx", format: "xlsx" });
    return validation.report();
  }

  test.each(["csv", "xlsx"])("a %s of several centres: each gets its own rows alone", async (kind) => {
    const rows = [abancay, cusco, { ...abancay, ...wrongTotal }, cusco].map((row, index) => ({
      ...row,
      tema: `Tema ${index + 1}`,
      id_accion: `R-${index + 1}`,
    }));
    const cwd = folder({
      [`r.${kind}`]:
        kind === "csv"
          ? register(...rows)
          : workbook({ sheets: [{ name: "Marzo", rows: sheetRows(actions(...rows), actionHeaders) }] }),
    });
    const args = ["--format", "xlsx", "--split-by", "center", "--out", "out", ...asOf];
    const { status, stderr } = await aurora(["validate", `r.${kind}`, ...args], { cwd });
    expect(status, stderr).toBe(1);
    expect(reportsIn(cwd, "out")).toEqual(["cem-abancay.xlsx", "cem-cusco.xlsx", "indice.csv"]);
    const report = await judged(join(cwd, "out", "cem-abancay.xlsx"));
    expect(report.summary).toMatchObject({ records: 2, byCenter: { "CEM Abancay": { records: 2 } } });
    expect(Object.keys(report.summary.byCenter)).toEqual(["CEM Abancay"]);
    // The row that is marked is the row of this workbook.
    expect(report.findings.filter(({ rule }) => rule === "ACT-201")).toMatchObject([
      { record: { row: 3, id: "R-3" } },
    ]);
  });

  test("a centre's own workbook comes back whole; one with other sheets does not", async () => {
    const sheet = (name: string, row: object) => ({
      name,
      rows: sheetRows(actions(row as never), actionHeaders),
    });
    const cwd = folder({
      "abancay.xlsx": workbook({ sheets: [sheet("Marzo", { ...abancay, ...wrongTotal })] }),
      "cusco.xlsx": workbook({
        sheets: [sheet("Marzo", { ...cusco, id_accion: "C-1" }), sheet("Ajeno", tacna)],
      }),
    });
    const args = ["--format", "xlsx", "--split-by", "center", "--out", "out", ...asOf];
    await aurora(["validate", "abancay.xlsx", "cusco.xlsx", ...args], { cwd });
    expect((await judged(join(cwd, "out", "cem-abancay.xlsx"))).inputs[0]?.sheet).toBe("Marzo");
    // One that was marked before too: the sheets of that run are nobody's.
    mkdirSync(join(cwd, "again"));
    const marked = ["--format", "xlsx", "--split-by", "center", "--out", "again", ...asOf];
    await aurora(["validate", join("out", "cem-abancay.xlsx"), ...marked], { cwd });
    expect((await judged(join(cwd, "again", "cem-abancay.xlsx"))).inputs[0]?.sheet).toBe("Marzo");
    const own = await judged(join(cwd, "out", "cem-cusco.xlsx"));
    expect(own.inputs[0]?.sheet).toBe("Registro");
    expect(Object.keys(own.summary.byCenter)).toEqual(["CEM Cusco"]);
  });

  test("a centre with several files gets a workbook of each", async () => {
    const cwd = threeCenters();
    renameSync(join(cwd, "regs", "cusco.csv"), join(cwd, "regs", "CEM Cusco.csv"));
    await aurora(["validate", "regs", "--format", "xlsx", "--split-by", "center", "--out", "out", ...asOf], {
      cwd,
    });
    expect(reportsIn(cwd, "out")).toEqual([
      "cem-abancay--abancay.xlsx",
      "cem-abancay--informes.xlsx",
      "cem-cusco--informes.xlsx",
      "cem-cusco.xlsx",
      "cem-tacna.xlsx",
      "indice.csv",
    ]);
  });
});

describe.concurrent("a call to split that cannot be", () => {
  test.each([
    [["--split-by", "provincia", "--out", "out"], "No se puede separar por «provincia»"],
    [["--split-by", "center"], "indique la carpeta con --out CARPETA"],
    [["--split-by", "center", "--out", "r.csv"], "--out debe ser una carpeta, y «r.csv» es un archivo."],
    [["--split-by", "center", "--out", "nada/out"], "No existe la carpeta"],
    [["--split-by", "center", "--out", "out", "--explain", "A-1"], "use uno de los dos"],
  ])("%j is refused in one line, and writes nothing", async (options, line) => {
    const cwd = folder({ "r.csv": register({}) });
    const { status, stdout, stderr } = await aurora(["validate", "r.csv", ...options], { cwd });
    expect(stderr).toContain(line);
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });

  test("what an earlier call wrote below the folder is not read as a register", async () => {
    const cwd = folder({ "r.csv": register(abancay, { ...cusco, ...wrongTotal }) });
    const args = ["validate", ".", "--format", "csv", "--split-by", "center", "--out", "out", ...asOf];
    await aurora(args, { cwd });
    const first = readFileSync(join(cwd, "out", "indice.csv"), "utf8");
    const { stderr } = await aurora(args, { cwd });
    expect(readFileSync(join(cwd, "out", "indice.csv"), "utf8")).toBe(first);
    expect(stderr).not.toContain("out/");
  });

  test("a later call takes the place of an earlier one in the folder, and of nothing else", async () => {
    const cwd = folder({ "r.csv": register(abancay, { ...cusco, ...wrongTotal }) });
    const split = (file: string) =>
      aurora(["validate", file, "--format", "csv", "--split-by", "center", "--out", "out", ...asOf], { cwd });
    await split("r.csv");
    expect(reportsIn(cwd, "out")).toEqual(["cem-abancay.csv", "cem-cusco.csv", "indice.csv"]);
    writeFileSync(join(cwd, "solo.csv"), register(abancay));
    writeFileSync(join(cwd, "out", ".DS_Store"), "");
    const again = await split("solo.csv");
    expect(again.stderr).toContain("Se quitó 1 informe que una revisión anterior dejó en out.");
    expect(reportsIn(cwd, "out")).toEqual([".DS_Store", "cem-abancay.csv", "indice.csv"]);
    // The list is one that other programs check as well.
    const list = readFileSync(join(cwd, "out", ".aurora.sha256"), "utf8");
    for (const name of ["cem-abancay.csv", "indice.csv"]) {
      const hash = createHash("sha256")
        .update(readFileSync(join(cwd, "out", name)))
        .digest("hex");
      expect(list).toContain(`${hash}  ${name}\n`);
    }
    expect(list.split("\n")).toHaveLength(3);

    // What a steward has worked in is his.
    appendFileSync(join(cwd, "out", "cem-abancay.csv"), "mi nota\n");
    const before = readdirSync(join(cwd, "out"));
    const refused = await split("r.csv");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain(
      "«out» tiene algo que ninguna revisión dejó allí, o que cambió desde entonces: cem-abancay.csv.",
    );
    expect(readdirSync(join(cwd, "out"))).toEqual(before);
    expect(readFileSync(join(cwd, "out", "cem-abancay.csv"), "utf8")).toMatch(/mi nota\n$/);
  });

  test("a folder that holds what no call wrote is refused before anything is read", async () => {
    const cwd = folder({ "r.csv": register(abancay), "b.csv": register(cusco) });
    mkdirSync(join(cwd, "otra", "dentro"), { recursive: true });
    for (const name of ["a.txt", "b.txt", "c.txt"]) writeFileSync(join(cwd, "otra", name), "");
    for (const args of [
      ["r.csv", "--split-by", "center"],
      ["r.csv", "b.csv", "--format", "xlsx"],
      ["r.csv", "--format", "xlsx"],
    ]) {
      const { status, stderr } = await aurora(["validate", ...args, "--out", "otra", ...asOf], { cwd });
      expect(stderr).toContain(": a.txt, b.txt, c.txt, y 1 más. Indique una carpeta vacía o nueva.");
      expect(status).toBe(2);
    }
    expect(readdirSync(join(cwd, "otra")).sort()).toEqual(["a.txt", "b.txt", "c.txt", "dentro"]);
    // A call that was broken off has listed what it was about to write.
    mkdirSync(join(cwd, "cortada"));
    writeFileSync(join(cwd, "cortada", "r.xlsx"), "x");
    const hash = createHash("sha256").update("x").digest("hex");
    writeFileSync(join(cwd, "cortada", ".aurora.sha256"), `${"0".repeat(64)}  r.xlsx\n${hash}  r.xlsx\n`);
    const { status } = await aurora(["validate", "b.csv", "--format", "xlsx", "--out", "cortada", ...asOf], {
      cwd,
    });
    expect(status).toBe(0);
    expect(reportsIn(cwd, "cortada")).toEqual(["b.xlsx"]);
  });
});
