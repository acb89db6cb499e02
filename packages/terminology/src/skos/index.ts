import type { Concept, ConceptScheme } from "@aurora/domain/taxonomy";
import type { NamingOptions } from "../iris.js";
import { conceptGraph, schemeGraph } from "./graph.js";
import { type JsonLdDocument, jsonLdOf } from "./json-ld.js";

export type { JsonLdDocument } from "./json-ld.js";

/** A scheme with all its concepts as SKOS in JSON-LD. */
export function schemeJsonLd(scheme: ConceptScheme, options?: NamingOptions): JsonLdDocument {
  return jsonLdOf(schemeGraph(scheme, options));
}

/** One concept as SKOS in JSON-LD; of the scheme and of the concepts that it names, only what they are called. */
export function conceptJsonLd(
  scheme: ConceptScheme,
  concept: Concept,
  options?: NamingOptions,
): JsonLdDocument {
  return jsonLdOf(conceptGraph(scheme, concept, options));
}
