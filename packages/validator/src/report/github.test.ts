import { describe, expect, it } from "vitest";
import { generateRegister } from "../../../../tools/generator/src/index.js";
import { asOf } from "../registers.test-support.js";
import { validate } from "../validate.js";
import { githubReport, githubSummary } from "./github.js";
import type { Report } from "./report.js";
import { HOSTILE, mixedReport, reportsOfEveryShape, withEverywhere } from "./sample-reports.test-support.js";

/** A command as the runner of GitHub Actions reads it. */
function read(line: string) {
  const [, name, properties, text] = /^::(error|warning|notice) ([^:]*)::(.*)$/u.exec(line) ?? [];
  expect(name, line).toBeDefined();
  const plain = (escaped: string) =>
    escaped
      .replaceAll("%2C", ",")
      .replaceAll("%3A", ":")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  return {
    name,
    text: plain(text ?? ""),
    properties: Object.fromEntries(
      (properties ?? "").split(",").map((property) => {
        const [key = "", ...value] = property.split("=");
        return [key, plain(value.join("="))];
      }),
    ),
  };
}

function commands(report: Report, options = {}) {
  const text = githubReport(report, options);
  expect(text.endsWith("\n")).toBe(true);
  return text.trimEnd().split("\n").map(read);
}

async function faulty(): Promise<Report> {
  const register = [...generateRegister({ rows: 600, faults: 0.6, seed: 9, year: 2023 })].join("");
  return validate("preventive-action", register, { asOf, file: "registro.csv", maxFindings: 100_000 });
}

describe("annotations for GitHub", () => {
  it("are no more than GitHub shows, the counts last", async () => {
    for (const report of [...Object.values(await reportsOfEveryShape()), await faulty()]) {
      const all = commands(report);
      for (const kind of ["error", "warning", "notice"]) {
        expect(all.filter(({ name }) => name === kind).length).toBeLessThanOrEqual(10);
      }
      const last = all.at(-1);
      expect(last?.name).toBe("notice");
      expect(last?.properties).toEqual({ title: "Aurora · Resultado" });
      const { records, errors } = report.summary;
      expect(last?.text.replaceAll(",", "")).toMatch(new RegExp(`^${records} registros?`));
      expect(last?.text.replaceAll(",", "")).toMatch(new RegExp(`\\b${errors} error`));
    }
  });

  it("show one finding of each rule before a second of any", async () => {
    const report = await faulty();
    const errors = commands(report).filter(({ name }) => name === "error");
    expect(errors).toHaveLength(10);
    expect(new Set(errors.map(({ properties }) => properties["title"]?.split(" ")[0])).size).toBe(10);
    expect(commands(report).at(-1)?.text).toContain("Aquí se anotan");
  });

  it("name file, row and record, and the line only where it is known", async () => {
    const report = await mixedReport();
    const [first] = commands(report);
    expect(first?.properties["file"]).toBe("dos.pdf");
    const onRow = commands(report).find(({ properties }) => properties.title?.includes("ACT-201"));
    expect(onRow?.properties).toEqual({
      file: "centros/uno, 2023.csv",
      title: "ACT-201 · fila 2 · A-0001",
    });
    const known = commands(report, {
      lineOf: ({ row }: { row: number | null }) => (row === null ? undefined : row + 1),
    });
    expect(known.find(({ properties }) => properties.title?.includes("ACT-201"))?.properties["line"]).toBe(
      "3",
    );
    const lines = await validate("preventive-action", '\n{"id": "A-1"}\n', {
      asOf,
      file: "a.ndjson",
      format: "ndjson",
    });
    expect(commands(lines)[0]?.properties["line"]).toBe("2");
  });

  it("stay one command each, whatever the texts hold", async () => {
    const clean = await mixedReport();
    const hostile = withEverywhere(clean, HOSTILE);
    expect(commands(hostile)).toHaveLength(commands(clean).length);
    expect(githubReport(hostile).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(githubReport(hostile)).not.toMatch(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe("the summary for a step of GitHub", () => {
  it("has the counts, each rule and what was left out", async () => {
    const report = await mixedReport();
    const text = githubSummary(report);
    expect(text).toContain("## Validación con Aurora: Con errores");
    for (const code of Object.keys(report.summary.byRule)) expect(text).toContain(`| ${code} |`);
    expect(text).toContain("No se aplicó ACT-204: Acto masivo, con oficio");
    expect(githubSummary(report, { language: "en" })).toContain("## Validation with Aurora: Errors found");
  });

  it("lets no text be markup", async () => {
    const text = githubSummary(withEverywhere(await mixedReport(), HOSTILE));
    expect(text).not.toMatch(/<script|<img|\]\(javascript/);
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    for (const line of rows) expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
  });

  it("stays far below what GitHub takes", async () => {
    expect(new TextEncoder().encode(githubSummary(await faulty())).length).toBeLessThan(100_000);
  });
});
