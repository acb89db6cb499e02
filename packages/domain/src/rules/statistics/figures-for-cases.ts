import type { ClaimFacts, ObservationFacts } from "./figures.js";

/** A complete figure for tables of cases: a count of Peru in 2021, each of an indicator of its own. */
export function figure(id: string, value: number, more: Partial<ObservationFacts> = {}): ObservationFacts {
  return {
    id,
    indicator: id,
    unit: "cases",
    population: "all",
    place: "pe",
    period: "2021",
    value,
    source: "MIMP-SERIES cem_atenciones_por_tipo",
    ...more,
  };
}

/** A share of Peru in 2021, for tables of cases. */
export function percentage(id: string, value: number, precision?: number): ObservationFacts {
  return figure(id, value, { unit: "percent", ...(precision === undefined ? {} : { precision }) });
}

/** A stated share of `a` in `b`, for tables of cases. */
export function shareClaim(stated: number, decimals: number): ClaimFacts {
  return { kind: "share", part: "a", whole: "b", stated, decimals };
}

/** A stated change from `a` to `b`, for tables of cases. */
export function changeClaim(
  stated: number,
  decimals: number,
  unit: "percent" | "percentage-points" = "percent",
): ClaimFacts {
  return { kind: "change", from: "a", to: "b", stated, decimals, unit };
}
