import { citationText, provision } from "@aurora/domain/norms";
import type { Language } from "../core/catalogue.js";
import { inert } from "./inert-text.js";
import type { Report } from "./report.js";
import { type WordOptions, wordsOf } from "./report-words.js";

/** How a list of findings is written. */
export interface CsvOptions extends WordOptions {
  /** What parts the cells: a spreadsheet set to a decimal comma wants a semicolon. A comma by default. */
  readonly delimiter?: "," | ";";
}

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  es: [
    "Archivo",
    "Hoja",
    "Fila",
    "Id",
    "Gravedad",
    "Regla",
    "Columnas",
    "Dice",
    "Se espera",
    "Sugerencia",
    "Qué está mal",
    "Cómo se corrige",
    "Norma",
  ],
  en: [
    "File",
    "Sheet",
    "Row",
    "Id",
    "Severity",
    "Rule",
    "Columns",
    "Found",
    "Expected",
    "Suggestion",
    "What is wrong",
    "How to mend it",
    "Norm",
  ],
};

const SEVERITIES = {
  es: { error: "Error", warning: "Aviso", info: "Nota" },
  en: { error: "Error", warning: "Warning", info: "Info" },
};

/** Lets Excel see that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * What makes a spreadsheet take a cell for a formula; the wide forms too, which some read as the narrow ones. A
 * hyphen by itself, which stands for an input without a name, is none.
 */
const FORMULA = /^\s*(?:[=+@＝＋＠]|[-－].)/su;

/**
 * The findings of a report as a table for spreadsheets, a line each (RFC 4180, UTF-8 with a byte-order
 * mark). A cell that a spreadsheet would take for a formula gets an apostrophe before it. Only what the
 * report lists is there: who hands it on says so where the report is `truncated`.
 */
export function csvReport(report: Report, options: CsvOptions = {}): string {
  const { delimiter = "," } = options;
  const { language, metaOf, messageOf } = wordsOf(report, options);
  const line = (cells: readonly string[]) =>
    `${cells.map((text) => cell(text, delimiter)).join(delimiter)}\r\n`;
  const lines = [BYTE_ORDER_MARK, line(HEADERS[language])];
  for (const finding of report.findings) {
    const { file, sheet, row, id } = finding.record;
    lines.push(
      line([
        file,
        sheet ?? "",
        row === null ? "" : String(row),
        id ?? "",
        SEVERITIES[language][finding.severity],
        finding.rule,
        finding.columns.join("; "),
        finding.value ?? "",
        finding.expected ?? "",
        finding.suggestion ?? "",
        messageOf(finding),
        metaOf(finding.rule)?.remedy[language] ?? "",
        finding.citations.map((citation) => cited(citation, language)).join("; "),
      ]),
    );
  }
  return lines.join("");
}

function cited(citation: Report["findings"][number]["citations"][number], language: Language): string {
  const heading = provision(citation.norm, citation.locator)?.heading[language];
  return `${citationText(citation, language)}${heading === undefined ? "" : ` (${heading})`}`;
}

function cell(text: string, delimiter: string): string {
  const plain = inert(text);
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return safe.includes('"') || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
