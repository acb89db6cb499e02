import { definitionsOf } from "@aurora/domain/definitions";
import { citationText } from "@aurora/domain/norms";
import type { Concept, ConceptScheme, Definitions } from "@aurora/domain/taxonomy";
import type { WriteSheet } from "hucre/xlsx";
import type { Layout } from "./columns.js";
import { Grid } from "./grid.js";
import { protection } from "./protection.js";
import { styles } from "./styles.js";
import type { Texts } from "./texts.js";

/** The sheet of lists, and where on it each list's labels stand, as a formula names them. */
export interface Lists {
  readonly sheet: WriteSheet;
  readonly rangeOf: (scheme: ConceptScheme) => string;
  readonly yesNo: string;
}

/** The labels that may be chosen: a retired code is read in old records, and offered in none. */
export function offered({ concepts }: ConceptScheme): readonly Concept[] {
  return concepts.filter(({ replacedBy }) => replacedBy === undefined);
}

/** Writes the official labels of every scheme that the sheet to fill in names, with what they mean. */
export function listsSheet({ columns }: Layout, say: Texts): Lists {
  const grid = new Grid();
  say.listHeaders.forEach((header, column) => {
    grid.text(0, column, header, { style: styles.header });
  });
  const ranges = new Map<ConceptScheme | "yes-no", string>();
  const write = (key: ConceptScheme | "yes-no", rows: readonly (readonly string[])[]) => {
    const first = grid.height;
    rows.forEach((cells, index) => {
      cells.forEach((text, column) => {
        grid.text(first + index, column, text, { style: styles.cell });
      });
    });
    ranges.set(key, `${say.sheets.lists}!$B$${first + 1}:$B$${first + rows.length}`);
  };
  write("yes-no", [
    [say.yesNo, "Sí", "true", "", ""],
    [say.yesNo, "No", "false", "", ""],
  ]);
  for (const { field } of columns) {
    const { scheme } = field;
    if (scheme === undefined || ranges.has(scheme)) continue;
    const definitions: Definitions = definitionsOf<string>(scheme.id) ?? {};
    write(
      scheme,
      offered(scheme).map(({ code, label, citations }) => [
        scheme.title[say.language],
        label.es,
        code,
        definitions[code]?.[say.language] ?? "",
        citations.map((citation) => citationText(citation, say.language)).join("; "),
      ]),
    );
  }
  return {
    sheet: {
      name: say.sheets.lists,
      ...grid.content(),
      columns: [{ width: 28 }, { width: 38 }, { width: 26 }, { width: 80 }, { width: 36 }],
      freezePane: { rows: 1 },
      protection,
    },
    rangeOf: (scheme) => ranges.get(scheme) as string,
    yesNo: ranges.get("yes-no") as string,
  };
}
