// Figures are compared as they are printed, in decimals: 0.1 + 0.2 is 0.3, and 1.005 rounds to 1.01.
// Binary fractions know neither, so that digits are counted in whole numbers.

/** A number exactly as it is written: `digits` × 10^−`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** A number as a fraction of whole numbers, the lower one above zero. */
export interface Ratio {
  readonly upper: bigint;
  readonly lower: bigint;
}

/** No figure is published with more decimals; what claims more is read with these. */
const MOST_DECIMALS = 15;

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** A number as its shortest decimal notation says it; undefined for what is no finite number. */
export function decimalOf(value: number): Decimal | undefined {
  const match = NUMBER.exec(String(value));
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * ten(-scale), scale: 0 } : { digits, scale };
}

/** The sum of some numbers. */
export function sumOf(decimals: readonly Decimal[]): Decimal {
  return decimals.reduce(
    (sum, next) => {
      const scale = Math.max(sum.scale, next.scale);
      return { digits: at(sum, scale) + at(next, scale), scale };
    },
    { digits: 0n, scale: 0 },
  );
}

/** The first number less the second. */
export function minus(first: Decimal, second: Decimal): Decimal {
  return sumOf([first, { digits: -second.digits, scale: second.scale }]);
}

/** Whether two numbers are the same, however many zeros end them. */
export function isSame(first: Decimal, second: Decimal): boolean {
  return minus(first, second).digits === 0n;
}

/** The size of a number without its sign. */
export function sizeOf(decimal: Decimal): Decimal {
  return decimal.digits < 0n ? { ...decimal, digits: -decimal.digits } : decimal;
}

/** Whether the first number is larger than the second. */
export function isLarger(first: Decimal, second: Decimal): boolean {
  return minus(first, second).digits > 0n;
}

/** 100 × one number ÷ the size of another; undefined where that is zero. */
export function percentOf(part: Decimal, whole: Decimal): Ratio | undefined {
  const size = sizeOf(whole);
  if (size.digits === 0n) return undefined;
  const scale = Math.max(part.scale, size.scale);
  return { upper: 100n * at(part, scale), lower: at(size, scale) };
}

/** A number as a fraction. */
export function ratioOf({ digits, scale }: Decimal): Ratio {
  return { upper: digits, lower: ten(scale) };
}

/** Rounded to so many decimals; a half goes up, that is to the larger size: 12.5 to 13, −12.5 to −13. */
export function rounded(ratio: Ratio, decimals: number): Decimal {
  const { size, rest, sign, scale } = divided(ratio, decimals);
  return { digits: sign * (2n * rest >= ratio.lower ? size + 1n : size), scale };
}

/** Cut off after so many decimals. */
export function cutOff(ratio: Ratio, decimals: number): Decimal {
  const { size, sign, scale } = divided(ratio, decimals);
  return { digits: sign * size, scale };
}

/** Whether a number lies at most half a unit of so many decimals from a fraction, either way. */
export function isWithinHalfUnit(stated: Decimal, ratio: Ratio, decimals: number): boolean {
  const distance = stated.digits * ratio.lower - ratio.upper * ten(stated.scale);
  const size = distance < 0n ? -distance : distance;
  // |stated − ratio| ≤ ½ · 10^−decimals, with both sides multiplied by what divides them.
  return 2n * size * ten(decimals) <= ratio.lower * ten(stated.scale);
}

/**
 * Whether a number is a fraction rounded to so many decimals. Of a fall that ends in a half, either
 * neighbour is: which of the two is up has two answers below zero.
 */
export function isRounded(stated: Decimal, ratio: Ratio, decimals: number): boolean {
  return (
    isSame(stated, rounded(ratio, decimals)) ||
    (ratio.upper < 0n && isWithinHalfUnit(stated, ratio, decimals))
  );
}

/** Half a unit of the last of so many decimals. */
export function halfUnit(decimals: number): Decimal {
  return { digits: 5n, scale: decimals + 1 };
}

/** How precisely a number is given: by the decimals claimed for it, or by its own where it has more. */
export function precisionOf(stated: Decimal, claimed: number): number {
  return Math.min(Math.max(stated.scale, Number.isSafeInteger(claimed) ? claimed : 0), MOST_DECIMALS);
}

/** A number in digits, with all of its decimals. */
export function decimalText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const point = text.length - scale;
  return scale === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}

/** A number in digits without the zeros that end its decimals. */
export function shortText({ digits, scale }: Decimal): string {
  let short = { digits, scale };
  while (short.scale > 0 && short.digits % 10n === 0n) {
    short = { digits: short.digits / 10n, scale: short.scale - 1 };
  }
  return decimalText(short);
}

/** A fraction in digits, with enough decimals to see on which side of the stated ones it lies. */
export function ratioText(ratio: Ratio, decimals: number): string {
  return shortText(rounded(ratio, decimals + 4));
}

function divided({ upper, lower }: Ratio, decimals: number) {
  const sign = upper < 0n ? -1n : 1n;
  const scaled = sign * upper * ten(decimals);
  return { sign, size: scaled / lower, rest: scaled % lower, scale: decimals };
}

function at({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * ten(wanted - scale);
}

function ten(power: number): bigint {
  return 10n ** BigInt(power);
}
