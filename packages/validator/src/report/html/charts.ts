import { html, type Markup } from "./markup.js";

/** One bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is written beside the bar. */
  readonly shown: string;
  readonly kind: "error" | "warning" | "info" | "valid";
}

/** What a chart says to who cannot see it. */
interface ChartText {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const ROW = 26;

/**
 * Bars beside their labels, as wide as the page: positions are shares of the width, so that the text
 * keeps its size on a telephone and on paper.
 */
export function barChart(text: ChartText, bars: readonly Bar[]): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const height = bars.length * ROW + 4;
  return html`<svg class="chart" role="img" aria-labelledby="${text.id}-t ${text.id}-d" width="100%" height="${height}"><title id="${text.id}-t">${text.title}</title><desc id="${text.id}-d">${text.description}</desc><line class="axis" x1="22%" x2="22%" y1="0" y2="${height}"/>${bars.map(
    (bar, index) => {
      const y = index * ROW + 4;
      // The number stands behind the bar, so that the longest leaves it room.
      const width = Math.round((bar.value / most) * 580) / 10;
      return html`<text x="21%" y="${y + 14}" text-anchor="end">${bar.label}</text><rect class="bar-${bar.kind}" x="22%" y="${y}" width="${width}%" height="18"/><text x="${Math.round((22 + width) * 10) / 10}%" dx="6" y="${y + 14}">${bar.shown}</text>`;
    },
  )}</svg>`;
}

/** One bar of two parts: what is well, and hatched what is not. */
export function shareBar(
  text: ChartText,
  { valid, records }: { readonly valid: number; readonly records: number },
): Markup {
  const well = records === 0 ? 0 : Math.round((valid / records) * 1000) / 10;
  return html`<svg class="chart" role="img" aria-labelledby="${text.id}-t ${text.id}-d" width="100%" height="34"><title id="${text.id}-t">${text.title}</title><desc id="${text.id}-d">${text.description}</desc><defs><pattern id="${text.id}-p" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="bar-faulty" width="8" height="8"/><line class="hatch" x1="0" x2="0" y1="0" y2="8"/></pattern></defs><rect fill="url(#${text.id}-p)" x="0" y="3" width="100%" height="28"/><rect class="bar-valid" x="0" y="3" width="${well}%" height="28"/></svg>`;
}

/** The key of a bar of two parts. */
export function shareKey(id: string, labels: { readonly valid: string; readonly faulty: string }): Markup {
  return html`<ul class="key"><li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="bar-valid" width="10" height="10"/></svg>${labels.valid}</li><li><svg viewBox="0 0 10 10" aria-hidden="true"><rect fill="url(#${id}-p)" width="10" height="10"/></svg>${labels.faulty}</li></ul>`;
}
