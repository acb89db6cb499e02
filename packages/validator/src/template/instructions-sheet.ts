import type { WriteSheet } from "hucre/xlsx";
import type { Layout } from "./columns.js";
import { Grid } from "./grid.js";
import { protection } from "./protection.js";
import { styles } from "./styles.js";
import type { Texts } from "./texts.js";

/** How to fill the sheet in, and what each of its columns asks for, by which articles. */
export function instructionsSheet(layout: Layout, say: Texts): WriteSheet {
  const grid = new Grid();
  const { entity } = layout;
  grid.text(0, 0, say.title(entity), { style: styles.title });
  for (const step of say.steps(layout)) grid.text(grid.height, 0, step, { style: styles.text });
  const steps = grid.height - 1;
  const top = grid.height + 1;
  say.fieldHeaders.forEach((header, column) => {
    grid.text(top, column, header, { style: styles.header });
  });
  for (const { name, field } of layout.columns) {
    const row = grid.height;
    [
      field.header,
      field.label[say.language],
      field.required ? say.required : "",
      say.prompt(field, name === entity.idField),
      say.articles(entity, name),
    ].forEach((text, column) => {
      grid.text(row, column, text, { style: styles.cell });
    });
  }
  return {
    name: say.sheets.instructions,
    ...grid.content(),
    columns: [{ width: 26 }, { width: 44 }, { width: 12 }, { width: 60 }, { width: 60 }],
    // A step is as wide as the table below it.
    merges: Array.from({ length: steps }, (_, index) => ({
      startRow: index + 1,
      endRow: index + 1,
      startCol: 0,
      endCol: say.fieldHeaders.length - 1,
    })),
    rowDefs: new Map(Array.from({ length: steps }, (_, index) => [index + 1, { height: 32 }] as const)),
    protection,
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
