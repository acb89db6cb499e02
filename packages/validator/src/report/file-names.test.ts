import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { Validation } from "../validate.js";
import { csvReport } from "./csv.js";
import { explanationText } from "./explanation-text.js";
import { fileNames } from "./file-names.js";
import { githubReport } from "./github.js";
import { htmlReport } from "./html/index.js";
import { jsonReport } from "./json.js";
import type { Report } from "./report.js";
import { sarifReport } from "./sarif.js";
import { textReport } from "./text.js";
import { workbookFromTable } from "./workbook/index.js";

const table = "id_accion;cem;total\nA-1;CEM Abancay;x\nA-2;CEM Abancay;y\n";
const dni = "45781236";
const file = `registros/${dni} ana@correo.pe.csv`;

/** Two files under personal names, with a record that both hold. */
async function reportOfBoth(): Promise<Report> {
  const validation = new Validation({
    asOf: "2023-12-31",
    explain: { records: ["A-1"] },
    suppressions: [{ rule: "DAT-006", reason: "x", until: "2030-01-01", file: `${dni} ana@correo.pe.csv` }],
  });
  await validation.add(table, { file });
  await validation.add(table, { file: file.replace("6 ", "7 ") });
  return validation.report();
}

describe("the name of a file", () => {
  test("shows no personal data where people read it", async () => {
    const report = await reportOfBoth();
    expect(report.summary.byRule["DAT-009"]).toBe(4);
    const workbook = await workbookFromTable({ report, file, table: new TextEncoder().encode(table) });
    const parts = Object.values(unzipSync(workbook)).map((part) => new TextDecoder().decode(part));
    const shown = {
      text: textReport(report),
      explanation: explanationText(report.explanations ?? []),
      html: htmlReport(report),
      workbook: parts.join("\n"),
      messages: report.findings.map(({ message }) => message).join("\n"),
    };
    for (const [where, text] of Object.entries(shown)) {
      expect(text, where).toContain("••••••••");
      for (const part of [dni, "45781237", "ana@correo.pe"]) expect(text.includes(part), where).toBe(false);
    }
  });

  test("is as it was given where programs find the file by it", async () => {
    const report = await reportOfBoth();
    expect(JSON.parse(jsonReport(report)).inputs[0].file).toBe(file);
    expect(
      report.findings.find(({ rule, record }) => rule === "DAT-009" && record.file !== file)?.params,
    ).toMatchObject({ otherFile: file });
    expect(csvReport(report)).toContain(file);
    expect(githubReport(report)).toContain(`file=${file},`);
    expect(sarifReport(report)).toContain(file.split("/").map(encodeURIComponent).join("/"));
  });

  test("tells files apart that would read alike", () => {
    const inputs = ["a 45781236.csv", "b.csv", "a 45781237.csv", "b.csv"].map((name) => ({ file: name }));
    const nameOf = fileNames({ inputs } as unknown as Report);
    expect(inputs.map((input) => nameOf(input.file))).toEqual([
      "a ••••••••.csv (1)",
      "b.csv",
      "a ••••••••.csv (3)",
      "b.csv",
    ]);
    expect(nameOf("registro-20230315.csv")).toBe("registro-20230315.csv");
  });
});
