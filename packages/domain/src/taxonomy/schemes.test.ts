import { describe, expect, it } from "vitest";
import { instrument } from "../norms/index.js";
import { definitions, definitionsOf } from "./definitions.js";
import {
  ambiguousForms,
  directiveLevelOf,
  ecologicalLevel,
  focusApproach,
  foldLabel,
  guideline,
  guidelineLevels,
  guidelineLevelsOf,
  levelOfChange,
  qualityComponent,
  schemes,
} from "./index.js";

const counts = {
  "prevention-level": 3,
  "violence-type": 4,
  "violence-modality": 20,
  "focus-approach": 12,
  "ecological-level": 7,
  "preventive-unit": 5,
  "intervention-class": 2,
  strategy: 4,
  "action-kind": 11,
  "audience-selection": 4,
  population: 28,
  "staff-role": 5,
  "external-matter": 5,
  "center-kind": 4,
  guideline: 6 + 46 + 1,
  "quality-component": 6,
};

describe("the schemes", () => {
  it("are as many, and as long, as the norms make them", () => {
    expect(Object.fromEntries(schemes.map(({ id, concepts }) => [id, concepts.length]))).toEqual(counts);
  });

  it.each(schemes)("$id: codes are unique and broader codes exist", ({ concepts }) => {
    const codes = concepts.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { broader, replacedBy } of concepts) {
      expect(codes).toEqual(
        expect.arrayContaining([broader, replacedBy].filter((code) => code !== undefined)),
      );
    }
  });

  it.each(schemes)("$id: no form means two codes", (scheme) => {
    expect(ambiguousForms(scheme)).toEqual([]);
  });

  it.each(schemes)("$id: no synonym repeats a form of its own concept", ({ concepts }) => {
    for (const { label, synonyms } of concepts) {
      const folded = [label.es, ...synonyms].map(foldLabel);
      expect(new Set(folded).size, label.es).toBe(folded.length);
    }
  });

  it.each(schemes)("$id: citations name a known norm and a place in it", ({ concepts }) => {
    for (const { norm, locator } of concepts.flatMap(({ citations }) => citations)) {
      expect(instrument(norm)).toBeDefined();
      if (instrument(norm)?.kind === "norm") {
        expect(locator).toMatch(/^[VI]+(\.\d+)+(\.[a-z]\+?)?( note \d+)?$/);
      }
    }
  });

  it.each(schemes)("$id: every code is defined once in each language", ({ id, concepts }) => {
    const defined = Object.entries(definitionsOf(id) ?? {});
    expect(defined.map(([code]) => code).sort()).toEqual(concepts.map(({ code }) => code).sort());
    const texts = defined.flatMap(([, { es, en }]) => [es, en]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it("have definitions by id and by no other key", () => {
    expect(Object.keys(definitions)).toEqual(schemes.map(({ id }) => id));
    expect(definitionsOf("toString")).toBeUndefined();
  });
});

describe("both norms' levels and approaches", () => {
  it("maps the four levels of the guidelines onto the three of the directive, both ways", () => {
    expect(guidelineLevels.map((level) => directiveLevelOf[level])).toEqual([
      "microsocial",
      "microsocial",
      "exosocial",
      "macrosocial",
    ]);
    for (const level of guidelineLevels) {
      expect(guidelineLevelsOf[directiveLevelOf[level]]).toContain(level);
    }
    expect([...guidelineLevels, ...Object.keys(guidelineLevelsOf)]).toEqual(
      ecologicalLevel.concepts.map(({ code }) => code),
    );
    expect(Object.values(levelOfChange)).toEqual(guidelineLevels);
  });

  it("cites both norms for the approaches that both name", () => {
    const norms = Object.fromEntries(
      focusApproach.concepts.map(({ code, citations }) => [code, citations.map(({ norm }) => norm).join()]),
    );
    const [guidelines, directive] = ["RDE-290-2022", "DG-018-2016"];
    const both = `${guidelines},${directive}`;
    expect(norms).toEqual({
      gender: both,
      integrality: both,
      systems: guidelines,
      interculturality: both,
      "human-rights": both,
      intersectionality: both,
      generational: both,
      territorial: guidelines,
      "life-cycle": guidelines,
      differential: guidelines,
      ecological: directive,
      multicomponent: directive,
    });
  });
});

describe("the guidelines", () => {
  it("have their literals in order, the unlettered paragraph behind L6.g", () => {
    const letters = (from: string) =>
      guideline.concepts
        .filter(({ broader }) => broader === from)
        .map(({ code }) => code.slice(3))
        .join(" ");
    expect(letters("L1")).toBe("a b c d e");
    expect(letters("L2")).toBe("a b c d e f g h i");
    expect(letters("L3")).toBe("a b c");
    expect(letters("L4")).toBe("a b c d e");
    expect(letters("L5")).toBe("a b c d e f g");
    expect(letters("L6")).toBe("a b c d e f g g+ h i j k l m n o p q");
  });

  it("have every literal of the sixth under one component of quality", () => {
    const cited = qualityComponent.concepts.flatMap(({ citations }) =>
      citations.map(({ locator }) => locator),
    );
    const literals = guideline.concepts
      .filter(({ broader }) => broader === "L6")
      .flatMap(({ citations }) => citations.map(({ locator }) => locator));
    expect(cited).toEqual(literals);
  });
});
