import type { ConceptScheme } from "../taxonomy/scheme.js";
import { schemes } from "../taxonomy/schemes.js";
import { appActionCatalogues, appAgeBand, appAudience } from "./app-action.js";
import { actionMode, organizer } from "./local-schemes.js";

/** Every concept scheme by its id: those of the norms, then those that records alone use. */
export const publishedSchemes: ReadonlyMap<string, ConceptScheme> = new Map<string, ConceptScheme>(
  [
    ...schemes,
    actionMode,
    organizer,
    appAudience,
    appAgeBand,
    ...appActionCatalogues.flatMap(({ actions, groups }) => [actions, groups]),
  ].map((scheme) => [scheme.id, scheme]),
);
