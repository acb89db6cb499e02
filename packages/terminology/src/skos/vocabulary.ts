/** The vocabularies in which concepts are told, by the prefix that everybody knows them by. */
export const prefixes = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Every property used: its IRI, and whether its values are things, texts in a language, or plain values. */
export const properties = {
  prefLabel: { iri: `${prefixes.skos}prefLabel`, values: "texts" },
  altLabel: { iri: `${prefixes.skos}altLabel`, values: "texts" },
  definition: { iri: `${prefixes.skos}definition`, values: "texts" },
  notation: { iri: `${prefixes.skos}notation`, values: `${prefixes.xsd}string` },
  inScheme: { iri: `${prefixes.skos}inScheme`, values: "things" },
  topConceptOf: { iri: `${prefixes.skos}topConceptOf`, values: "things" },
  hasTopConcept: { iri: `${prefixes.skos}hasTopConcept`, values: "things" },
  broader: { iri: `${prefixes.skos}broader`, values: "things" },
  narrower: { iri: `${prefixes.skos}narrower`, values: "things" },
  title: { iri: `${prefixes.dct}title`, values: "texts" },
  identifier: { iri: `${prefixes.dct}identifier`, values: `${prefixes.xsd}string` },
  source: { iri: `${prefixes.dct}source`, values: "things" },
  isPartOf: { iri: `${prefixes.dct}isPartOf`, values: "things" },
  bibliographicCitation: { iri: `${prefixes.dct}bibliographicCitation`, values: "texts" },
  valid: { iri: `${prefixes.dct}valid`, values: `${prefixes.dct}Period` },
  isReplacedBy: { iri: `${prefixes.dct}isReplacedBy`, values: "things" },
  replaces: { iri: `${prefixes.dct}replaces`, values: "things" },
  deprecated: { iri: `${prefixes.owl}deprecated`, values: `${prefixes.xsd}boolean` },
  versionInfo: { iri: `${prefixes.owl}versionInfo`, values: `${prefixes.xsd}string` },
} as const satisfies Record<string, { readonly iri: string; readonly values: string }>;

export type Property = keyof typeof properties;

/** Every class used. */
export const classes = {
  Concept: `${prefixes.skos}Concept`,
  ConceptScheme: `${prefixes.skos}ConceptScheme`,
  BibliographicResource: `${prefixes.dct}BibliographicResource`,
} as const;

export type Class = keyof typeof classes;
