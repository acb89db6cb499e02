import { type Field, MAX_COUNT, MAX_NUMBER } from "@aurora/domain/records";
import type { ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { type Check, cellIn, isStarted, timesOf } from "./checks.js";
import { type Column, FIRST_ROW, type Layout, rangeOf } from "./columns.js";
import { Grid } from "./grid.js";
import type { Lists } from "./lists-sheet.js";
import { protection } from "./protection.js";
import { entryStyle, styles } from "./styles.js";
import type { Texts } from "./texts.js";

/** What a spreadsheet shows in a prompt or an error at most. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** Spreadsheets count days from 1900; a year written with two digits, or a slip of one, lies outside these. */
const DAY_2000 = 36_526;
const DAY_2099 = 73_050;

/** The sheet to fill in: the official headers, and cells that take what their column means. */
export function registerSheet(
  layout: Layout,
  parts: { readonly lists: Lists; readonly checks: readonly Check[]; readonly say: Texts },
): WriteSheet {
  const { lists, checks, say } = parts;
  const grid = new Grid();
  for (const column of layout.columns) {
    grid.text(0, column.index, column.field.header, {
      style: column.field.required ? styles.requiredHeader : styles.header,
      comment: { author: "Aurora", text: say.note(layout.entity, column.name, column.field) },
    });
    const style = entryStyle(formatOf(column.field));
    for (let row = 1; row <= layout.rows; row++) grid.empty(row, column.index, style);
  }
  return {
    name: say.sheets.register,
    ...grid.content(),
    columns: layout.columns.map(({ field }) => ({ width: widthOf(field) })),
    rowDefs: new Map([[0, { height: 48 }]]),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: layout.columns.map((column) => validationOf(layout, column, lists, say)),
    conditionalRules: markings(layout, checks),
    protection,
    pageSetup: { orientation: "landscape", paperSize: "a4", printTitlesRow: "$1:$1" },
  };
}

/** Codes keep their zeros as text; what is a day or an hour is one to the spreadsheet too. */
function formatOf({ kind }: Field): string {
  switch (kind) {
    case "date":
      return "yyyy-mm-dd";
    case "time":
      return "hh:mm";
    case "count":
      return "0";
    case "number":
      return "General";
    default:
      return "@";
  }
}

/** As wide as the header, and as what is chosen or written in most cells. */
function widthOf({ kind, header, scheme, maxLength = 0 }: Field): number {
  const labels = kind === "code" ? (scheme?.concepts.map(({ label }) => label.es.length) ?? []) : [];
  const least =
    kind === "codes" || kind === "texts" || maxLength > 100 ? 30 : Math.min(36, Math.max(12, ...labels));
  return Math.max(least, header.length + 3);
}

function validationOf(layout: Layout, column: Column, lists: Lists, say: Texts): DataValidation {
  const { field } = column;
  const prompt = say.prompt(field, column.name === layout.entity.idField);
  return {
    range: rangeOf(layout, column),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: shortened(field.label[say.language], LONGEST_TITLE),
    inputMessage: shortened(prompt, LONGEST_PROMPT),
    // Several codes in one cell are more than a list lets choose: it offers them and refuses nothing.
    showErrorMessage: field.kind !== "codes",
    errorStyle: "stop",
    errorTitle: shortened(field.header, LONGEST_TITLE),
    errorMessage: shortened(prompt, LONGEST_PROMPT),
    ...criterionOf(layout, column, lists),
  };
}

/** What a cell may hold. Lists of free texts take any text: nothing but a prompt is theirs. */
function criterionOf(
  layout: Layout,
  column: Column,
  lists: Lists,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  const { field } = column;
  const { kind, maxLength } = field;
  const cell = `$${column.letter}${FIRST_ROW}`;
  if (field.scheme !== undefined) return { type: "list", formula1: lists.rangeOf(field.scheme) };
  switch (kind) {
    case "yes-no":
      return { type: "list", formula1: lists.yesNo };
    case "date":
      return { type: "date", operator: "between", formula1: String(DAY_2000), formula2: String(DAY_2099) };
    case "time":
      return { type: "time", operator: "between", formula1: "0", formula2: "0.99999" };
    case "count":
      return { type: "whole", operator: "between", formula1: "0", formula2: String(MAX_COUNT) };
    case "number":
      return {
        type: "decimal",
        operator: "between",
        formula1: `-${MAX_NUMBER}`,
        formula2: String(MAX_NUMBER),
      };
    case "ubigeo":
      return {
        type: "custom",
        formula1: `AND(LEN(${cell})=6,SUMPRODUCT(--ISNUMBER(FIND(MID(${cell},ROW($1:$6),1),"0123456789")))=6)`,
      };
    default:
  }
  if (column.name === layout.entity.idField) {
    return { type: "custom", formula1: `AND(LEN(${cell})<=${maxLength},${timesOf(layout, cell)}=1)` };
  }
  return { type: "textLength", operator: "lessThanOrEqual", formula1: String(maxLength ?? 32_767) };
}

/** Colours what is missing in a row that was begun, and what contradicts other cells of it. */
function markings(layout: Layout, checks: readonly Check[]): ConditionalRule[] {
  const cell = cellIn(layout, FIRST_ROW);
  const rules: Omit<ConditionalRule, "priority">[] = [];
  for (const check of checks) {
    for (const name of check.fields) {
      const column = layout.columns.find((known) => known.name === name) as Column;
      const broken = check.rule === "DAT-006" ? `${cell(name)}=""` : check.isBroken(cell);
      rules.push({
        type: "expression",
        range: rangeOf(layout, column),
        formula: `AND(${isStarted(layout, FIRST_ROW)},${broken})`,
        style: check.rule === "DAT-006" ? styles.missing : styles.broken,
      });
    }
  }
  return rules.map((rule, index) => ({ ...rule, priority: index + 1 }));
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
