import { type Citation, citationText, instrument, provision } from "@aurora/domain/norms";
import type { Severity } from "@aurora/domain/rules/core";
import type { Language } from "../../core/catalogue.js";
import { fileNames } from "../file-names.js";
import { clipped } from "../inert-text.js";
import type { Report } from "../report.js";
import { type ReportWords, type WordOptions, wordsOf } from "../report-words.js";
import { type RuleFound, rulesFound } from "../rules-found.js";
import { html, type Markup } from "./markup.js";
import { type Words, words } from "./words.js";

/** The longest text of anybody's that the page shows. */
const LONGEST = 400;

/** What every section of the page needs. */
export interface Page extends ReportWords {
  readonly report: Report;
  readonly say: Words;
  readonly rules: readonly RuleFound[];
  /** Where the examples of a rule stand; undefined where it has none. */
  readonly anchorOf: (code: string) => string | undefined;
  /** What the page calls a file. */
  readonly fileName: (file: string) => string;
}

/** Prepares a report for its page. */
export function pageOf(report: Report, options: WordOptions): Page {
  const told = wordsOf(report, options);
  const rules = rulesFound(report, told);
  const anchors = new Map(
    rules
      .filter(({ listed }) => listed.length > 0)
      .map(({ code }, index) => [code, /^[A-Z]+-\d+$/.test(code) ? `regla-${code}` : `regla-n${index + 1}`]),
  );
  return {
    ...told,
    report,
    say: words[told.language],
    rules,
    messageOf: (finding) => clipped(told.messageOf(finding), LONGEST * 2),
    anchorOf: (code) => anchors.get(code),
    fileName: fileNames(report),
  };
}

/** Somebody else's text, apart from the direction of the text around it. */
export function given(text: string): Markup {
  return html`<bdi>${clipped(text, LONGEST)}</bdi>`;
}

/** A severity by a shape, a word and a colour. */
export function severityMark(severity: Severity, say: Words): Markup {
  return html`<span class="sev ${severity}"><svg viewBox="0 0 10 10" aria-hidden="true"><path d="${SHAPES[severity]}"/></svg>${say.severity[severity]}</span>`;
}

const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M3 0h4l3 3v4l-3 3H3L0 7V3z",
  warning: "M5 0l5 10H0z",
  info: "M5 0a5 5 0 1 0 .01 0z",
};

/** A rule's code, with a link to its examples where it has some. */
export function ruleLink(code: string, { anchorOf }: Page): Markup {
  const anchor = anchorOf(code);
  return anchor === undefined ? given(code) : html`<a href="#${anchor}">${clipped(code, LONGEST)}</a>`;
}

/** Where the page describes a norm; undefined where nobody knows it. */
export function normAnchor(norm: string): string | undefined {
  return instrument(norm) === undefined ? undefined : `norma-${norm}`;
}

/** The places of norms, each with its heading, linked to the norm's title. */
export function citationList(citations: readonly Citation[], language: Language): Markup {
  return html`<ul class="norms">${citations.map((citation) => {
    const anchor = normAnchor(citation.norm);
    const text = citationText(citation, language);
    const heading = provision(citation.norm, citation.locator)?.heading[language];
    return html`<li>${anchor === undefined ? given(text) : html`<a href="#${anchor}">${text}</a>`}${
      heading === undefined ? null : html` <span>${heading}</span>`
    }</li>`;
  })}</ul>`;
}

/** A part of a whole as a percentage of at most one decimal, never rounded up to all or down to none. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const tenths = Math.round((part / whole) * 1000);
  const honest = part < whole ? Math.min(tenths, 999) : 1000;
  const shown = part > 0 ? Math.max(honest, 1) : 0;
  return `${shown % 10 === 0 ? shown / 10 : (shown / 10).toFixed(1)} %`;
}

/** A table that a narrow screen scrolls sideways, and a keyboard too. */
export function scrollable(label: string, table: Markup): Markup {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
}
