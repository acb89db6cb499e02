import { describe, expect, test } from "vitest";
import { requestIdOf, traceParentOf } from "./request-identity.js";

const MADE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("a request's name", () => {
  test.each([
    "abc",
    "req-1.2_3",
    "x".repeat(64),
    "1234567",
    "2f1b6a50-8400-4e29-9b12-446655440000",
    "12345678-1234-4234-9234-123456789abc",
    "4bf92f3577b34da612345678929d0e0e",
  ])("%s is kept", (id) => expect(requestIdOf(id)).toBe(id));

  test.each([
    ["absent", undefined],
    ["empty", ""],
    ["too long", "x".repeat(65)],
    ["of other characters", "a b"],
    ["an e-mail address", "maria.quispe@example.pe"],
    ["a DNI", "45678901"],
    ["a DNI in something longer", "user-45678901-x"],
    ["a telephone with hyphens", "987-654-321"],
    ["a telephone with dots", "9.8765.4321"],
    ["32 digits", "00000000000000000000000045678901"],
    ["a new line", "a\nb"],
  ])("%s: another is made", (_, id) => {
    const made = requestIdOf(id);
    expect(made).toMatch(MADE);
    expect(requestIdOf(id)).not.toBe(made);
  });
});

describe("a request's trace", () => {
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  const spanId = "00f067aa0ba902b7";

  test.each([
    [`00-${traceId}-${spanId}-01`, true],
    [`00-${traceId}-${spanId}-00`, false],
    [`00-${traceId}-${spanId}-03`, true],
    [`cc-${traceId}-${spanId}-01-what-will-be`, true],
  ])("%s", (header, sampled) => expect(traceParentOf(header)).toEqual({ traceId, spanId, sampled }));

  test.each([
    undefined,
    "",
    traceId,
    `ff-${traceId}-${spanId}-01`,
    `00-${traceId}-${spanId}-01-more`,
    `00-${"0".repeat(32)}-${spanId}-01`,
    `00-${traceId}-${"0".repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    `00-${"45678901".padStart(32, "0")}-${spanId}-01`,
    `00-${traceId}-${spanId}`,
  ])("%s is none", (header) => expect(traceParentOf(header)).toBeUndefined());
});
