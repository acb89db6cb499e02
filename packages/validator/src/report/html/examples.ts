import type { Finding } from "../../run/finding.js";
import { HIDDEN } from "../../run/show.js";
import type { RuleFound } from "../rules-found.js";
import { fitting, html, type Markup } from "./markup.js";
import { given, type Page, scrollable, severityMark } from "./page.js";

/** All examples together, in findings and in bytes. */
const MOST_IN_ALL = 400;
const ROOM = { most: 400, bytes: 500_000 };

/** The examples of one rule: at most, and even where many rules share the room. */
const MOST_PER_RULE = 5;
const LEAST_PER_RULE = 2;

/** How many columns of a finding are named. */
const COLUMNS = 6;

/** Some findings of each rule, and where the others are. */
export function examplesSection(page: Page): Markup {
  const { say, speak, rules } = page;
  const listed = rules.filter((rule) => rule.listed.length > 0);
  const perRule = Math.max(LEAST_PER_RULE, Math.min(MOST_PER_RULE, Math.floor(MOST_IN_ALL / listed.length)));
  const shown = fitting(listed, ROOM, (rule) => ruleExamples(page, rule, perRule));
  const unlisted = rules.filter((rule) => rule.listed.length === 0);
  return html`<section aria-labelledby="ejemplos"><h2 id="ejemplos">${say.examples.title}</h2><p>${listed.length === 0 ? say.examples.none : say.examples.intro}</p>${shown.shown}${
    shown.left > 0 ? html`<p class="soft">${say.examples.leftRules(speak.number(shown.left))}</p>` : null
  }${
    unlisted.length > 0
      ? html`<p class="soft">${say.examples.unlisted(speak.number(unlisted.reduce((sum, { total }) => sum + total, 0)))}</p>`
      : null
  }</section>`;
}

function ruleExamples(page: Page, rule: RuleFound, most: number): Markup {
  const { say, speak, report, language, anchorOf } = page;
  const { code, meta, severity, total, listed } = rule;
  const shown = listed.slice(0, most);
  const several = report.inputs.length > 1;
  const omitted = total - listed.length;
  const rest = [
    say.examples.shown(speak.number(shown.length), speak.number(total)),
    ...(listed.length > shown.length ? [say.examples.elsewhere] : []),
    ...(omitted > 0 ? [say.examples.unlisted(speak.number(omitted))] : []),
  ];
  return html`<details id="${anchorOf(code) ?? ""}"><summary>${severityMark(severity, say)} <b>${given(code)}</b> ${meta?.summary[language] ?? ""} <span class="soft">(${speak.number(total)})</span></summary><div class="in">${
    meta === undefined ? null : html`<p><b>${say.rules.remedy}</b> ${meta.remedy[language]}</p>`
  }${scrollable(
    `${code}: ${say.examples.title}`,
    html`<table><caption>${rest.join(" ")}</caption><thead><tr><th scope="col">${say.examples.place}</th><th scope="col">${say.examples.message}</th><th scope="col">${say.examples.found}</th><th scope="col">${say.examples.expected}</th></tr></thead><tbody>${shown.map((finding) => exampleRow(page, finding, { several, usual: severity }))}</tbody></table>`,
  )}</div></details>`;
}

function exampleRow(
  page: Page,
  finding: Finding,
  { several, usual }: { readonly several: boolean; readonly usual: Finding["severity"] },
): Markup {
  const { say, messageOf, fileName } = page;
  const { file, sheet, row, id } = finding.record;
  const place = [
    ...(several ? [given(fileName(file))] : []),
    ...(sheet === null ? [] : [given(sheet)]),
    html`${row === null ? say.wholeFile : `${say.row} ${row}`}`,
    ...(id === null ? [] : [given(id)]),
  ].map((part, index) => html`${index === 0 ? "" : " · "}${part}`);
  const columns = finding.columns.slice(0, COLUMNS).join(", ");
  const more = finding.columns.length > COLUMNS ? ", …" : "";
  const value = finding.value === null ? null : finding.value === HIDDEN ? HIDDEN : `«${finding.value}»`;
  return html`<tr><th scope="row" class="h">${place}</th><td class="w">${
    finding.severity === usual ? null : html`${severityMark(finding.severity, say)} `
  }<bdi>${messageOf(finding)}</bdi></td><td class="h">${columns === "" ? null : given(`${columns}${more}`)}${value === null ? null : html`${columns === "" ? "" : ": "}${given(value)}`}</td><td class="h">${finding.expected === null ? null : given(finding.expected)}${
    finding.suggestion === null
      ? null
      : html` <span class="soft">${say.examples.suggestion}:</span> ${given(finding.suggestion)}`
  }</td></tr>`;
}
