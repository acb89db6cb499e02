import { ruleCatalogue } from "@aurora/domain/rules";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Collector } from "./collector.js";
import type { FindingFacts } from "./finding.js";

const rules = ruleCatalogue.slice(0, 6);
const order = new Map(ruleCatalogue.map(({ code }, index) => [code, index]));

const findingOf = (rule: number, position: number): FindingFacts => ({
  rule: rules[rule] as FindingFacts["rule"],
  entity: "preventive-action",
  severity: (rules[rule] as FindingFacts["rule"]).severity,
  position,
  wholeFile: false,
  id: null,
  fields: [],
  columns: [],
  value: null,
  expected: null,
  suggestion: null,
  params: {},
});

/** A run: at each position, so many findings of each of some rules. */
const runs = fc
  .array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 4 })), { maxLength: 120 })
  .map((found) =>
    found.flatMap(([rule, times], position) =>
      Array.from({ length: times }, () => findingOf(rule, position)),
    ),
  );

/** What should be listed, worked out at leisure from all findings. */
function expectedOf(findings: readonly FindingFacts[], limit: number): string[] {
  const byRule = new Map<string, FindingFacts[]>();
  for (const finding of findings) {
    byRule.set(finding.rule.code, [...(byRule.get(finding.rule.code) ?? []), finding]);
  }
  const rare = [...byRule].sort(
    ([a, few], [b, many]) => few.length - many.length || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
  let room = limit;
  return rare
    .flatMap(([, found], index) => {
      const share = Math.min(found.length, Math.floor(room / (rare.length - index)));
      room -= share;
      return found.slice(0, share);
    })
    .map(tell)
    .sort();
}

const tell = ({ rule, position }: FindingFacts) => `${String(position).padStart(6, "0")} ${rule.code}`;
const limits = fc.constantFrom(0, 1, 2, 5, 10, 11, 1000);

describe("Collector", () => {
  it("lists the first findings of each rule, the rare rules whole, whenever it makes room", () => {
    fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 3 }), limits, (parts, limit) => {
        const findings = parts.flat().map((finding, index) => ({ ...finding, position: index }));
        const collector = new Collector({ limit, severity: "info", order });
        for (const finding of findings) collector.add(finding);
        const { findings: listed, omitted } = collector.result();
        expect(listed.map(tell).sort()).toEqual(expectedOf(findings, limit));
        const left = [...omitted.values()].reduce((sum, count) => sum + count, 0);
        expect(listed.length + left).toBe(findings.length);
      }),
      { numRuns: 300 },
    );
  });

  it("is none the poorer for findings that it does not take and that are only counted", () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 3 }), limits, (parts, limit) => {
        const all = new Collector({ limit, severity: "warning", order });
        const some = new Collector({ limit, severity: "warning", order });
        for (const [part, findings] of parts.entries()) {
          const before = { all: all.snapshot(), some: some.snapshot() };
          for (const found of findings) {
            const finding = { ...found, position: found.position + part * 1000 };
            const { rule, severity, position } = finding;
            all.add(finding);
            if (some.takes(rule, severity, position)) some.add(finding);
            else {
              some.pass(rule, severity);
              passed++;
            }
          }
          // The second of three inputs turns out to be unreadable.
          if (part !== 1) continue;
          all.restore(before.all);
          some.restore(before.some);
        }
        expect(some.result()).toEqual(all.result());
        expect(some.counts).toEqual(all.counts);
        expect(some.byRule).toEqual(all.byRule);
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(100);
  });

  it("keeps all that the end needs when a rule that was rare becomes the most frequent", () => {
    const counts = [
      [0, 100],
      [1, 101],
      [2, 102],
      [0, 100],
    ] as const;
    const findings = counts
      .flatMap(([rule, times]) => Array.from({ length: times }, () => rule))
      .map((rule, position) => findingOf(rule, position));
    const collector = new Collector({ limit: 10, severity: "info", order });
    for (const finding of findings) collector.add(finding);
    expect(collector.result().findings.map(tell)).toEqual(expectedOf(findings, 10));
    const frequent = collector.result().findings.filter(({ rule }) => rule.code === rules[0]?.code);
    expect(frequent.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  it("lists of merged parts what it lists of the whole", () => {
    fc.assert(
      fc.property(runs, runs, limits, (first, second, limit) => {
        const whole = new Collector({ limit, severity: "info", order });
        const earlier = new Collector({ limit, severity: "info", order });
        const later = new Collector({ limit, severity: "info", order });
        for (const finding of first) {
          whole.add(finding);
          earlier.add(finding);
        }
        for (const finding of second) {
          whole.add({ ...finding, position: finding.position + 1000 });
          later.add(finding);
        }
        earlier.merge(later, (finding) => ({ ...finding, position: finding.position + 1000 }));
        expect(earlier.result()).toEqual(whole.result());
        expect(earlier.counts).toEqual(whole.counts);
        expect(earlier.byRule).toEqual(whole.byRule);
      }),
    );
  });

  it("orders findings by their place, whole files first, then as the catalogue has the rules", () => {
    const collector = new Collector({ limit: 10, severity: "info", order });
    collector.add(findingOf(3, 7));
    collector.add(findingOf(1, 7));
    collector.add({ ...findingOf(5, 7), wholeFile: true });
    collector.add(findingOf(4, 2));
    expect(collector.result().findings.map(({ rule, position }) => [rule.code, position])).toEqual([
      [rules[4]?.code, 2],
      [rules[5]?.code, 7],
      [rules[1]?.code, 7],
      [rules[3]?.code, 7],
    ]);
  });

  it("returns to what it held, whatever was trimmed since", () => {
    fc.assert(
      fc.property(runs, runs, limits, (before, since, limit) => {
        const expected = new Collector({ limit, severity: "info", order });
        const collector = new Collector({ limit, severity: "info", order });
        for (const finding of before) {
          expected.add(finding);
          collector.add(finding);
        }
        const snapshot = collector.snapshot();
        for (const finding of since) collector.add({ ...finding, position: finding.position + 1000 });
        collector.restore(snapshot);
        expect(collector.result()).toEqual(expected.result());
        expect(collector.counts).toEqual(expected.counts);
      }),
    );
  });

  it("returns to what it held, however much that is", () => {
    const collector = new Collector({ limit: Number.MAX_SAFE_INTEGER, severity: "info", order });
    for (let position = 0; position < 300_000; position++) collector.add(findingOf(0, position));
    const snapshot = collector.snapshot();
    collector.add(findingOf(1, 300_000));
    collector.restore(snapshot);
    expect(collector.counts).toEqual(snapshot.counts);
    expect(collector.byRule.size).toBe(1);
  });
});
