import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { actions, asOf, csv } from "../registers.test-support.js";
import { validate } from "../validate.js";
import { csvReport } from "./csv.js";
import { HOSTILE, mixedReport, reportsOfEveryShape, withEverywhere } from "./sample-reports.test-support.js";

/** The records of a table as a reader that is not ours takes them. */
function read(text: string, delimiter = ","): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, delimiter, record_delimiter: "\r\n" });
}

describe("the findings as a table", () => {
  it("has a line for each finding, in their order", async () => {
    for (const [shape, report] of Object.entries(await reportsOfEveryShape())) {
      const rows = read(csvReport(report, { language: "es" }));
      expect([shape, rows.map(({ Regla, Fila }) => [Regla, Fila])]).toEqual([
        shape,
        report.findings.map(({ rule, record }) => [rule, String(record.row ?? "")]),
      ]);
    }
  });

  it("says of each what the report says", async () => {
    const report = await validate("preventive-action", csv(actions({ total_participantes: "35" })), {
      asOf,
      file: "registro.csv",
    });
    expect(read(csvReport(report))[0]).toEqual({
      Archivo: "registro.csv",
      Hoja: "",
      Fila: "2",
      Id: "A-0001",
      Gravedad: "Error",
      Regla: "ACT-201",
      Columnas: report.findings[0]?.columns.join("; "),
      Dice: "35",
      "Se espera": "34",
      Sugerencia: "",
      "Qué está mal": report.findings[0]?.message,
      "Cómo se corrige": "Corrija el total o los conteos por sexo y edad hasta que coincidan.",
      Norma: "RDE-290-2022, VI.6.5.6.d (Información cuantitativa fiable y validada, e informes)",
    });
  });

  it("tells in one language what was found in the other", async () => {
    const spanish = await mixedReport();
    const english = await mixedReport({ language: "en" });
    expect(csvReport(spanish, { language: "en" })).toBe(csvReport(english, { language: "en" }));
    expect(csvReport(english, { language: "es" })).toBe(csvReport(spanish));
    expect(csvReport(english)).not.toBe(csvReport(english, { language: "en" }));
  });

  it("opens in a spreadsheet as text: marked as UTF-8, no cell a formula", async () => {
    const report = await mixedReport();
    expect(csvReport(report).startsWith("\ufeffArchivo,")).toBe(true);
    for (const start of ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "＝1"]) {
      const rows = read(
        csvReport(
          withEverywhere(
            {
              ...report,
              findings: report.findings.map((finding) => ({ ...finding, value: start, expected: start })),
            },
            "",
          ),
        ),
      );
      for (const row of rows)
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      expect(rows[0]?.["Dice"]).toMatch(/^'/);
    }
  });

  it("stays a table whatever the texts hold", async () => {
    const report = withEverywhere(await mixedReport(), HOSTILE);
    for (const delimiter of [",", ";"] as const) {
      const rows = read(csvReport(report, { delimiter }), delimiter);
      expect(rows).toHaveLength(report.findings.length);
      for (const row of rows) {
        expect(Object.keys(row)).toHaveLength(13);
        expect(Object.values(row).join("")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }
    }
  });
});
