/**
 * The hash by which records that are alike find each other, bit for bit as `run/hash.ts` makes it: two
 * hashes of 32 bits side by side, and texts without their case, accents and spacing.
 */

export let low: u32 = 0;
export let high: u32 = 0;

const SPACE: i32 = 0x20;

/** What the characters from U+0000 to U+00FF are hashed as. */
const FOLDED = memory.data(256);

/** What the letters from U+00C0 to U+00FF are without case and accents; the signs among them stand for themselves. */
const LATIN: string = "aaaaaaaceeeeiiiidnooooo×ouuuuyþsaaaaaaaceeeeiiiidnooooo÷ouuuuyþy";

/** Makes the table of folded characters. */
export function prepareFolding(): void {
  for (let unit = 0; unit < 256; unit++) {
    let folded = unit;
    if (unit <= SPACE || unit === 0xa0) folded = SPACE;
    else if (unit >= 0x41 && unit <= 0x5a) folded = unit | 0x20;
    else if (unit >= 0xc0) folded = LATIN.charCodeAt(unit - 0xc0);
    store<u8>(FOLDED + (unit as usize), folded as u8);
  }
}

export function resetHash(): void {
  low = 0x811c9dc5;
  high = 0x9747b28c;
}

/** Takes one number in. */
export function addNumber(value: u32): void {
  low = (low ^ value) * 0x01000193;
  high = (rotl(high, 13) * 0x5bd1e995) ^ value;
}

/** Takes a text in that was found plain: of its characters beyond ASCII only known ones remain. */
export function addPlainText(start: usize, end: usize): void {
  let packed: u32 = 0;
  let count: u32 = 0;
  let spaced = false;
  let at = start;
  while (at < end) {
    let unit: u32 = load<u8>(at);
    at++;
    if (unit >= 0xe0) {
      unit = ((unit & 0x0f) << 12) | ((load<u8>(at) & 0x3f) << 6) | (load<u8>(at, 1) & 0x3f);
      at += 2;
    } else if (unit >= 0x80) {
      unit = ((unit & 0x1f) << 6) | (load<u8>(at) & 0x3f);
      at++;
    }
    const folded: u32 = unit < 0x100 ? load<u8>(FOLDED + (unit as usize)) : unit;
    if (folded === SPACE) {
      spaced = true;
      continue;
    }
    if (spaced) {
      packed = (packed << 8) | SPACE;
      spaced = false;
      if (++count === 3) {
        addNumber(packed);
        packed = 0;
        count = 0;
      }
    }
    packed = (packed << 8) | folded;
    if (++count === 3) {
      addNumber(packed);
      packed = 0;
      count = 0;
    }
  }
  addNumber((packed << 2) | count);
}
