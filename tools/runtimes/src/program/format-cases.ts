import { preventiveAction } from "@aurora/domain/records";
import { type Report, validate } from "@aurora/validator";
import { csvReport } from "@aurora/validator/csv";
import { githubReport, githubSummary } from "@aurora/validator/github";
import { htmlReport } from "@aurora/validator/html";
import { sarifReport } from "@aurora/validator/sarif";
import { jsonSchema, tableSchema } from "@aurora/validator/schema";
import { templateWorkbook } from "@aurora/validator/template";
import { annotatedWorkbook, UnmarkableWorkbook, workbookFromTable } from "@aurora/validator/workbook";
import { xlsx } from "@aurora/validator/xlsx";
import { type Case, type Outcome, told } from "./case.js";
import { action, asOf, table } from "./records.js";
// Three actions as LibreOffice saves them: the second has a wrong total, the third cases that were not referred.
import workbook from "./registro.xlsx";

const records = [action(1), action(2, { total: 35 }), action(3, { casesDetected: 2 })];

const file = "registro.xlsx";

const readWorkbook = (bytes: Uint8Array, sheet?: string): Promise<Report> =>
  validate("preventive-action", bytes, {
    asOf,
    file,
    formats: [xlsx],
    ...(sheet !== undefined && { sheet }),
  });

const readTable = (): Promise<Report> =>
  validate("preventive-action", table(records), { asOf, file: "registro.csv" });

const twoFaults = (name: string) => ({
  counts: "3 records, 1 valid, 2 errors, 0 warnings, 0 infos",
  findings: [
    `ACT-201 ${name}:3 total_participantes 35 -> 34`,
    `ACT-301 ${name}:4 casos_derivados_cem casos_detectados 0 -> 2`,
  ],
});

/** Bytes as text: each its own character, so that the first that differs is found. */
function textOfBytes(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** A report written in both languages. */
async function written(
  write: (report: Report, options: { readonly language: "es" | "en" }) => string,
  tell: (es: string) => unknown,
): Promise<Outcome> {
  const report = await readTable();
  const es = write(report, { language: "es" });
  return { told: tell(es), whole: es + write(report, { language: "en" }) };
}

/** What embedders do with the formats that stand apart. */
export const formatCases: readonly Case[] = [
  {
    name: "a workbook",
    run: async () => {
      const report = await readWorkbook(workbook);
      return { told: told(report), whole: JSON.stringify(report) };
    },
    expected: twoFaults(file),
  },
  {
    name: "a workbook that is cut off",
    run: async () => {
      const report = await readWorkbook(workbook.slice(0, workbook.length - 100));
      return { told: report.findings.map(({ params }) => params.reason), whole: JSON.stringify(report) };
    },
    expected: ["damaged-workbook"],
  },
  {
    name: "a workbook given back with its faults marked, and read again",
    run: async () => {
      const report = await readWorkbook(workbook);
      const marked = await annotatedWorkbook({ workbook, report, file });
      return { told: told(await readWorkbook(marked, "registro")), whole: textOfBytes(marked) };
    },
    expected: twoFaults(file),
  },
  {
    name: "a workbook made of a table, and read again",
    run: async () => {
      const report = await readTable();
      const bytes = new TextEncoder().encode(table(records));
      const made = await workbookFromTable({ table: bytes, report, file: "registro.csv" });
      return { told: told(await readWorkbook(made)), whole: textOfBytes(made) };
    },
    expected: twoFaults(file),
  },
  {
    name: "what cannot be marked",
    run: async () => {
      try {
        await annotatedWorkbook({ workbook: new Uint8Array(100), report: await readTable(), file });
      } catch (error) {
        if (!(error instanceof UnmarkableWorkbook)) throw error;
        return { told: error.because, whole: error.message };
      }
      return { told: "nothing thrown", whole: "" };
    },
    expected: { reason: "no-workbook" },
  },
  {
    name: "a template, which is read as an empty register",
    run: async () => {
      const template = await templateWorkbook(preventiveAction, { rows: 3 });
      return { told: told(await readWorkbook(template)).counts, whole: textOfBytes(template) };
    },
    expected: "0 records, 0 valid, 0 errors, 0 warnings, 0 infos",
  },
  {
    name: "HTML",
    run: () =>
      written(htmlReport, (es) => ({
        begins: es.slice(0, 15),
        rules: ["ACT-201", "ACT-301", "ACT-202"].map((code) => es.includes(code)),
      })),
    expected: { begins: "<!doctype html>", rules: [true, true, false] },
  },
  {
    name: "CSV",
    run: () => written(csvReport, (es) => es.split("\r\n").length),
    expected: 4,
  },
  {
    name: "SARIF",
    run: () =>
      written(sarifReport, (es) => {
        const { version, runs } = JSON.parse(es) as {
          version: string;
          runs: { results: { ruleId: string }[] }[];
        };
        return { version, found: runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId)) };
      }),
    expected: { version: "2.1.0", found: ["ACT-201", "ACT-301"] },
  },
  {
    name: "annotations for GitHub",
    run: () =>
      written(
        (report, options) => githubReport(report, options) + githubSummary(report, options),
        (es) => es.match(/^::error file=registro\.csv,title=[^·]+· fila \d+/gm),
      ),
    expected: [
      "::error file=registro.csv,title=ACT-201 · fila 3",
      "::error file=registro.csv,title=ACT-301 · fila 4",
    ],
  },
  {
    name: "schemas",
    run: () => {
      const schemas = [jsonSchema(preventiveAction), tableSchema(preventiveAction)] as const;
      return {
        told: { required: schemas[0].required?.includes("total"), first: schemas[1].fields[0]?.name },
        whole: JSON.stringify(schemas),
      };
    },
    expected: { required: true, first: "id_accion" },
  },
];
