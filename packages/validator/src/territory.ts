import { departments, districts, peru, provinces } from "@aurora/domain/territory";
import type { Places } from "./core/catalogue.js";
import { foldHeader } from "./tables/header.js";

let known: ReadonlySet<string> | undefined;

/** The folded names of every department, province and district; a pure cache. */
function placeNames(): ReadonlySet<string> {
  known ??= new Set(
    [
      ...departments().map(({ department }) => department),
      ...provinces().map(({ province }) => province),
      ...districts().map(({ district }) => district),
    ].map(foldHeader),
  );
  return known;
}

/** Peru's districts: for the rules that judge a place, and for findings, which may show a place's name. */
export const territory: Places = {
  gazetteer: peru,
  names: (folded) => placeNames().has(folded),
};
