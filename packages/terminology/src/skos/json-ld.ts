import type { Graph, Resource } from "./graph.js";
import { classes, type Property, prefixes, properties } from "./vocabulary.js";

/** A document of JSON-LD 1.1 that carries its own context: nothing has to be fetched to read it. */
export interface JsonLdDocument {
  readonly "@context": Readonly<Record<string, unknown>>;
  readonly "@graph": readonly Readonly<Record<string, unknown>>[];
}

/** What the names in a document mean. */
const context = {
  "@version": 1.1,
  ...prefixes,
  id: "@id",
  type: "@type",
  ...classes,
  ...Object.fromEntries(
    Object.entries(properties).map(([name, { iri, values }]) => [name, termOf(iri, values)]),
  ),
};

function termOf(iri: string, values: string): Readonly<Record<string, string>> {
  if (values === "texts") return { "@id": iri, "@container": "@language" };
  return { "@id": iri, "@type": values === "things" ? "@id" : values };
}

/** A graph as JSON-LD. */
export function jsonLdOf({ resources }: Graph): JsonLdDocument {
  return { "@context": context, "@graph": resources.map(nodeOf) };
}

function nodeOf({ iri, type, said }: Resource): Readonly<Record<string, unknown>> {
  return {
    id: iri,
    type,
    ...Object.fromEntries(
      said.map(([property, values]) => [
        property,
        Array.isArray(values)
          ? valuesOf(property, values)
          : Object.fromEntries(
              Object.entries(values)
                .filter(([, list]) => list.length > 0)
                .map(([language, list]) => [language, list.length === 1 ? list[0] : list]),
            ),
      ]),
    ),
  };
}

function valuesOf(property: Property, values: readonly string[]): unknown {
  if (property === "deprecated") return values[0] === "true";
  return values.length === 1 ? values[0] : values;
}
