import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutOff,
  type Decimal,
  decimalOf,
  decimalText,
  isRounded,
  isSame,
  isWithinHalfUnit,
  minus,
  percentOf,
  precisionOf,
  rounded,
  shortText,
  sumOf,
} from "./decimal.js";

const scale = fc.integer({ min: 0, max: 6 });
const decimal: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  scale,
});
const of = (value: number) => decimalOf(value) as Decimal;

describe("a number in decimals", () => {
  it("is what its notation says, large and small", () => {
    expect(decimalText(of(0.1))).toBe("0.1");
    expect(decimalText(of(-0))).toBe("0");
    expect(decimalText(of(-12.05))).toBe("-12.05");
    expect(decimalText(of(1e12))).toBe("1000000000000");
    expect(decimalText(of(1.5e21))).toBe("1500000000000000000000");
    expect(decimalText(of(2.5e-7))).toBe("0.00000025");
    for (const value of [Number.NaN, Infinity, -Infinity]) expect(decimalOf(value)).toBeUndefined();
  });

  it("reads again as the number that it was", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(decimalText(of(value)))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("adds up in any order, and loses nothing", () => {
    fc.assert(
      fc.property(fc.array(decimal), (decimals) => {
        const sum = sumOf(decimals);
        expect(isSame(sum, sumOf([...decimals].reverse()))).toBe(true);
        const rest = decimals.reduce(minus, sum);
        expect(isSame(rest, { digits: 0n, scale: 0 })).toBe(true);
      }),
    );
    expect(shortText(sumOf([of(0.1), of(0.2)]))).toBe("0.3");
    expect(shortText(sumOf([of(0.5), of(0.5)]))).toBe("1");
  });
});

describe("rounding", () => {
  it("takes a half up, wherever binary fractions would not", () => {
    // Every number of the form d.dd5: its last digit is a half of the one before.
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, decimals) => {
          const half = { upper: BigInt(whole) * 10n + 5n, lower: 10n ** BigInt(decimals + 1) };
          expect(rounded(half, decimals)).toEqual({ digits: BigInt(whole) + 1n, scale: decimals });
          expect(cutOff(half, decimals)).toEqual({ digits: BigInt(whole), scale: decimals });
          const down = { ...half, upper: half.upper - 1n };
          expect(rounded(down, decimals)).toEqual({ digits: BigInt(whole), scale: decimals });
        },
      ),
    );
    expect(decimalText(rounded({ upper: 1005n, lower: 1000n }, 2))).toBe("1.01");
    expect(decimalText(rounded({ upper: 430n, lower: 10n }, 1))).toBe("43.0");
  });

  it("of a share lies within half a unit, and its neighbours only at the half itself", () => {
    const whole = decimal.filter(({ digits }) => digits !== 0n);
    fc.assert(
      fc.property(decimal, whole, scale, (part, of, decimals) => {
        const share = percentOf(part, of);
        if (share === undefined) throw new Error("the whole is not zero");
        const right = rounded(share, decimals);
        expect(isWithinHalfUnit(right, share, decimals)).toBe(true);
        expect(isRounded(right, share, decimals)).toBe(true);
        const unit = { digits: 1n, scale: decimals };
        const above = sumOf([right, unit]);
        const below = minus(right, unit);
        for (const other of [above, below]) {
          const isHalf = (2n * share.upper * 10n ** BigInt(decimals)) % share.lower === 0n;
          if (isWithinHalfUnit(other, share, decimals)) expect(isHalf).toBe(true);
          if (share.upper >= 0n) expect(isRounded(other, share, decimals)).toBe(false);
        }
        // Cutting off never leaves more, and leaves less than a unit.
        const cut = cutOff(share, decimals);
        expect([right.digits, right.digits - 1n, right.digits + 1n]).toContain(cut.digits);
      }),
    );
  });

  it("has a bound on its precision, whatever is claimed", () => {
    expect(precisionOf(of(1.25), 1)).toBe(2);
    expect(precisionOf(of(1.2), 3)).toBe(3);
    expect(precisionOf(of(1), 9_999_999)).toBe(15);
    expect(precisionOf(of(1), Number.NaN)).toBe(0);
  });
});
