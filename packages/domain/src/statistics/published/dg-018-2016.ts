import type { LocalizedText } from "../../text.js";
import type { PublishedFigures } from "../published-figures.js";

/** What the figures of DG-018-2016 count, besides the levels of the ecological model. */
export const dg0182016Indicators: readonly { readonly code: string; readonly label: LocalizedText }[] = [
  {
    code: "machismo-premise-count",
    label: { es: "Premisas del machismo", en: "Premises of machismo" },
  },
  {
    code: "learning-domain-count",
    label: { es: "Ámbitos de aprendizaje", en: "Domains of learning" },
  },
];

/**
 * The figures of DG-018-2016: counts of what it names, and no statistics. Its terms, minimums and
 * maximums are requirements.
 */
export const dg0182016Figures: PublishedFigures = {
  observations: [
    {
      id: "dg-018-2016.machismo-premises",
      indicator: "machismo-premise-count",
      unit: "premises",
      population: "all",
      place: "pe",
      period: "2016-07-27",
      value: 2,
      source: "DG-018-2016 V.5.2.7",
    },
    {
      id: "dg-018-2016.ecological-levels",
      indicator: "ecological-level-count",
      unit: "levels",
      population: "all",
      place: "pe",
      period: "2016-07-27",
      value: 3,
      source: "DG-018-2016 V.5.4.7",
    },
    {
      id: "dg-018-2016.learning-domains",
      indicator: "learning-domain-count",
      unit: "domains",
      population: "all",
      place: "pe",
      period: "2016-07-27",
      value: 3,
      source: "DG-018-2016 VI.6.4.9",
    },
  ],
  claims: [],
};
