import { cite } from "../../norms/citation.js";
import { type Concept, type ConceptScheme, defineScheme } from "../../taxonomy/scheme.js";
import { type CatalogueEntry, catalogues } from "./action-catalogues.generated.js";

/** The action codes of the programme's register in the years in which they meant what they say. */
export interface AppActionCatalogue {
  /** First and last calendar year in which the catalogue held. */
  readonly fromYear: number;
  readonly untilYear: number;
  /** The actions, codes like `A-1112`. */
  readonly actions: ConceptScheme;
  /** The groups, codes like `A-11`: each the beginning of its actions' codes. */
  readonly groups: ConceptScheme;
  /** The action with this code, or undefined. */
  readonly action: (code: string) => Concept | undefined;
}

interface Years {
  readonly fromYear: number;
  readonly untilYear: number;
}

function concepts(entries: readonly CatalogueEntry[], years: Years) {
  return entries.map(([code, es, en, source]) => ({
    code,
    label: { es, en },
    synonyms: source === undefined ? [] : [source],
    citations: cite("APP-REGISTER", "action_code"),
    ...years,
  }));
}

/** The known catalogues, the earlier first. */
export const appActionCatalogues: readonly AppActionCatalogue[] = /* @__PURE__ */ catalogues.map(
  (catalogue) => {
    const { fromYear, untilYear } = catalogue;
    const actions = defineScheme<string>({
      id: `app-action-${fromYear}-${untilYear}`,
      title: {
        es: `Acciones del registro de APP, ${fromYear}–${untilYear}`,
        en: `Actions of the APP register, ${fromYear}–${untilYear}`,
      },
      concepts: concepts(catalogue.actions, { fromYear, untilYear }),
    });
    const groups = defineScheme<string>({
      id: `app-action-group-${fromYear}-${untilYear}`,
      title: {
        es: `Grupos de acciones del registro de APP, ${fromYear}–${untilYear}`,
        en: `Groups of actions of the APP register, ${fromYear}–${untilYear}`,
      },
      concepts: concepts(catalogue.groups, { fromYear, untilYear }),
    });
    const byCode = new Map(actions.concepts.map((concept) => [concept.code, concept]));
    return { fromYear, untilYear, actions, groups, action: (code) => byCode.get(code) };
  },
);

/** The catalogue that held in a calendar year; undefined where none is known. */
export function appActionCatalogue(year: number): AppActionCatalogue | undefined {
  return appActionCatalogues.find(({ fromYear, untilYear }) => fromYear <= year && year <= untilYear);
}

/**
 * The group of an action code in a calendar year: the longest group code with which it begins
 * (A-5007 is of A-50, A-1001 of A-100, A-1016 of A-101). Undefined for a code or a year that no
 * catalogue has.
 */
export function appActionGroup(code: string, year: number): Concept | undefined {
  const catalogue = appActionCatalogue(year);
  if (catalogue?.action(code) === undefined) return undefined;
  let found: Concept | undefined;
  for (const group of catalogue.groups.concepts) {
    if (code.startsWith(group.code) && group.code.length > (found?.code.length ?? 0)) found = group;
  }
  return found;
}
