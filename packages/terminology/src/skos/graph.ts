import { citationText, instrument } from "@aurora/domain/norms";
import { RULESET_VERSION } from "@aurora/domain/rules/core";
import type { Concept, ConceptScheme } from "@aurora/domain/taxonomy";
import { definitionOf, heldDatesOf, isDeprecated, type LocalizedText, narrowerOf } from "../concepts.js";
import { type Naming, type NamingOptions, namingOf } from "../iris.js";
import type { Class, Property } from "./vocabulary.js";

/** The values of a property: IRIs or plain values as a list, texts by their language. */
export type Values = readonly string[] | { readonly [language: string]: readonly string[] };

/** A thing with what is said of it, in the order in which it is said. */
export interface Resource {
  readonly iri: string;
  readonly type: Class;
  readonly said: readonly (readonly [Property, Values])[];
}

/** What is told in one document: things, each once, and every thing that they name. */
export interface Graph {
  readonly naming: Naming;
  readonly scheme: ConceptScheme;
  readonly resources: readonly Resource[];
}

/**
 * A scheme as SKOS, with all its concepts, and with the places in norms on which they rest as resources of
 * their own.
 */
export function schemeGraph(scheme: ConceptScheme, options?: NamingOptions): Graph {
  const naming = namingOf(options);
  return {
    naming,
    scheme,
    resources: [
      schemeResource(scheme, naming),
      ...scheme.concepts.map((concept) => conceptResource(scheme, concept, naming)),
      ...sources(scheme.concepts, naming),
    ],
  };
}

/** One concept as SKOS; of the scheme and of the concepts that it names, only what they are called. */
export function conceptGraph(scheme: ConceptScheme, concept: Concept, options?: NamingOptions): Graph {
  const naming = namingOf(options);
  const { code, broader, replacedBy } = concept;
  const named = scheme.concepts.filter(
    (other) =>
      other !== concept &&
      (other.code === broader ||
        other.code === replacedBy ||
        other.broader === code ||
        other.replacedBy === code),
  );
  return {
    naming,
    scheme,
    resources: [
      conceptResource(scheme, concept, naming),
      { iri: naming.scheme(scheme.id), type: "ConceptScheme", said: [["title", texts(scheme.title)]] },
      ...named.map(
        (other): Resource => ({
          iri: naming.concept(scheme.id, other.code),
          type: "Concept",
          said: [
            ["prefLabel", texts(other.label)],
            ["inScheme", [naming.scheme(scheme.id)]],
          ],
        }),
      ),
      ...sources([concept], naming),
    ],
  };
}

function schemeResource({ id, title, concepts }: ConceptScheme, naming: Naming): Resource {
  const top = concepts.filter(({ broader }) => broader === undefined);
  return {
    iri: naming.scheme(id),
    type: "ConceptScheme",
    said: [
      ["title", texts(title)],
      ["identifier", [id]],
      ["versionInfo", [RULESET_VERSION]],
      ["hasTopConcept", top.map(({ code }) => naming.concept(id, code))],
    ],
  };
}

function conceptResource(scheme: ConceptScheme, concept: Concept, naming: Naming): Resource {
  const { code, label, synonyms, broader, replacedBy, citations } = concept;
  const iri = (other: string) => naming.concept(scheme.id, other);
  const inScheme = [naming.scheme(scheme.id)];
  // A label that is preferred is no alternative to itself (S13), and a list says nothing twice.
  const alternatives = [...new Set(synonyms)].filter((synonym) => synonym !== label.es);
  const replaced = scheme.concepts.filter((other) => other.replacedBy === code).map((other) => other.code);
  const said: readonly (readonly [Property, Values])[] = [
    ["prefLabel", texts(label)],
    ["altLabel", { es: alternatives }],
    ["definition", texts(definitionOf(scheme, concept))],
    ["notation", [code]],
    ["inScheme", inScheme],
    broader === undefined ? ["topConceptOf", inScheme] : ["broader", [iri(broader)]],
    ["narrower", narrowerOf(scheme, concept).map((other) => iri(other.code))],
    ["source", citations.map(naming.citation)],
    ["valid", periodOf(scheme, concept)],
    ["deprecated", isDeprecated(concept) ? ["true"] : []],
    ["isReplacedBy", replacedBy === undefined ? [] : [iri(replacedBy)]],
    ["replaces", replaced.map(iri)],
  ];
  return { iri: iri(code), type: "Concept", said: said.filter(([, values]) => isSaid(values)) };
}

/** The days on which a concept holds, as the DCMI writes a period; nothing where both ends are open. */
function periodOf(scheme: ConceptScheme, concept: Concept): readonly string[] {
  const { from, until } = heldDatesOf(scheme, concept);
  const parts = [
    ...(from === undefined ? [] : [`start=${from}`]),
    ...(until === undefined ? [] : [`end=${until}`]),
  ];
  return parts.length === 0 ? [] : [`${parts.join("; ")}; scheme=W3C-DTF;`];
}

/** The places that concepts cite and the norms and reports of which they are parts, each once. */
function sources(concepts: readonly Concept[], naming: Naming): readonly Resource[] {
  const places = new Map<string, Resource>();
  const norms = new Map<string, Resource>();
  for (const citation of concepts.flatMap(({ citations }) => citations)) {
    const iri = naming.citation(citation);
    const norm = naming.norm(citation.norm);
    places.set(iri, {
      iri,
      type: "BibliographicResource",
      said: [
        [
          "bibliographicCitation",
          texts({ es: citationText(citation, "es"), en: citationText(citation, "en") }),
        ],
        ["identifier", [citation.locator]],
        ["isPartOf", [norm]],
      ],
    });
    norms.set(norm, {
      iri: norm,
      type: "BibliographicResource",
      said: [
        ["title", { es: [instrument(citation.norm)?.title ?? citation.norm] }],
        ["identifier", [citation.norm]],
      ],
    });
  }
  return [...places.values(), ...norms.values()];
}

function texts({ es, en }: LocalizedText): Values {
  return { es: [es], en: [en] };
}

function isSaid(values: Values): boolean {
  return Object.values(values).flat().length > 0;
}
