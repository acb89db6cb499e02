import type { LocalizedText } from "../../text.js";
import type { Claim, Observation, PublishedFigures } from "../published-figures.js";

/** A table of yearly figures: each column an indicator, each row a year; null where the table has no figure. */
interface YearlyTable {
  readonly locator: string;
  readonly unit: string;
  readonly indicators: readonly string[];
  readonly years: readonly (readonly [year: number, ...values: (number | null)[]])[];
  /** First year whose figures were taken from the press. */
  readonly pressFrom?: number;
}

const casesByType = {
  locator: "cem_atenciones_por_tipo",
  unit: "cases",
  indicators: [
    "cem-cases-attended",
    "cem-cases-psychological",
    "cem-cases-physical",
    "cem-cases-sexual",
    "cem-cases-economic",
  ],
  years: [
    [2018, 133697, 66628, 53607, 12839, 623],
    [2019, 181885, 90235, 72582, 18044, 1024],
    [2020, 114495, 55995, 44125, 13843, 532],
    [2021, 163797, 75894, 64805, 22456, 642],
    [2022, 154202, 66623, 59521, 27362, 696],
    [2023, 166313, 71075, 63726, 30837, 675],
    [2024, 168492, 71717, 63692, 32388, 695],
    [2025, 169536, 74004, 62617, 32180, 735],
  ],
} as const satisfies YearlyTable;

const tables: readonly YearlyTable[] = [
  casesByType,
  {
    locator: "cem_numero",
    unit: "centres",
    indicators: ["cem-count", "cem-24h-count"],
    years: [
      [2017, 295, null],
      [2018, 346, 5],
      [2019, 396, 5],
      [2020, 416, 5],
      [2021, 430, 5],
      [2022, 430, 5],
      [2023, 433, 5],
      [2024, 433, 5],
      [2025, 433, 5],
    ],
  },
  {
    locator: "feminicidios_tentativas",
    unit: "cases",
    indicators: ["femicides", "femicide-attempts"],
    years: [
      [2018, 149, 304],
      [2019, 166, 404],
      [2020, 131, 330],
      [2021, 136, 293],
      [2022, 130, 223],
      [2023, 170, 258],
      [2024, 162, 233],
      [2025, 134, 270],
    ],
  },
  {
    locator: "linea100_consultas",
    unit: "consultations",
    indicators: ["linea-100-consultations"],
    years: [
      [2018, 75988],
      [2019, 119786],
      [2020, 235791],
      [2021, 208199],
      [2022, 170780],
      [2023, 143644],
      [2024, 137741],
      [2025, 160796],
    ],
    pressFrom: 2024,
  },
];

/** The yearly series of the programme, 2017 or 2018 to 2025. */
export const seriesFigures: PublishedFigures = {
  observations: /* @__PURE__ */ tables.flatMap(observedIn),
  claims: /* @__PURE__ */ typesMakeTheTotal(),
};

function observedIn({ locator, unit, indicators, years, pressFrom }: YearlyTable): readonly Observation[] {
  return years.flatMap(([year, ...values]) =>
    indicators.flatMap((indicator, column) => {
      const value = values[column];
      if (value === undefined || value === null) {
        return [];
      }
      const observation: Observation = {
        id: `mimp-series.${indicator}.${year}`,
        indicator,
        unit,
        population: "all",
        place: "pe",
        period: String(year),
        value,
        source: `MIMP-SERIES ${locator}`,
        ...(pressFrom !== undefined && year >= pressFrom ? { note: "A figure given by the press." } : {}),
      };
      return [observation];
    }),
  );
}

/** The types of violence are the whole of a year's attentions. */
function typesMakeTheTotal(): readonly Claim[] {
  const [whole, ...parts] = casesByType.indicators;
  return casesByType.years.map(([year]) => ({
    id: `mimp-series.total.${whole}.${year}`,
    kind: "total",
    whole: `mimp-series.${whole}.${year}`,
    parts: parts.map((part) => `mimp-series.${part}.${year}`),
    source: `MIMP-SERIES ${casesByType.locator}`,
  }));
}

/** What the series count beside the shared indicators: nothing. */
export const seriesIndicators: readonly { readonly code: string; readonly label: LocalizedText }[] = [];
