import { cite } from "../../norms/citation.js";
import type { Violation } from "../outcome.js";
import { overClaims } from "./over-claims.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";
import { type ChangeParams, type StatedChange, statedChange } from "./stated-change.js";

/** A stated change is not what the two values give (RDE-290-2022 VI.6.5.6.d). */
export const sta003 = statisticsRulesOver.record({
  code: "STA-003",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una variación declarada no es la que dan las dos cifras.",
    en: "A stated change is not what the two values give.",
  },
  remedy: {
    es: "Corrija la variación o las cifras de las que sale; entre porcentajes, diga si son puntos o por ciento.",
    en: "Mend the change or the figures from which it comes; between shares, say whether it is points or per cent.",
  },
  fields: ["claims", "observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  interpretation: {
    es: "De conteos no hay puntos porcentuales (STA-004): lo dicho en puntos se da por errado solo si tampoco es el porcentaje ni la diferencia de los conteos.",
    en: "Counts have no percentage points (STA-004): what is stated in points is wrong only where it is neither the percentage nor the difference of the counts.",
  },
  timeless: true,
  check: (record) =>
    overClaims<ChangeParams>(record, "change", (reader) => {
      const change = statedChange(reader);
      if (change === undefined) return undefined;
      const verdict = verdictOf(change);
      if (verdict === "open") return reader.open();
      if (verdict === "right") return undefined;
      const { percent, difference } = change.expected;
      const isInPoints = change.unit === "percentage-points" && change.areShares !== false;
      const expected = isInPoints ? difference : percent;
      return {
        params: change.params,
        at: [`${reader.path}.stated`],
        ...(expected === undefined ? {} : { expected }),
      } satisfies Violation<ChangeParams>;
    }),
});

function verdictOf({ unit, areShares, isPercent, isDifference }: StatedChange): "right" | "wrong" | "open" {
  if (unit === "percent") return isPercent === undefined ? "open" : isPercent ? "right" : "wrong";
  if (areShares === true) return isDifference ? "right" : "wrong";
  // Counts in points: the number is looked at both ways. From zero it has no percentage to compare.
  if (areShares === false && (isDifference || isPercent === true)) return "right";
  return isPercent === false && !isDifference ? "wrong" : "open";
}
