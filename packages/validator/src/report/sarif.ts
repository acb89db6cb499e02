import { type Citation, citationText, instrument, provision } from "@aurora/domain/norms";
import { basisText } from "@aurora/domain/rules";
import type { Severity } from "@aurora/domain/rules/core";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Language } from "../core/catalogue.js";
import type { Finding, RecordPlace } from "../run/finding.js";
import { HIDDEN } from "../run/show.js";
import { inert } from "./inert-text.js";
import { certainLines, type LineOf } from "./line-numbers.js";
import type { Report } from "./report.js";
import { type ReportWords, type WordOptions, wordsOf } from "./report-words.js";
import { suppressionText } from "./suppression-text.js";

export type { LineOf } from "./line-numbers.js";
export { type LineOfRow, tableLines } from "./table-lines.js";

/** How a report is told to tools that read SARIF. */
export interface SarifOptions extends WordOptions {
  /** On which line of its file a record starts; by default only what the report is sure of. Of a table, `tableLines` knows. */
  readonly lineOf?: LineOf;
}

/** How many cells of a record a finding names: a sum of many columns is one fault. */
const CELLS_NAMED = 3;

/** The values of the schema of SARIF that is written here. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** What GitHub calls the weight of a rule that is not of security. */
const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "recommendation",
};

const WORDS = {
  es: {
    row: "fila",
    norm: "Norma",
    why: "Por qué pesa así",
    reading: "Nuestra lectura",
    otherRecord: "El otro registro.",
    noErrors: "Ningún hallazgo es un error.",
    withErrors: "Hay al menos un error.",
    leftOut: (rule: string, reason: string) => `No se aplicó ${rule}: ${reason}`,
    unlisted: (rule: string, count: number) => `${rule}: ${count} hallazgos están contados y no se enlistan.`,
  },
  en: {
    row: "row",
    norm: "Norm",
    why: "Why it weighs so",
    reading: "Our reading",
    otherRecord: "The other record.",
    noErrors: "No finding is an error.",
    withErrors: "There is at least one error.",
    leftOut: (rule: string, reason: string) => `${rule} was not applied: ${reason}`,
    unlisted: (rule: string, count: number) => `${rule}: ${count} findings are counted and not listed.`,
  },
};

/**
 * The report as SARIF 2.1.0. A finding's place is its record, told as a logical location with file, row
 * and id; a line of the file (`region`) stands there only where it is known to be right, because rows
 * are numbered as a spreadsheet does; of a workbook the cells are named by sheet, row and header. Norms are taxonomies to which rules are related. Rules that were
 * left out are overrides of the invocation, with their reason.
 *
 * Findings that were left out for a time are counted in notifications of its configuration; they are no results with
 * `suppressions` of their own. A run asks whether a finding is left out before it lists it, and of one that is keeps
 * the count alone, by suppression and centre: that count is all that the parts of a run hand over to each other, be
 * they threads, centres or reports that are merged, so none of them could say which findings it stands for. To list
 * them would take a second list beside `findings`, bounded, merged, parted and described in the schema of a report
 * as that one is.
 *
 * GitHub takes 25,000 results and shows 5,000: a report for it is to list no more.
 */
export function sarifReport(report: Report, options: SarifOptions = {}): string {
  const { lineOf = certainLines(report) } = options;
  const words = wordsOf(report, options);
  const { language, messageOf } = words;
  const say = WORDS[language];
  const { ruleset, summary, tool } = report;
  const files = fileIndex(report);
  const ruleIndex = new Map<string, number>();
  for (const code of [
    ...report.findings.map(({ rule }) => rule),
    ...Object.keys(report.omitted),
    ...ruleset.suppressed.map(({ rule }) => rule),
    ...(report.suppressions ?? []).map(({ rule }) => rule),
  ]) {
    if (!ruleIndex.has(code)) ruleIndex.set(code, ruleIndex.size);
  }
  const taxonomies = taxonomiesOf([...ruleIndex.keys()], words);
  const fingerprints = new Fingerprints();

  const run: Json = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language,
        rules: [...ruleIndex.keys()].map((code) => ruleDescriptor(code, words)),
      },
    },
    invocations: [
      {
        executionSuccessful: true,
        exitCode: summary.errors > 0 ? 1 : 0,
        exitCodeDescription: summary.errors > 0 ? say.withErrors : say.noErrors,
        ruleConfigurationOverrides: ruleset.suppressed.map(({ rule, reason }) => ({
          descriptor: { id: inert(rule), index: ruleIndex.get(rule) ?? -1 },
          configuration: { enabled: false },
          properties: { reason: inert(reason) },
        })),
        toolConfigurationNotifications: ruleset.suppressed
          .map(({ rule, reason }) => ({
            level: "note",
            message: { text: say.leftOut(inert(rule), inert(reason)) },
            associatedRule: { id: inert(rule), index: ruleIndex.get(rule) ?? -1 },
          }))
          .concat(
            (report.suppressions ?? []).map((use) => ({
              level: "note",
              message: { text: inert(suppressionText(use, language)) },
              associatedRule: { id: inert(use.rule), index: ruleIndex.get(use.rule) ?? -1 },
            })),
          ),
        toolExecutionNotifications: Object.entries(report.omitted).map(([rule, count]) => ({
          level: "warning",
          message: { text: say.unlisted(rule, count) },
          associatedRule: { id: rule, index: ruleIndex.get(rule) ?? -1 },
        })),
      },
    ],
    artifacts: report.inputs.map((input) => ({
      location: { uri: uriOf(input.file) },
      roles: ["analysisTarget"],
      ...(input.encoding !== null && { encoding: input.encoding }),
      ...(input.sha256 !== null && { hashes: { "sha-256": input.sha256 } }),
      properties: { entity: input.entity, format: input.format, rows: input.rows },
    })),
    columnKind: "utf16CodeUnits",
    taxonomies,
    results: report.findings.map((finding) => result(finding)),
    properties: {
      ruleset: ruleset as unknown as Json,
      summary: {
        records: summary.records,
        valid: summary.valid,
        errors: summary.errors,
        warnings: summary.warnings,
        infos: summary.infos,
      },
      truncated: report.truncated,
      ...(report.suppressions && { suppressions: report.suppressions as unknown as Json }),
    },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] })}\n`;

  function result(finding: Finding): Json {
    const { otherFile, otherRow } = finding.params;
    const other: RecordPlace | undefined =
      typeof otherRow === "number"
        ? {
            file: typeof otherFile === "string" && otherFile !== "" ? otherFile : finding.record.file,
            sheet: null,
            row: otherRow,
            id: null,
          }
        : undefined;
    return {
      ruleId: finding.rule,
      ruleIndex: ruleIndex.get(finding.rule) ?? -1,
      level: LEVELS[finding.severity],
      message: { text: inert(messageOf(finding)) },
      locations: [location(finding.record, finding.columns)],
      ...(other !== undefined && {
        relatedLocations: [{ id: 0, message: { text: say.otherRecord }, ...location(other) }],
      }),
      partialFingerprints: { "auroraFinding/v1": fingerprints.of(finding) },
      properties: {
        ...finding.record,
        fields: finding.fields,
        columns: finding.columns,
        value: finding.value,
        expected: finding.expected,
        suggestion: finding.suggestion,
        citations: finding.citations.map((citation) => citationText(citation, language)),
      },
    };
  }

  function location(place: RecordPlace, columns: readonly string[] = []): { readonly [name: string]: Json } {
    const line = lineOf(place);
    const rowText = place.row === null ? undefined : `${say.row} ${place.row}`;
    const index = files.get(place.file);
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(place.file), ...(index !== undefined && { index }) },
        ...(line !== undefined && { region: { startLine: line } }),
      },
      ...(rowText !== undefined && {
        logicalLocations: [
          {
            name: inert(place.id ?? rowText),
            fullyQualifiedName: inert(
              [place.file, ...(place.sheet === null ? [] : [place.sheet]), rowText].join(" · "),
            ),
            kind: "row",
          },
          ...cellsOf(place, columns),
        ],
      }),
    };
  }
}

/** The cells of a workbook that a finding marks, by their headers: a workbook has no lines that would tell where they are. */
function cellsOf({ file, sheet, row }: RecordPlace, columns: readonly string[]): Json[] {
  if (sheet === null || row === null) return [];
  return columns.slice(0, CELLS_NAMED).map((column) => ({
    name: inert(column),
    fullyQualifiedName: inert([file, sheet, String(row), column].join(" · ")),
    kind: "cell",
  }));
}

function fileIndex(report: Report): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [at, { file }] of report.inputs.entries()) if (!index.has(file)) index.set(file, at);
  return index;
}

/** A rule as viewers show it: what is wrong, how to mend it, and by which article. */
function ruleDescriptor(code: string, { metaOf, language }: ReportWords): Json {
  const meta = metaOf(code);
  if (meta === undefined) return { id: inert(code) };
  const say = WORDS[language];
  const citations = meta.citations.map((citation) => citationWithHeading(citation, language));
  const basis =
    meta.basis === undefined
      ? undefined
      : `${basisText[meta.basis][language]}${meta.wording === undefined ? "" : `: «${meta.wording}»`}`;
  const reading = meta.interpretation?.[language];
  return {
    id: code,
    shortDescription: { text: meta.summary[language] },
    fullDescription: { text: meta.summary[language] },
    help: {
      text: [
        meta.remedy[language],
        ...(citations.length === 0 ? [] : [`${say.norm}: ${citations.join("; ")}.`]),
        ...(basis === undefined ? [] : [`${say.why}: ${basis}.`]),
        ...(reading === undefined ? [] : [`${say.reading}: ${reading}`]),
      ].join("\n\n"),
      markdown: [
        meta.remedy[language],
        ...(citations.length === 0
          ? []
          : [`**${say.norm}**\n\n${citations.map((citation) => `- ${citation}`).join("\n")}`]),
        ...(basis === undefined ? [] : [`**${say.why}**: ${basis}.`]),
        ...(reading === undefined ? [] : [`**${say.reading}**: ${reading}`]),
      ].join("\n\n"),
    },
    defaultConfiguration: { level: LEVELS[meta.severity] },
    relationships: meta.citations.map(({ norm, locator }) => ({
      target: { id: locator, toolComponent: { name: norm } },
      kinds: ["relevant"],
    })),
    properties: {
      tags: [code.replace(/-.*/, ""), ...(meta.basis === undefined ? [] : [meta.basis])],
      "problem.severity": PROBLEM_SEVERITY[meta.severity],
      citations: meta.citations.map((citation) => citationText(citation, language)),
    },
  };
}

function citationWithHeading(citation: Citation, language: Language): string {
  const heading = provision(citation.norm, citation.locator)?.heading[language];
  return `${citationText(citation, language)}${heading === undefined ? "" : ` (${heading})`}`;
}

/** The norms that these rules cite, each with the places that they cite. */
function taxonomiesOf(codes: readonly string[], { metaOf, language }: ReportWords): Json[] {
  const places = new Map<Citation["norm"], Set<string>>();
  for (const { norm, locator } of codes.flatMap((code) => metaOf(code)?.citations ?? [])) {
    const known = places.get(norm);
    if (known === undefined) places.set(norm, new Set([locator]));
    else known.add(locator);
  }
  return [...places].map(([norm, locators]) => {
    const { title, description, inForceFrom } = instrument(norm) ?? {};
    return {
      name: norm,
      ...(title !== undefined && { fullName: title }),
      ...(description !== undefined && { shortDescription: { text: description[language] } }),
      ...(inForceFrom !== undefined && { properties: { inForceFrom } }),
      taxa: [...locators].map((locator) => {
        const heading = provision(norm, locator)?.heading[language];
        return { id: locator, ...(heading !== undefined && { shortDescription: { text: heading } }) };
      }),
    };
  });
}

/** A file's name as a URI reference: a path, relative unless it was absolute. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/");
  const encoded = inert(path).split("/").map(encodeURIComponent).join("/");
  if (/^[a-z]:\//i.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}`;
  return path.startsWith("/") ? `file://${path.startsWith("//") ? encoded.slice(2) : encoded}` : encoded;
}

/**
 * What stays the same of a finding when rows are put in or taken out above it: its rule, its file, its
 * record's id and the fields. Where a record has no id that can be shown, its row stands for it.
 */
class Fingerprints {
  readonly #seen = new Map<string, number>();

  of({ rule, record: { file, sheet, row, id }, fields }: Finding): string {
    const who = id === null || id === HIDDEN ? row : id;
    const key = JSON.stringify([rule, file, sheet, who, fields]);
    const times = this.#seen.get(key) ?? 0;
    this.#seen.set(key, times + 1);
    return bytesToHex(sha256(utf8ToBytes(`${key}#${times}`))).slice(0, 32);
  }
}
