import { instrument } from "@aurora/domain/norms";
import { showFile } from "../../run/show.js";
import type { SuppressionUse } from "../../run/suppressions.js";
import { type Fitted, fitting, html, type Markup } from "./markup.js";
import { given, normAnchor, type Page, scrollable } from "./page.js";

const ROOM = { most: 500, bytes: 60_000 };

/** Everything that decided the verdict: versions, day, calendar, thresholds, rules left out, files, norms. */
export function provenanceSection(page: Page): Markup {
  const { report, say, speak } = page;
  const { provenance } = say;
  const { tool, ruleset } = report;
  const parameters = fitting(
    Object.entries(ruleset.parameters),
    ROOM,
    ([name, value]) => html`<li><code>${name}</code> = ${value}</li>`,
  );
  const only = fitting(
    ruleset.only ?? [],
    ROOM,
    (code, index) => html`${index === 0 ? "" : ", "}${given(code)}`,
  );
  const fact = (term: string, value: Markup) => html`<dt>${term}</dt><dd>${value}</dd>`;
  return html`<section aria-labelledby="fuentes"><h2 id="fuentes">${provenance.title}</h2><p>${provenance.intro}</p><dl class="facts">${[
    fact(provenance.tool, given(`${tool.name} ${tool.version}`)),
    fact(provenance.ruleset, given(ruleset.version)),
    fact(provenance.asOf, html`${speak.day(ruleset.asOf)}`),
    fact(provenance.calendar, given(ruleset.calendar)),
    fact(provenance.territory, given(ruleset.territory)),
    fact(
      provenance.parameters,
      parameters.shown.length === 0
        ? html`${provenance.byDefault}`
        : html`<ul class="norms">${parameters.shown}</ul>${leftOut(page, parameters)}`,
    ),
    fact(
      provenance.only,
      ruleset.only === null ? html`${provenance.all}` : html`${only.shown}${leftOut(page, only)}`,
    ),
  ]}</dl>${suppressed(page)}${inputs(page)}${norms(page)}</section>`;
}

function suppressed(page: Page): Markup {
  const { report, say } = page;
  const { provenance } = say;
  const dated = fitting(report.suppressions ?? [], ROOM, (use) => datedRow(page, use));
  const rows = fitting(
    report.ruleset.suppressed,
    ROOM,
    ({ rule, reason }) =>
      html`<tr><th scope="row" class="k">${given(rule)}</th><td class="w">${given(reason)}</td></tr>`,
  );
  return html`<h3>${provenance.suppressed}</h3>${
    rows.shown.length === 0
      ? html`<p>${provenance.noneSuppressed}</p>`
      : table(provenance.suppressed, [provenance.rule, provenance.reason], rows)
  }${leftOut(page, rows)}${
    report.suppressions === undefined
      ? null
      : html`<h3>${provenance.dated.title}</h3><p>${provenance.dated.intro}</p>${table(
          provenance.dated.title,
          [
            provenance.rule,
            provenance.reason,
            provenance.dated.until,
            provenance.dated.only,
            provenance.dated.outcome,
          ],
          dated,
        )}${leftOut(page, dated)}`
  }`;
}

function datedRow({ say, speak }: Page, use: SuppressionUse): Markup {
  const { dated } = say.provenance;
  const { center, file, record } = use;
  const only = [center, file === undefined ? undefined : showFile(file), record]
    .filter((text) => text !== undefined)
    .join(" · ");
  const outcome = use.status === "applied" ? dated.leftOut(speak.number(use.findings)) : dated[use.status];
  return html`<tr><th scope="row" class="k">${given(use.rule)}</th><td class="w">${given(use.reason)}</td><td class="k">${speak.day(use.until)}</td><td class="w">${only === "" ? "–" : given(only)}</td><td class="w">${outcome}</td></tr>`;
}

function inputs(page: Page): Markup {
  const { report, say, speak, entityLabel, fileName } = page;
  const { provenance } = say;
  const rows = fitting(
    report.inputs,
    ROOM,
    ({ file, entity, format, encoding, rows: count, sha256 }) =>
      html`<tr><th scope="row" class="h">${given(fileName(file))}</th><td>${given(entityLabel(entity))}</td><td class="k">${format}</td><td class="k">${encoding === null ? "–" : given(encoding)}</td><td class="n">${speak.number(count)}</td><td class="hash">${sha256 === null ? "–" : html`<code>${sha256}</code>`}</td></tr>`,
  );
  const heads = [
    provenance.file,
    provenance.kind,
    provenance.format,
    provenance.encoding,
    provenance.rows,
    "SHA-256",
  ];
  return html`<h3>${provenance.inputs}</h3>${table(provenance.inputs, heads, rows)}${leftOut(page, rows)}`;
}

/** The norms of the ruleset, and the sources that findings cite beside them. */
function norms(page: Page): Markup {
  const { report, say, speak, rules } = page;
  const { provenance } = say;
  const since = new Map(report.ruleset.norms.map(({ id, inForceFrom }) => [id, inForceFrom]));
  const cited = rules.flatMap(({ meta, listed }) =>
    (meta?.citations ?? listed[0]?.citations ?? []).map(({ norm }) => norm),
  );
  const rows = fitting([...new Set([...since.keys(), ...cited])], ROOM, (id) => {
    const anchor = normAnchor(id);
    const from = since.get(id);
    const name = anchor === undefined ? given(id) : html`<span id="${anchor}">${id}</span>`;
    return html`<tr><th scope="row" class="k">${name}</th><td class="w">${instrument(id)?.title ?? ""}</td><td class="k">${from === undefined ? provenance.isReport : speak.day(from)}</td></tr>`;
  });
  const heads = [provenance.norm, provenance.normTitle, provenance.inForce];
  return html`<h3>${provenance.norms}</h3>${table(provenance.norms, heads, rows)}${leftOut(page, rows)}`;
}

function table(caption: string, heads: readonly string[], rows: Fitted): Markup {
  // The heading above says the same to who sees it.
  return scrollable(
    caption,
    html`<table><caption class="vh">${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.shown}</tbody></table>`,
  );
}

function leftOut({ say, speak }: Page, rows: Fitted): Markup | null {
  return rows.left > 0 ? html`<p class="soft">${say.provenance.left(speak.number(rows.left))}</p>` : null;
}
