import { entities } from "@aurora/domain/records";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullCatalogue } from "../core/full-catalogue.js";
import { asOf } from "../registers.test-support.js";
import { CompiledRules } from "./compiled-rules.js";
import { groupRules } from "./rule-groups.js";

const compiled = new CompiledRules({ asOf }, fullCatalogue);

describe.each(entities.map((entity) => [entity.name, entity] as const))("the rules over %s", (_, entity) => {
  const { rules } = compiled.program(entity);
  const fields = Object.keys(entity.fields);

  it("stand each in one place, in groups that read all that they read", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 1), { minLength: fields.length }), (kinds) => {
        // A field without a column, one whose code tells nothing, and one with a code.
        const slotOf = (field: string) => {
          const slot = fields.indexOf(field);
          return kinds[slot] === 1 ? slot : kinds[slot] === 0 ? undefined : -1;
        };
        const { groups, always } = groupRules(rules, { entity, slotOf });
        const placed = [...always, ...groups.flatMap((group) => group.rules)];
        expect(placed.sort((a, b) => a - b)).toEqual([...rules.keys()]);
        for (const group of groups) {
          const slots = new Set(group.fields.map(({ slot }) => slot));
          for (const rule of group.rules) {
            for (const field of rules[rule]?.fields ?? []) {
              const slot = slotOf(field);
              if (slot !== undefined) expect(slots).toContain(slot);
            }
          }
          expect(group.fields.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(52);
        }
      }),
      { numRuns: 50 },
    );
  });
});
