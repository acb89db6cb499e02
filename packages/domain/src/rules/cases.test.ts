import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { appAction } from "../records/app-action.js";
import { type Entity, preventiveAction } from "../records/index.js";
import { cleanAppAction } from "./app-action/clean-app-action.js";
import type { FoldCases, RecordCases } from "./cases.js";
import { compileRules } from "./evaluate.js";
import { ruleCatalogue } from "./index.js";
import { ruleServices } from "./layers.js";
import { cleanAction, cleanActionAsOf } from "./preventive-action/clean-action.js";

type Facts = Record<string, unknown>;
type Table = RecordCases<Facts> | FoldCases<Facts>;

const samples: Record<string, { readonly entity: Entity; readonly clean: Facts; readonly asOf: string }> = {
  "preventive-action": { entity: preventiveAction, clean: { ...cleanAction }, asOf: cleanActionAsOf },
  "app-action": { entity: appAction, clean: { ...cleanAppAction }, asOf: cleanActionAsOf },
};

const tables = Object.values(import.meta.glob<Table>("./**/*.cases.ts", { eager: true, import: "default" }));

const sampleOf = (table: Table) => {
  const sample = samples[table.rule.entity];
  if (sample === undefined) throw new Error(`no clean record for ${table.rule.entity}`);
  return sample;
};

const compile = (
  table: Table,
  settings: { readonly asOf?: string | undefined; readonly parameters?: object | undefined },
) => {
  const { entity, asOf } = sampleOf(table);
  return Effect.runSync(
    compileRules(entity, [table.rule], 1000).pipe(
      Effect.provide(
        ruleServices({
          asOf: settings.asOf ?? asOf,
          ...(settings.parameters ? { parameters: settings.parameters as Record<string, number> } : {}),
        }),
      ),
    ),
  );
};

describe.each(tables.map((table) => ({ code: table.rule.code, table })))("$code", ({ table }) => {
  if ("runs" in table) {
    it.each(table.runs)("$why", (run) => {
      const program = compile(table, run);
      const { clean } = sampleOf(table);
      const [compiled] = program.folds;
      if (compiled === undefined) throw new Error("a fold's table must name a fold");
      const state = run.records.reduce<unknown>(
        (before, given, position) => compiled.fold.step(before, { ...clean, ...given }, position),
        compiled.fold.empty(),
      );
      const result = compiled.fold.finish(state);
      expect(result.violations.map(({ position, params }) => ({ record: position, params }))).toEqual(
        run.violations,
      );
      expect(result.unlisted).toEqual([]);
    });
    return;
  }

  const outcomeOf = (row: {
    readonly given: Facts;
    readonly asOf?: string;
    readonly parameters?: object;
  }) => {
    const { clean } = sampleOf(table);
    const [result] = compile(table, row).outcomes({ ...clean, ...row.given });
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
      for (const field of outcome.at ?? []) expect(table.rule.fields).toContain(field);
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
  it.each(Object.entries(samples))("%s satisfies every rule over it", (name, { entity, clean, asOf }) => {
    const rules = ruleCatalogue.filter((rule) => "kind" in rule && rule.entity === name);
    const program = Effect.runSync(
      compileRules(entity, rules as never, 1000).pipe(Effect.provide(ruleServices({ asOf }))),
    );
    const violated = program
      .outcomes(clean as never)
      .filter((result) => result.outcome?.status === "violated");
    expect(violated.map((result) => result.rule.code)).toEqual([]);
    expect(program.isClean(clean as never)).toBe(true);
  });
});
