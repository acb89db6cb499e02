import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import { decisions, takeDecision } from "./catalogue.js";
import { classifyPrevention } from "./classify-prevention.js";

describe("every decision", () => {
  it.each(decisions.map((decision) => [decision.name, decision] as const))(
    "%s concludes on its example, citing only places that are there and that it announces",
    (_name, decision) => {
      const taken = takeDecision(decision, decision.example, { asOf: "2023-06-30" });
      if (!("conclusion" in taken)) throw new Error(JSON.stringify(taken.failure));
      const announced = new Set(decision.citations.map(({ norm, locator }) => `${norm} ${locator}`));
      expect(taken.conclusion.trace.length).toBeGreaterThan(0);
      for (const { citations } of taken.conclusion.trace) {
        for (const { norm, locator } of citations) {
          expect(announced).toContain(`${norm} ${locator}`);
          expect(provision(norm, locator), locator).toBeDefined();
        }
      }
    },
  );

  it.each([["hoy"], ["2023-02-30"], [undefined]])("asks for a day that exists: %s", (asOf) => {
    const taken = takeDecision(classifyPrevention, { selection: "general" }, { asOf: asOf as string });
    expect(taken).toMatchObject({ failure: { _tag: "InvalidInput", issues: [{ path: "asOf" }] } });
  });
});
