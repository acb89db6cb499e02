// The schema of SARIF 2.1.0 (rtm.5) as Microsoft's own kit carries it.
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import AjvDraft04 from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { generateRegister } from "../../../../tools/generator/src/index.js";
import { actions, asOf, csv, type Row } from "../registers.test-support.js";
import { type ValidateOptions, validate } from "../validate.js";
import type { Report } from "./report.js";
import { HOSTILE, mixedReport, reportsOfEveryShape, withEverywhere } from "./sample-reports.test-support.js";
import { type SarifOptions, sarifReport } from "./sarif.js";

// Its draft is looser than ajv's strict mode wants; URIs are checked below with a parser.
const conforms = new AjvDraft04({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  validateFormats: false,
}).compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: the shape of SARIF is what the schema checks.
type Sarif = any;

function runOf(report: Report, options: SarifOptions = {}): Sarif {
  const sarif = JSON.parse(sarifReport(report, options));
  expect(conforms(sarif), JSON.stringify(conforms.errors?.slice(0, 3))).toBe(true);
  return sarif.runs[0];
}

async function registerReport(options: ValidateOptions = {}): Promise<Report> {
  const register = [...generateRegister({ rows: 800, faults: 0.6, seed: 4, year: 2023 })].join("");
  return validate("preventive-action", register, {
    asOf,
    file: "registro.csv",
    maxFindings: 100_000,
    ...options,
  });
}

describe("the report as SARIF", () => {
  it("is valid against the schema, whatever the report", async () => {
    for (const report of [...Object.values(await reportsOfEveryShape()), await registerReport()]) {
      for (const language of ["es", "en"] as const) {
        const run = runOf(report, { language });
        expect(run.results).toHaveLength(report.findings.length);
        expect(run.tool.driver.language).toBe(language);
      }
    }
  });

  it("would be refused by that schema with a field of another type", async () => {
    const sarif = JSON.parse(sarifReport(await mixedReport()));
    sarif.runs[0].results[0].level = "grave";
    expect(conforms(sarif)).toBe(false);
  });

  it("has each rule with its remedy and article, each result with its rule", async () => {
    const report = await mixedReport();
    const { results, tool, taxonomies } = runOf(report);
    for (const [index, result] of results.entries()) {
      const finding = report.findings[index];
      const rule = tool.driver.rules[result.ruleIndex];
      expect(rule.id).toBe(finding?.rule);
      expect(result.ruleId).toBe(finding?.rule);
      expect(result.message.text).toBe(finding?.message);
      expect(result.level).toBe(
        { error: "error", warning: "warning", info: "note" }[finding?.severity ?? "info"],
      );
      expect(rule.help.markdown).toContain("**Norma**");
      for (const { target } of rule.relationships) {
        const taxonomy = taxonomies.find(({ name }: Sarif) => name === target.toolComponent.name);
        expect(taxonomy.taxa.map(({ id }: Sarif) => id)).toContain(target.id);
      }
    }
  });

  it("tells a record's row, and a line only where it is right", async () => {
    const quoted = await validate(
      "preventive-action",
      csv(actions({ observaciones: "una\nnota" }, { total_participantes: "35" })),
      { asOf, file: "mi registro.csv" },
    );
    const at = (run: Sarif) => run.results.find(({ ruleId }: Sarif) => ruleId === "ACT-201").locations[0];
    const place = at(runOf(quoted));
    expect(place.physicalLocation).toEqual({ artifactLocation: { uri: "mi%20registro.csv", index: 0 } });
    expect(place.logicalLocations).toEqual([
      { name: "A-0002", fullyQualifiedName: "mi registro.csv · fila 3", kind: "row" },
    ]);
    // Who knows that row 3 is line 4 says so.
    const known = at(runOf(quoted, { lineOf: ({ row }) => (row === 3 ? 4 : undefined) }));
    expect(known.physicalLocation.region).toEqual({ startLine: 4 });

    const lines = await validate("preventive-action", '\n{"id": "A-1"}\n', {
      asOf,
      file: "a.ndjson",
      format: "ndjson",
    });
    for (const { locations } of runOf(lines).results) {
      expect(locations[0].physicalLocation.region).toEqual({ startLine: 2 });
    }
  });

  it("writes file names as URIs", async () => {
    const uri = async (file: string) => {
      const report = await validate("preventive-action", "", { asOf, file });
      return runOf(report).artifacts[0].location.uri as string;
    };
    expect(await uri("a/b c#1?.csv")).toBe("a/b%20c%231%3F.csv");
    expect(await uri("a\\b.csv")).toBe("a/b.csv");
    expect(await uri("C:\\año.csv")).toBe("file:///C:/a%C3%B1o.csv");
    expect(await uri("/tmp/a.csv")).toBe("file:///tmp/a.csv");
    expect(await uri("https://x/a.csv")).toBe("https%3A//x/a.csv");
    for (const file of ["C:\\año.csv", "/tmp/a.csv"]) expect(URL.canParse(await uri(file))).toBe(true);
  });

  it("keeps a finding's fingerprint when rows are put in above it", async () => {
    const faulty = { id_accion: "A-0900", total_participantes: "35" };
    const prints = async (...rows: Row[]) => {
      const report = await validate("preventive-action", csv(actions(...rows)), { asOf, file: "r.csv" });
      return runOf(report).results.map(({ ruleId, partialFingerprints }: Sarif) => [
        ruleId,
        partialFingerprints,
      ]);
    };
    const before = await prints(faulty);
    expect(before.length).toBeGreaterThan(0);
    expect(await prints({}, {}, faulty)).toEqual(before);
    const all = runOf(await registerReport()).results.map(
      ({ partialFingerprints }: Sarif) => partialFingerprints["auroraFinding/v1"],
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it("says what was left out, and why", async () => {
    const { invocations, tool, properties } = runOf(await mixedReport({ maxFindings: 2 }));
    const [invocation] = invocations;
    expect(invocation).toMatchObject({ executionSuccessful: true, exitCode: 1 });
    const [override] = invocation.ruleConfigurationOverrides;
    expect(override).toMatchObject({
      configuration: { enabled: false },
      properties: { reason: "Acto masivo, con oficio" },
    });
    expect(tool.driver.rules[override.descriptor.index].id).toBe("ACT-204");
    expect(invocation.toolExecutionNotifications.length).toBeGreaterThan(0);
    expect(properties).toMatchObject({ truncated: true, ruleset: { asOf, parameters: { maxInPerson: 5 } } });
    const clean = await validate("preventive-action", csv(actions({})), { asOf });
    expect(runOf(clean).invocations[0].exitCode).toBe(0);
  });

  it("relates a repeated record to the other one", async () => {
    const report = await validate("preventive-action", csv(actions({}, { id_accion: "A-0001" })), {
      asOf,
      file: "r.csv",
    });
    const { results } = runOf(report);
    const repeated = results.find(({ ruleId }: Sarif) => ruleId === "DAT-009");
    expect(repeated.relatedLocations[0].logicalLocations[0].fullyQualifiedName).toMatch(
      /^r\.csv · fila [23]$/,
    );
  });

  it("holds no control and no turned direction, whatever the texts hold", async () => {
    const run = runOf(withEverywhere(await mixedReport(), HOSTILE));
    for (const { message, locations } of run.results) {
      const shown = [message.text, locations[0].physicalLocation.artifactLocation.uri].join(" ");
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it("tells of a team's own rule what the report tells of it", async () => {
    const report = await mixedReport();
    const own = {
      code: "regionx/REG-001",
      severity: "warning" as const,
      summary: { es: "El tema no es de la región.", en: "The topic is not the region's." },
      remedy: { es: "Use un tema de la región.", en: "Use a topic of the region." },
    };
    const findings = report.findings
      .slice(0, 1)
      .map((finding) => ({ ...finding, rule: own.code, citations: [] }));
    const run = runOf({ ...report, findings, ruleset: { ...report.ruleset, ownRules: [own] } });
    expect(run.results[0].message.text).toBe(report.findings[0]?.message);
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: own.code,
      shortDescription: { text: own.summary.es },
      help: { text: own.remedy.es, markdown: own.remedy.es },
    });
  });
});
