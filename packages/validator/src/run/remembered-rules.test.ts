import type { Entity, Field } from "@aurora/domain/records";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateRegister } from "../../../../tools/generator/src/index.js";
import { fullCatalogue } from "../core/full-catalogue.js";
import { decodeCell } from "../decode/cell.js";
import { asOf, cleanRow } from "../registers.test-support.js";
import { HeaderIndex } from "../tables/header.js";
import { entityOf } from "../validate.js";
import { CompiledRules } from "./compiled-rules.js";
import { RememberedRules } from "./remembered-rules.js";

const entity: Entity = entityOf("preventive-action");
const program = new CompiledRules({ asOf }, fullCatalogue).program(entity);
const fields = Object.entries<Field>(entity.fields);

/** What each field holds somewhere in a faulty register; the place of a value in its list is its code. */
const pools: readonly unknown[][] = (() => {
  const text = [...generateRegister({ rows: 400, faults: 0.5, seed: 20221128 })].join("");
  const [header = [], ...rows] = text.split(/\r?\n/).map((line) => line.split(","));
  const index = new HeaderIndex(entity);
  const columns = header.map((name) => index.find(name));
  return fields.map(([name, field]) => {
    const values = new Map<string, unknown>([["", field.whenEmpty]]);
    const column = columns.indexOf(name);
    for (const cell of [cleanRow[field.header], ...rows.map((row) => row[column])]) {
      if (cell === undefined || values.has(cell)) continue;
      const decoded = decodeCell(field, cell);
      if (!("fault" in decoded)) values.set(cell, decoded.value);
    }
    return [...values.values()];
  });
})();

/** The codes of a record without any fault. */
const cleanCodes: readonly number[] = fields.map(([, field]) =>
  (cleanRow[field.header] ?? "") === "" ? 0 : 1,
);

/** Records that differ little from a clean one, so that what is remembered is asked for again. */
const registers = fc.array(
  fc.array(fc.tuple(fc.nat({ max: fields.length - 1 }), fc.nat()), { maxLength: 3 }).map((changes) => {
    const record = [...cleanCodes];
    for (const [field, choice] of changes) record[field] = choice % (pools[field] as unknown[]).length;
    return record;
  }),
  { maxLength: 60 },
);

const factsOf = (codes: readonly number[]) =>
  Object.fromEntries(
    fields.map(([name], index) => [name, pools[index]?.[codes[index] as number]]),
  ) as unknown as Parameters<typeof program.isClean>[0];

/** The rules that are not kept, each asked by itself; undefined where not all are in force. */
const brokenBy = (facts: ReturnType<typeof factsOf>) =>
  program.areAllInForce(facts)
    ? [...program.rules.keys()].filter((rule) => !program.isKept(rule, facts))
    : undefined;

describe("rules with a memory", () => {
  it.each([
    ["every field is coded", () => true, false],
    ["some fields are no part of the table", (index: number) => index % 5 !== 0, false],
    ["codes of some fields tell nothing", (index: number) => index % 5 !== 0, true],
  ])("say what the rules say, where %s", (_, isCoded, isUntold) => {
    const slotOf = (field: string) => {
      const index = fields.findIndex(([name]) => name === field);
      return isCoded(index) ? index : isUntold ? -1 : undefined;
    };
    const remembered = new RememberedRules(program, { entity, slotOf });
    let clean = 0;
    let faulty = 0;
    fc.assert(
      fc.property(registers, (records) => {
        for (const codes of records) {
          // What is no part of a table is not known of any record.
          const facts = factsOf(codes.map((code, index) => (isUntold || isCoded(index) ? code : 0)));
          const expected = brokenBy(facts);
          if (expected?.length === 0) clean++;
          else faulty++;
          expect(remembered.broken(facts, Int32Array.from([7, ...codes]), 1)).toEqual(expected);
        }
      }),
    );
    expect(Math.min(clean, faulty)).toBeGreaterThan(0);
  });

  it("do not trust a code that is too large or negative", () => {
    const slotOf = (field: string) => fields.findIndex(([name]) => name === field);
    const remembered = new RememberedRules(program, { entity, slotOf });
    fc.assert(
      fc.property(registers, fc.constantFrom(-1, -2, 1 << 20, 0x7fffffff), (records, code) => {
        for (const codes of records) {
          const facts = factsOf(codes);
          expect(remembered.broken(facts, new Int32Array(fields.length).fill(code), 0)).toEqual(
            brokenBy(facts),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});
