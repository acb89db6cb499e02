/** The encodings in which offices save tables. */
export const encodings = ["utf-8", "utf-8-bom", "windows-1252", "utf-16le"] as const;

/** One of `encodings`; UTF-16 always opens with its byte-order mark, as Excel's "Unicode text" does. */
export type Encoding = (typeof encodings)[number];

/**
 * What Windows-1252 puts where Latin-1 has control characters, from 0x80 on. Written out, since several
 * versions of Node decode these bytes as Latin-1 (nodejs/node#56542).
 */
const BEYOND_LATIN_1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Turns chunks of text into chunks of bytes. @throws RangeError where the encoding lacks a character */
export function* encodeText(
  chunks: Iterable<string>,
  encoding: Encoding,
): Generator<Buffer, void, undefined> {
  if (encoding === "utf-8-bom") yield Buffer.from("\uFEFF", "utf8");
  if (encoding === "utf-16le") yield Buffer.from("\uFEFF", "utf16le");
  for (const chunk of chunks) {
    yield encoding === "windows-1252"
      ? toWindows1252(chunk)
      : Buffer.from(chunk, encoding === "utf-16le" ? "utf16le" : "utf8");
  }
}

function toWindows1252(text: string): Buffer {
  const plain = text.replace(/[^\0-\x7f\xa0-\xff]/gu, (character) => {
    const place = BEYOND_LATIN_1.indexOf(character);
    if (place < 0) throw new RangeError(`Windows-1252 has no "${character}".`);
    return String.fromCharCode(0x80 + place);
  });
  return Buffer.from(plain, "latin1");
}
