import { actions, asOf, cleanAppRow, csv } from "../registers.test-support.js";
import { defaultLimits } from "../run/options.js";
import { entityOf, type ValidateOptions, Validation, validate } from "../validate.js";
import type { Report } from "./report.js";

const entity = entityOf("preventive-action");

/** A report of several files: rows with faults, one that cannot be read, one of another entity, a rule left out. */
export async function mixedReport(options: ValidateOptions = {}): Promise<Report> {
  const validation = new Validation({
    asOf,
    parameters: { maxInPerson: 5 },
    skip: [{ rule: "ACT-204", reason: "Acto masivo, con oficio" }],
    ...options,
  });
  const rows = actions(
    { total_participantes: "35", observaciones: "=DNI 45678912" },
    { id_accion: "A-0001", lenguaje_claro: "no", cem: "CEM Aymaraes" },
    { nivel_prevencion: "", fecha_fin: "31/02/2023" },
    { tipo_accion: "Capasitación", h_18_29: "-5" },
    { lugar_accesible: "", personal_identificado: "" },
    {},
  );
  await validation.add(csv(rows), { entity, file: "centros/uno, 2023.csv" });
  await validation.add("%PDF-1.4", { entity, file: "dos.pdf" });
  await validation.add(
    csv([cleanAppRow, { ...cleanAppRow, app_id: "9" }], { headers: Object.keys(cleanAppRow) }),
    { file: "tres.csv" },
  );
  return validation.report();
}

/** Reports of every shape: whole, truncated, explained, of objects, of lines, of nothing, without any finding. */
export async function reportsOfEveryShape(): Promise<Readonly<Record<string, Report>>> {
  const record = { id: "A-1", total: 3, startDate: "2023-01-32" };
  return {
    mixed: await mixedReport(),
    english: await mixedReport({ language: "en" }),
    truncated: await mixedReport({ maxFindings: 2 }),
    suppressed: await mixedReport({
      suppressions: [
        { rule: "ACT-201", reason: "Se suma de nuevo", until: asOf },
        {
          rule: "DAT-009",
          reason: "En consulta",
          until: asOf,
          center: "CEM Tacna",
          file: "a.csv",
          record: "A-1",
        },
        {
          rule: "ACT-411",
          reason: "Fue en 2022",
          until: "2022-12-31",
          source: { file: "excepciones.csv", row: 4 },
        },
      ],
    }),
    onlyOne: await mixedReport({ only: ["ACT-201"], skip: [] }),
    explained: await mixedReport({ explain: {} }),
    mergedCenters: await mixedReport({ limits: { ...defaultLimits, maxCenters: 1 } }),
    objects: await validate("preventive-action", [record, {}], { asOf }),
    lines: await validate("preventive-action", `${JSON.stringify(record)}\n{}\n`, {
      asOf,
      file: "uno.ndjson",
      format: "ndjson",
    }),
    clean: await validate("preventive-action", csv(actions({}, {})), { asOf, file: "limpio.csv" }),
    headerOnly: await validate("preventive-action", csv([]), { asOf, file: "vacio.csv" }),
    nothing: await validate("preventive-action", "", { asOf, file: "nada.csv" }),
    missingColumns: await validate("preventive-action", "id_accion;cem\nA-1;CEM Abancay\n", { asOf }),
    statistics: await validate(
      "statistics",
      {
        observations: [{ id: "a", value: 1 }],
        claims: [{ kind: "total", whole: "a", parts: ["b"] }],
      },
      { asOf },
    ),
  };
}

/** A report in which every text that comes from outside holds this one. */
export function withEverywhere(report: Report, hostile: string): Report {
  const put = (text: string) => `${text} ${hostile}`;
  const putIn = (text: string | null) => (text === null ? null : put(text));
  return {
    ...report,
    suppressions: (report.suppressions ?? []).map((use) => ({
      ...use,
      rule: put(use.rule),
      reason: put(use.reason),
      ...(use.center !== undefined && { center: put(use.center) }),
      ...(use.file !== undefined && { file: put(use.file) }),
      ...(use.record !== undefined && { record: put(use.record) }),
    })),
    ruleset: {
      ...report.ruleset,
      calendar: put(report.ruleset.calendar),
      suppressed: report.ruleset.suppressed.map(({ rule, reason }) => ({
        rule: put(rule),
        reason: put(reason),
      })),
    },
    inputs: report.inputs.map((input) => ({ ...input, file: put(input.file) })),
    summary: {
      ...report.summary,
      byCenter: Object.fromEntries(
        Object.entries(report.summary.byCenter).map(([name, counts]) => [put(name), counts]),
      ),
    },
    findings: report.findings.map((finding) => ({
      ...finding,
      message: put(finding.message),
      params: Object.fromEntries(
        Object.entries(finding.params).map(([name, value]) => [
          name,
          typeof value === "string" ? put(value) : typeof value === "number" ? value : value.map(put),
        ]),
      ),
      record: {
        ...finding.record,
        file: put(finding.record.file),
        sheet: put("Hoja"),
        id: put(finding.record.id ?? ""),
      },
      columns: finding.columns.map(put),
      value: putIn(finding.value),
      expected: putIn(finding.expected),
      suggestion: putIn(finding.suggestion),
    })),
  };
}

/** What would run, lead astray or break a page, a table, a command or a terminal. */
export const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)>"'\`&amp; \u202egnp.exe\u2066 \u0000\u001b[31m\r\n::error::no,file=x |[a](javascript:alert(3)) %0A %25 \ud800`;
