import { cite } from "../../norms/citation.js";
import { decimalText, isSame, minus, shortText, sumOf } from "./decimal.js";
import { overClaims } from "./over-claims.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";

type Params = {
  readonly figure: string;
  readonly stated: string;
  readonly parts: number;
  readonly sum: string;
  /** The stated total less the sum of its parts. */
  readonly difference: string;
};

/** A stated total is not the sum of its stated parts (RDE-290-2022 VI.6.5.6.d). */
export const sta001 = statisticsRulesOver.record({
  code: "STA-001",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Un total declarado no es la suma de sus partes.",
    en: "A stated total is not the sum of its parts.",
  },
  remedy: {
    es: "Corrija el total o la parte errada, o añada la parte que falta.",
    en: "Mend the total or the part that is wrong, or add the part that is missing.",
  },
  fields: ["claims", "observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (record) =>
    overClaims<Params>(record, "total", ({ path, figure, figures }) => {
      const whole = figure("whole");
      const parts = figures("parts");
      if (whole === undefined || parts === undefined) return undefined;
      const sum = sumOf(parts.map(({ value }) => value));
      if (isSame(sum, whole.value)) return undefined;
      return {
        params: {
          figure: whole.name,
          stated: decimalText(whole.value),
          parts: parts.length,
          sum: shortText(sum),
          difference: shortText(minus(whole.value, sum)),
        },
        at: [`${path}.whole`],
        expected: shortText(sum),
      };
    }),
});
