/**
 * A code of digits only that has lost its one leading zero, as spreadsheets and numeric columns
 * lose it: `restoreLeadingZero("301", 4)` is `"0301"`. Anything else is returned as it is.
 */
export function restoreLeadingZero(code: string, length: number): string {
  return code.length === length - 1 && /^\d+$/.test(code) ? `0${code}` : code;
}

/**
 * A district code as six digits: a lost leading zero is restored (`"70101"` is `"070101"`), six
 * digits stay, and what is neither five nor six digits is undefined. Says nothing of whether the
 * district exists.
 */
export function normalizeUbigeo(code: string): string | undefined {
  const restored = restoreLeadingZero(code, 6);
  return /^\d{6}$/.test(restored) ? restored : undefined;
}
