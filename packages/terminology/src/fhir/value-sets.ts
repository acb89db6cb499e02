import { RULESET_DATE, RULESET_VERSION } from "@aurora/domain/rules/core";
import { type ConceptScheme, ecologicalLevel, guideline, guidelineLevels } from "@aurora/domain/taxonomy";
import { terminology } from "@aurora/domain/terminology";
import type { ValueSet } from "fhir/r4";
import type { LocalizedText } from "../concepts.js";
import type { Naming } from "../iris.js";
import { computableName, translated } from "./code-system.js";

/** A list of codes of one scheme, under a name of its own. */
export interface CodeList {
  readonly id: string;
  readonly title: LocalizedText;
  readonly scheme: ConceptScheme;
  /** The codes that it holds; all of the scheme where absent. */
  readonly codes?: readonly string[];
}

/** The lists that fields admit and that are less than a whole scheme. */
const subsets: readonly CodeList[] = [
  {
    id: "ecological-level-of-guidelines",
    title: {
      es: "Niveles ecológicos de los Lineamientos",
      en: "Ecological levels of the Guidelines",
    },
    scheme: ecologicalLevel,
    codes: guidelineLevels,
  },
  {
    id: "quality-norm",
    title: { es: "Normas de calidad", en: "Norms of quality" },
    scheme: guideline,
    // The paragraph after literal g bears no letter of its own; it is answered with that literal.
    codes: guideline.concepts.map(({ code }) => code).filter((code) => /^L6\.[a-z]$/.test(code)),
  },
];

/** Every list of codes: each scheme whole, and then those that are less. */
export const codeLists: ReadonlyMap<string, CodeList> = /* @__PURE__ */ new Map(
  [
    ...[...terminology.values()].map((scheme) => ({ id: scheme.id, title: scheme.title, scheme })),
    ...subsets,
  ].map((list): [string, CodeList] => [list.id, list]),
);

/** A list of codes as a FHIR R4 value set, by what it holds and not yet expanded. */
export function valueSetOf({ id, title, scheme, codes }: CodeList, naming: Naming): ValueSet {
  return {
    resourceType: "ValueSet",
    id,
    language: "es",
    url: naming.valueSet(id),
    version: RULESET_VERSION,
    name: computableName(id),
    title: title.es,
    _title: translated(title),
    status: "active",
    experimental: false,
    date: RULESET_DATE,
    publisher: "Aurora",
    compose: {
      include: [
        {
          system: naming.scheme(scheme.id),
          version: RULESET_VERSION,
          ...(codes !== undefined && { concept: codes.map((code) => ({ code })) }),
        },
      ],
    },
  };
}
