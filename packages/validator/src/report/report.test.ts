import { citationText } from "@aurora/domain/norms";
import { ruleCatalogue } from "@aurora/domain/rules";
import { describe, expect, it } from "vitest";
import { actions, asOf, cleanAppRow, csv, type Row } from "../registers.test-support.js";
import type { Finding } from "../run/finding.js";
import { entityOf, type ValidateOptions, Validation, validate } from "../validate.js";
import { jsonReport } from "./json.js";
import { NdjsonReport } from "./ndjson.js";
import type { Report } from "./report.js";
import { textReport } from "./text.js";

const entity = entityOf("preventive-action");

async function run(options: ValidateOptions = {}): Promise<Report> {
  const validation = new Validation({ asOf, ...options });
  const rows = actions(
    { total_participantes: "35", observaciones: "=DNI 45678912" },
    { id_accion: "A-0001", lenguaje_claro: "no", cem: "CEM Aymaraes" },
    { nivel_prevencion: "", fecha_fin: "31/02/2023" },
    { tipo_accion: "Capasitación" },
    {},
  );
  await validation.add(`Registro\n${csv(rows)}\n`, { entity, file: "uno.csv" });
  await validation.add("%PDF-1.4", { entity, file: "dos.pdf" });
  await validation.add(
    csv([cleanAppRow, { ...cleanAppRow, app_id: "9" }], { headers: Object.keys(cleanAppRow) }),
    { file: "tres.csv" },
  );
  return validation.report();
}

describe("the report as JSON", () => {
  it("is the same, byte for byte, for the same input", async () => {
    expect(jsonReport(await run())).toBe(jsonReport(await run()));
    const validation = new Validation({ asOf });
    await validation.add(csv(actions({ tema: "" })), { entity });
    expect(jsonReport(validation.report())).toBe(jsonReport(validation.report()));
  });

  it("says all that decided it", async () => {
    const report = await run({
      parameters: { maxInPerson: 5 },
      skip: [{ rule: "ACT-204", reason: "acto masivo" }],
    });
    expect(report.tool.name).toBe("aurora");
    expect(report.ruleset).toMatchObject({
      asOf,
      parameters: { maxInPerson: 5 },
      only: null,
      suppressed: [{ rule: "ACT-204", reason: "acto masivo" }],
    });
    expect(report.ruleset.norms).toContainEqual({ id: "RDE-290-2022", inForceFrom: "2022-11-28" });
    expect(report.ruleset.calendar).not.toBe("");
    expect(report.ruleset.territory).not.toBe("");
    expect(
      report.inputs.map(({ file, entity: of, format, encoding, rows }) => [file, of, format, encoding, rows]),
    ).toEqual([
      ["uno.csv", "preventive-action", "csv", "utf-8", 5],
      ["dos.pdf", "preventive-action", "csv", null, 0],
      ["tres.csv", "app-action", "csv", "utf-8", 2],
    ]);
  });

  it("names the bytes that it speaks of", async () => {
    const abc = await validate("preventive-action", "abc", { asOf });
    expect(abc.inputs[0]?.sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const nothing = await validate("preventive-action", new Uint8Array(0), { asOf });
    expect(nothing.inputs[0]?.sha256).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    expect((await validate("preventive-action", [{}], { asOf })).inputs[0]?.sha256).toBeNull();
  });

  it("comes back from JSON as it was", async () => {
    const report = await run();
    expect(JSON.parse(jsonReport(report))).toEqual(report);
    expect(jsonReport(report).endsWith("}\n")).toBe(true);
  });

  it("has each finding as the contract has it", async () => {
    const [finding] = (
      await validate("preventive-action", csv(actions({ total_participantes: "35" })), {
        asOf,
        file: "registro.csv",
      })
    ).findings;
    expect(finding).toEqual({
      rule: "ACT-201",
      severity: "error",
      message:
        "El total de participantes es 35, pero los grupos por sexo y edad suman 34. Se espera que coincidan: revise el total y cada grupo.",
      params: { total: 35, sum: 34 },
      record: { file: "registro.csv", sheet: null, row: 2, id: "A-0001" },
      fields: finding?.fields,
      columns: finding?.columns,
      value: "35",
      expected: "34",
      suggestion: null,
      citations: [{ norm: "RDE-290-2022", locator: "VI.6.5.6.d" }],
    });
    expect(finding?.fields[0]).toBe("total");
    expect(finding?.columns[0]).toBe("total_participantes");
  });
});

describe("the report as lines of JSON", () => {
  it("is one line per finding, the summary last", async () => {
    const ndjson = new NdjsonReport();
    let text = "";
    const report = await run({
      maxFindings: 0,
      onFinding: (finding: Finding) => (text += ndjson.finding(finding)),
    });
    text += ndjson.summary(report);
    expect(text.endsWith("\n")).toBe(true);
    const parsed = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const summary = parsed.pop();
    expect(summary).toMatchObject({
      type: "summary",
      summary: report.summary,
      inputs: report.inputs,
      truncated: false,
      omitted: {},
    });
    expect(summary).not.toHaveProperty("findings");
    const whole = await run();
    expect(parsed.map(({ type, rule, record }) => [type, rule, record.file, record.row]).sort()).toEqual(
      whole.findings.map(({ rule, record }) => ["finding", rule, record.file, record.row]).sort(),
    );
  });
});

describe.each(["es", "en"] as const)("the report as text in %s", (language) => {
  const other = language === "es" ? "en" : "es";

  it("names every rule, its summary, its article and each place", async () => {
    const report = await run({ language });
    const text = textReport(report, { language });
    expect(Object.keys(report.summary.byRule).length).toBeGreaterThan(10);
    for (const code of Object.keys(report.summary.byRule)) {
      const rule = ruleCatalogue.find((each) => each.code === code);
      expect(text).toContain(`${code} ${rule?.summary[language]}`);
      expect(text).not.toContain(`${code} ${rule?.summary[other]}`);
      for (const citation of rule?.citations ?? []) expect(text).toContain(citationText(citation, language));
    }
    for (const { message, record } of report.findings) {
      expect(text).toContain(message);
      expect(text).toContain(record.file);
      if (record.row !== null) expect(text).toContain(`${language === "es" ? "fila" : "row"} ${record.row}`);
    }
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("puts errors before warnings, and warnings before what is only told", async () => {
    const text = textReport(await run({ language }), { language });
    const labels = language === "es" ? ["ERROR", "AVISO", "NOTA"] : ["ERROR", "WARNING", "INFO"];
    const order = text.split("\n").flatMap((line) => {
      const label = line.split(" ")[0] as string;
      return labels.includes(label) ? [labels.indexOf(label)] : [];
    });
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(3);
  });

  it("says what it leaves out", async () => {
    const report = await run({ language, maxFindings: 0 });
    const text = textReport(report, { language });
    for (const code of Object.keys(report.summary.byRule)) expect(text).toContain(code);
    expect(text).toContain(language === "es" ? "… y 1 más" : "… and 1 more");
    const some = textReport(await run({ language }), { language, perRule: 1 });
    expect(some).toContain(language === "es" ? "… y 1 más" : "… and 1 more");
  });

  it("shows colours only where they are asked for", async () => {
    const report = await run({ language });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    const colours = /\u001b\[\d+m/g;
    expect(textReport(report, { language })).not.toMatch(colours);
    const coloured = textReport(report, { language, color: true });
    expect(coloured).toMatch(colours);
    expect(coloured.replace(colours, "")).toBe(textReport(report, { language }));
  });

  it("lays out two hundred thousand findings", async () => {
    const [finding] = (await run({ language })).findings as [Finding];
    const report = { ...(await run({ language })), findings: Array.from({ length: 200_000 }, () => finding) };
    expect(textReport(report, { language, perRule: 2 })).toContain(finding.message);
  });
});

describe("one and many", () => {
  const text = async (rows: number, faulty: number, language: "es" | "en") => {
    const changes = Array.from({ length: rows }, (_, index) =>
      index < faulty ? { total_participantes: "35" } : {},
    );
    return textReport(await validate("preventive-action", csv(actions(...changes)), { asOf, language }), {
      language,
    });
  };
  it.each([
    ["es", 1, 0, "1 registro · 1 sin errores · 0 errores, 0 avisos, 0 notas"],
    ["es", 1, 1, "1 registro · 0 sin errores · 1 error, 0 avisos, 0 notas"],
    ["es", 2, 2, "2 registros · 0 sin errores · 2 errores, 0 avisos, 0 notas"],
    ["en", 1, 1, "1 record · 0 without errors · 1 error, 0 warnings, 0 infos"],
    ["en", 2, 0, "2 records · 2 without errors · 0 errors, 0 warnings, 0 infos"],
    ["es", 1200, 1001, "1,200 registros · 199 sin errores · 1,001 errores, 0 avisos, 0 notas"],
  ] as const)("%s: %i records, %i of them faulty", async (language, rows, faulty, expected) => {
    expect(await text(rows, faulty, language)).toContain(expected);
  });
  it("says how often a rule is broken", async () => {
    expect(await text(2, 1, "es")).toContain("(1 vez)");
    expect(await text(2, 2, "es")).toContain("(2 veces)");
    expect(await text(2, 1, "en")).toContain("(1 time)");
    expect(await text(2, 2, "en")).toContain("(2 times)");
  });
  it("says that nothing was found, and that there was nothing to check", async () => {
    expect(await text(1, 0, "es")).toContain("No se encontró nada que corregir.");
    expect(await text(1, 0, "en")).toContain("Nothing was found that needs mending.");
    expect(await text(0, 0, "es")).toContain("no hay filas de datos");
  });
});

describe("the centres of a text", () => {
  const wrong = { total_participantes: "35" };
  const linesOf = async (...rows: readonly Row[]) => {
    const report = await validate("preventive-action", csv(actions(...rows)), { asOf });
    const lines = textReport(report).split("\n");
    const at = lines.indexOf("Por centro (registros con errores)");
    return at < 0 ? [] : lines.slice(at + 1, lines.indexOf("", at));
  };

  it("name what has none, so that their errors add up", async () => {
    expect(await linesOf({ ...wrong }, { ...wrong, cem: "" }, { cem: "" })).toEqual([
      "  CEM Abancay: 1 de 1",
      "  (sin centro reconocido): 2 de 2",
    ]);
    expect(await linesOf({}, { cem: "" })).toEqual(["  (sin centro reconocido): 1 de 1"]);
    expect(await linesOf({}, {})).toEqual([]);
  });

  it("are not told where no record can have one", async () => {
    const report = await validate("referral", [{ id: "x" }], { asOf });
    expect(report.summary.withoutCenter.records).toBe(1);
    expect(textReport(report)).not.toContain("sin centro");
  });
});
