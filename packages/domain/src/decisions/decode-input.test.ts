import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import type { Fields } from "../records/entity.js";
import type { InputIssue } from "./decision.js";
import { decodeInput } from "./decode-input.js";

const fields = {
  startDate: { header: "fecha_inicio", kind: "date" },
  age: { header: "edad", kind: "count" },
  month: { header: "mes", kind: "month" },
  inner: { header: "interior", kind: "group", fields: { matter: { header: "asunto", kind: "text" } } },
} as unknown as Fields;

const issuesOf = (given: unknown): readonly InputIssue[] =>
  Effect.runSync(
    Effect.match(decodeInput(fields, given), {
      onFailure: ({ issues }) => issues,
      onSuccess: () => [],
    }),
  );

describe("a key that no field has", () => {
  it.each([
    ["startdate", "startDate"],
    ["start_date", "startDate"],
    ["start-Date", "startDate"],
    ["starDate", "startDate"],
    ["strtaDate", "startDate"],
    ["moth", "month"],
    ["mnoth", "month"],
    ["months", "month"],
    ["ages", "age"],
  ])("is told back where it is a slip of a field: %s", (key, nearest) => {
    expect(issuesOf({ [key]: 1 })).toMatchObject([{ path: key, nearest }]);
  });

  it.each([
    "Quispe",
    "quispe",
    "mariaQuispe",
    "maria_quispe",
    "endDate",
    "Ana",
    "Eva",
    "DNI",
    "45678912",
    "age 45678912",
    "startDate987654321",
    "ana@example.org",
    "a".repeat(100_000),
    "",
  ])("is told by its number where it may say anything: %s", (key) => {
    const [issue, ...others] = issuesOf({ age: 3, [`${key}`]: key });
    expect(others).toEqual([]);
    // Keys that are whole numbers come first in an object.
    const number = /^\d+$/.test(key) ? 1 : 2;
    expect(issue).toEqual({
      path: "…",
      expected: {
        es: `un campo conocido en lugar de la clave n.º ${number}: startDate, age, month, inner`,
        en: `a known field instead of key no. ${number}: startDate, age, month, inner`,
      },
    });
  });

  it("is told within what it stands in", () => {
    expect(issuesOf({ inner: { mater: "x", Quispe: "x" } }).map(({ path }) => path)).toEqual([
      "inner.mater",
      "inner.…",
    ]);
  });

  it("is told though every object inherits it", () => {
    expect(issuesOf(JSON.parse('{"__proto__": 1, "constructor": 1}')).map(({ path }) => path)).toEqual([
      "…",
      "…",
    ]);
  });
});
