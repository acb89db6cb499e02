import { describe, expect, it } from "vitest";
import { faultsOf } from "./compare.js";
import { runCase } from "./program/case.js";

const answer = (whole: string, more: { failure?: string; names?: readonly string[] } = {}) =>
  JSON.stringify({
    exported: { "@aurora/validator": more.names ?? ["validate"] },
    results: [{ name: "a table", failure: more.failure ?? null, whole }],
  });

describe("what a runtime answers", () => {
  it("is well where it is the same", () => {
    expect(faultsOf(answer("35"), answer("35"))).toEqual([]);
  });

  it("is at fault where one byte of a report differs, and tells where", () => {
    expect(faultsOf(answer("total 35"), answer("total 36"))).toEqual([
      expect.stringContaining("a table: differs at 7"),
    ]);
  });

  it("is at fault where it is the shorter of two", () => {
    expect(faultsOf(answer("3"), answer("35"))).toHaveLength(1);
  });

  it("is at fault where a case failed, though it failed everywhere alike", () => {
    const failed = answer("", { failure: "expected 34" });
    expect(faultsOf(failed, failed)).toEqual(["a table: expected 34"]);
  });

  it("is at fault where the packages export other names", () => {
    expect(faultsOf(answer("", { names: ["other"] }), answer(""))).toHaveLength(1);
  });

  it("is at fault where nothing ran", () => {
    const empty = JSON.stringify({ exported: {}, results: [] });
    expect(faultsOf(empty, empty)).toEqual(["no case ran"]);
  });
});

describe("a case", () => {
  const run = () => ({ told: { rule: "ACT-201" }, whole: "…" });

  it("passes where it tells what is expected", async () => {
    expect((await runCase({ name: "x", run, expected: { rule: "ACT-201" } })).failure).toBeNull();
  });

  it("fails where it tells something else, or throws", async () => {
    expect((await runCase({ name: "x", run, expected: { rule: "ACT-202" } })).failure).toContain("ACT-202");
    const thrown = await runCase({
      name: "x",
      run: () => Promise.reject(new Error("no such thing")),
      expected: 1,
    });
    expect(thrown.failure).toContain("no such thing");
  });
});
