import { RULESET_DATE, RULESET_VERSION } from "@aurora/domain/rules/core";
import { type Concept, foldLabel } from "@aurora/domain/taxonomy";
import type { ValueSet, ValueSetExpansionContains, ValueSetExpansionParameter } from "fhir/r4";
import { isDeprecated } from "../concepts.js";
import { conceptOf, DISPLAY_USE } from "./code-system.js";
import type { Inputs } from "./inputs.js";
import { displayLanguage, listAsked, type OperationContext, versionMustBeOurs } from "./operations.js";
import { valueSetOf } from "./value-sets.js";

/** The parameters of `expandSet`. */
export const expandParameters = [
  "url",
  "valueSetVersion",
  "filter",
  "offset",
  "count",
  "activeOnly",
  "displayLanguage",
  "includeDesignations",
  "excludeNested",
];

/**
 * The codes of a value set, flat and in the order of the scheme: `ValueSet/$expand`. `filter` keeps the
 * concepts one of whose names has every word of it, in either language; `offset` and `count` page through what
 * is left; `activeOnly` leaves out what is for records of its time alone.
 */
export function expandSet(inputs: Inputs, context: OperationContext): ValueSet {
  inputs.mustBeAmong(expandParameters);
  const list = listAsked(inputs, context);
  versionMustBeOurs(inputs.text("valueSetVersion"));
  const { naming } = context;
  const { scheme, codes } = list;
  const language = displayLanguage(inputs, context);
  // A blank filter asks for nothing, and FHIR has no blank text in which to say it again.
  const filter = inputs.text("filter")?.trim() || undefined;
  const activeOnly = inputs.flag("activeOnly") ?? false;
  const withDesignations = inputs.flag("includeDesignations") ?? false;
  const offset = inputs.count("offset") ?? 0;
  const count = inputs.count("count");
  inputs.flag("excludeNested");

  const kept = scheme.concepts
    .filter(({ code }) => codes === undefined || codes.includes(code))
    .filter((concept) => !activeOnly || !isDeprecated(concept))
    .filter((concept) => filter === undefined || matches(concept, filter));
  const page = kept.slice(offset, count === undefined ? undefined : offset + count);

  const contained = (concept: Concept): ValueSetExpansionContains => ({
    system: naming.scheme(scheme.id),
    version: RULESET_VERSION,
    code: concept.code,
    display: concept.label[language],
    ...(isDeprecated(concept) && { inactive: true }),
    ...(withDesignations && {
      designation: [
        { language: "es", use: DISPLAY_USE, value: concept.label.es },
        ...conceptOf(scheme, concept).designation,
      ],
    }),
  });
  const parameter: ValueSetExpansionParameter[] = [
    ...(filter === undefined ? [] : [{ name: "filter", valueString: filter }]),
    ...(count === undefined ? [] : [{ name: "count", valueInteger: count }]),
    ...(offset === 0 ? [] : [{ name: "offset", valueInteger: offset }]),
    { name: "activeOnly", valueBoolean: activeOnly },
    { name: "displayLanguage", valueCode: language },
    { name: "excludeNested", valueBoolean: true },
    { name: "version", valueUri: `${naming.scheme(scheme.id)}|${RULESET_VERSION}` },
  ];
  const { compose: _, ...valueSet } = valueSetOf(list, naming);
  return {
    ...valueSet,
    expansion: {
      // What the codes are was settled when the version was made, so that an expansion is always the same.
      timestamp: RULESET_DATE,
      total: kept.length,
      offset,
      parameter,
      ...(page.length > 0 && { contains: page.map(contained) }),
    },
  };
}

/** Whether every word of a filter begins a word of one and the same name. */
function matches({ label, synonyms }: Concept, filter: string): boolean {
  const words = wordsOf(filter);
  return [label.es, label.en, ...synonyms].some((name) => {
    const own = wordsOf(name);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  });
}

function wordsOf(text: string): readonly string[] {
  return foldLabel(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
