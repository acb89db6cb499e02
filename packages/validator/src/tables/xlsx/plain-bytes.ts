const AMPERSAND = 0x26;
const LESS = 0x3c;
const UNDERSCORE = 0x5f;

/** Four characters of ASCII as a `DataView` reads them, little end first. */
export function asciiWord(text: string): number {
  return (
    text.charCodeAt(0) | (text.charCodeAt(1) << 8) | (text.charCodeAt(2) << 16) | (text.charCodeAt(3) << 24)
  );
}

/** Where a text ends that means what its bytes are, with neither entities nor escapes; -1 where there is none such. */
export function plainEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === LESS) return at;
    if (byte === AMPERSAND || byte === UNDERSCORE) return -1;
  }
  return -1;
}

/** Whether bytes stand at a place of others, which may end before. */
export function standsAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  if (at + expected.length > bytes.length) return false;
  for (let index = 0; index < expected.length; index++) {
    if (bytes[at + index] !== expected[index]) return false;
  }
  return true;
}
