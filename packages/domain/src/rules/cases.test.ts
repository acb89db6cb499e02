import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { rootOf } from "../records/path.js";
import type { CleanSample, FoldCases, RecordCases } from "./cases.js";
import { compileFolds, compileRules } from "./evaluate.js";
import { ruleCatalogue, rulesOf } from "./index.js";
import { ruleServices } from "./layers.js";

type Facts = Record<string, unknown>;
type Table = RecordCases<Facts> | FoldCases<Facts>;

const samples = new Map(
  Object.values(import.meta.glob<CleanSample>("./**/*.sample.ts", { eager: true, import: "default" })).map(
    (sample) => [sample.entity.name, sample],
  ),
);

const tables = Object.values(import.meta.glob<Table>("./**/*.cases.ts", { eager: true, import: "default" }));

const sampleOf = (entity: string) => {
  const sample = samples.get(entity);
  if (sample === undefined) throw new Error(`no clean record for ${entity}`);
  return sample;
};

const servicesOf = (
  table: Table,
  settings: { readonly asOf?: string | undefined; readonly parameters?: object | undefined },
) =>
  ruleServices({
    asOf: settings.asOf ?? sampleOf(table.rule.entity).asOf,
    ...(settings.parameters ? { parameters: settings.parameters as Record<string, number> } : {}),
  });

describe.each(tables.map((table) => ({ code: table.rule.code, table })))("$code", ({ table }) => {
  if ("runs" in table) {
    it.each(table.runs)("$why", (run) => {
      const [compiled] = Effect.runSync(
        compileFolds([table.rule], 1000).pipe(Effect.provide(servicesOf(table, run))),
      );
      if (compiled === undefined) throw new Error("a fold's table must name a fold");
      const records = [
        ...(run.before ?? []),
        ...run.records.map((given) => ({ entity: table.rule.entity, given })),
      ];
      const state = records.reduce<unknown>(
        (before, { entity, given }, position) =>
          compiled.steps.get(entity)?.(before, { ...sampleOf(entity).clean, ...given }, position),
        compiled.fold.empty(),
      );
      const result = compiled.fold.finish(state);
      expect(
        result.violations.map(({ position, params, severity }) => ({
          record: position,
          params,
          severity: severity ?? table.rule.severity,
        })),
      ).toEqual(run.violations.map((violation) => ({ severity: table.rule.severity, ...violation })));
      expect(result.unlisted).toEqual([]);
    });
    return;
  }

  const outcomeOf = (row: {
    readonly given: Facts;
    readonly asOf?: string;
    readonly parameters?: object;
  }) => {
    const { clean, entity } = sampleOf(table.rule.entity);
    const program = Effect.runSync(
      compileRules(entity, [table.rule]).pipe(Effect.provide(servicesOf(table, row))),
    );
    const [result] = program.outcomes({ ...clean, ...row.given } as never);
    if (!result?.inForce) throw new Error("the rule is not in force on the case's date");
    return result.outcome;
  };

  it.each(table.satisfied)("satisfied: $why", (row) => {
    expect(outcomeOf(row)).toEqual({ status: "satisfied" });
  });
  it.each(table.violated)("violated: $why", (row) => {
    const { why: _why, given: _given, asOf: _asOf, parameters: _parameters, ...expected } = row;
    expect(outcomeOf(row)).toMatchObject({ status: "violated", ...expected });
    const outcome = outcomeOf(row);
    if (outcome?.status === "violated") {
      expect(outcome.params).toEqual(row.params);
      expect(outcome.severity ?? table.rule.severity).toBe(row.severity ?? table.rule.severity);
      expect((outcome.also ?? []).map(({ params }) => params)).toEqual(
        (row.also ?? []).map(({ params }) => params),
      );
      for (const { at = [] } of [outcome, ...(outcome.also ?? [])]) {
        for (const path of at) expect(table.rule.fields).toContain(rootOf(path));
      }
    }
  });
  it.each(table.undetermined)("undetermined: $why", (row) => {
    expect(outcomeOf(row)).toEqual({ status: "undetermined", missing: row.missing });
  });
});

describe("the tables", () => {
  it("stand beside every rule", () => {
    const withTable = tables.map((table) => table.rule.code).sort();
    const withRecords = ruleCatalogue.filter((rule) => "kind" in rule).map((rule) => rule.code);
    expect(withTable).toEqual([...withRecords].sort());
  });
  it("show each rule both kept and broken, each row for a reason of its own", () => {
    for (const table of tables) {
      const rows =
        "runs" in table ? table.runs : [...table.satisfied, ...table.violated, ...table.undetermined];
      expect(new Set(rows.map((row) => row.why)).size, table.rule.code).toBe(rows.length);
      if ("runs" in table) {
        expect(
          table.runs.some((run) => run.violations.length > 0),
          table.rule.code,
        ).toBe(true);
        expect(
          table.runs.some((run) => run.violations.length === 0),
          table.rule.code,
        ).toBe(true);
      } else {
        expect(table.satisfied.length, table.rule.code).toBeGreaterThan(0);
        expect(table.violated.length, table.rule.code).toBeGreaterThan(0);
      }
    }
  });
});

describe("the clean records", () => {
  it.each([...samples])("%s satisfies every rule over it", (name, { entity, clean, asOf }) => {
    const program = Effect.runSync(
      compileRules(entity, rulesOf(name)).pipe(Effect.provide(ruleServices({ asOf }))),
    );
    const violated = program
      .outcomes(clean as never)
      .filter((result) => result.outcome?.status === "violated");
    expect(violated.map((result) => result.rule.code)).toEqual([]);
    expect(program.isClean(clean as never)).toBe(true);
  });
});
