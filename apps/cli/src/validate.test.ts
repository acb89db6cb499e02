import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Finding } from "@aurora/validator";
import { describe, expect, test } from "vitest";
import { aurora, folder, register, start, textOf, wrongTotal } from "./child.test-support.js";

/** The lines of an NDJSON stream. */
function linesOf(text: string) {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe.concurrent("what a run ends with", () => {
  test("a register in order: 0, and nothing on standard error", async () => {
    const cwd = folder({ "r.csv": register({}, {}) });
    const { status, stdout, stderr } = await aurora(["validate", "r.csv"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Acción preventiva");
    expect(stdout).not.toContain("\u001b");
  });

  test("an error: 1, and JSON alone on standard output", async () => {
    const cwd = folder({ "r.csv": register({}, wrongTotal) });
    const { status, stdout, stderr } = await aurora(["validate", "r.csv", "--format", "json"], { cwd });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      inputs: [{ file: "r.csv", entity: "preventive-action", rows: 2 }],
      summary: { records: 2, valid: 1, byRule: { "ACT-201": 1 } },
    });
    expect(stderr).toBe(
      "Se revisó como «Acción preventiva» (preventive-action), por sus encabezados: r.csv\n",
    );
  });

  test("a named entity needs no notice; English where asked", async () => {
    const cwd = folder({ "r.csv": register(wrongTotal) });
    const { stdout, stderr } = await aurora(
      ["validate", "r.csv", "--entity", "preventive-action", "--format", "json", "--lang", "en"],
      { cwd },
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).findings[0].message).toContain("The total");
  });

  test("a file that is no register is a finding", async () => {
    const cwd = folder({ "r.csv": "%PDF-1.7 nada" });
    const { status, stdout } = await aurora(["validate", "r.csv"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("DAT-001");
  });
});

describe.concurrent("options", () => {
  const cwdOf = () => folder({ "r.csv": register({}, wrongTotal) });

  test.each([
    [
      ["--format", "xml"],
      "No existe el formato «xml»; los que hay son text, json, ndjson, csv, html, xlsx, sarif, github.",
    ],
    [["--severity", "grave"], "No existe la severidad «grave»"],
    [["--entity", "preventiv-action"], "¿Quiso decir «preventive-action»?"],
    [["--max-findings", "pocos"], "--max-findings debe ser un número entero de 0 o más, no «pocos»."],
    [["--as-of", "2022-02-31"], "«2022-02-31» no es una fecha; escríbala AAAA-MM-DD."],
    [["--only", "ACT-2011"], "No existe la regla «ACT-2011». ¿Quiso decir «ACT-201»?"],
    [["--only", ""], "La opción «--only» necesita un valor."],
    [["--only", "REF-007"], "Ninguna regla de --only habla de lo que se leyó (preventive-action)"],
    [["--skip", "ACT-201"], 'Indique por qué se omite la regla: --skip ACT-201="motivo".'],
    [["--skip", "ACT-2011=x"], "¿Quiso decir «ACT-201»?"],
    [["--param", "maxInPersons=5"], "¿Quiso decir «maxInPerson»?"],
    [["--param", "maxInPerson=0"], "El parámetro «maxInPerson» debe ser un número de 1 o más."],
    [["--param", "maxInPerson"], "«--param maxInPerson» no tiene la forma NOMBRE=VALOR."],
    [["--map", "Código=idd"], "¿Quiso decir «id»?"],
    [
      ["--map", "a=casesDetected", "b=cemCode"],
      "Ningún tipo de registro tiene todos los campos de --map: casesDetected, cemCode.",
    ],
    [["--map", "Código"], "«--map Código» no tiene la forma ENCABEZADO=CAMPO."],
    [["--sheet", "Hoja1"], "--sheet es para libros de Excel"],
    [
      ["--out", "informe.docx"],
      "La terminación de «informe.docx» no es la de ningún informe; use .txt, .json,",
    ],
    [["--out", "."], "--out debe ser un archivo, y «.» es una carpeta."],
    [["--out", "nada/informe.txt"], "No existe la carpeta"],
    [["--out", "./r.csv"], "El informe no puede reemplazar a «./r.csv»"],
  ])("%j is refused in one line", async (options, line) => {
    const cwd = cwdOf();
    const before = readdirSync(cwd);
    const { status, stdout, stderr } = await aurora(["validate", "r.csv", ...options], { cwd });
    expect(stderr).toContain(line);
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
    expect(readdirSync(cwd)).toEqual(before);
  });

  test("--only takes several rules, and a file behind them is a file", async () => {
    const { status, stdout } = await aurora(
      ["validate", "--only", "act-202", "ACT-204,ACT-205", "r.csv", "--format", "json"],
      { cwd: cwdOf() },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ruleset: { only: ["ACT-202", "ACT-204", "ACT-205"] },
      summary: { byRule: {} },
    });
  });

  test("--skip says why", async () => {
    const { status, stdout } = await aurora(
      ["validate", "r.csv", "--skip", "ACT-201=se suma después, con permiso", "--format", "json"],
      { cwd: cwdOf() },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).ruleset.suppressed).toEqual([
      { rule: "ACT-201", reason: "se suma después, con permiso" },
    ]);
  });

  test("--param sets a threshold", async () => {
    const { stdout } = await aurora(["validate", "r.csv", "--param", "maxInPerson=30", "--format", "json"], {
      cwd: cwdOf(),
    });
    expect(JSON.parse(stdout)).toMatchObject({
      ruleset: { parameters: { maxInPerson: 30 } },
      summary: { byRule: { "ACT-204": 2 } },
    });
  });

  test("--map names a column, by the field's name or its header", async () => {
    const text = register({}).replace("id_accion", "N° = nro").replace("tema", "asunto tratado");
    const { status, stdout } = await aurora(
      ["validate", "r.csv", "--map", "N° = nro=id", "asunto tratado=tema", "--format", "json"],
      { cwd: folder({ "r.csv": text }) },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).summary.byRule).not.toHaveProperty("DAT-002");
  });

  test.each(["id", "Código de la acción", "Action id"])(
    "--map names a column by %s, a field of several kinds of record, which the headers tell apart",
    async (field) => {
      const text = register({}).replace("id_accion", "N° de acción");
      const { status, stdout } = await aurora(
        ["validate", "r.csv", "--map", `N° de acción=${field}`, "--format", "json"],
        { cwd: folder({ "r.csv": text }) },
      );
      expect(status).toBe(0);
      const { inputs, findings } = JSON.parse(stdout);
      expect(inputs).toMatchObject([{ entity: "preventive-action", rows: 1 }]);
      // The header is known, and what stands below it is the record's id.
      expect(findings.map(({ rule, record }: Finding) => [rule, record.id])).toEqual([["ACT-411", "A-1"]]);
    },
  );

  test("--severity shows the graver findings and counts all", async () => {
    const cwd = cwdOf();
    const [all, errors, text, stream] = await Promise.all([
      aurora(["validate", "r.csv", "--format", "json"], { cwd }),
      aurora(["validate", "r.csv", "--format", "json", "--severity", "error"], { cwd }),
      aurora(["validate", "r.csv", "--severity", "error"], { cwd }),
      aurora(["validate", "r.csv", "--severity", "error", "--format", "ndjson"], { cwd }),
    ]);
    const whole = JSON.parse(all.stdout);
    const report = JSON.parse(errors.stdout);
    expect(whole.summary.infos).toBeGreaterThan(0);
    expect(report.summary).toEqual(whole.summary);
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(["ACT-201"]);
    expect(report).toMatchObject({ truncated: true, omitted: { "ACT-411": 2 } });
    expect(text.stdout).not.toContain("ACT-411");
    expect(text.stdout).toContain("Quedan 2 hallazgos de menor severidad sin mostrar");
    const lines = linesOf(stream.stdout);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ type: "summary", truncated: true, omitted: { "ACT-411": 2 } });
  });

  test("--max-findings bounds what is listed, and says what is not", async () => {
    const cwd = folder({ "r.csv": register(...Array.from({ length: 30 }, () => wrongTotal)) });
    const [json, stream, text] = await Promise.all([
      aurora(["validate", "r.csv", "--format", "json", "--max-findings", "3"], { cwd }),
      aurora(["validate", "r.csv", "--format", "ndjson", "--max-findings", "3"], { cwd }),
      aurora(["validate", "r.csv", "--only", "ACT-201"], { cwd }),
    ]);
    const report = JSON.parse(json.stdout);
    expect(report.findings).toHaveLength(3);
    expect(report.truncated).toBe(true);
    const lines = linesOf(stream.stdout);
    expect(lines).toHaveLength(4);
    expect(lines[3].summary.byRule["ACT-201"]).toBe(30);
    expect(Object.values<number>(lines[3].omitted).reduce((sum, count) => sum + count)).toBe(57);
    expect(text.stdout).toContain("… y 20 más");
  });

  test("--out writes the whole report, and says so", async () => {
    const cwd = cwdOf();
    const { status, stdout, stderr } = await aurora(
      ["validate", "r.csv", "--format", "json", "--out", "informe.json"],
      { cwd },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("Informe escrito en informe.json: 1 error, 0 avisos, 2 notas.");
    expect(JSON.parse(readFileSync(join(cwd, "informe.json"), "utf8")).summary.errors).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(["informe.json", "r.csv"]);
  });

  test("progress goes to standard error, and only a terminal gets it unasked", async () => {
    const cwd = cwdOf();
    const { stdout, stderr } = await aurora(
      ["validate", "r.csv", "--entity", "preventive-action", "--format", "json", "--progress"],
      { cwd },
    );
    expect(JSON.parse(stdout).summary.records).toBe(2);
    expect(stderr).toMatch(/^r\.csv · 3 líneas · [\d.]+ MB\/s · 100 %\n$/);
  });
});

describe.concurrent("a stream of findings", () => {
  test("holds what the report holds, the summary last", async () => {
    const cwd = folder({ "r.csv": register({}, wrongTotal) });
    const [stream, json] = await Promise.all([
      aurora(["validate", "r.csv", "--format", "ndjson"], { cwd }),
      aurora(["validate", "r.csv", "--format", "json"], { cwd }),
    ]);
    const lines = linesOf(stream.stdout);
    const { findings, ...rest } = JSON.parse(json.stdout);
    expect(lines.pop()).toEqual({ type: "summary", ...rest });
    const sorted = (list: readonly object[]) => list.map((item) => JSON.stringify(item)).sort();
    expect(sorted(lines)).toEqual(
      sorted(findings.map((finding: object) => ({ type: "finding", ...finding }))),
    );
    expect(stream.status).toBe(1);
  });

  test("comes before the end of the input", async () => {
    const child = start(["validate", "-", "--format", "ndjson"]);
    const ended = new Promise((resolve) => child.once("close", resolve));
    // More than what is read to learn what the input is.
    child.stdin.write(register(...Array.from({ length: 3000 }, () => wrongTotal)));
    const first = await new Promise<Buffer>((resolve) => child.stdout.once("data", resolve));
    expect(first.toString()).toContain('"type":"finding"');
    child.stdout.resume();
    child.stdin.end();
    expect(await ended).toBe(1);
  });

  test("ends quietly where nobody reads it any more", async () => {
    const cwd = folder({ "r.csv": register(...Array.from({ length: 20_000 }, () => wrongTotal)) });
    const child = start(["validate", "r.csv", "--format", "ndjson"], { cwd });
    child.stdout.once("data", () => child.stdout.destroy());
    const stderr = textOf(child.stderr);
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect({ status, stderr: await stderr }).toEqual({ status: 1, stderr: "" });
  });
});

describe.concurrent("inputs", () => {
  test("a folder, a pattern and a file make one run, each file once", async () => {
    const cwd = folder({ "suelto.csv": register({ id_accion: "S-1" }), "leame.md": "nada" });
    mkdirSync(join(cwd, "regs", "marzo"), { recursive: true });
    writeFileSync(join(cwd, "regs", "b.CSV"), register({ id_accion: "B-1" }));
    writeFileSync(join(cwd, "regs", "a.tsv"), register({ id_accion: "T-1" }).replaceAll(",", "\t"));
    writeFileSync(join(cwd, "regs", "marzo", "c.ndjson"), '{"id_accion":"N-1"}\n');
    writeFileSync(join(cwd, "regs", "nota.md"), "nada");
    symlinkSync(join(cwd, "suelto.csv"), join(cwd, "enlace.csv"));
    const { stdout } = await aurora(["validate", "regs", "*.csv", "suelto.csv", "--format", "json"], { cwd });
    const files = JSON.parse(stdout).inputs.map((input: { file: string; format: string }) => [
      input.file,
      input.format,
    ]);
    expect(files).toEqual([
      ["regs/a.tsv", "csv"],
      ["regs/b.CSV", "csv"],
      ["regs/marzo/c.ndjson", "ndjson"],
      ["enlace.csv", "csv"],
    ]);
  });

  test("a repeated id is found across files", async () => {
    const cwd = folder({ "a.csv": register({ tema: "uno" }), "b.csv": register({ tema: "dos" }) });
    const { stdout } = await aurora(["validate", ".", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).summary.byRule["DAT-009"]).toBe(2);
  });

  test("standard input", async () => {
    const { status, stdout } = await aurora(["validate", "-", "--format", "json"], {
      input: register(wrongTotal),
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).inputs[0]).toMatchObject({ file: "-", format: "csv", rows: 1 });
  });

  test("the same bytes give the same hash whichever way they come", async () => {
    const text = `${"basura\n".repeat(100_000)}`;
    const cwd = folder({ "r.csv": text });
    const { stdout } = await aurora(["validate", "r.csv", "--format", "json"], { cwd });
    const { createHash } = await import("node:crypto");
    expect(JSON.parse(stdout).inputs[0].sha256).toBe(createHash("sha256").update(text).digest("hex"));
  });

  test.each([
    [["registor.csv"], "No existe el archivo «registor.csv». ¿Quiso decir «registro.csv»?"],
    [["vacia"], "La carpeta «vacia» no tiene archivos que se puedan leer"],
    [["*.xyz"], "Ningún archivo corresponde a «*.xyz»."],
    [["registro.csv/x.csv"], "registro.csv/x.csv"],
    [["registro.csv", "falta.csv"], "No existe el archivo «falta.csv»."],
    [["circulo.csv"], "sus enlaces se apuntan en círculo."],
    [[""], "No existe el archivo «»."],
  ])("%j cannot be used", async (files, line) => {
    const cwd = folder({ "registro.csv": register({}) });
    mkdirSync(join(cwd, "vacia"));
    symlinkSync("circulo.csv", join(cwd, "circulo.csv"));
    const { status, stdout, stderr } = await aurora(["validate", ...files], { cwd });
    expect(stderr).toContain(line);
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
  });

  test("a file without permission cannot be used", async () => {
    const cwd = folder({ "r.csv": register({}) });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "r.csv"), 0);
    // Root may read everything.
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { status, stderr } = await aurora(["validate", "r.csv"], { cwd, ...uid });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "aurora: r.csv: no hay permiso para usarlo.\n" });
  });

  test("a file that fails while it is read cannot be used", async () => {
    if (!existsSync("/proc/self/mem")) return;
    const { status, stderr } = await aurora(["validate", "/proc/self/mem"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "aurora: /proc/self/mem: el disco o la red fallaron al usarlo.\n",
    });
  });

  test("a file that grows while it is read is not judged", async () => {
    const rows = register(...Array.from({ length: 20_000 }, () => ({})));
    const cwd = folder({ "r.csv": rows });
    const growing = setInterval(() => appendFileSync(join(cwd, "r.csv"), rows.slice(-1000)), 1);
    const { status, stdout } = await aurora(["validate", "r.csv", "--format", "json"], { cwd });
    clearInterval(growing);
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.summary).toMatchObject({ records: 0, byRule: { "DAT-001": 1 } });
    expect(report.findings[0].params.reason).toBe("changed");
  });

  test("an interruption ends it by its signal and leaves nothing behind", async () => {
    const cwd = folder();
    const child = start(["validate", "-", "--out", "informe.txt"], { cwd });
    const ended = new Promise((resolve) => child.once("close", (_status, signal) => resolve(signal)));
    while (readdirSync(cwd).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(readdirSync(cwd)).toEqual([]);
  });
});
