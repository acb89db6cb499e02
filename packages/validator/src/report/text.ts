import { type Citation, citationText } from "@aurora/domain/norms";
import { entities } from "@aurora/domain/records/entities";
import { type RuleMeta, ruleCatalogue, type Severity } from "@aurora/domain/rules";
import { speaker } from "../messages/speaker.js";
import type { Finding } from "../run/finding.js";
import { HIDDEN } from "../run/show.js";
import { fileNames } from "./file-names.js";
import type { Report } from "./report.js";
import { suppressionText } from "./suppression-text.js";

/** How a text report is laid out. */
export interface TextOptions {
  readonly language?: "es" | "en";
  /** Colours for a terminal. */
  readonly color?: boolean;
  /** The most places shown of each rule; all that the report lists where absent. */
  readonly perRule?: number;
  /** What a person may do to see the places that are not shown. */
  readonly moreHint?: string;
  /** The heading of a provision, to stand behind its locator; none where absent. */
  readonly headingOf?: (citation: Citation) => string | undefined;
}

const words = {
  es: {
    error: "ERROR",
    warning: "AVISO",
    info: "NOTA",
    row: "fila",
    file: "archivo",
    times: (count: string) => `${count} ${count === "1" ? "vez" : "veces"}`,
    records: (count: string) => `${count} ${count === "1" ? "registro" : "registros"}`,
    valid: (count: string) => `${count} sin errores`,
    counts: (errors: string, warnings: string, infos: string) =>
      `${errors} ${errors === "1" ? "error" : "errores"}, ${warnings} ${warnings === "1" ? "aviso" : "avisos"}, ${infos} ${infos === "1" ? "nota" : "notas"}`,
    clean: "No se encontró nada que corregir.",
    noRecords: "El archivo no trae ningún registro: debajo del encabezado no hay filas de datos.",
    sheet: (name: string) => `hoja «${name}»`,
    hiddenRows: (count: string) =>
      count === "1"
        ? "Uno de los registros está en una fila oculta; también se revisó."
        : `${count} de los registros están en filas ocultas; también se revisaron.`,
    norm: "Norma",
    found: "dice",
    expected: "se espera",
    suggestion: "sugerencia",
    more: (count: string) => `… y ${count} más`,
    asOf: "Revisado al",
    rules: "reglas",
    centers: "Por centro (registros con errores)",
    withoutCenter: "(sin centro reconocido)",
    skipped: "No se aplicó",
    suppressions: "Excepciones (no se cuentan arriba)",
    only: "Solo se aplicaron",
    of: "de",
  },
  en: {
    error: "ERROR",
    warning: "WARNING",
    info: "INFO",
    row: "row",
    file: "file",
    times: (count: string) => `${count} ${count === "1" ? "time" : "times"}`,
    records: (count: string) => `${count} ${count === "1" ? "record" : "records"}`,
    valid: (count: string) => `${count} without errors`,
    counts: (errors: string, warnings: string, infos: string) =>
      `${errors} ${errors === "1" ? "error" : "errors"}, ${warnings} ${warnings === "1" ? "warning" : "warnings"}, ${infos} ${infos === "1" ? "info" : "infos"}`,
    clean: "Nothing was found that needs mending.",
    noRecords: "The file holds no record: there are no rows of data below the header.",
    sheet: (name: string) => `sheet "${name}"`,
    hiddenRows: (count: string) =>
      count === "1"
        ? "One of the records stands in a hidden row; it was checked all the same."
        : `${count} of the records stand in hidden rows; they were checked all the same.`,
    norm: "Norm",
    found: "found",
    expected: "expected",
    suggestion: "suggestion",
    more: (count: string) => `… and ${count} more`,
    asOf: "Checked as of",
    rules: "rules",
    centers: "By centre (records with errors)",
    withoutCenter: "(without a known centre)",
    skipped: "Not applied",
    suppressions: "Suppressions (not counted above)",
    only: "Applied alone",
    of: "of",
  },
};

const ENTITY_LABELS: Readonly<Record<string, { readonly es: string; readonly en: string }>> =
  Object.fromEntries(entities.map((entity) => [entity.name, entity.label]));

const SEVERITY_COLOR: Record<Severity, number> = { error: 31, warning: 33, info: 36 };
const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

const metaByCode = new Map<string, RuleMeta>(ruleCatalogue.map((rule) => [rule.code, rule]));

/** How many centres the text names; the report in JSON holds them all. */
const CENTERS_SHOWN = 10;

/**
 * The report as a person reads it: what was checked and how it stands, then rule by rule what is
 * wrong, the gravest first, each place with what it says and what is expected, and the article.
 */
export function textReport(report: Report, options: TextOptions = {}): string {
  const { language = "es", color = false, perRule = Number.POSITIVE_INFINITY, moreHint, headingOf } = options;
  const say = words[language];
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const bold = (text: string) => paint(1, text);
  const dim = (text: string) => paint(2, text);
  const { number, day } = speaker(language, undefined);
  const { summary, ruleset } = report;
  const shown = fileNames(report);
  const nameOf = (file: string) => printable(shown(file));
  const lines: string[] = [];

  for (const input of report.inputs) {
    const label = ENTITY_LABELS[input.entity]?.[language] ?? input.entity;
    lines.push(
      // What could not be read has shown nothing of what it is.
      input.encoding === null && input.sheet === undefined && input.rows === 0
        ? bold(nameOf(input.file))
        : `${bold(nameOf(input.file))}  ${dim(`${label} · ${input.format}${input.encoding ? ` · ${input.encoding}` : ""}${input.sheet === undefined ? "" : ` · ${say.sheet(input.sheet)}`}`)}`,
    );
    if (input.hiddenRows !== undefined) {
      lines.push(`  ${say.hiddenRows(number(input.hiddenRows))}`);
    }
    if (input.rows === 0 && summary.byRule["DAT-001"] === undefined) lines.push(`  ${say.noRecords}`);
  }
  lines.push(
    "",
    `${bold(say.records(number(summary.records)))} · ${say.valid(number(summary.valid))} · ${say.counts(
      number(summary.errors),
      number(summary.warnings),
      number(summary.infos),
    )}`,
  );

  const several = report.inputs.length > 1;
  for (const [code, findings] of groupByRule(report)) {
    const known = metaByCode.get(code);
    // A team's own rule is told as its report tells it; its findings say on what it rests.
    const own = report.ruleset.ownRules?.find((rule) => rule.code === code);
    const citations = known?.citations ?? findings[0]?.citations ?? [];
    const gravest =
      SEVERITY_ORDER.find((severity) => findings.some((finding) => finding.severity === severity)) ??
      (known ?? own)?.severity ??
      "info";
    const total = summary.byRule[code] ?? findings.length;
    lines.push(
      "",
      `${paint(SEVERITY_COLOR[gravest], bold(say[gravest]))} ${bold(code)} ${(known ?? own)?.summary[language] ?? ""} ${dim(`(${say.times(number(total))})`)}`,
      ...(citations.length === 0
        ? []
        : [`  ${dim(`${say.norm}: ${citations.map((citation) => cited(citation)).join("; ")}`)}`]),
    );
    for (const finding of findings.slice(0, perRule)) lines.push(...placeLines(finding));
    const left = total - Math.min(findings.length, perRule);
    if (left > 0)
      lines.push(`  ${dim(`${say.more(number(left))}${moreHint === undefined ? "" : ` (${moreHint})`}`)}`);
  }
  if (summary.records > 0 && summary.errors + summary.warnings + summary.infos === 0) lines.push(say.clean);

  const faultyCenters = Object.entries(summary.byCenter)
    .map(([name, counts]) => ({ name, faulty: counts.records - counts.valid, records: counts.records }))
    .filter(({ faulty }) => faulty > 0)
    .sort((a, b) => b.faulty - a.faulty || (a.name < b.name ? -1 : 1));
  const { withoutCenter } = summary;
  // Where records have no centre at all, there is nothing to compare.
  const strays = Object.keys(summary.byCenter).length === 0 ? 0 : withoutCenter.records - withoutCenter.valid;
  if (faultyCenters.length > 0 || strays > 0) {
    lines.push("", bold(say.centers));
    for (const { name, faulty, records } of faultyCenters.slice(0, CENTERS_SHOWN)) {
      lines.push(`  ${name}: ${number(faulty)} ${say.of} ${number(records)}`);
    }
    if (faultyCenters.length > CENTERS_SHOWN) {
      lines.push(`  ${dim(say.more(number(faultyCenters.length - CENTERS_SHOWN)))}`);
    }
    if (strays > 0) {
      lines.push(`  ${say.withoutCenter}: ${number(strays)} ${say.of} ${number(withoutCenter.records)}`);
    }
  }

  if (report.suppressions !== undefined && report.suppressions.length > 0) {
    lines.push(
      "",
      bold(say.suppressions),
      ...report.suppressions.map((use) => `  ${suppressionText(use, language)}`),
    );
  }

  lines.push("", dim(`${say.asOf} ${day(ruleset.asOf)} · ${say.rules} ${ruleset.version}`));
  if (ruleset.only !== null) lines.push(dim(`${say.only}: ${ruleset.only.join(", ")}`));
  for (const { rule, reason } of ruleset.suppressed) lines.push(dim(`${say.skipped} ${rule}: ${reason}`));
  return `${lines.join("\n")}\n`;

  function cited(citation: Citation): string {
    const heading = headingOf?.(citation);
    return `${citationText(citation, language)}${heading === undefined ? "" : ` (${heading})`}`;
  }

  function placeLines(finding: Finding): string[] {
    const { row, id, file } = finding.record;
    const place = [
      ...(several ? [nameOf(file)] : []),
      ...(row === null ? (several ? [] : [say.file]) : [`${say.row} ${row}`]),
      ...(id === null ? [] : [id]),
    ].join(" · ");
    const facts = [
      ...(finding.value === HIDDEN && finding.columns[0] !== undefined ? [finding.columns[0]] : []),
      ...(finding.value === null || finding.value === HIDDEN
        ? []
        : [`${finding.columns[0] ?? ""}: ${say.found} «${finding.value}»`.trim()]),
      ...(finding.expected === null ? [] : [`${say.expected} «${finding.expected}»`]),
      ...(finding.suggestion === null ? [] : [`${say.suggestion}: «${finding.suggestion}»`]),
    ];
    const severity =
      finding.severity === metaByCode.get(finding.rule)?.severity ? "" : ` [${say[finding.severity]}]`;
    return [
      `  ${place}${severity}: ${finding.message}`,
      ...(facts.length === 0 ? [] : [`      ${dim(facts.join(" · "))}`]),
    ];
  }
}

/** A file's name without what a terminal would obey. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, "�");
}

/** Faults of a file or its header come first: they explain much of what follows. */
function isCause(code: string): boolean {
  return code <= "DAT-004" && code.startsWith("DAT-");
}

/** The listed findings by rule: what is wrong with the header, errors, then by how many there are. */
function groupByRule(report: Report): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const code of Object.keys(report.summary.byRule)) groups.set(code, []);
  for (const finding of report.findings) groups.get(finding.rule)?.push(finding);
  const gravity = (code: string, findings: readonly Finding[]) =>
    findings.length === 0
      ? SEVERITY_ORDER.indexOf(metaByCode.get(code)?.severity ?? "info")
      : findings.reduce(
          (gravest, { severity }) => Math.min(gravest, SEVERITY_ORDER.indexOf(severity)),
          SEVERITY_ORDER.length,
        );
  return [...groups].sort(
    ([a, few], [b, many]) =>
      Number(isCause(b)) - Number(isCause(a)) ||
      gravity(a, few) - gravity(b, many) ||
      (report.summary.byRule[b] ?? 0) - (report.summary.byRule[a] ?? 0) ||
      (a < b ? -1 : 1),
  );
}
