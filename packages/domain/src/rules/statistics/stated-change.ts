import {
  type Decimal,
  decimalOf,
  decimalText,
  isRounded,
  minus,
  percentOf,
  precisionOf,
  type Ratio,
  ratioOf,
  ratioText,
  rounded,
  shortText,
} from "./decimal.js";
import { isShare } from "./figures.js";
import type { ClaimReader } from "./over-claims.js";

/** What a message on a stated change needs. */
export type ChangeParams = {
  readonly unit: "percent" | "percentage-points";
  readonly stated: string;
  readonly from: string;
  readonly fromValue: string;
  readonly to: string;
  readonly toValue: string;
  /** The change in per cent, with more decimals than were stated; empty from zero. */
  readonly percent: string;
  /** The difference of the two figures. */
  readonly difference: string;
  /** Of what the figures are: shares change by percentage points. */
  readonly of: "shares" | "counts";
};

/** A stated change beside what its two figures give. */
export interface StatedChange {
  readonly unit: "percent" | "percentage-points";
  /** Whether both figures are shares; undefined where a unit that decides it is not known. */
  readonly areShares: boolean | undefined;
  /** Whether the number is right as a percentage; undefined from zero. */
  readonly isPercent: boolean | undefined;
  /** Whether the number is right as the difference of the two figures. */
  readonly isDifference: boolean;
  readonly params: ChangeParams;
  /** The right number as a percentage and as a difference, at the stated precision. */
  readonly expected: { readonly percent: string | undefined; readonly difference: string };
}

/** Reads a stated change and computes it anew; undefined where the claim does not say enough. */
export function statedChange({ figure, known }: ClaimReader): StatedChange | undefined {
  const from = figure("from");
  const to = figure("to");
  const claimed = known("stated");
  const decimals = known("decimals");
  const unit = known("unit");
  const stated: Decimal | undefined = claimed === undefined ? undefined : decimalOf(claimed);
  if (from === undefined || to === undefined || stated === undefined) return undefined;
  if (decimals === undefined || unit === undefined) return undefined;
  const precision = precisionOf(stated, decimals);
  const difference = minus(to.value, from.value);
  const percent = percentOf(difference, from.value);
  const right = (ratio: Ratio) => rounded(ratio, precision);
  const units = [isShare(from.observation), isShare(to.observation)];
  const areShares = units.includes(false) ? false : units.includes(undefined) ? undefined : true;
  return {
    unit,
    areShares,
    isPercent: percent && isRounded(stated, percent, precision),
    isDifference: isRounded(stated, ratioOf(difference), precision),
    params: {
      unit,
      stated: decimalText(stated),
      from: from.name,
      fromValue: decimalText(from.value),
      to: to.name,
      toValue: decimalText(to.value),
      percent: percent === undefined ? "" : ratioText(percent, precision),
      difference: shortText(difference),
      of: areShares === true ? "shares" : "counts",
    },
    expected: {
      percent: percent && decimalText(right(percent)),
      difference: decimalText(right(ratioOf(difference))),
    },
  };
}
