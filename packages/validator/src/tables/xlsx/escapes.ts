const UNDERSCORE = 0x5f;
const SMALL_X = 0x78;
const ESCAPE = /_x([\da-fA-F]{4})_/g;

/** Whether a text may hold characters that are written as `_x000D_` (ECMA-376, 22.9.2.19). */
export function mayHoldEscapes(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 6 < end; at++) {
    if (bytes[at] === UNDERSCORE && bytes[at + 1] === SMALL_X) return true;
  }
  return false;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A text with its escapes undone; undefined where it is no UTF-8. */
export function withoutEscapes(bytes: Uint8Array): Uint8Array | undefined {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return undefined;
  }
  const plain = text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return encoder.encode(plain);
}
