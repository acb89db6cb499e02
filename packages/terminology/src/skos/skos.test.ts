import { provisions } from "@aurora/domain/norms";
import { type ConceptScheme, expand, sector } from "@aurora/domain/taxonomy";
import { terminology } from "@aurora/domain/terminology";
import jsonld from "jsonld";
import { Parser, type Quad, Store, Writer } from "n3";
import { describe, expect, it, test } from "vitest";
import { conceptJsonLd, schemeJsonLd } from "./index.js";
import { conceptTurtle, schemeTurtle } from "./turtle.js";
import { prefixes } from "./vocabulary.js";

const schemes = [...terminology.values()];
const skos = (name: string) => prefixes.skos + name;
const dct = (name: string) => prefixes.dct + name;
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** Nothing may be fetched: a document that names a context elsewhere fails. */
const options = {
  algorithm: "RDFC-1.0",
  documentLoader: (url: string) => Promise.reject(new Error(`fetches ${url}`)),
} as const;

/** The declared type says that nothing is given. */
function textOf(canonical: unknown): string {
  if (typeof canonical !== "string") throw new TypeError("no canonical text");
  return canonical;
}

async function canonicalOfJsonLd(document: object): Promise<string> {
  return textOf(
    await jsonld.canonize(document as jsonld.JsonLdDocument, { ...options, safe: true } as never),
  );
}

async function canonicalOfTurtle(turtle: string): Promise<string> {
  const writer = new Writer({ format: "N-Quads" });
  writer.addQuads(new Parser().parse(turtle));
  let lines = "";
  writer.end((_, text) => {
    lines = text;
  });
  return textOf(
    await jsonld.canonize(lines as never, { ...options, inputFormat: "application/n-quads" } as never),
  );
}

const storeOf = (scheme: ConceptScheme) => new Store(new Parser().parse(schemeTurtle(scheme)));
const valuesOf = (store: Store, subject: string, predicate: string) =>
  store.getObjects(subject, predicate, null).map(({ value }) => value);

describe("both writings of SKOS", () => {
  test.each(schemes)("$id: tell one graph", async (scheme) => {
    const turtle = await canonicalOfTurtle(schemeTurtle(scheme));
    expect(turtle.split("\n").length).toBeGreaterThan(10 * scheme.concepts.length);
    expect(await canonicalOfJsonLd(schemeJsonLd(scheme))).toBe(turtle);
  });

  test.each(schemes)(
    "$id: tell one graph of one concept, and nothing that the scheme does not",
    async (scheme) => {
      const whole = new Set((await canonicalOfTurtle(schemeTurtle(scheme))).split("\n"));
      for (const concept of [scheme.concepts[0]!, scheme.concepts.at(-1)!]) {
        const turtle = await canonicalOfTurtle(conceptTurtle(scheme, concept));
        expect(await canonicalOfJsonLd(conceptJsonLd(scheme, concept))).toBe(turtle);
        expect(turtle.split("\n").filter((line) => !whole.has(line))).toEqual([]);
      }
    },
  );

  it("say the same under another base, by names that begin with it", async () => {
    const baseIri = "https://vocab.example.pe/aurora/";
    const turtle = schemeTurtle(sector, { baseIri });
    expect(await canonicalOfJsonLd(schemeJsonLd(sector, { baseIri }))).toBe(await canonicalOfTurtle(turtle));
    expect(
      valuesOf(new Store(new Parser().parse(turtle)), `${baseIri}concept/sector/health`, skos("inScheme")),
    ).toEqual([`${baseIri}scheme/sector`]);
    expect(turtle).not.toContain("urn:aurora");
  });

  it.each(["", "aurora:x", "//vocab.example.pe/", "https://vocab.example.pe/a b/"])(
    "refuse %j as a base",
    (baseIri) => {
      expect(() => schemeTurtle(sector, { baseIri })).toThrow(TypeError);
    },
  );
});

/** What SKOS demands of every graph (SKOS Reference, 4 to 10), and what Aurora promises besides. */
describe.each(schemes)("$id as SKOS", (scheme) => {
  const store = storeOf(scheme);
  const typed = (type: string) => store.getSubjects(RDF_TYPE, type, null).map(({ value }) => value);
  const concepts = typed(skos("Concept"));

  it("has one scheme with its title in both languages, and every concept in it", () => {
    expect(typed(skos("ConceptScheme"))).toEqual([`urn:aurora:scheme:${scheme.id}`]);
    const titles = store.getObjects(`urn:aurora:scheme:${scheme.id}`, dct("title"), null);
    expect(titles.map((title) => "language" in title && title.language).sort()).toEqual(["en", "es"]);
    expect(concepts).toHaveLength(scheme.concepts.length);
    for (const concept of concepts) {
      expect(valuesOf(store, concept, skos("inScheme"))).toEqual([`urn:aurora:scheme:${scheme.id}`]);
      expect(valuesOf(store, concept, skos("notation"))).toHaveLength(1);
      expect(valuesOf(store, concept, dct("source")).length).toBeGreaterThan(0);
    }
  });

  it("keeps concepts, schemes and collections apart (S9, S37)", () => {
    expect(concepts.filter((concept) => typed(skos("ConceptScheme")).includes(concept))).toEqual([]);
    expect(typed(skos("Collection"))).toEqual([]);
  });

  it("has one preferred label and one definition in each language (S14)", () => {
    for (const concept of concepts) {
      for (const property of [skos("prefLabel"), skos("definition")]) {
        const texts = store.getObjects(concept, property, null);
        expect(texts.map((text) => "language" in text && text.language).sort()).toEqual(["en", "es"]);
        expect(texts.every(({ value }) => value.trim() !== "")).toBe(true);
      }
    }
  });

  it("has no label that is preferred and alternative at once (S13)", () => {
    for (const concept of concepts) {
      const labels = [skos("prefLabel"), skos("altLabel"), skos("hiddenLabel")].flatMap((property) =>
        store.getObjects(concept, property, null).map(({ id }) => id),
      );
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("relates nothing that its hierarchy or a mapping relates (S27, S46)", () => {
    for (const property of ["related", "exactMatch", "broadMatch", "relatedMatch"]) {
      expect(store.countQuads(null, skos(property), null, null)).toBe(0);
    }
  });

  it("says the hierarchy both ways (S8, S25), without a circle, from the top concepts down", () => {
    const pairs = (property: string, turned: boolean) =>
      store
        .getQuads(null, property, null, null)
        .map(({ subject, object }) =>
          turned ? [object.value, subject.value] : [subject.value, object.value],
        )
        .map((pair) => pair.join(" "))
        .sort();
    expect(pairs(skos("narrower"), true)).toEqual(pairs(skos("broader"), false));
    expect(pairs(skos("hasTopConcept"), true)).toEqual(pairs(skos("topConceptOf"), false));
    for (const concept of concepts) {
      const above = [concept];
      for (let [next] = valuesOf(store, concept, skos("broader")); next !== undefined; ) {
        expect(above).not.toContain(next);
        above.push(next);
        [next] = valuesOf(store, next, skos("broader"));
      }
      expect(valuesOf(store, above.at(-1)!, skos("topConceptOf"))).toHaveLength(1);
    }
  });

  it("names nothing that it does not tell about", () => {
    const told = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
    const named = store
      .getQuads(null, null, null, null)
      .filter(
        ({ predicate, object }: Quad) => predicate.value !== RDF_TYPE && object.termType === "NamedNode",
      )
      .map(({ object }) => object.value);
    expect([...new Set(named)].filter((iri) => !told.has(iri))).toEqual([]);
    expect(store.getQuads(null, null, null, null).some(({ object }) => object.termType === "BlankNode")).toBe(
      false,
    );
  });

  it("marks what is deprecated, and says what took its place", () => {
    const deprecated = store.getSubjects(`${prefixes.owl}deprecated`, null, null).map(({ value }) => value);
    for (const concept of scheme.concepts) {
      const iri = `urn:aurora:concept:${scheme.id}:${encodeURIComponent(concept.code)}`;
      const over = concept.replacedBy !== undefined || concept.untilYear !== undefined;
      expect(deprecated.includes(iri)).toBe(over);
      expect(valuesOf(store, iri, dct("isReplacedBy"))).toEqual(
        concept.replacedBy === undefined ? [] : [`urn:aurora:concept:${scheme.id}:${concept.replacedBy}`],
      );
    }
  });
});

describe("what SKOS tells", () => {
  it("narrows as the domain expands", () => {
    const store = storeOf(sector);
    const below = (iri: string): string[] => [iri, ...valuesOf(store, iri, skos("narrower")).flatMap(below)];
    for (const { code } of sector.concepts) {
      expect(below(`urn:aurora:concept:sector:${code}`).sort()).toEqual(
        expand(sector, code)
          .map((each) => `urn:aurora:concept:sector:${each}`)
          .sort(),
      );
    }
  });

  it("cites the places of the norm", () => {
    const scheme = terminology.get("center-kind")!;
    const store = storeOf(scheme);
    const [place] = valuesOf(store, "urn:aurora:concept:center-kind:other", dct("source"));
    expect(place).toBe("urn:aurora:citation:RDE-290-2022:VI.6.4.1%20note%2038");
    const [locator] = valuesOf(store, place!, dct("identifier"));
    expect(provisions("RDE-290-2022").map((provision) => provision.locator)).toContain(locator);
    expect(valuesOf(store, place!, dct("isPartOf"))).toEqual(["urn:aurora:norm:RDE-290-2022"]);
    expect(valuesOf(store, place!, dct("bibliographicCitation")).sort()).toEqual([
      "RDE-290-2022, VI.6.4.1, nota 38",
      "RDE-290-2022, VI.6.4.1, note 38",
    ]);
  });

  it("says when a code held", () => {
    const store = storeOf(terminology.get("app-action-2017-2018")!);
    expect(valuesOf(store, "urn:aurora:concept:app-action-2017-2018:A-1111", dct("valid"))).toEqual([
      "start=2017-01-01; end=2018-12-31; scheme=W3C-DTF;",
    ]);
    // A norm holds while it is in force itself, not while what cites it is.
    const norms = storeOf(terminology.get("norm")!);
    expect(valuesOf(norms, "urn:aurora:concept:norm:rde-59-2019-mimp-pncvfs-de", dct("valid"))).toEqual([
      "start=2019-09-30; end=2022-11-27; scheme=W3C-DTF;",
    ]);
  });

  it("is written with short names that a person can read", () => {
    expect(schemeTurtle(terminology.get("center-kind")!)).toMatch(/^:police-station a skos:Concept;/m);
  });
});
