import {
  cutOff,
  type Decimal,
  decimalOf,
  decimalText,
  isSame,
  isWithinHalfUnit,
  percentOf,
  precisionOf,
  ratioText,
  rounded,
} from "./decimal.js";
import type { ClaimReader } from "./over-claims.js";

/** What a message on a stated share needs: what was stated, what it is a share of, and what it is. */
export type ShareParams = {
  readonly stated: string;
  readonly part: string;
  readonly partValue: string;
  readonly whole: string;
  readonly wholeValue: string;
  /** The share with more decimals than were stated. */
  readonly exact: string;
};

/** How a stated share stands to the right one. */
export interface StatedShare {
  readonly verdict: "right" | "cut-off" | "wrong";
  readonly params: ShareParams;
  /** The right share at the stated precision. */
  readonly expected: string;
}

/**
 * Compares a stated share with part ÷ whole at the stated precision, half a unit of its last digit
 * allowed either way. Undefined where the claim does not say enough, or the whole is zero.
 */
export function statedShare({ figure, known, open }: ClaimReader): StatedShare | undefined {
  const part = figure("part");
  const whole = figure("whole");
  const claimed = known("stated");
  const decimals = known("decimals");
  const stated: Decimal | undefined = claimed === undefined ? undefined : decimalOf(claimed);
  if (part === undefined || whole === undefined || stated === undefined || decimals === undefined) {
    return undefined;
  }
  const share = percentOf(part.value, whole.value);
  if (share === undefined) return open();
  const precision = precisionOf(stated, decimals);
  return {
    verdict: isWithinHalfUnit(stated, share, precision)
      ? "right"
      : isSame(stated, cutOff(share, precision))
        ? "cut-off"
        : "wrong",
    params: {
      stated: decimalText(stated),
      part: part.name,
      partValue: decimalText(part.value),
      whole: whole.name,
      wholeValue: decimalText(whole.value),
      exact: ratioText(share, precision),
    },
    expected: decimalText(rounded(share, precision)),
  };
}
