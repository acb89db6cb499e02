import type { Citations } from "../norms/citation.js";
import type { LocalizedText } from "../text.js";

/** One concept of a scheme: a stable code, its official labels and where the norm speaks of it. */
export interface Concept<Code extends string = string> {
  /** Stable English kebab-case code; never renamed, only deprecated. */
  readonly code: Code;
  readonly label: LocalizedText;
  /** Other Spanish words under which files and forms write it; gendered forms are derived, see `lookup`. */
  readonly synonyms: readonly string[];
  readonly citations: Citations;
  /** The wider concept of the same scheme, where there is one. */
  readonly broader?: Code;
  /** First and last calendar year in which the code held, for catalogues that changed by year. */
  readonly fromYear?: number;
  readonly untilYear?: number;
  /**
   * Set once a code is retired; the code that takes its place. The retired code stays a code, since records
   * of its time carry it; `untilYear` says how long it held where its norm still does.
   */
  readonly replacedBy?: Code;
}

/** A closed list of concepts under one name. */
export interface ConceptScheme<Code extends string = string> {
  readonly id: string;
  readonly title: LocalizedText;
  /** Words that may stand before a label without changing it: "enfoque de", "violencia". */
  readonly headwords: readonly string[];
  readonly concepts: readonly Concept<Code>[];
}

/** Definitions in our own words, kept apart from the labels so that one who needs only codes does not pay for them. */
export type Definitions<Code extends string = string> = { readonly [C in Code]: LocalizedText };

/** The codes of a scheme as a type. */
export type CodeOf<S> = S extends ConceptScheme<infer C> ? C : never;

/**
 * The citations of a concept that several instruments name, as one list.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function citeAll(first: Citations, ...others: readonly Citations[]): Citations {
  return [...first, ...others.flat()];
}

/**
 * Declares a scheme; the codes are inferred as literals.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function defineScheme<const Code extends string>(scheme: {
  readonly id: string;
  readonly title: LocalizedText;
  readonly headwords?: readonly string[];
  readonly concepts: readonly (Omit<Concept<Code>, "synonyms"> & { readonly synonyms?: readonly string[] })[];
}): ConceptScheme<Code> {
  return {
    ...scheme,
    headwords: scheme.headwords ?? [],
    concepts: scheme.concepts.map((concept) => ({ ...concept, synonyms: concept.synonyms ?? [] })),
  };
}
