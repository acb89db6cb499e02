import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { figureName } from "./figures.js";
import { monthPeriod, periodOf } from "./period.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";

type Params = { readonly figure: string; readonly months: readonly string[] };

/** A figure's period includes months in which the service was suspended (RDE-290-2022 VI.6.5.6.d). */
export const sta008 = statisticsRulesOver.record({
  code: "STA-008",
  severity: "info",
  basis: "description",
  summary: {
    es: "El periodo de una cifra incluye meses en que el servicio estuvo suspendido.",
    en: "A figure's period includes months in which the service was suspended.",
  },
  remedy: {
    es: "Advierta de la suspensión a quien compare esta cifra con la de otro periodo.",
    en: "Tell of the suspension whoever compares this figure with that of another period.",
  },
  fields: ["observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: ({ observations }) => {
    if (observations === undefined) return undetermined("observations");
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    observations.forEach((observation, index) => {
      const { suspendedMonths = [], period: text } = observation;
      if (suspendedMonths.length === 0) return;
      const path = `observations[${index}]`;
      const period = text === undefined ? undefined : periodOf(text);
      if (period === undefined) {
        missing.push(`${path}.period`);
        return;
      }
      const months = [...new Set(suspendedMonths)].sort().filter((month) => {
        const days = monthPeriod(month);
        return days !== undefined && days.first <= period.last && period.first <= days.last;
      });
      if (months.length === 0) return;
      violations.push({
        params: { figure: figureName(observation, index), months },
        at: [`${path}.period`, `${path}.suspendedMonths`],
      });
    });
    return concluded(violations, missing);
  },
});
