import { citationText } from "@aurora/domain/norms";
import { type RuleMeta, ruleCatalogue } from "@aurora/domain/rules";
import { colToLetter, type WriteSheet } from "hucre/xlsx";
import { type Check, cellIn, isStarted } from "./checks.js";
import { FIRST_ROW, type Layout, lastRow } from "./columns.js";
import { Grid } from "./grid.js";
import { protection } from "./protection.js";
import { styles } from "./styles.js";
import type { Texts } from "./texts.js";

/** Columns before those of the checks: the id, and how many checks the row breaks. */
const BEFORE = 2;

/**
 * The sheet that says in words what the sheet to fill in says by colour: a row for each of its rows,
 * at the same height, and a column for each check, under the rule's own sentence and article.
 */
export function reviewSheet(layout: Layout, checks: readonly Check[], say: Texts): WriteSheet {
  const grid = new Grid();
  const [first, last] = [colToLetter(BEFORE), colToLetter(BEFORE + checks.length - 1)];
  const toMend = `"${say.toMend}"`;
  const idField = layout.entity.idField ?? layout.columns[0]?.name ?? "";
  const idHeader = layout.entity.fields[idField]?.header ?? idField;
  grid.text(0, 0, idHeader, { style: styles.header });
  grid.text(0, 1, say.thingsToMend, { style: styles.header });
  checks.forEach(({ rule }, index) => {
    grid.text(0, BEFORE + index, headingOf(rule, say), { style: styles.header });
  });
  for (let row = FIRST_ROW; row <= lastRow(layout); row++) {
    const cell = cellIn(layout, row, say.sheets.register);
    const started = isStarted(layout, row, say.sheets.register);
    grid.formula(row - 1, 0, `IF(${cell(idField)}="","",${cell(idField)})`, styles.center);
    grid.formula(
      row - 1,
      1,
      `IF(${started},COUNTIF(${first}${row}:${last}${row},${toMend}),"")`,
      styles.center,
    );
    checks.forEach((check, index) => {
      const broken = `IF(${started},IF(${check.isBroken(cell)},${toMend},""),"")`;
      grid.formula(row - 1, BEFORE + index, broken, styles.center);
    });
  }
  const range = `${first}${FIRST_ROW}:${last}${lastRow(layout)}`;
  return {
    name: say.sheets.review,
    ...grid.content(),
    columns: [{ width: 20 }, { width: 14 }, ...checks.map(() => ({ width: 34 }))],
    rowDefs: new Map([[0, { height: 78 }]]),
    freezePane: { rows: 1, columns: BEFORE },
    conditionalRules: [
      {
        type: "expression",
        priority: 1,
        range,
        formula: `${first}${FIRST_ROW}=${toMend}`,
        style: styles.broken,
      },
    ],
    protection,
    pageSetup: { orientation: "landscape", paperSize: "a4", printTitlesRow: "$1:$1" },
  };
}

/** A rule as its column is headed: its code, what is wrong where it is broken, and the article. */
function headingOf(code: string, { language }: Texts): string {
  const { summary, citations } = ruleCatalogue.find((rule) => rule.code === code) as RuleMeta;
  const [citation] = citations;
  return `${code}: ${summary[language]} (${citationText(citation, language)})`;
}
