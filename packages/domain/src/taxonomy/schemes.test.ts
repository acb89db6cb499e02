import { describe, expect, it } from "vitest";
import { citationText, instrument, provision } from "../norms/index.js";
import { definitions, definitionsOf } from "./definitions.js";
import {
  activismChannel,
  ambiguousForms,
  type ConceptScheme,
  directiveLevelOf,
  ecologicalLevel,
  exclusionGround,
  expand,
  focusApproach,
  foldLabel,
  guideline,
  guidelineLevels,
  guidelineLevelsOf,
  levelOfChange,
  mensTheme,
  participantFactor,
  prohibitedSessionConduct,
  qualityComponent,
  referralNexus,
  schemes,
  sector,
  strategicGroup,
  violenceSubject,
} from "./index.js";

const counts = {
  "prevention-level": 3,
  "violence-subject": 4 + 3,
  "violence-type": 4,
  // The 18 that the literal names, dating within the first, and its "entre otras".
  "violence-modality": 18 + 1 + 1,
  "focus-approach": 10 + 2,
  "ecological-level": 4 + 3,
  "multicomponent-factor": 6,
  "preventive-unit": 5,
  "intervention-class": 2,
  strategy: 3 + 1,
  "action-kind": 10 + 1,
  "prevention-trait": 6,
  "center-kind": 3 + 1,
  "audience-selection": 4,
  population: 28,
  "staff-role": 4 + 1,
  "external-matter": 5,
  "referral-nexus": 4 + 1,
  guideline: 6 + 46 + 1,
  "quality-component": 6,
  // Ten of RDE-290-2022 VI.6.5.6.a, two elsewhere in it, two of DG-018-2016 VI.6.10.2.
  "planning-instrument": 10 + 2 + 2,
  "mens-principle": 4,
  "mens-theme": 13,
  "learning-domain": 3,
  "exclusion-ground": 8,
  "participant-factor": 10,
  "prohibited-session-conduct": 4,
  // The State, its ten and its "etc."; civil society and its seven.
  "strategic-group": 1 + 10 + 1 + 1 + 7,
  "activism-activity": 7 + 1,
  // Mass media; the networks, the five named and their "etc.".
  "activism-channel": 1 + 1 + 5 + 1,
  sector: 8 + 3,
};

/** The chapters of the Carabayllo report that conclusions may cite. */
const chapters = ["Objetivos y Metodología", "Contexto", "Hallazgos", "Recomendaciones"];

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

  it.each(schemes)("$id: every citation names a place that its document has", ({ concepts }) => {
    for (const { norm, locator } of concepts.flatMap(({ citations }) => citations)) {
      if (instrument(norm)?.kind === "norm") {
        expect(provision(norm, locator), `${norm} ${locator}`).toBeDefined();
      } else if (norm === "CARABAYLLO-2022") {
        expect(chapters).toContain(locator);
      } else {
        expect(instrument(norm)).toBeDefined();
      }
    }
  });

  it.each(schemes)("$id: no concept cites a place twice", ({ concepts }) => {
    for (const { citations } of concepts) {
      expect(new Set(citations.map((citation) => citationText(citation, "es"))).size).toBe(citations.length);
    }
  });

  it.each(schemes)("$id: labels are unique in each language", ({ concepts }) => {
    for (const language of ["es", "en"] as const) {
      const labels = concepts.map(({ label }) => foldLabel(label[language]));
      expect(new Set(labels).size).toBe(labels.length);
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

const locatorsOf = ({ concepts }: ConceptScheme, norm: string) =>
  Object.fromEntries(
    concepts.map(({ code, citations }) => [
      code,
      citations
        .filter((citation) => citation.norm === norm)
        .map(({ locator }) => locator)
        .join(),
    ]),
  );

describe("the subjects of violence", () => {
  it("have their three scopes below violence against women, as both norms have them", () => {
    expect(expand(violenceSubject, "against-women")).toEqual([
      "against-women",
      "family-or-interpersonal",
      "community",
      "state",
    ]);
    expect(locatorsOf(violenceSubject, "RDE-290-2022")).toEqual({
      "against-women": "VI.6.1.p",
      "family-or-interpersonal": "VI.6.1.p.a",
      community: "VI.6.1.p.b",
      state: "VI.6.1.p.c",
      "against-family-members": "VI.6.1.q",
      "gender-based": "VI.6.1.r",
      sexual: "VI.6.1.l",
    });
    expect(locatorsOf(violenceSubject, "DG-018-2016")).toEqual({
      "against-women": "V.5.2.2",
      "family-or-interpersonal": "V.5.2.2.a",
      community: "V.5.2.2.b",
      state: "V.5.2.2.c",
      "against-family-members": "V.5.2.3",
      "gender-based": "V.5.2.1",
      sexual: "",
    });
  });
});

describe("the referral links", () => {
  it("are the four of VI.6.5.5 and that of VII.4.d, which runs from the CEM", () => {
    expect(locatorsOf(referralNexus, "RDE-290-2022")).toEqual({
      "prevention-to-cem": "VI.6.5.5.a,VII.4.c",
      "between-interventions": "VI.6.5.5.b,VII.4.b",
      "cem-to-intervention": "VII.4.d",
      "chat100-to-cem": "VI.6.5.5.c",
      external: "VI.6.5.5.d,VII.4.e",
    });
  });
});

describe("the schemes of work with men", () => {
  it("list every provision of each exclusion ground", () => {
    expect(locatorsOf(exclusionGround, "DG-018-2016")).toEqual({
      "violence-against-group-or-staff": "VI.6.7.1",
      "non-cooperation": "VI.6.7.1",
      "psychiatric-condition": "VI.6.7.1,VI.6.7.3",
      "substance-abuse": "VI.6.7.1,VI.6.7.3",
      "under-the-influence": "VI.6.7.2",
      armed: "VI.6.7.2",
      "homicide-attempt": "VI.6.7.3",
      "criminal-history": "VI.6.7.3",
    });
  });

  it.each([
    [mensTheme, "VI.6.4.8"],
    [participantFactor, "VI.6.6"],
    [prohibitedSessionConduct, "VI.6.4.10.c"],
  ] satisfies readonly [ConceptScheme, string][])("take each list from one place", (scheme, locator) => {
    expect(new Set(Object.values(locatorsOf(scheme, "DG-018-2016")))).toEqual(new Set([locator]));
  });

  it("put every strategic group under the State or civil society", () => {
    const below = [...expand(strategicGroup, "state"), ...expand(strategicGroup, "civil-society")];
    expect(below).toEqual(strategicGroup.concepts.map(({ code }) => code));
    expect(expand(strategicGroup, "civil-society")).toHaveLength(1 + 7);
  });

  it("tell social networks from mass media", () => {
    expect(expand(activismChannel, "mass-media")).toEqual(["mass-media"]);
    expect(expand(activismChannel, "social-network")).toEqual([
      "social-network",
      "facebook",
      "twitter",
      "youtube",
      "whatsapp",
      "instagram",
      "other-social-network",
    ]);
  });
});

describe("the sectors", () => {
  it("count women's organizations to civil society", () => {
    expect(expand(sector, "civil-society")).toEqual([
      "civil-society",
      "womens-organizations",
      "social-organizations",
      "ngos",
    ]);
  });
});
