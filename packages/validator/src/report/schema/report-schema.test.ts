import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { generateRegister } from "../../../../../tools/generator/src/index.js";
import { asOf } from "../../registers.test-support.js";
import { validate } from "../../validate.js";
import { NdjsonReport } from "../ndjson.js";
import type { Report } from "../report.js";
import { reportsOfEveryShape } from "../sample-reports.test-support.js";
import { reportLineSchema, reportSchema } from "./index.js";

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const isReport = ajv.compile(reportSchema);
const isLine = ajv.compile(reportLineSchema);

async function reports(): Promise<Readonly<Record<string, Report>>> {
  const register = [...generateRegister({ rows: 1000, faults: 0.6, seed: 2 })].join("");
  const file = "registro.csv";
  return {
    ...(await reportsOfEveryShape()),
    faulty: await validate("preventive-action", register, { asOf, file, maxFindings: 100_000 }),
  };
}

/** Every place of a report, as a path of keys. */
function* places(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
}

function changed(
  report: Report,
  path: readonly string[],
  change: (holder: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = structuredClone(report);
  const holder = path
    .slice(0, -1)
    .reduce((at, key) => at[key] as Record<string, unknown>, copy as unknown as Record<string, unknown>);
  change(holder, path.at(-1) as string);
  return copy;
}

describe("the schema of reports", () => {
  it("takes every report", async () => {
    for (const [shape, report] of Object.entries(await reports())) {
      const valid = isReport(JSON.parse(JSON.stringify(report)));
      expect([shape, valid, isReport.errors?.slice(0, 3)]).toEqual([shape, true, undefined]);
    }
  });

  it("refuses a report in which anything is of another type, or has a field more", async () => {
    const report = (await reports())["truncated"] as Report;
    const all = [...places(report)];
    expect(all.length).toBeGreaterThan(100);
    for (const path of all) {
      const other = changed(report, path, (holder, key) => {
        holder[key] = { unheard: { of: [] } };
      });
      expect([path, isReport(other)]).toEqual([path, false]);
    }
    for (const path of [
      [],
      ["tool"],
      ["ruleset"],
      ["summary"],
      ["inputs", "0"],
      ["findings", "0"],
      ["findings", "0", "record"],
    ]) {
      const more = changed(report, [...path, "unheard"], (holder, key) => {
        holder[key] = 1;
      });
      expect([path, isReport(more)]).toEqual([path, false]);
    }
  });

  it("refuses a report that lacks anything", async () => {
    const report = (await reports())["truncated"] as Report;
    const open = /^(?:summary,by(?:Rule|Center)|omitted|ruleset,parameters|findings,\d+,params),[^,]+$/;
    for (const path of places(report)) {
      if (open.test(path.join(",")) || /^\d+$/.test(path.at(-1) ?? "")) continue;
      const less = changed(report, path, (holder, key) => {
        delete holder[key];
      });
      expect([path, isReport(less)]).toEqual([path, false]);
    }
  });

  it("takes every line of a report as lines, and no other", async () => {
    const ndjson = new NdjsonReport();
    for (const report of Object.values(await reports())) {
      const lines = [...report.findings.map((finding) => ndjson.finding(finding)), ndjson.summary(report)];
      for (const line of lines)
        expect([line, isLine(JSON.parse(line)), isLine.errors]).toEqual([line, true, null]);
    }
    const [finding] = (await reports())["mixed"]?.findings ?? [];
    expect(isLine(finding)).toBe(false);
    expect(isLine({ ...finding, type: "summary" })).toBe(false);
  });
});
