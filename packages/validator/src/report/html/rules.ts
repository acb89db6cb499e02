import { barChart } from "./charts.js";
import { fitting, html, type Markup } from "./markup.js";
import { citationList, type Page, ruleLink, scrollable, severityMark } from "./page.js";

const ROOM = { most: 400, bytes: 300_000 };

/** How many rules the chart shows. */
const BARS = 15;

/** Every rule that is not satisfied: how often, what is wrong, how to mend it, by which article. */
export function rulesSection(page: Page): Markup {
  const { say, speak, rules, language } = page;
  if (rules.length === 0) {
    return html`<section aria-labelledby="reglas"><h2 id="reglas">${say.rules.title}</h2><p>${say.rules.none}</p></section>`;
  }
  const rows = fitting(rules, ROOM, (rule) => {
    const { code, meta, severity, total, listed } = rule;
    const citations = meta?.citations ?? listed[0]?.citations ?? [];
    return html`<tr><td class="k">${severityMark(severity, say)}</td><th scope="row" class="k">${ruleLink(code, page)}</th><td class="w">${
      meta === undefined
        ? null
        : html`${meta.summary[language]} <span class="soft fix"><b>${say.rules.remedy}</b> ${meta.remedy[language]}</span>`
    }</td><td>${citationList(citations, language)}</td><td class="n">${speak.number(total)}</td></tr>`;
  });
  const charted = rules.slice(0, BARS);
  const most = charted.reduce((a, b) => (b.total > a.total ? b : a));
  return html`<section aria-labelledby="reglas"><h2 id="reglas">${say.rules.title}</h2><figure><figcaption>${say.rules.chart}</figcaption>${barChart(
    {
      id: "grafico-reglas",
      title: say.rules.chart,
      description: say.rules.chartDescription(charted.length, `${most.code} (${speak.number(most.total)})`),
    },
    charted.map(({ code, total, severity }) => ({
      label: code,
      value: total,
      shown: `${speak.number(total)} · ${say.severity[severity]}`,
      kind: severity,
    })),
  )}</figure>${scrollable(
    say.rules.caption,
    html`<table><caption>${say.rules.caption}</caption><thead><tr><th scope="col">${say.rules.severity}</th><th scope="col">${say.rules.rule}</th><th scope="col">${say.rules.what}</th><th scope="col">${say.rules.norm}</th><th scope="col" class="n">${say.rules.findings}</th></tr></thead><tbody>${rows.shown}</tbody></table>`,
  )}${rows.left > 0 ? html`<p class="soft">${say.rules.left(speak.number(rows.left))}</p>` : null}</section>`;
}
