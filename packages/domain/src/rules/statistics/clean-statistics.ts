import type { Statistics } from "../../records/statistics.js";

const year = (indicator: string, period: string, value: number) => ({
  id: `mimp-series.${indicator}.${period}`,
  indicator,
  unit: "cases",
  population: "all",
  place: "pe",
  period,
  value,
  source: "MIMP-SERIES cem_atenciones_por_tipo",
});

const share = (kind: string, value: number) => ({
  ...year(`cem-cases-${kind}-share`, "2021", value),
  unit: "percent",
  precision: 1,
});

const shareOf = (kind: string, stated: number) => ({
  kind: "share" as const,
  part: `mimp-series.cem-cases-${kind}.2021`,
  whole: "mimp-series.cem-cases-attended.2021",
  stated,
  decimals: 1,
});

/** Cases attended by the CEM in 2020 and 2021, with what may be said of them: all of it holds. */
export const cleanStatistics: Statistics = {
  observations: [
    year("cem-cases-attended", "2020", 114495),
    year("cem-cases-attended", "2021", 163797),
    year("cem-cases-psychological", "2021", 75894),
    year("cem-cases-physical", "2021", 64805),
    year("cem-cases-sexual", "2021", 22456),
    year("cem-cases-economic", "2021", 642),
    share("psychological", 46.3),
    share("physical", 39.6),
    share("sexual", 13.7),
    share("economic", 0.4),
  ],
  claims: [
    {
      kind: "total",
      whole: "mimp-series.cem-cases-attended.2021",
      parts: [
        "mimp-series.cem-cases-psychological.2021",
        "mimp-series.cem-cases-physical.2021",
        "mimp-series.cem-cases-sexual.2021",
        "mimp-series.cem-cases-economic.2021",
      ],
    },
    shareOf("psychological", 46.3),
    shareOf("physical", 39.6),
    shareOf("sexual", 13.7),
    shareOf("economic", 0.4),
    {
      kind: "change",
      from: "mimp-series.cem-cases-attended.2020",
      to: "mimp-series.cem-cases-attended.2021",
      stated: 43.1,
      decimals: 1,
      unit: "percent",
    },
    {
      kind: "partition",
      shares: [
        "mimp-series.cem-cases-psychological-share.2021",
        "mimp-series.cem-cases-physical-share.2021",
        "mimp-series.cem-cases-sexual-share.2021",
        "mimp-series.cem-cases-economic-share.2021",
      ],
    },
  ],
};
