import type { LocalizedText } from "../../text.js";
import type { PublishedFigures } from "../published-figures.js";

/** What the figures of RDE-290-2022 count. */
export const rde2902022Indicators: readonly { readonly code: string; readonly label: LocalizedText }[] = [
  {
    code: "prevention-category-count",
    label: { es: "Categorías de prevención", en: "Categories of prevention" },
  },
  {
    code: "prevention-duty-part-count",
    label: { es: "Partes del deber de prevención", en: "Parts of the duty of prevention" },
  },
  {
    code: "sustainable-development-goal-count",
    label: { es: "Objetivos de Desarrollo Sostenible", en: "Sustainable Development Goals" },
  },
  {
    code: "ecological-level-count",
    label: { es: "Niveles del modelo ecológico", en: "Levels of the ecological model" },
  },
];

/**
 * The figures of RDE-290-2022: counts of what it names, and no statistics. It cites surveys without
 * their figures; its terms and minimums are requirements.
 */
export const rde2902022Figures: PublishedFigures = {
  observations: [
    {
      id: "rde-290-2022.prevention-categories",
      indicator: "prevention-category-count",
      unit: "categories",
      population: "all",
      place: "pe",
      period: "2022-11-28",
      value: 3,
      source: "RDE-290-2022 VI.6.1.i",
    },
    {
      id: "rde-290-2022.prevention-duty-parts",
      indicator: "prevention-duty-part-count",
      unit: "parts",
      population: "all",
      place: "pe",
      period: "2022-11-28",
      value: 2,
      source: "RDE-290-2022 VI.6.2",
    },
    {
      id: "rde-290-2022.sustainable-development-goals",
      indicator: "sustainable-development-goal-count",
      unit: "goals",
      population: "all",
      place: "pe",
      period: "2022-11-28",
      value: 17,
      source: "RDE-290-2022 VI.6.2",
    },
    {
      id: "rde-290-2022.ecological-levels",
      indicator: "ecological-level-count",
      unit: "levels",
      population: "all",
      place: "pe",
      period: "2022-11-28",
      value: 4,
      source: "RDE-290-2022 VI.6.5.2",
    },
  ],
  claims: [],
};
