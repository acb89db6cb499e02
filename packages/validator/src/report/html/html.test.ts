import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { generateRegister } from "../../../../../tools/generator/src/index.js";
import type { Finding } from "../../run/finding.js";
import { validate } from "../../validate.js";
import { mendPlan } from "../mend-plan.js";
import type { Report } from "../report.js";
import { HOSTILE, mixedReport, reportsOfEveryShape, withEverywhere } from "../sample-reports.test-support.js";
import { htmlReport } from "./index.js";
import { utf8Length } from "./markup.js";

const MOST = 2_000_000;

async function faulty(): Promise<Report> {
  const register = [...generateRegister({ rows: 1500, faults: 0.5, seed: 3, year: 2023 })].join("");
  return validate("preventive-action", register, {
    asOf: "2024-02-28",
    file: "registro.csv",
    maxFindings: 100_000,
  });
}

/** The text of a page without its tags. */
function textOf(page: string): string {
  return page
    .slice(page.indexOf("<body>"))
    .replace(/<[^>]*>/g, "")
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name as string] as string,
    );
}

describe.each(["es", "en"] as const)("the page in %s", (language) => {
  it("is whole: every link has its place, every id is there once, nothing is undefined", async () => {
    for (const report of [...Object.values(await reportsOfEveryShape()), await faulty()]) {
      const page = htmlReport(report, { language });
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain("");
      for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
      for (const [, names] of page.matchAll(/aria-labelledby="([^"]*)"/g)) {
        for (const name of names?.split(" ") ?? []) expect(ids).toContain(name);
      }
      expect(textOf(page)).not.toMatch(/undefined|NaN|\[object|null/);
      expect(page).toContain(`<html lang="${language === "es" ? "es-PE" : "en"}">`);
      expect(htmlReport(report, { language })).toBe(page);
    }
  });

  it("tells in its language what was found in any", async () => {
    const [spanish, english] = [await mixedReport(), await mixedReport({ language: "en" })];
    expect(htmlReport(spanish, { language })).toBe(htmlReport(english, { language }));
    const own = language === "es" ? spanish : english;
    const text = textOf(htmlReport(own, { language }));
    for (const { message } of own.findings.slice(0, 5)) expect(text).toContain(message);
  });

  it("says everything that decided the verdict", async () => {
    const report = await mixedReport();
    const text = textOf(htmlReport(report, { language }));
    const { ruleset, inputs, summary } = report;
    for (const { file, sha256: hash } of inputs) {
      expect(text).toContain(file);
      expect(text).toContain(hash as string);
    }
    for (const { rule, reason } of ruleset.suppressed) expect(text).toContain(`${rule}${reason}`);
    expect(text).toContain("maxInPerson = 5");
    expect(text).toContain(ruleset.calendar);
    expect(text).toContain(ruleset.territory);
    expect(text).toContain(language === "es" ? "31/12/2023" : "2023-12-31");
    for (const { id } of ruleset.norms) expect(text).toContain(id);
    for (const code of Object.keys(summary.byRule)) expect(text).toContain(code);
    for (const center of Object.keys(summary.byCenter)) expect(text).toContain(center);
  });
});

describe("the page", () => {
  it("loads and runs nothing: one style sheet, known to its policy by its hash", async () => {
    const page = htmlReport(await faulty());
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page).not.toMatch(
      /<(script|link|img|iframe|object|embed|form)\b|\ssrc=|\sstyle=|https?:|@import|url\((?!#)/i,
    );
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  it("says whether the register can be sent", async () => {
    const shapes = await reportsOfEveryShape();
    const verdict = (report: Report | undefined) =>
      /<div class="verdict[^>]*>[\s\S]*?<strong>(.*?)<\/strong>/.exec(htmlReport(report as Report))?.[1];
    expect(verdict(shapes["clean"])).toBe("Se puede enviar");
    expect(verdict(shapes["mixed"])).toBe("Todavía no se puede enviar");
    expect(verdict(shapes["headerOnly"])).toBe("No hay nada que enviar");
    expect(verdict(shapes["nothing"])).toBe("Todavía no se puede enviar");
    expect(htmlReport(shapes["clean"] as Report)).not.toContain("No se aplicaron todas las reglas");
    expect(htmlReport(shapes["onlyOne"] as Report)).toContain("No se aplicaron todas las reglas");
  });

  it("puts first what to mend first, with the numbers of the plan", async () => {
    const report = await faulty();
    const plan = mendPlan(report);
    const section = htmlReport(report).split('id="primero"')[1]?.split("</table>")[0] ?? "";
    const rows = [
      ...section.matchAll(
        /<tr><td class="n">(\d+)<\/td>[\s\S]*?">([A-Z]+-\d+)<\/a>[\s\S]*?<td class="n">([\d,]+)<\/td><td class="n">([\d,]+)<\/td><td class="n">([\d,]+) /g,
      ),
    ];
    expect(rows.map(([, step, rule, records, frees, after]) => [step, rule, records, frees, after])).toEqual(
      plan.mends
        .slice(0, 12)
        .map(({ rule, records, frees, validAfter }, index) => [
          String(index + 1),
          rule,
          String(records),
          String(frees),
          validAfter.toLocaleString("en"),
        ]),
    );
  });

  it("lets no text be markup, and shows it all the same", async () => {
    const report = withEverywhere(await mixedReport(), HOSTILE);
    const page = htmlReport(report, { title: HOSTILE });
    expect(page).not.toMatch(/<(script|img)\b|<[^>]*\son\w+=/i);
    expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    expect(textOf(page)).toContain("<script>alert(1)</script><img src=x onerror=alert(2)>");
    expect(page).toContain("&lt;script&gt;");
  });

  it("says how many findings it leaves out, and where they are", async () => {
    const text = textOf(htmlReport(await faulty()));
    expect(text).toMatch(/Se muestran 5 de \d+\. Los demás están en el mismo informe en CSV, XLSX o JSON\./);
    expect(textOf(htmlReport(await mixedReport({ maxFindings: 2 })))).toMatch(
      /que se contaron y no se enlistaron/,
    );
  });

  it("stays below 2 MB, however much there is", async () => {
    const base = await mixedReport();
    const model = base.findings[0] as Finding;
    const long = "ñ&<".repeat(300);
    const many = <T>(count: number, make: (index: number) => T) =>
      Array.from({ length: count }, (_, index) => make(index));
    const counts = { records: 9, valid: 1, errors: 1e9, warnings: 1e9, infos: 1e9 };
    const monster: Report = {
      ...base,
      tool: { name: "aurora", version: long },
      ruleset: {
        ...base.ruleset,
        calendar: long,
        territory: long,
        parameters: Object.fromEntries(many(5000, (index) => [`${long}${index}`, index])),
        norms: many(3000, (index) => ({ id: `${long}${index}`, inForceFrom: "2022-01-01" })),
        only: many(5000, (index) => `${long}${index}`),
        suppressed: many(5000, (index) => ({ rule: `X-${index}`, reason: long })),
      },
      inputs: many(5000, (index) => ({
        ...(base.inputs[0] as Report["inputs"][number]),
        file: `${long}${index}`,
        encoding: long,
      })),
      summary: {
        ...base.summary,
        errors: 100_000,
        byRule: Object.fromEntries(many(5000, (index) => [`Z-${index}${long}`, 20])),
        byCenter: Object.fromEntries(many(32_000, (index) => [`${index}${long.slice(0, 300)}`, counts])),
      },
      findings: many(100_000, (index) => ({
        ...model,
        rule: `Z-${index % 5000}${long}`,
        message: long,
        severity: "error" as const,
        record: { file: long, sheet: long, row: index, id: long },
        columns: many(20, () => long),
        value: long,
        expected: long,
        suggestion: long,
      })),
    };
    const page = htmlReport(monster, { title: long });
    expect(utf8Length(page)).toBeLessThan(MOST);
    expect(page.trimEnd().endsWith("</html>")).toBe(true);
  });

  it("takes little space for 100,000 findings as a real register has them", async () => {
    const rows = 12_000;
    const register = [...generateRegister({ rows, faults: 1, seed: 11 })].join("");
    const part = await validate("preventive-action", register, {
      asOf: "2024-02-28",
      maxFindings: 100_000,
    });
    // The same faults further down, over and over: a page of so many rows, without validating them all.
    const times = Math.ceil(100_000 / part.findings.length);
    const findings = Array.from({ length: times }, (_, time) =>
      part.findings.map((finding) => ({
        ...finding,
        record: { ...finding.record, row: (finding.record.row ?? 0) + time * rows },
      })),
    ).flat();
    const report: Report = { ...part, findings };
    expect(findings.length).toBeGreaterThanOrEqual(100_000);
    const page = htmlReport(report);
    expect(utf8Length(page)).toBeLessThan(MOST / 4);
    expect(Object.keys(report.summary.byCenter).length).toBeGreaterThan(400);
    for (const code of Object.keys(report.summary.byRule)) expect(page).toContain(code);
  });
});
