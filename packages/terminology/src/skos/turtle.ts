import type { Concept, ConceptScheme } from "@aurora/domain/taxonomy";
import { DataFactory, type Literal, Writer } from "n3";
import type { NamingOptions } from "../iris.js";
import { conceptGraph, type Graph, schemeGraph, type Values } from "./graph.js";
import { classes, type Property, prefixes, properties } from "./vocabulary.js";

const { namedNode, literal, quad } = DataFactory;

/** A scheme with all its concepts as SKOS in Turtle. */
export function schemeTurtle(scheme: ConceptScheme, options?: NamingOptions): string {
  return turtleOf(schemeGraph(scheme, options));
}

/** One concept as SKOS in Turtle; of the scheme and of the concepts that it names, only what they are called. */
export function conceptTurtle(scheme: ConceptScheme, concept: Concept, options?: NamingOptions): string {
  return turtleOf(conceptGraph(scheme, concept, options));
}

function turtleOf({ naming, scheme, resources }: Graph): string {
  const writer = new Writer({
    prefixes: {
      ...prefixes,
      "": naming.concept(scheme.id, ""),
      scheme: naming.scheme(""),
      norm: naming.norm(""),
    },
  });
  const type = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  for (const { iri, type: of, said } of resources) {
    const subject = namedNode(iri);
    writer.addQuad(quad(subject, type, namedNode(classes[of])));
    for (const [property, values] of said) {
      const predicate = namedNode(properties[property].iri);
      for (const value of objectsOf(property, values)) writer.addQuad(quad(subject, predicate, value));
    }
  }
  let text = "";
  // Without a stream to write to, the writer ends before `end` returns.
  writer.end((fault, turtle) => {
    if (fault) throw fault;
    text = turtle;
  });
  return text;
}

function objectsOf(property: Property, values: Values) {
  const kind = properties[property].values;
  if (!isList(values)) {
    return Object.entries(values).flatMap(([language, list]) => list.map((text) => literal(text, language)));
  }
  return values.map((value): Literal | ReturnType<typeof namedNode> =>
    kind === "things" ? namedNode(value) : literal(value, namedNode(kind)),
  );
}

function isList(values: Values): values is readonly string[] {
  return Array.isArray(values);
}
