import { type Citation, citationText } from "@aurora/domain/norms";
import type { Finding } from "../../run/finding.js";
import { showFile, showSheet } from "../../run/show.js";
import { inert } from "../inert-text.js";
import { mendPlan } from "../mend-plan.js";
import type { Report } from "../report.js";
import type { ReportWords } from "../report-words.js";
import { type RuleFound, rulesFound } from "../rules-found.js";
import { suppressionText } from "../suppression-text.js";
import { cellName, sheetPlace } from "./cell-address.js";
import { type Formats, formatsIn } from "./findings-formats.js";
import { SHEET_MARKS } from "./own-sheets.js";
import type { OfficePackage, Sink } from "./package.js";
import { type Cell, MOST_LINKS, SheetWriter } from "./sheet-writer.js";
import type { StyleSheet } from "./style-sheet.js";
import { words } from "./words.js";
import type { NewSheet } from "./workbook-part.js";

/** Where a finding's first cell stands in the workbook. */
interface CellPlace {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** A finding and where its cell stands; undefined where it concerns no row. */
export interface Located {
  readonly finding: Finding;
  readonly place: CellPlace | undefined;
}

/** What the sheets of findings are made of. */
interface FindingsSource {
  readonly report: Report;
  /** The file that the workbook holds. */
  readonly file: string;
  readonly words: ReportWords;
  /** The file's findings with their places. */
  readonly located: readonly Located[];
  /** What the steward must know of what was left out. */
  readonly notices: readonly string[];
  /** The same, known only once the other sheets are written. */
  readonly lateNotices: () => readonly string[];
}

/** The names and parts of the two sheets. */
export interface FindingsSheetNames {
  readonly findings: { readonly name: string; readonly part: string };
  readonly summary: { readonly name: string; readonly part: string };
}

/**
 * Puts two sheets into a package: the findings, each with a link to its cell, and their summary by rule
 * and by centre. Both go by how much work each rule mends.
 *
 * @param selected whether the first of them is what opens
 */
export function addFindingsSheets(
  workbook: OfficePackage,
  source: FindingsSource,
  at: { readonly names: FindingsSheetNames; readonly styles: StyleSheet; readonly selected: boolean },
): readonly [NewSheet, NewSheet] {
  const { names, styles, selected } = at;
  const sheets = new FindingsSheets(source, names, formatsIn(styles));
  workbook.set(names.findings.part, { write: (sink) => sheets.writeFindings(sink, selected) });
  workbook.set(names.summary.part, { write: (sink) => sheets.writeSummary(sink) });
  return [
    {
      ...names.findings,
      mark: SHEET_MARKS.findings,
      filter: sheets.listRange,
      titleRows: `$${sheets.headerRow}:$${sheets.headerRow}`,
    },
    { ...names.summary, mark: SHEET_MARKS.summary },
  ];
}

class FindingsSheets {
  /** The row of the list's header, and the cells of the list with it. */
  readonly headerRow: number;
  readonly listRange: string;
  readonly #source: FindingsSource;
  readonly #names: FindingsSheetNames;
  readonly #formats: Formats;
  /** The rules that the file breaks, in the order in which to mend them. */
  readonly #rules: readonly PlannedRule[];
  readonly #ordered: readonly Located[];
  readonly #exact: boolean;

  constructor(source: FindingsSource, names: FindingsSheetNames, formats: Formats) {
    this.#source = source;
    this.#names = names;
    this.#formats = formats;
    const { report, located } = source;
    const ofFile: Report = { ...report, findings: located.map(({ finding }) => finding) };
    const { rules, exact } = plannedRules(ofFile, source.words);
    this.#rules = rules;
    this.#exact = exact;
    const rank = new Map(rules.map(({ found }, index) => [found.code, index]));
    this.#ordered = located
      .map((each, index) => ({ each, index, rank: rank.get(each.finding.rule) ?? rules.length }))
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
      .map(({ each }) => each);
    // Above it: title, file, counts, day, link and colours, then what was left out.
    this.headerRow = 6 + this.#notices().length + 1;
    this.listRange = `A${this.headerRow}:L${this.headerRow + Math.max(1, this.#ordered.length)}`;
  }

  #notices(): string[] {
    const {
      report,
      words: { language, speak },
      notices,
    } = this.#source;
    const say = words[language];
    const { number } = speak;
    const unlisted = Object.values(report.omitted).reduce((sum, count) => sum + count, 0);
    const unlinked = this.#ordered.length - MOST_LINKS + 1;
    return [
      ...(unlisted > 0 ? [say.unlisted(number(unlisted))] : []),
      ...(unlinked > 0 ? [say.unlinked(number(unlinked))] : []),
      ...notices,
      ...(report.inputs.length > 1 ? [say.several] : []),
    ];
  }

  #head(sheet: SheetWriter, title: string): void {
    const {
      report,
      file,
      words: { language, speak },
    } = this.#source;
    const say = words[language];
    const { number, day } = speak;
    const { records, valid, errors, warnings, infos } = report.summary;
    const { title: titleFormat, muted } = this.#formats;
    const counts = [
      [say.records, records],
      [say.valid, valid],
      [say.errors, errors],
      [say.warnings, warnings],
      [say.infos, infos],
    ] as const;
    sheet.row(1, [{ value: title, format: titleFormat }]);
    sheet.row(2, [{ value: `${say.file}: ${inert(showFile(file))}` }]);
    sheet.row(3, [{ value: counts.map(([label, count]) => `${label}: ${number(count)}`).join("   ·   ") }]);
    sheet.row(4, [{ value: say.checked(day(report.ruleset.asOf), report.ruleset.version), format: muted }]);
  }

  writeFindings(sink: Sink, selected: boolean): void {
    const {
      words: { language, messageOf },
      report,
    } = this.#source;
    const say = words[language];
    const { heading, link, plain, wrapped, number, notice, severity, muted } = this.#formats;
    const sheet = new SheetWriter(sink, {
      widths: [9, 16, 8, 24, 12, 60, 22, 26, 26, 28, 10, 16],
      frozenRows: this.headerRow,
      selected,
      tab: "FF1F3864",
      grid: false,
    });
    this.#head(sheet, say.title);
    sheet.row(5, [{ value: say.toSummary, format: link }]);
    sheet.link("A5", { place: sheetPlace(this.#names.summary.name, "A1"), tip: say.toSummary });
    sheet.row(6, [
      { value: say.legend, format: muted },
      undefined,
      undefined,
      { value: say.severity.error, format: severity.error },
      { value: say.severity.warning, format: severity.warning },
      { value: say.severity.info, format: severity.info },
    ]);
    this.#notices().forEach((text, index) => {
      sheet.row(7 + index, [{ value: text, format: notice }]);
    });
    const { list } = say;
    sheet.row(
      this.headerRow,
      [
        list.cell,
        list.sheet,
        list.row,
        list.column,
        list.severity,
        list.message,
        list.value,
        list.expected,
        list.suggestion,
        list.norm,
        list.rule,
        list.id,
      ].map((value) => ({ value, format: heading })),
    );
    if (this.#ordered.length === 0 && Object.keys(report.omitted).length === 0) {
      sheet.row(this.headerRow + 1, [{ value: say.clean }]);
    }
    this.#ordered.forEach(({ finding, place }, index) => {
      const row = this.headerRow + 1 + index;
      const name = place === undefined ? undefined : cellName(place.column, place.row);
      const linked =
        place !== undefined &&
        name !== undefined &&
        canBeLinked(place) &&
        sheet.link(`A${row}`, { place: sheetPlace(place.sheet, name), tip: name });
      const text = (value: string | null | undefined): Cell => ({
        value: inert(value ?? ""),
        format: wrapped,
      });
      sheet.row(
        row,
        [
          { value: name, format: linked ? link : plain },
          text(place && showSheet(place.sheet)),
          { value: finding.record.row ?? undefined, format: number },
          text(finding.columns.join("\u00a0· ")),
          { value: say.severity[finding.severity], format: severity[finding.severity] },
          text(messageOf(finding)),
          text(finding.value),
          text(finding.expected),
          text(finding.suggestion),
          text(cited(finding.citations, language)),
          text(finding.rule),
          text(finding.record.id),
        ],
        { fits: true },
      );
    });
    sheet.end({ filter: this.listRange });
  }

  writeSummary(sink: Sink): void {
    const {
      report,
      words: { language },
    } = this.#source;
    const say = words[language];
    const { link, notice } = this.#formats;
    const sheet = new SheetWriter(sink, {
      widths: [8, 12, 10, 46, 56, 12, 12, 12, 12, 12, 30],
      frozenRows: 0,
      selected: false,
      tab: "FF1F3864",
      grid: false,
    });
    this.#head(sheet, say.summaryTitle);
    sheet.row(5, [{ value: say.toFindings, format: link }]);
    sheet.link("A5", {
      place: sheetPlace(this.#names.findings.name, `A${this.headerRow}`),
      tip: say.toFindings,
    });
    const { only, suppressed } = report.ruleset;
    const limits = [
      ...(only === null ? [] : [say.only(only.join(", "))]),
      ...suppressed.map(({ rule, reason }) => say.skipped(rule, inert(reason))),
      ...(report.suppressions ?? []).map((use) => say.suppressed(inert(suppressionText(use, language)))),
      ...this.#notices(),
      ...this.#source.lateNotices(),
    ];
    let row = 6;
    for (const text of limits) sheet.row(row++, [{ value: text, format: notice }]);
    row = this.#writeRules(sheet, row + 1);
    this.#writeCenters(sheet, row + 1);
    sheet.end();
  }

  #writeRules(sheet: SheetWriter, from: number): number {
    const {
      words: { language },
    } = this.#source;
    const say = words[language];
    const { section, heading, wrapped, number, severity, link, muted } = this.#formats;
    let row = from;
    sheet.row(row++, [{ value: say.byRule, format: section }]);
    sheet.row(row++, [{ value: say.byRuleHow, format: muted }]);
    if (!this.#exact) sheet.row(row++, [{ value: say.byRulePartial, format: muted }]);
    sheet.row(
      row++,
      Object.values(say.rules).map((value) => ({ value, format: heading })),
      { fits: true },
    );
    if (this.#rules.length === 0) sheet.row(row++, [{ value: say.clean }]);
    const firsts = new Map<string, CellPlace>();
    for (const { finding, place } of this.#source.located) {
      if (place !== undefined && !firsts.has(finding.rule)) firsts.set(finding.rule, place);
    }
    this.#rules.forEach(({ found, records, frees, validAfter }, index) => {
      const { meta, code } = found;
      const first = firsts.get(code);
      const name = first === undefined ? undefined : cellName(first.column, first.row);
      if (first !== undefined && name !== undefined && canBeLinked(first)) {
        sheet.link(`J${row}`, { place: sheetPlace(first.sheet, name), tip: name });
      }
      sheet.row(
        row++,
        [
          { value: index + 1, format: number },
          { value: say.severity[found.severity], format: severity[found.severity] },
          { value: code, format: wrapped },
          { value: meta?.summary[language] ?? found.listed[0]?.message, format: wrapped },
          { value: meta?.remedy[language], format: wrapped },
          { value: found.total, format: number },
          { value: records, format: number },
          { value: frees, format: number },
          { value: validAfter, format: number },
          { value: name, format: link },
          { value: meta === undefined ? undefined : cited(meta.citations, language), format: wrapped },
        ],
        { fits: true },
      );
    });
    return row;
  }

  #writeCenters(sheet: SheetWriter, from: number): void {
    const {
      report,
      words: { language },
    } = this.#source;
    const say = words[language];
    const { section, heading, wrapped, number, share } = this.#formats;
    const { byCenter, withoutCenter } = report.summary;
    const centers = [
      ...Object.entries(byCenter),
      ...(withoutCenter.records > 0 ? [[say.noCenter, withoutCenter] as const] : []),
    ]
      .map(([name, counts]) => ({ name, counts, invalid: counts.records - counts.valid }))
      .sort((a, b) => b.invalid - a.invalid || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    if (centers.length === 0) return;
    let row = from;
    sheet.row(row++, [{ value: say.byCenter, format: section }]);
    const labels = say.centers;
    const cells = (center: Cell, counts: readonly Cell[]): (Cell | undefined)[] => [
      undefined,
      undefined,
      undefined,
      undefined,
      center,
      ...counts,
    ];
    sheet.row(
      row++,
      cells(
        { value: labels.center, format: heading },
        [labels.records, labels.invalid, labels.errors, labels.warnings, labels.infos, labels.share].map(
          (value) => ({ value, format: heading }),
        ),
      ),
    );
    for (const { name, counts, invalid } of centers) {
      const valid = counts.records === 0 ? 100 : Math.round((counts.valid / counts.records) * 1000) / 10;
      sheet.row(
        row++,
        cells({ value: inert(name), format: wrapped }, [
          { value: counts.records, format: number },
          { value: invalid, format: number },
          { value: counts.errors, format: number },
          { value: counts.warnings, format: number },
          { value: counts.infos, format: number },
          { value: valid, format: share },
        ]),
      );
    }
  }
}

/** A rule that the file breaks, and what mending it brings; nothing is known of that for warnings and infos. */
interface PlannedRule {
  readonly found: RuleFound;
  readonly records?: number;
  readonly frees?: number;
  readonly validAfter?: number;
}

/** The rules in the order in which to mend them: whole files first, then by what each frees, then what is no error. */
function plannedRules(
  report: Report,
  reportWords: ReportWords,
): { readonly rules: readonly PlannedRule[]; readonly exact: boolean } {
  const plan = mendPlan(report);
  const several = report.inputs.length > 1;
  const found = new Map(rulesFound(report, reportWords).map((rule) => [rule.code, rule]));
  const rules: PlannedRule[] = [];
  const take = (code: string, mend: Omit<PlannedRule, "found"> = {}) => {
    const rule = found.get(code);
    // Of several files, each workbook tells of its own rules.
    if (rule !== undefined && !(several && rule.listed.length === 0)) rules.push({ found: rule, ...mend });
    found.delete(code);
  };
  for (const code of plan.wholeFile) take(code);
  for (const { rule, records, frees, validAfter } of plan.mends) take(rule, { records, frees, validAfter });
  for (const code of [...found.keys()]) take(code);
  return { rules, exact: plan.exact || several };
}

/** Whether a link to a place shows nothing that a report would not: it holds the sheet's name in full. */
function canBeLinked({ sheet }: CellPlace): boolean {
  return showSheet(sheet) === sheet;
}

/** The articles on which a finding rests. */
export function cited(citations: readonly Citation[], language: ReportWords["language"]): string {
  return citations.map((citation) => citationText(citation, language)).join("; ");
}
