import { cite } from "../../norms/citation.js";
import { changeUnit } from "../../records/statistics-schemes.js";
import { labelOf } from "../../taxonomy/index.js";
import { overClaims } from "./over-claims.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";
import { type ChangeParams, statedChange } from "./stated-change.js";

/** A change of counts is stated in percentage points (RDE-290-2022 VI.6.5.6.d). */
export const sta004 = statisticsRulesOver.record({
  code: "STA-004",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "La variación de unos conteos se declara en puntos porcentuales.",
    en: "A change of counts is stated in percentage points.",
  },
  remedy: {
    es: "Exprese la variación de conteos en por ciento; los puntos porcentuales son para porcentajes.",
    en: "State the change of counts in per cent; percentage points are for shares.",
  },
  fields: ["claims", "observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (record) =>
    overClaims<ChangeParams>(record, "change", (reader) => {
      if (reader.claim.unit === "percent") return undefined;
      const change = statedChange(reader);
      if (change === undefined || change.areShares === true) return undefined;
      if (change.areShares === undefined) return reader.open();
      return {
        params: change.params,
        at: [`${reader.path}.unit`],
        expected: labelOf(changeUnit, "percent", "es"),
      };
    }),
});
