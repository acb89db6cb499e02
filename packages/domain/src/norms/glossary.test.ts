import { describe, expect, it } from "vitest";
import { ambiguousForms, foldLabel, lookup } from "../taxonomy/lookup.js";
import { glossary, glossaryDefinitions } from "./glossary.js";
import { provision } from "./provisions.js";

const citedTerms = (norm: string, term: RegExp) =>
  glossary.concepts.flatMap(({ citations }) =>
    citations.filter((citation) => citation.norm === norm && term.test(citation.locator)),
  );

describe("glossary", () => {
  it("has the eighteen terms of the guidelines in order", () => {
    const letters = citedTerms("RDE-290-2022", /^VI\.6\.1\.[a-z]$/).map(({ locator }) => locator.slice(-1));
    expect(letters.join("")).toBe("abcdefghijklmnopqr");
  });

  it("has the sixteen terms of the directive", () => {
    const numbers = citedTerms("DG-018-2016", /^V\.5\.2\.\d+$/).map(({ locator }) =>
      Number(locator.slice(6)),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  it("joins the two terms that both define", () => {
    const both = glossary.concepts.filter(
      ({ citations }) => new Set(citations.map(({ norm }) => norm)).size === 2,
    );
    expect(both.map(({ code }) => code)).toEqual([
      "violence-against-women",
      "violence-against-family-members",
    ]);
    expect(glossary.concepts).toHaveLength(18 + 16 - 2);
  });

  it("cites places that exist", () => {
    for (const { code, citations } of glossary.concepts) {
      for (const { norm, locator } of citations) {
        expect(provision(norm, locator), `${code}: ${norm} ${locator}`).toBeDefined();
      }
    }
  });

  it("has unique codes and no form that means two or stands twice", () => {
    expect(new Set(glossary.concepts.map(({ code }) => code)).size).toBe(glossary.concepts.length);
    expect(ambiguousForms(glossary)).toEqual([]);
    for (const { label, synonyms } of glossary.concepts) {
      const folded = [label.es, ...synonyms].map(foldLabel);
      expect(new Set(folded).size, label.es).toBe(folded.length);
    }
    expect(lookup(glossary, "facilitadora")).toBe("facilitator");
  });

  it("defines every term once in each language", () => {
    expect(Object.keys(glossaryDefinitions)).toEqual(glossary.concepts.map(({ code }) => code));
    const texts = Object.values(glossaryDefinitions).flatMap(({ es, en }) => [es, en]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.+\.$/u);
    }
  });
});
