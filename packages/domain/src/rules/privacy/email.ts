import type { Span } from "./span.js";

const letter = "\\p{L}\\p{M}\\p{N}";

/** What may stand before the sign. */
const name = `[${letter}.!#$%&'*+/=?^_\`{|}~-]`;

/** Labels parted by dots, one of them behind the first beginning like a top-level domain. */
const domain = `(?:[${letter}-]+\\.)+\\p{L}{2}[${letter}]*(?:[.-]+[${letter}]+)*`;

/**
 * The sign first, then the name, read backwards, then the domain, read forwards: neither holds a
 * sign, so that each character is read twice at most.
 */
const address = new RegExp(`@(?<=(${name}+)@)${domain}`, "gu");

/** Where a text holds an e-mail address, in whatever script. */
export function* emailSpans(text: string): Generator<Span> {
  for (const match of text.matchAll(address)) {
    yield { start: match.index - (match[1] ?? "").length, end: match.index + match[0].length };
  }
}
