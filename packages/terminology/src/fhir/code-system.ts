import { citationText } from "@aurora/domain/norms";
import { RULESET_DATE, RULESET_VERSION } from "@aurora/domain/rules/core";
import type { Concept, ConceptScheme } from "@aurora/domain/taxonomy";
import type {
  CodeSystem,
  CodeSystemConcept,
  CodeSystemConceptDesignation,
  CodeSystemConceptProperty,
  Element,
} from "fhir/r4";
import { definitionOf, heldDatesOf, isDeprecated, type LocalizedText, narrowerOf } from "../concepts.js";
import type { Naming } from "../iris.js";

const PUBLISHER = "Aurora";

/** How an English text stands beside a Spanish one. */
const TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

/** Says of a designation that it is what the concept is called, in another language. */
export const DISPLAY_USE = {
  system: "http://terminology.hl7.org/CodeSystem/designation-usage",
  code: "display",
} as const;

/** In these schemes a concept is a part of the wider one, in all others a kind of it. */
const partitive: ReadonlySet<string> = new Set(["guideline", "policy", "service"]);

/** A scheme as a FHIR R4 code system, whole, with its hierarchy and both languages. */
export function codeSystemOf(scheme: ConceptScheme, naming: Naming): CodeSystem {
  const { id, title, concepts } = scheme;
  const hierarchical = concepts.some(({ broader }) => broader !== undefined);
  const top = concepts.filter(({ broader }) => broader === undefined);
  return {
    resourceType: "CodeSystem",
    id,
    language: "es",
    url: naming.scheme(id),
    version: RULESET_VERSION,
    name: computableName(id),
    title: title.es,
    _title: translated(title),
    status: "active",
    experimental: false,
    date: RULESET_DATE,
    publisher: PUBLISHER,
    caseSensitive: true,
    valueSet: naming.valueSet(id),
    ...(hierarchical && { hierarchyMeaning: partitive.has(id) ? "part-of" : "is-a" }),
    compositional: false,
    versionNeeded: false,
    content: "complete",
    count: concepts.length,
    ...(hierarchical && {
      filter: [
        {
          code: "concept",
          description: "A code with all those below it, or only those below it.",
          operator: ["is-a", "descendent-of"],
          value: "A code of this system",
        },
      ],
    }),
    property: properties(naming),
    concept: top.map((concept) => nested(scheme, concept)),
  };
}

/** `center-kind` is `CenterKind`, `app-action-2017-2018` is `AppAction_2017_2018`: FHIR wants names like those of classes. */
export function computableName(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()).replaceAll("-", "_");
}

/** The extension that gives a text in English. */
export function translated({ en }: LocalizedText): Element {
  return {
    extension: [
      {
        url: TRANSLATION,
        extension: [
          { url: "lang", valueCode: "en" },
          { url: "content", valueString: en },
        ],
      },
    ],
  };
}

function properties(naming: Naming): NonNullable<CodeSystem["property"]> {
  const standard = "http://hl7.org/fhir/concept-properties#";
  const own = `${naming.base}property#`;
  return [
    { code: "parent", uri: `${standard}parent`, description: "The wider concept.", type: "code" },
    {
      code: "status",
      uri: `${standard}status`,
      description:
        "active, deprecated (another code took its place) or retired (its years are over); records of its time still carry it.",
      type: "code",
    },
    {
      code: "inactive",
      uri: `${standard}inactive`,
      description: "Whether the code is for records of its time alone.",
      type: "boolean",
    },
    {
      code: "replacedBy",
      uri: `${own}replacedBy`,
      description: "The code that took its place.",
      type: "code",
    },
    {
      code: "effectiveFrom",
      uri: `${own}effectiveFrom`,
      description: "The first day on which it holds, by its norms and its years.",
      type: "dateTime",
    },
    {
      code: "effectiveUntil",
      uri: `${own}effectiveUntil`,
      description: "The last day on which it holds, by its norms and its years.",
      type: "dateTime",
    },
    {
      code: "source",
      uri: `${own}source`,
      description: "A place in a norm or report on which the concept rests.",
      type: "string",
    },
  ];
}

/** A concept with those below it. */
function nested(scheme: ConceptScheme, concept: Concept): CodeSystemConcept {
  const below = narrowerOf(scheme, concept);
  return {
    ...conceptOf(scheme, concept),
    ...(below.length > 0 && { concept: below.map((each) => nested(scheme, each)) }),
  };
}

/** A concept as code systems list it, with its designations and properties. */
interface ConceptEntry extends CodeSystemConcept {
  readonly designation: CodeSystemConceptDesignation[];
  readonly property: CodeSystemConceptProperty[];
}

/** A concept without those below it: Spanish as its texts, English as designation and translation. */
export function conceptOf(scheme: ConceptScheme, concept: Concept): ConceptEntry {
  const definition = definitionOf(scheme, concept);
  return {
    code: concept.code,
    display: concept.label.es,
    definition: definition.es,
    _definition: translated(definition),
    designation: [
      { language: "en", use: DISPLAY_USE, value: concept.label.en },
      ...concept.synonyms.map((value) => ({ language: "es", value })),
    ],
    property: propertiesOf(scheme, concept),
  };
}

function propertiesOf(scheme: ConceptScheme, concept: Concept): CodeSystemConceptProperty[] {
  const { broader, replacedBy, citations } = concept;
  const { from, until } = heldDatesOf(scheme, concept);
  const status = replacedBy !== undefined ? "deprecated" : isDeprecated(concept) ? "retired" : "active";
  return [
    ...(broader === undefined ? [] : [{ code: "parent", valueCode: broader }]),
    { code: "status", valueCode: status },
    { code: "inactive", valueBoolean: isDeprecated(concept) },
    ...(replacedBy === undefined ? [] : [{ code: "replacedBy", valueCode: replacedBy }]),
    ...(from === undefined ? [] : [{ code: "effectiveFrom", valueDateTime: from }]),
    ...(until === undefined ? [] : [{ code: "effectiveUntil", valueDateTime: until }]),
    ...citations.map((citation) => ({ code: "source", valueString: citationText(citation, "es") })),
  ];
}
