import { citationText } from "@aurora/domain/norms";
import type { Severity } from "@aurora/domain/rules/core";
import type { Finding } from "../run/finding.js";
import { clipped, inert } from "./inert-text.js";
import { certainLines, type LineOf } from "./line-numbers.js";
import type { Report } from "./report.js";
import { type ReportWords, type WordOptions, wordsOf } from "./report-words.js";
import { type RuleFound, rulesFound, SEVERITY_ORDER } from "./rules-found.js";
import { suppressionText } from "./suppression-text.js";

export type { LineOf } from "./line-numbers.js";
export { type LineOfRow, tableLines } from "./table-lines.js";

/** How a report is told to GitHub. */
export interface GithubOptions extends WordOptions {
  /** On which line of its file a record starts; by default only what the report is sure of. Of a table, `tableLines` knows. */
  readonly lineOf?: LineOf;
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** GitHub shows so many annotations of each kind per step, and drops the others without a word. */
const SHOWN_PER_KIND = 10;

/** How many rules the summary's table holds. */
const RULES_IN_SUMMARY = 50;

/** The longest text of an annotation; GitHub folds what is longer. */
const LONGEST = 1000;

const WORDS = {
  es: {
    row: "fila",
    result: "Resultado",
    record: ["registro", "registros"],
    withoutErrors: "sin errores",
    error: ["error", "errores"],
    warning: ["aviso", "avisos"],
    info: ["nota", "notas"],
    shown: (count: string) => `Aquí se anotan ${count}`,
    times: (count: string) => `${count} en total`,
    norm: "Norma",
    heading: "Validación con Aurora",
    canBeSent: "Sin errores",
    cannotBeSent: "Con errores",
    columns: ["Gravedad", "Regla", "Qué está mal", "Hallazgos", "Norma"],
    severity: { error: "🛑 Error", warning: "⚠️ Aviso", info: "ℹ️ Nota" },
    more: (count: string) => `Reglas que no caben aquí: ${count}.`,
    asOf: (day: string, version: string) => `Revisado al ${day} con las reglas ${version}.`,
    notApplied: "No se aplicó",
    suppression: "Excepción a",
    only: "Solo se aplicaron",
  },
  en: {
    row: "row",
    result: "Result",
    record: ["record", "records"],
    withoutErrors: "without errors",
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    info: ["info", "infos"],
    shown: (count: string) => `Annotated here: ${count}`,
    times: (count: string) => `${count} in all`,
    norm: "Norm",
    heading: "Validation with Aurora",
    canBeSent: "No errors",
    cannotBeSent: "Errors found",
    columns: ["Severity", "Rule", "What is wrong", "Findings", "Norm"],
    severity: { error: "🛑 Error", warning: "⚠️ Warning", info: "ℹ️ Info" },
    more: (count: string) => `Rules that do not fit here: ${count}.`,
    asOf: (day: string, version: string) => `Checked as of ${day} with the rules ${version}.`,
    notApplied: "Not applied",
    suppression: "Suppression of",
    only: "Applied alone",
  },
};

/**
 * The report as workflow commands of GitHub Actions: annotations on the files, then a notice with the
 * counts. GitHub shows ten of each kind per step; these are chosen so that as many rules as can be are
 * seen, one finding of each before a second of any. An annotation names its row in the title, and its
 * line only where that is known.
 */
export function githubReport(report: Report, options: GithubOptions = {}): string {
  const { lineOf = certainLines(report) } = options;
  const words = wordsOf(report, options);
  const { language, messageOf } = words;
  const { number } = words.speak;
  const say = WORDS[language];
  const rules = rulesFound(report, words);
  const lines: string[] = [];
  for (const severity of SEVERITY_ORDER) {
    // The last notice is the summary's.
    const most = severity === "info" ? SHOWN_PER_KIND - 1 : SHOWN_PER_KIND;
    for (const { rule, finding } of chosen(rules, severity, most)) lines.push(annotation(rule, finding));
  }
  const { summary } = report;
  const found = summary.errors + summary.warnings + summary.infos;
  const told = [
    ...standing(report, words),
    ...(found > lines.length ? [say.shown(number(lines.length))] : []),
  ];
  lines.push(command("notice", { title: `Aurora · ${say.result}` }, `${told.join(". ")}.`));
  return `${lines.join("\n")}\n`;

  function annotation(rule: RuleFound, finding: Finding): string {
    const { file, row, id } = finding.record;
    const line = lineOf(finding.record);
    const place = [...(row === null ? [] : [`${say.row} ${row}`]), ...(id === null ? [] : [id])].join(" · ");
    const title = [finding.rule, ...(place === "" ? [] : [place])].join(" · ");
    const norms = finding.citations.map((citation) => citationText(citation, language)).join("; ");
    const text = [
      messageOf(finding),
      ...(norms === "" ? [] : [`${say.norm}: ${norms}.`]),
      ...(rule.total > 1 ? [`(${rule.code}: ${say.times(number(rule.total))})`] : []),
    ].join(" ");
    return command(
      COMMANDS[finding.severity],
      { file, ...(line !== undefined && { line: String(line) }), title },
      text,
    );
  }
}

/** How many records and findings there are, in words. */
function standing({ summary }: Report, { language, speak }: ReportWords): readonly [string, string] {
  const say = WORDS[language];
  const { number, count, list } = speak;
  const counted = (value: number, [one = "", many = ""]: readonly string[]) => count(value, one, many);
  return [
    `${counted(summary.records, say.record)}, ${number(summary.valid)} ${say.withoutErrors}`,
    list([
      counted(summary.errors, say.error),
      counted(summary.warnings, say.warning),
      counted(summary.infos, say.info),
    ]),
  ];
}

/** Findings of a severity, one of each rule in turn. */
function chosen(
  rules: readonly RuleFound[],
  severity: Severity,
  most: number,
): { readonly rule: RuleFound; readonly finding: Finding }[] {
  const queues = rules
    .map((rule) => ({ rule, findings: firstOf(rule.listed, severity, most) }))
    .filter(({ findings }) => findings.length > 0);
  const taken: { readonly rule: RuleFound; readonly finding: Finding }[] = [];
  for (let round = 0; round < most && taken.length < most; round++) {
    for (const { rule, findings } of queues) {
      const finding = findings[round];
      if (finding !== undefined && taken.length < most) taken.push({ rule, finding });
    }
  }
  return taken;
}

function firstOf(findings: readonly Finding[], severity: Severity, most: number): Finding[] {
  const first: Finding[] = [];
  for (const finding of findings) {
    if (finding.severity === severity) first.push(finding);
    if (first.length === most) break;
  }
  return first;
}

/** A workflow command, escaped as the runner unescapes it. */
function command(name: string, properties: Readonly<Record<string, string>>, text: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${written.join(",")}::${data(clipped(text, LONGEST))}`;
}

function data(text: string): string {
  return inert(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * The report as Markdown for the summary of a GitHub step (`$GITHUB_STEP_SUMMARY`): how it stands, a
 * table by rule, and what decided it. It holds no single finding, so that it stays far below the
 * 1 MiB that GitHub takes.
 */
export function githubSummary(report: Report, options: WordOptions = {}): string {
  const words = wordsOf(report, options);
  const { language } = words;
  const { number, day } = words.speak;
  const say = WORDS[language];
  const { summary, ruleset } = report;
  const rules = rulesFound(report, words);
  const rows = rules
    .slice(0, RULES_IN_SUMMARY)
    .map(({ code, meta, severity, total }) => [
      say.severity[severity],
      code,
      meta?.summary[language] ?? "",
      number(total),
      (meta?.citations ?? []).map((citation) => citationText(citation, language)).join("; "),
    ]);
  return `${[
    `## ${say.heading}: ${summary.errors === 0 ? say.canBeSent : say.cannotBeSent}`,
    "",
    standing(report, words).join(" · "),
    "",
    ...(rows.length === 0
      ? []
      : [
          row(say.columns),
          row(["---", "---", "---", "---:", "---"]),
          ...rows.map((cells) => row(cells.map(markdown))),
        ]),
    ...(rules.length > RULES_IN_SUMMARY ? ["", say.more(number(rules.length - RULES_IN_SUMMARY))] : []),
    "",
    say.asOf(day(ruleset.asOf), markdown(ruleset.version)),
    ...(ruleset.only === null ? [] : ["", `${say.only}: ${markdown(ruleset.only.join(", "))}`]),
    ...ruleset.suppressed.map(
      ({ rule, reason }) => `\n${say.notApplied} ${markdown(rule)}: ${markdown(reason)}`,
    ),
    ...(report.suppressions ?? []).map(
      (use) => `\n${say.suppression} ${markdown(suppressionText(use, language))}`,
    ),
  ].join("\n")}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A text that Markdown takes for nothing but text. */
function markdown(text: string): string {
  return clipped(inert(text), LONGEST)
    .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()#|~!@]/g, "\\$&")
    .replace(/:\/\//g, ":&#47;/");
}
