import type { NormId } from "../norms/instruments.js";
import { carabayllo2022Figures } from "./published/carabayllo-2022.js";
import { dg0182016Figures } from "./published/dg-018-2016.js";
import { mimp2021Figures } from "./published/mimp-2021.js";
import { pnig2019Figures } from "./published/pnig-2019.js";
import { rde2902022Figures } from "./published/rde-290-2022.js";
import { seriesFigures } from "./published/series.js";
import type { PublishedFigures } from "./published-figures.js";

/** What one norm or report publishes in figures. */
export interface PublishedSource {
  readonly id: NormId;
  readonly figures: PublishedFigures;
}

/** The norms and reports whose figures are kept, the transcribed series last. */
export const publishedSources: readonly PublishedSource[] = [
  { id: "RDE-290-2022", figures: rde2902022Figures },
  { id: "DG-018-2016", figures: dg0182016Figures },
  { id: "PNIG-2019", figures: pnig2019Figures },
  { id: "MIMP-2021", figures: mimp2021Figures },
  { id: "CARABAYLLO-2022", figures: carabayllo2022Figures },
  { id: "MIMP-SERIES", figures: seriesFigures },
];

/** The figures and claims of every source as one record, so that sources are compared with each other. */
export const publishedFigures: PublishedFigures = {
  observations: /* @__PURE__ */ publishedSources.flatMap(({ figures }) => figures.observations),
  claims: /* @__PURE__ */ publishedSources.flatMap(({ figures }) => figures.claims),
};
