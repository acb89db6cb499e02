import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import { cleanParticipant } from "../rules/mens-group-participant/clean-participant.js";
import { exclusionGround } from "../taxonomy/exclusion-ground.js";
import { admitParticipant } from "./admit-participant.js";
import { takeDecision } from "./catalogue.js";

const asOf = "2023-12-31";
const base = { id: "P-1", sex: "man", exclusionGrounds: [] as string[], sentenced: false };
const taken = (given: unknown, on = asOf) => takeDecision(admitParticipant, given, { asOf: on });

function concluded(given: unknown, on = asOf) {
  const outcome = taken(given, on);
  if ("failure" in outcome) throw new Error(`no conclusion: ${outcome.failure._tag}`);
  return outcome.conclusion;
}

function failed(given: unknown) {
  const outcome = taken(given);
  if ("conclusion" in outcome) throw new Error("a conclusion");
  return outcome.failure as { readonly _tag: string; readonly fields?: readonly string[] };
}

const dutiesOf = (given: unknown) => concluded(given).duties.map(({ code }) => code);
const placesOf = (given: unknown) =>
  concluded(given).trace.flatMap(({ citations }) =>
    citations.map(({ norm, locator }) => `${norm} ${locator}`),
  );

const groupGrounds = [
  ["violence-against-group-or-staff", ["VI.6.7.1"]],
  ["non-cooperation", ["VI.6.7.1"]],
  ["psychiatric-condition", ["VI.6.7.1", "VI.6.7.3"]],
  ["substance-abuse", ["VI.6.7.1", "VI.6.7.3"]],
  ["homicide-attempt", ["VI.6.7.3"]],
  ["criminal-history", ["VI.6.7.3"]],
] as const;

describe("whether a man takes part in a group", () => {
  it("admits one whom nothing excludes, and tells what is not done yet", () => {
    const conclusion = concluded(base);
    expect(conclusion).toMatchObject({ decision: "admit", scope: "group", grounds: [] });
    expect(conclusion.missing).toEqual(["registered", "entryTest", "factors", "riskPersists"]);
    expect(conclusion.duties).toMatchObject([
      { code: "fill-registration-form", fulfilled: null },
      { code: "apply-entry-test", fulfilled: null },
      { code: "evaluate-factors", fulfilled: null },
    ]);
  });

  it("finds nothing missing in a complete record", () => {
    const conclusion = concluded(cleanParticipant);
    expect(conclusion).toMatchObject({ decision: "admit", scope: "group", missing: [] });
    expect(conclusion.duties.every(({ fulfilled }) => fulfilled === true)).toBe(true);
  });

  it("tells a form that was refused from one of which nobody says", () => {
    const { duties, missing } = concluded({
      ...base,
      registered: false,
      factors: { weapons: true, threats: false },
    });
    expect(duties).toMatchObject([{ fulfilled: false }, { fulfilled: null }, { fulfilled: false }]);
    expect(missing).toContain("registered");
    expect(missing).toContain("factors[threats]");
    expect(missing).not.toContain("factors[weapons]");
  });

  it.each(groupGrounds)("excludes from the group on %s", (ground, locators) => {
    const given = { ...base, exclusionGrounds: [ground] };
    expect(concluded(given)).toMatchObject({ decision: "exclude", scope: "group", grounds: [ground] });
    expect(dutiesOf(given)).toEqual(["explain-reasons", "inform-of-support"]);
    const step = concluded(given).trace.find(({ because }) => because.en.startsWith("The ground"));
    expect(step?.citations.map(({ locator }) => locator)).toEqual(locators);
  });

  it.each(["under-the-influence", "armed"])("excludes from the session only on %s", (ground) => {
    const given = { ...base, exclusionGrounds: [ground] };
    expect(concluded(given)).toMatchObject({ decision: "exclude", scope: "session", grounds: [ground] });
    expect(placesOf(given)).toContain("DG-018-2016 VI.6.7.2");
    expect(concluded(given).otherwise.map(({ outcome, scope }) => `${outcome} ${scope}`)).toEqual([
      "admit group",
      "exclude group",
      "refer-to-cai group",
    ]);
  });

  it("excludes from the group where a ground of either kind holds, and orders grounds as the directive does", () => {
    expect(concluded({ ...base, exclusionGrounds: ["armed", "non-cooperation", "armed"] })).toMatchObject({
      scope: "group",
      grounds: ["non-cooperation", "armed"],
    });
  });

  it.each([
    ["in the community", { sentenced: true, sentenceRegime: "community" }],
    ["under a regime that nobody states", { sentenced: true }],
    ["by the regime alone", { sentenced: undefined, sentenceRegime: "community" }],
    [
      "and grounds unknown, since he goes there in any case",
      { sentenced: true, exclusionGrounds: undefined },
    ],
    ["where the group was to replace his sanction", { replacesSanction: true }],
  ])("refers one sentenced %s to a CAI", (_, facts) => {
    const given = { ...base, ...facts };
    expect(concluded(given)).toMatchObject({ decision: "refer-to-cai", scope: "group" });
    expect(dutiesOf(given)).toEqual(["refer-to-cai", "replace-no-sanction"]);
    expect(placesOf(given)).toContain("DG-018-2016 VI.6.2.8");
  });

  it("does not send one who serves a prison sentence to a CAI", () => {
    const given = { ...base, sentenced: true, sentenceRegime: "prison" };
    expect(concluded(given).decision).toBe("admit");
    expect(dutiesOf(given)).toContain("replace-no-sanction");
    expect(dutiesOf(given)).not.toContain("refer-to-cai");
    expect(placesOf(given)).toEqual(expect.arrayContaining(["DG-018-2016 VI.6.11.4", "RDE-290-2022 VIII.3"]));
  });

  it("puts a ground for exclusion before the sentence, which then stands among the duties", () => {
    const given = { ...base, exclusionGrounds: ["armed"], sentenced: true, sentenceRegime: "community" };
    expect(concluded(given)).toMatchObject({ decision: "exclude", scope: "session" });
    expect(dutiesOf(given)).toEqual([
      "explain-reasons",
      "inform-of-support",
      "refer-to-cai",
      "replace-no-sanction",
    ]);
  });

  it("says which duties were met", () => {
    const { duties } = concluded({
      ...base,
      exclusionGrounds: ["criminal-history"],
      exclusion: { explained: true, supportInformed: false, coordinated: true, riskPersists: true },
      sentenced: true,
      referredToCai: true,
    });
    expect(duties.map(({ code, fulfilled }) => [code, fulfilled])).toEqual([
      ["explain-reasons", true],
      ["inform-of-support", false],
      ["refer-to-cai", true],
      ["replace-no-sanction", null],
      ["coordinate-protection", true],
    ]);
  });

  it("does not take a woman into a men's group, whatever ground holds", () => {
    for (const exclusionGrounds of [undefined, [], ["armed"]]) {
      expect(concluded({ ...base, sex: "woman", exclusionGrounds, sentenced: true })).toMatchObject({
        decision: "exclude",
        scope: "group",
      });
    }
    expect(dutiesOf({ ...base, sex: "woman", sentenced: true })).not.toContain("refer-to-cai");
  });

  it("does not take what nobody says for a no", () => {
    const { missing, trace } = concluded({ id: "P-1", exclusionGrounds: [] });
    expect(missing).toEqual(["sex", "sentenced", "registered", "entryTest", "factors", "riskPersists"]);
    expect(trace.filter(({ because }) => because.en.includes("not known"))).toHaveLength(3);
  });

  it.each([
    [{ riskPersists: true }, ["coordinate-protection"], false],
    [{ exclusion: { riskPersists: true } }, ["coordinate-protection"], null],
    [{ riskPersists: true, coordinated: true }, ["coordinate-protection"], true],
    [{ riskPersists: false }, [], undefined],
    [{}, [], undefined],
  ])("coordinates protection where risk persists: %j", (facts, codes, fulfilled) => {
    const duties = concluded({
      ...base,
      ...(fulfilled === false ? { coordinated: false } : {}),
      ...facts,
    }).duties;
    const found = duties.filter(({ code }) => code === "coordinate-protection");
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found[0]?.fulfilled).toBe(fulfilled);
  });

  it.each([
    [{ ...base, sentenceRegime: "community" }, ["sentenced", "sentenceRegime"]],
    [{ ...base, status: "excluded" }, ["status", "exclusionGrounds"]],
    [
      { ...base, coordinated: true, exclusion: { coordinated: false } },
      ["coordinated", "exclusion.coordinated"],
    ],
    [
      { ...base, riskPersists: false, exclusion: { riskPersists: true } },
      ["riskPersists", "exclusion.riskPersists"],
    ],
  ])("refuses facts that cannot all be true: %j", (given, fields) => {
    expect(failed(given)).toMatchObject({ _tag: "ContradictoryFacts", fields });
  });

  it.each([
    [{}, ["exclusionGrounds", "sentenced"]],
    [{ id: "P-1" }, ["exclusionGrounds", "sentenced"]],
    [{ id: "P-1", sentenced: false }, ["exclusionGrounds"]],
    [{ id: "P-1", status: "excluded", sentenced: true, sentenceRegime: "prison" }, ["exclusionGrounds"]],
  ])("asks for what it cannot conclude without: %j", (given, fields) => {
    expect(failed(given)).toMatchObject({ _tag: "MissingFacts", fields });
  });

  it.each([[{ ...base, exclusionGrounds: ["guapo"] }], [{ ...base, sentenced: "tal vez" }], [[]]])(
    "refuses what is not of its form: %j",
    (given) => {
      expect(failed(given)._tag).toBe("InvalidInput");
    },
  );

  it.each([
    ["2016-07-26", true],
    ["2016-07-27", false],
  ])("says on %s whether the directive was in force", (on, isStep) => {
    expect(concluded(base, on).trace.some(({ because }) => because.en.includes("not in force"))).toBe(isStep);
    expect(concluded(base, on).decision).toBe("admit");
  });

  it("concludes or fails by type, always reasons, and cites only what it says it may", () => {
    const yesNo = fc.option(fc.boolean(), { nil: undefined });
    const applicant = fc.record({
      id: fc.constant("P-1"),
      sex: fc.constantFrom("man", "woman", undefined),
      registered: yesNo,
      entryTest: yesNo,
      exclusionGrounds: fc.option(fc.subarray(exclusionGround.concepts.map(({ code }) => code)), {
        nil: undefined,
      }),
      status: fc.constantFrom("active", "excluded", "referred", undefined),
      sentenced: yesNo,
      sentenceRegime: fc.constantFrom("community", "prison", undefined),
      referredToCai: yesNo,
      replacesSanction: yesNo,
      riskPersists: yesNo,
      coordinated: yesNo,
    });
    const allowed = new Set(admitParticipant.citations.map(({ norm, locator }) => `${norm} ${locator}`));
    for (const { norm, locator } of admitParticipant.citations) {
      expect(provision(norm, locator), locator).toBeDefined();
    }
    fc.assert(
      fc.property(applicant, (given) => {
        const outcome = taken(given);
        if ("failure" in outcome) {
          expect(["ContradictoryFacts", "MissingFacts"]).toContain(outcome.failure._tag);
          return;
        }
        const { decision, scope, grounds, duties, trace, otherwise } = outcome.conclusion;
        expect(trace.length).toBeGreaterThan(0);
        for (const { citations } of [...trace, ...duties]) {
          for (const { norm, locator } of citations) expect(allowed).toContain(`${norm} ${locator}`);
        }
        if (grounds.length > 0) expect(decision).toBe("exclude");
        if (decision !== "exclude") expect(scope).toBe("group");
        const all = ["admit group", "exclude session", "exclude group", "refer-to-cai group"];
        expect(otherwise.map((other) => `${other.outcome} ${other.scope}`)).toEqual(
          all.filter((other) => other !== `${decision} ${scope}`),
        );
        expect(JSON.stringify(outcome.conclusion)).not.toContain("undefined");
      }),
    );
  });
});
