import { describe, expect, it } from "vitest";
import { citationText } from "./citation-text.js";
import { instruments } from "./instruments.js";
import { provision, provisions } from "./provisions.js";

const letters = (first: string, last: string) =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(first.charCodeAt(0) + index),
  );
const numbers = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));
const under = (parent: string, children: readonly string[]) => children.map((child) => `${parent}.${child}`);

const complete = {
  "RDE-290-2022": [
    ...["I", "II", "III", "IV", "V", "VI", "VII", "VIII"],
    ...numbers(4).map((number) => `Art. ${number}`),
    ...under("IV.4", numbers(42)),
    ...under("VI.6", numbers(5)),
    ...under("VI.6.1", letters("a", "r")),
    ...under("VI.6.3", letters("a", "j")),
    ...under("VI.6.4", numbers(2)),
    ...under("VI.6.5", numbers(6)),
    ...under("VI.6.5.1", letters("a", "c")),
    ...under("VI.6.5.4", letters("a", "c")),
    ...under("VI.6.5.5", letters("a", "d")),
    ...under("VI.6.5.6", letters("a", "d")),
    ...under("VII", numbers(6)),
    ...under("VII.1", letters("a", "e")),
    ...under("VII.2", letters("a", "i")),
    ...under("VII.3", letters("a", "c")),
    ...under("VII.4", letters("a", "e")),
    ...under("VII.5", letters("a", "g")),
    ...under("VII.6", letters("a", "q")),
    "VII.6.g+",
    ...under("VIII", numbers(3)),
    ...[
      "VI.6.4.1 note 38",
      "VI.6.5.1.b note 40",
      "VI.6.5.1.c note 41",
      "VI.6.1.e note 6",
      "VI.6.1.m note 16",
    ],
  ],
  "DG-018-2016": [
    ...["I", "II", "III", "IV", "V", "VI", "VII", "VIII"],
    ...numbers(4).map((number) => `Art. ${number}`),
    ...under("III.3", numbers(23)),
    ...under("V.5.2", numbers(16)),
    ...under("V.5.2.3", letters("a", "d")),
    ...under("V.5.3", numbers(4)),
    ...under("V.5.4", numbers(8)),
    ...under("V.5.4.7", letters("a", "c")),
    ...under("V.5.4.8", letters("a", "f")),
    ...under("VI.6", numbers(11)),
    ...under("VI.6.1", numbers(2)),
    ...under("VI.6.2", numbers(8)),
    ...under("VI.6.3", numbers(5)),
    ...under("VI.6.4", numbers(12)),
    ...under("VI.6.4.10", letters("a", "d")),
    ...under("VI.6.5", numbers(7)),
    ...under("VI.6.5.2", letters("a", "b")),
    ...under("VI.6.7", numbers(3)),
    ...under("VI.6.8", numbers(4)),
    ...under("VI.6.9", numbers(3)),
    ...under("VI.6.10", numbers(4)),
    ...under("VI.6.11", numbers(5)),
    ...under("VII.7", numbers(2)),
    "VI.6.3.1 note 17",
  ],
} as const;

describe("provisions", () => {
  it.each(Object.entries(complete))("has every numeral and literal of %s", (norm, locators) => {
    const known = new Set(provisions(norm as keyof typeof complete).map(({ locator }) => locator));
    expect(locators.filter((locator) => !known.has(locator))).toEqual([]);
  });

  it("counts the 46 literals of the six guidelines", () => {
    expect(provisions("RDE-290-2022").filter(({ locator }) => /^VII\.\d\.[a-z]$/.test(locator))).toHaveLength(
      46,
    );
  });

  it("names no place twice, and each in both languages", () => {
    for (const { id } of instruments) {
      const list = provisions(id);
      expect(new Set(list.map(({ locator }) => locator)).size).toBe(list.length);
      for (const { heading } of list) {
        expect(heading.es).not.toBe("");
        expect(heading.en).not.toBe("");
      }
    }
  });

  it("finds one by its locator", () => {
    expect(provision("RDE-290-2022", "VI.6.5.5.a")?.heading.en).toBe(
      "From prevention to the CEM and Línea 100",
    );
    expect(provision("RDE-290-2022", "VI.6.5.5.e")).toBeUndefined();
    expect(provision("MIMP-2021", "I")).toBeUndefined();
  });
});

describe("citationText", () => {
  it.each([
    ["VI.6.5.5.a", "RDE-290-2022, VI.6.5.5.a", "RDE-290-2022, VI.6.5.5.a"],
    ["VI.6.5.1.c note 41", "RDE-290-2022, VI.6.5.1.c, nota 41", "RDE-290-2022, VI.6.5.1.c, note 41"],
    [
      "VII.6.g+",
      "RDE-290-2022, VII.6.g, párrafo que le sigue",
      "RDE-290-2022, VII.6.g, the paragraph after it",
    ],
    ["Art. 1", "RDE-290-2022, Art. 1", "RDE-290-2022, Art. 1"],
  ])("writes %s", (locator, es, en) => {
    expect(citationText({ norm: "RDE-290-2022", locator }, "es")).toBe(es);
    expect(citationText({ norm: "RDE-290-2022", locator }, "en")).toBe(en);
  });
});
