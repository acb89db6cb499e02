import { cite } from "../../norms/citation.js";
import { type Decimal, halfUnit, isLarger, minus, precisionOf, shortText, sizeOf, sumOf } from "./decimal.js";
import { overClaims } from "./over-claims.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";

type Params = {
  readonly shares: number;
  readonly sum: string;
  /** The sum less 100. */
  readonly difference: string;
  /** How much the rounding of the shares may amount to. */
  readonly tolerance: string;
};

const HUNDRED: Decimal = { digits: 100n, scale: 0 };

/** Shares that exclude each other do not add up to 100 % (RDE-290-2022 VI.6.5.6.d). */
export const sta007 = statisticsRulesOver.record({
  code: "STA-007",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Unas proporciones que se excluyen entre sí no suman 100 %.",
    en: "Shares that exclude each other do not add up to 100 %.",
  },
  remedy: {
    es: "Corrija la proporción errada o añada la que falta; si se traslapan, no las presente como un reparto.",
    en: "Mend the share that is wrong or add the one that is missing; where they overlap, do not present them as a partition.",
  },
  fields: ["claims", "observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (record) =>
    overClaims<Params>(record, "partition", ({ path, figures }) => {
      const shares = figures("shares");
      if (shares === undefined) return undefined;
      const sum = sumOf(shares.map(({ value }) => value));
      const difference = minus(sum, HUNDRED);
      const tolerance = sumOf(
        shares.map(({ value, observation }) => halfUnit(precisionOf(value, observation.precision ?? 0))),
      );
      if (!isLarger(sizeOf(difference), tolerance)) return undefined;
      return {
        params: {
          shares: shares.length,
          sum: shortText(sum),
          difference: shortText(difference),
          tolerance: shortText(tolerance),
        },
        at: [`${path}.shares`],
        expected: "100",
      };
    }),
});
