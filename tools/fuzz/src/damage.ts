import type { Random } from "@aurora/generator";

/** What makes readers of tables stumble. */
const inTables: readonly [string, ...string[]] = [
  '"',
  '""',
  '"x"y',
  "\r",
  "\n",
  "\r\n",
  "\n\r",
  ",",
  ";",
  "\t",
  "|",
  "\0",
  "\u0001",
  "\u001b[2J",
  "\u007f",
  "\u00a0",
  "\ufeff",
  "\u2028",
  "\u202e",
  "\ud800",
  "e\u0301",
  "\u{1f600}",
  "=1+1",
  "sep=;",
  "DNI 45678912",
  "987 654 321",
  "ana@example.org",
  "31/02/2023",
  "1e400",
  "-0",
  "999999999999999999999",
  "__proto__",
  "constructor",
];

/** What makes readers of JSON stumble. */
const inJson: readonly [string, ...string[]] = [
  "null",
  "{}",
  "[]",
  "[",
  "]",
  "{",
  "}",
  '"',
  "\\",
  "\\u0000",
  "\\ud800",
  ",",
  ":",
  "1e400",
  "-1e-400",
  "0123",
  "NaN",
  "tru",
  '"__proto__":{"total":1},',
  '"constructor":1,',
  '"id":"A-1",',
  '"a":'.repeat(3),
  "[".repeat(600),
  '{"a":'.repeat(600),
  "\n",
  "\0",
  "\ufeff",
  "// x",
  "/**/",
];

/** A text with something wrong in a place or two. */
export function damageText(text: string, of: { readonly random: Random; readonly json: boolean }): string {
  const { random, json } = of;
  let damaged = text;
  for (let times = random.between(0, 3); times > 0; times--) damaged = once(damaged, random, json);
  return damaged;
}

function once(text: string, random: Random, json: boolean): string {
  const at = placeIn(text, random);
  const to = Math.min(text.length, at + random.between(0, random.chance(0.2) ? 2000 : 12));
  switch (random.between(0, 9)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + text.slice(at, to).repeat(random.between(2, 40)) + text.slice(to);
    case 2:
      return text.slice(0, at);
    case 3:
      return text.slice(at);
    case 4: {
      const other = placeIn(text, random);
      return text.slice(0, other) + text.slice(at, to) + text.slice(other);
    }
    case 5:
      return text.replaceAll("\n", random.pick(["\r", "\r\n", "\n\n", "\n\r"]));
    default: {
      const inserted = random.pick(json ? inJson : inTables);
      return text.slice(0, at) + inserted + text.slice(random.chance(0.5) ? at : to);
    }
  }
}

/** A place: anywhere, or right behind what parts cells, rows or values. */
function placeIn(text: string, random: Random): number {
  const any = random.between(0, text.length);
  if (random.chance(0.3)) return any;
  for (let at = any; at < Math.min(text.length, any + 500); at++) {
    if (",;\t\n:[{".includes(text[at] as string)) return at + 1;
  }
  return any;
}

/** Bytes with something wrong in a place or two: no text of any encoding need come of it. */
export function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = bytes;
  for (let times = random.between(1, 4); times > 0; times--) {
    const at = random.between(0, damaged.length);
    const to = Math.min(damaged.length, at + random.between(0, 9));
    const inserted = Uint8Array.from({ length: random.between(0, 6) }, () => random.between(0, 255));
    damaged = Buffer.concat([damaged.subarray(0, at), inserted, damaged.subarray(to)]);
  }
  return new Uint8Array(damaged);
}
