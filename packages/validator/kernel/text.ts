/**
 * Whether a text is provably nothing to report: no space at its ends, no formula, no control
 * character, well-formed, and too few digits and no `@` to hold personal data. The rules are those of
 * `isPlainText` in the ordinary way of reading, to the letter.
 */
export function isPlainText(start: usize, end: usize, maxDigits: i32): bool {
  const first: i32 = load<u8>(start);
  if (first <= 0x20 || load<u8>(end - 1) <= 0x20) return false;
  if (first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40) return false;
  let digits: i32 = 0;
  let at = start;
  while (at < end) {
    const bytes = v128.load(at);
    // Control characters, and as negative numbers all bytes beyond ASCII.
    const odd = v128.or(
      i8x16.lt_s(bytes, i8x16.splat(0x20)),
      v128.or(i8x16.eq(bytes, i8x16.splat(0x40)), i8x16.eq(bytes, i8x16.splat(0x7f))),
    );
    const left = end - at;
    const within: i32 = left >= 16 ? 0xffff : (1 << (left as i32)) - 1;
    const odds = i8x16.bitmask(odd) & within;
    const digit = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)));
    if (odds === 0) {
      digits += popcnt(digit & within);
      at += 16;
      continue;
    }
    // What stands before the odd byte is done with.
    digits += popcnt(digit & ((odds & -odds) - 1));
    at += ctz(odds);
    const length = lengthOfKnown(at);
    at += length;
    if (length === 0 || at > end) return false;
  }
  return digits <= maxDigits;
}

/** The length of the known character beyond ASCII that begins here; 0 where it is none. */
function lengthOfKnown(at: usize): usize {
  const first: i32 = load<u8>(at);
  const second: i32 = load<u8>(at, 1);
  // U+00C0 to U+00FF, all the letters that Spanish needs.
  if (first === 0xc3) return (second & 0xc0) === 0x80 ? 2 : 0;
  // U+00A1 to U+00BF: ¿ ¡ « » º ª °; not the no-break space, which is trimmed like a space.
  if (first === 0xc2) return second > 0xa0 && second <= 0xbf ? 2 : 0;
  // U+2010 to U+2027: dashes, curly quotes, bullets, the ellipsis; not the odd spaces around them.
  if (first === 0xe2 && second === 0x80) {
    const third: i32 = load<u8>(at, 2);
    return third >= 0x90 && third <= 0xa7 ? 3 : 0;
  }
  return 0;
}
