import { type Citation, legalInstrument, normScheme, normTimeline } from "@aurora/domain/norms";
import { type Concept, type ConceptScheme, datesOf, type HeldDates } from "@aurora/domain/taxonomy";
import { definitionsIn, terminology } from "@aurora/domain/terminology";

/** A text in Spanish, which is official, and in English. */
export interface LocalizedText {
  readonly es: string;
  readonly en: string;
}

/** A concept as JSON: null where something is not so, never absent. */
export interface ConceptView {
  readonly code: string;
  readonly label: LocalizedText;
  readonly definition: LocalizedText;
  readonly synonyms: readonly string[];
  readonly broader: string | null;
  readonly fromYear: number | null;
  readonly untilYear: number | null;
  readonly deprecated: boolean;
  readonly replacedBy: string | null;
  readonly citations: readonly Citation[];
}

/** A scheme as JSON, with its concepts. */
export interface SchemeView {
  readonly id: string;
  readonly title: LocalizedText;
  readonly concepts: readonly ConceptView[];
}

/** A scheme as lists show it: `concepts` is how many it has. */
export interface SchemeSummaryView {
  readonly id: string;
  readonly title: LocalizedText;
  readonly concepts: number;
}

/**
 * Whether a code is for records of its time alone: another took its place, or its years are over. Records of
 * that time still carry it, so that it stays a code.
 */
export function isDeprecated({ replacedBy, untilYear }: Concept): boolean {
  return replacedBy !== undefined || untilYear !== undefined;
}

/** What a concept means, in our own words. */
export function definitionOf(scheme: ConceptScheme, { code }: Concept): LocalizedText {
  const definition = definitionsIn(scheme.id)?.[code];
  if (definition === undefined) throw new Error(`${scheme.id} ${code} has no definition`);
  return definition;
}

/**
 * The first and last day on which a concept holds, by its norms and its years; open where absent. A norm
 * holds while it is in force, whatever cites it.
 */
export function heldDatesOf({ id }: ConceptScheme, concept: Concept): HeldDates {
  if (id !== normScheme.id) return datesOf(concept, normTimeline);
  const { inForceFrom, inForceUntil } = legalInstrument(concept.code) ?? {};
  return {
    ...(inForceFrom === undefined ? {} : { from: inForceFrom }),
    ...(inForceUntil === undefined ? {} : { until: inForceUntil }),
  };
}

/** The concepts directly below one, in the order of the scheme. */
export function narrowerOf({ concepts }: ConceptScheme, { code }: Concept): readonly Concept[] {
  return concepts.filter(({ broader }) => broader === code);
}

/** Every scheme in a few words, in the order of publication. */
export function viewSchemes(): readonly SchemeSummaryView[] {
  return [...terminology.values()].map(({ id, title, concepts }) => ({
    id,
    title,
    concepts: concepts.length,
  }));
}

/** A scheme with all that is known of its concepts. */
export function viewScheme(scheme: ConceptScheme): SchemeView {
  const { id, title, concepts } = scheme;
  return { id, title, concepts: concepts.map((concept) => viewConcept(scheme, concept)) };
}

/** All that is known of a concept. */
export function viewConcept(scheme: ConceptScheme, concept: Concept): ConceptView {
  const { code, label, synonyms, citations, broader, fromYear, untilYear, replacedBy } = concept;
  return {
    code,
    label,
    definition: definitionOf(scheme, concept),
    synonyms,
    broader: broader ?? null,
    fromYear: fromYear ?? null,
    untilYear: untilYear ?? null,
    deprecated: isDeprecated(concept),
    replacedBy: replacedBy ?? null,
    citations,
  };
}
