/** Where cells end. */

const LF: i32 = 0x0a;
const CR: i32 = 0x0d;
const QUOTE: i32 = 0x22;

export const PLAIN: i32 = 0;
const QUOTED: i32 = 1;
export const DOUBLED: i32 = 2;

/** How the cell last asked for by `quotedEnd` stands: between quotes, or with doubled quotes inside. */
export let form: i32 = 0;

/** The place of the delimiter or line end behind a plain cell; there is one before the end of what is read. */
export function plainEnd(from: usize, delimiters: v128): usize {
  let at = from;
  let ends = endsAt(at, delimiters);
  while (ends === 0) {
    at += 16;
    ends = endsAt(at, delimiters);
  }
  return at + ctz(ends);
}

/** Which of 16 bytes are delimiters or line ends, a bit each. */
export function endsAt(at: usize, delimiters: v128): i32 {
  const bytes = v128.load(at);
  return i8x16.bitmask(
    v128.or(
      i8x16.eq(bytes, delimiters),
      v128.or(i8x16.eq(bytes, i8x16.splat(LF as i8)), i8x16.eq(bytes, i8x16.splat(CR as i8))),
    ),
  );
}

/** The place of the quote that closes what opened before `from`; 0 where there is none before `end`. */
export function quotedEnd(from: usize, end: usize): usize {
  form = QUOTED;
  let at = from;
  while (at < end) {
    const quotes = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(QUOTE as i8)));
    if (quotes === 0) {
      at += 16;
      continue;
    }
    at += ctz(quotes);
    if (at >= end) return 0;
    if (load<u8>(at, 1) !== QUOTE) return at;
    form = DOUBLED;
    at += 2;
  }
  return 0;
}
