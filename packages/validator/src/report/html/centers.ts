import type { CenterCounts } from "../../run/tally.js";
import { barChart } from "./charts.js";
import { type Fitted, fitting, html, type Markup } from "./markup.js";
import { given, type Page, percent, scrollable } from "./page.js";

/** How many centres stand open; the others a click away. */
const OPEN = 25;

const OPEN_ROOM = { most: OPEN, bytes: 60_000 };
const REST_ROOM = { most: 1500, bytes: 320_000 };

/** Every centre: its records, how many are without errors, its findings. */
export function centersSection(page: Page): Markup {
  const { report, say, speak } = page;
  const { byCenter, withoutCenter } = report.summary;
  const centers = Object.entries(byCenter).sort(
    ([a, x], [b, y]) => y.records - y.valid - (x.records - x.valid) || (a < b ? -1 : 1),
  );
  if (centers.length === 0) {
    return html`<section aria-labelledby="centros"><h2 id="centros">${say.centers.title}</h2><p>${say.centers.none}</p></section>`;
  }
  const first = fitting(centers.slice(0, OPEN), OPEN_ROOM, ([name, counts]) =>
    centerRow(page, given(name), counts),
  );
  const rest = fitting(centers.slice(OPEN), REST_ROOM, ([name, counts]) =>
    centerRow(page, given(name), counts),
  );
  const hasOthers =
    withoutCenter.records > 0 || withoutCenter.errors + withoutCenter.warnings + withoutCenter.infos > 0;
  const others = hasOthers ? centerRow(page, html`${say.centers.without}`, withoutCenter) : null;
  const left = first.left + rest.left;
  return html`<section aria-labelledby="centros"><h2 id="centros">${say.centers.title}</h2>${histogram(page, centers)}${table(page, say.centers.caption, first, others)}${
    rest.shown.length === 0
      ? null
      : html`<details><summary>${say.centers.rest(speak.number(centers.length - OPEN))}</summary><div class="in">${table(page, say.centers.captionRest, rest, null)}</div></details>`
  }${left > 0 ? html`<p class="soft">${say.centers.left(speak.number(left))}</p>` : null}</section>`;
}

function centerRow({ speak }: Page, name: Markup, counts: CenterCounts): Markup {
  const { records, valid, errors, warnings, infos } = counts;
  return html`<tr><th scope="row" class="h">${name}</th><td class="n">${speak.number(records)}</td><td class="n">${speak.number(valid)}</td><td class="n">${percent(valid, records)}</td><td class="n">${speak.number(errors)}</td><td class="n">${speak.number(warnings)}</td><td class="n">${speak.number(infos)}</td></tr>`;
}

function table({ say }: Page, caption: string, rows: Fitted, foot: Markup | null): Markup {
  const { center, records, valid, validShare } = say.centers;
  const { errors, warnings, infos } = say.figures;
  return scrollable(
    caption,
    html`<table><caption>${caption}</caption><thead><tr><th scope="col">${center}</th>${[records, valid, validShare, errors, warnings, infos].map((text) => html`<th scope="col" class="n">${text}</th>`)}</tr></thead><tbody>${rows.shown}</tbody>${foot === null ? null : html`<tfoot>${foot}</tfoot>`}</table>`,
  );
}

/** Bands of ten per cent; those with all records valid stand apart. */
function bandOf({ records, valid }: CenterCounts): number {
  return valid === records ? 10 : Math.min(9, Math.floor((valid / records) * 10));
}

function histogram(page: Page, centers: readonly (readonly [string, CenterCounts])[]): Markup | null {
  const { say, speak } = page;
  const bands = Array.from({ length: 11 }, (_, band) => ({
    label: band === 10 ? "100 %" : `${band * 10}–${band * 10 + 9} %`,
    centers: 0,
  }));
  let counted = 0;
  for (const [, counts] of centers) {
    const band = bands[bandOf(counts)];
    if (counts.records === 0 || band === undefined) continue;
    band.centers++;
    counted++;
  }
  if (counted < 2) return null;
  const text = {
    id: "grafico-centros",
    title: say.centers.chart,
    description: say.centers.chartDescription(speak.number(counted), speak.number(bands[10]?.centers ?? 0)),
  };
  return html`<figure><figcaption>${say.centers.chart}</figcaption>${barChart(
    text,
    bands.map(({ label, centers: value }, band) => ({
      label,
      value,
      shown: speak.number(value),
      kind: band === 10 ? "valid" : "info",
    })),
  )}<details><summary>${say.centers.chartTable}</summary><div class="in"><table><caption>${say.centers.chart}</caption><thead><tr><th scope="col">${say.centers.share}</th><th scope="col" class="n">${say.centers.centers}</th></tr></thead><tbody>${bands.map(({ label, centers: value }) => html`<tr><th scope="row">${label}</th><td class="n">${speak.number(value)}</td></tr>`)}</tbody></table></div></details></figure>`;
}
