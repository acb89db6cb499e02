import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { clipped } from "../inert-text.js";
import type { Report } from "../report.js";
import type { WordOptions } from "../report-words.js";
import { centersSection } from "./centers.js";
import { examplesSection } from "./examples.js";
import { html, Markup } from "./markup.js";
import { given, type Page, pageOf } from "./page.js";
import { provenanceSection } from "./provenance.js";
import { rulesSection } from "./rules.js";
import { style } from "./style.js";
import { summarySection } from "./summary.js";

/** How the page is made. */
export interface HtmlOptions extends WordOptions {
  /** The heading of the page; says that it is a report of validation by default. */
  readonly title?: string;
}

/** The longest title. */
const LONGEST_TITLE = 200;

/** How many files the head of the page names. */
const FILES_NAMED = 3;

/**
 * The report as one page for people, that needs nothing besides: no network, no script, no font. It says
 * first whether the register can be sent and what to mend first, then rule by rule, centre by centre,
 * with some examples of each; it stays below 2 MB whatever the report holds, and says what it leaves
 * out. Messages are in the page's language, whatever the language of the run.
 */
export function htmlReport(report: Report, options: HtmlOptions = {}): string {
  const page = pageOf(report, options);
  const { say, language } = page;
  const title = clipped(options.title ?? say.title, LONGEST_TITLE);
  const sections = [
    ["resumen", say.summary],
    ["reglas", say.rules.title],
    ["centros", say.centers.title],
    ["ejemplos", say.examples.title],
    ["fuentes", say.provenance.title],
  ] as const;
  const document = html`<!doctype html>
<html lang="${language === "es" ? "es-PE" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#contenido">${say.skip}</a>
<div class="page">
<header><h1>${given(title)}</h1>${about(page)}<nav aria-label="${say.contents}"><ul>${sections.map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></nav></header>
<main id="contenido" tabindex="-1">
${summarySection(page)}
${rulesSection(page)}
${centersSection(page)}
${examplesSection(page)}
${provenanceSection(page)}
</main>
</div>
</body>
</html>
`;
  return document.text;
}

/** Which files the report is of, what they hold, and the day as of which they were checked. */
function about({ report, say, speak, entityLabel, fileName }: Page): Markup {
  const { inputs, ruleset } = report;
  const kinds = [...new Set(inputs.map(({ entity }) => entityLabel(entity)))];
  const named = inputs
    .slice(0, FILES_NAMED)
    .map(({ file }, index) => html`${index === 0 ? "" : ", "}${given(fileName(file))}`);
  const files =
    inputs.length > FILES_NAMED
      ? html`${speak.count(inputs.length, ...say.unit.file)}: ${named}…`
      : html`${named}`;
  return html`<p class="about">${kinds.slice(0, FILES_NAMED).join(", ")}${kinds.length > FILES_NAMED ? "…" : ""}</p><p class="about">${files}</p><p class="about">${say.asOf(speak.day(ruleset.asOf))} · ${given(`aurora ${report.tool.version}`)}</p>`;
}

/** Lets the page load and run nothing but its own style sheet, known by its hash. */
function policy(): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
