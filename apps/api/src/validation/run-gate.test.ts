import { expect, test } from "vitest";
import type { RequestProblem } from "../problems.js";
import { RunGate } from "./run-gate.js";

const gateOf = () => new RunGate({ maxRuns: 3, maxRunsPerClient: 2, maxRunMs: 5000 });

function refusal(enter: () => unknown): RequestProblem {
  try {
    enter();
  } catch (thrown) {
    return thrown as RequestProblem;
  }
  throw new Error("It was let in.");
}

test("a client has its own bound, and all have one together", () => {
  const gate = gateOf();
  const leave = gate.enter("a");
  gate.enter("a");
  expect(refusal(() => gate.enter("a")).problem).toBe("too-many-runs");
  gate.enter("b");
  const busy = refusal(() => gate.enter("c"));
  expect(busy.problem).toBe("service-busy");
  expect(Number(busy.headers["Retry-After"])).toBeGreaterThanOrEqual(1);
  leave();
  leave();
  expect(gate.running).toBe(2);
  gate.enter("c");
});

test("a key may say how many it may have, and who has none counts among all alone", () => {
  const gate = gateOf();
  gate.enter("a", 1);
  expect(refusal(() => gate.enter("a", 1)).problem).toBe("too-many-runs");
  gate.enter(undefined);
  gate.enter(undefined);
  expect(refusal(() => gate.enter(undefined)).problem).toBe("service-busy");
});
