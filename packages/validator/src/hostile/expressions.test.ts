import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { type Expression, expressionsOfSources } from "./expressions.test-support.js";

const { literals, made } = expressionsOfSources();

/**
 * Expressions that the checker cannot clear, and why they are harmless all the same: it takes each
 * for one that reads a text of any length from anybody.
 */
const reviewed: Readonly<Record<string, string>> = {
  "\\[([^\\]]*)\\]|([^.[\\]]+)": "reads the paths of fields in findings, which are short and ours",
  "\\[[^\\]]*\\]": "reads the paths of fields, which are short and ours",
  "\\B(?=(?:\\d{3})+$)": "reads the digits of one number",
  "\\B(?=(\\d{3})+(?!\\d))": "reads the digits of one number",
};

/** Expressions that the checker has no time to decide: the megabytes below decide. */
const undecided: readonly string[] = ["(?<!\\p{L})(?<word>\\p{L}{2,})"];

/** The files that make expressions at run time; the tests of each hold it to its time. */
const makers: readonly string[] = [
  // The headwords of the schemes, escaped; "cells of 80 KB" of the hostile tables.
  "domain/src/taxonomy/lookup.ts",
  // "a megabyte that was made to be slow" of personal data.
  "domain/src/rules/privacy/dni.ts",
  "domain/src/rules/privacy/email.ts",
  "domain/src/rules/privacy/foreigner-card.ts",
  "domain/src/rules/privacy/landline.ts",
  "domain/src/rules/privacy/phone.ts",
  "domain/src/rules/privacy/possible-numbers.ts",
];

const checked = [
  ...new Map(
    literals.map((expression) => [`/${expression.source}/${expression.flags}`, expression]),
  ).values(),
];

const isUndecided = ({ source }: Expression) => undecided.some((start) => source.startsWith(start));
const isReviewed = ({ source }: Expression) => Object.hasOwn(reviewed, source);

it("are found in the sources", () => {
  expect(checked.length).toBeGreaterThan(50);
});

it("are made at run time only where it is known", () => {
  const files = new Set(made.map((place) => place.replace(/:\d+$/, "")));
  expect([...files].sort()).toEqual([...makers].sort());
});

it("are reviewed only where they still stand", () => {
  const sources = new Set(checked.map(({ source }) => source));
  expect(Object.keys(reviewed).filter((source) => !sources.has(source))).toEqual([]);
  expect(undecided.filter((start) => !checked.some(({ source }) => source.startsWith(start)))).toEqual([]);
});

describe("a checker of expressions that backtrack", () => {
  it("finds one that does", async () => {
    expect((await check("^(a+)+$", "")).status).toBe("vulnerable");
    expect((await check("\\s*/>$", "")).status).toBe("vulnerable");
    expect((await check("^[a-z]+$", "")).status).toBe("safe");
  });

  it("finds none among ours, but for those that were reviewed", async () => {
    const vulnerable: string[] = [];
    for (const expression of checked) {
      if (isReviewed(expression) || isUndecided(expression)) continue;
      const { place, source, flags } = expression;
      // What it cannot decide in time is left to the megabytes below: a slow machine decides less.
      const { status } = await check(source, flags, { timeout: 1000 });
      if (status === "vulnerable") vulnerable.push(`${place} /${source}/${flags}`);
    }
    expect(vulnerable).toEqual([]);
  }, 120_000);
});

describe("fifty thousand letters made to be slow", () => {
  const size = 50_000;
  const units = [
    ..."a A é 0 9 . , ; : / - _ ' \" ( [ { < > = + * # \\ | @ & %".split(" "),
    ..." \t\n\r\u00a0\u0301\u2028",
    ...[
      "a ",
      "a.",
      "a/a",
      "a(a",
      "1.",
      "1,",
      "0:",
      "-1",
      "a@",
      "[]",
      "()",
      "<a ",
      "a=",
      '=""',
      "de ",
      "A1",
      "aA",
    ],
    ...["no aplica ", "n/a", "cem ", "acción ", "2023-01-01", "12:00", "sep=", "DNI ", "&amp;", "T00:00:00."],
  ];
  const texts = units.flatMap((unit) => {
    const repeated = unit.repeat(Math.ceil(size / unit.length));
    return [repeated, `${repeated}!`, `x${repeated}\u0000`];
  });
  // Milliseconds: what grows with the square of the size takes several seconds.
  const tooLong = 500;

  it.each(checked.filter((expression) => !isReviewed(expression)))(
    "$place",
    ({ source, flags }) => {
      const expression = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
      for (const text of texts) {
        const start = performance.now();
        text.replace(expression, "");
        expect(performance.now() - start, `${JSON.stringify(text.slice(0, 20))}…`).toBeLessThan(tooLong);
      }
    },
    60_000,
  );
});
