import { type MendPlan, mendPlan } from "../mend-plan.js";
import type { RuleFound } from "../rules-found.js";
import { shareBar, shareKey } from "./charts.js";
import { html, type Markup } from "./markup.js";
import { type Page, percent, ruleLink, scrollable } from "./page.js";

/** How many steps of mending are shown. */
const STEPS = 12;

/** How many rules are named that concern whole files. */
const CAUSES = 10;

/** Whether the register can be sent, the counts, and what to mend first. */
export function summarySection(page: Page): Markup {
  const { say } = page;
  return html`<section aria-labelledby="resumen"><h2 id="resumen">${say.summary}</h2>${verdict(page)}${figures(page)}${mendFirst(page)}</section>`;
}

function verdict({ report, say, speak }: Page): Markup {
  const { summary, ruleset } = report;
  const counted = (count: number, [one, many]: readonly [string, string]) => speak.count(count, one, many);
  const faulty = summary.records - summary.valid;
  const isEmpty = summary.records === 0 && summary.errors === 0;
  const isReady = summary.errors === 0 && !isEmpty;
  const [head, detail] = isEmpty
    ? [say.verdict.empty, say.verdict.emptyDetail]
    : isReady
      ? [
          say.verdict.yes,
          summary.warnings === 0
            ? say.verdict.yesDetail
            : say.verdict.yesWithWarnings(counted(summary.warnings, say.unit.warning)),
        ]
      : [
          say.verdict.no,
          faulty === 0
            ? say.verdict.noFile
            : say.verdict.noDetail(speak.number(faulty), counted(summary.records, say.unit.record)),
        ];
  const isPartial =
    ruleset.only !== null || ruleset.suppressed.length > 0 || (report.suppressions ?? []).length > 0;
  const sign = isReady
    ? html`<circle cx="20" cy="20" r="17"/><path d="M12 20l6 6 11-12"/>`
    : html`<circle cx="20" cy="20" r="17"/><path d="M13 13l14 14M27 13L13 27"/>`;
  return html`<div class="verdict${isReady ? " yes" : ""}"><svg viewBox="0 0 40 40" aria-hidden="true">${sign}</svg><div><strong>${head}</strong><p>${detail}</p>${
    isPartial ? html`<p><a href="#fuentes">${say.verdict.partial}</a></p>` : null
  }</div></div>`;
}

function figures({ report, say, speak }: Page): Markup {
  const { records, valid, errors, warnings, infos } = report.summary;
  const figure = (label: string, count: number, beside?: string) =>
    html`<div><dt>${label}</dt><dd>${speak.number(count)}${beside === undefined ? null : html` <small>${beside}</small>`}</dd></div>`;
  const share = percent(valid, records);
  const chart =
    records === 0
      ? null
      : html`<figure><figcaption>${say.share.title}</figcaption>${shareBar(
          {
            id: "parte",
            title: say.share.title,
            description: say.share.description(speak.number(valid), speak.number(records - valid), share),
          },
          { valid, records },
        )}${shareKey("parte", {
          valid: `${say.share.valid}: ${speak.number(valid)} (${share})`,
          faulty: `${say.share.faulty}: ${speak.number(records - valid)} (${percent(records - valid, records)})`,
        })}</figure>`;
  return html`<dl class="figures">${[
    figure(say.figures.records, records),
    figure(say.figures.valid, valid, records === 0 ? undefined : share),
    figure(say.figures.errors, errors),
    figure(say.figures.warnings, warnings),
    figure(say.figures.infos, infos),
  ]}</dl>${chart}`;
}

function mendFirst(page: Page): Markup | null {
  const { report, say } = page;
  if (report.summary.errors === 0) return null;
  const plan = mendPlan(report, { steps: STEPS });
  const causes = plan.wholeFile
    .slice(0, CAUSES)
    .map((code, index) => html`${index === 0 ? "" : ", "}${ruleLink(code, page)}`);
  const first =
    causes.length === 0
      ? null
      : html`<p class="note">${sentenceAround(say.mend.wholeFile("\u0000"), html`${causes}`)}</p>`;
  return html`<h3 id="primero">${say.mend.title}</h3>${first}${
    plan.exact ? exactSteps(page, plan) : roughSteps(page)
  }`;
}

/** A sentence with markup where its words leave a place. */
function sentenceAround(sentence: string, markup: Markup): Markup {
  const [before = "", after = ""] = sentence.split("\u0000");
  return html`${before}${markup}${after}`;
}

function exactSteps(page: Page, { mends, left }: MendPlan): Markup | null {
  const { say, speak, report } = page;
  if (mends.length === 0) return null;
  const { records } = report.summary;
  return html`<p>${say.mend.exact}</p>${scrollable(
    say.mend.caption,
    html`<table><caption>${say.mend.caption}</caption><thead><tr><th scope="col" class="n">${say.mend.step}</th><th scope="col">${say.mend.rule}</th><th scope="col" class="n">${say.mend.records}</th><th scope="col" class="n">${say.mend.frees}</th><th scope="col" class="n">${say.mend.validAfter}</th></tr></thead><tbody>${mends.map(
      (mend, index) =>
        html`<tr><td class="n">${index + 1}</td>${ruleCell(mend.rule, page)}<td class="n">${speak.number(mend.records)}</td><td class="n">${speak.number(mend.frees)}</td><td class="n">${speak.number(mend.validAfter)} <span class="soft">(${percent(mend.validAfter, records)})</span></td></tr>`,
    )}</tbody></table>`,
  )}${more(page, left)}`;
}

function roughSteps(page: Page): Markup | null {
  const { say, speak, rules } = page;
  const faulty = rules
    .filter(({ severity }) => severity === "error")
    .sort((a: RuleFound, b: RuleFound) => b.total - a.total || (a.code < b.code ? -1 : 1));
  if (faulty.length === 0) return null;
  return html`<p>${say.mend.estimate}</p>${scrollable(
    say.mend.caption,
    html`<table><caption>${say.mend.caption}</caption><thead><tr><th scope="col" class="n">${say.mend.step}</th><th scope="col">${say.mend.rule}</th><th scope="col" class="n">${say.mend.findings}</th></tr></thead><tbody>${faulty
      .slice(0, STEPS)
      .map(
        ({ code, total }, index) =>
          html`<tr><td class="n">${index + 1}</td>${ruleCell(code, page)}<td class="n">${speak.number(total)}</td></tr>`,
      )}</tbody></table>`,
  )}${more(page, faulty.length - STEPS)}`;
}

function ruleCell(code: string, page: Page): Markup {
  const remedy = page.metaOf(code)?.remedy[page.language];
  return html`<th scope="row" class="w">${ruleLink(code, page)}${remedy === undefined ? null : html` <span class="soft">${remedy}</span>`}</th>`;
}

function more({ say, speak }: Page, left: number): Markup | null {
  return left > 0 ? html`<p class="soft">${say.mend.more(speak.number(left))}</p>` : null;
}
