/** The encodings that tables come in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What the first bytes of a file say of it. */
export type Sniffed =
  | {
      readonly encoding: Encoding;
      readonly bomLength: number;
      /** All of it, where that was read to know its encoding. */
      readonly text?: string | undefined;
    }
  | { readonly unreadable: "workbook" | "old-workbook" | "archive" | "pdf" | "binary" };

const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly is: "workbook" | "old-workbook" | "archive" | "pdf";
}[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: "workbook" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: "old-workbook" },
  { bytes: [0x1f, 0x8b], is: "archive" },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: "pdf" },
];

/**
 * Tells the encoding of a text from its first bytes: a byte-order mark decides; without one, NUL
 * bytes on one side of each pair mean UTF-16, other control characters a binary file; bytes that are
 * no UTF-8 mean Windows-1252 (which all of Latin-1's printable characters share), the rest is UTF-8.
 * Where most of what is beyond ASCII is UTF-8, the text is damaged UTF-8: its readers will say where.
 *
 * @param head the first bytes, the more the surer
 * @param whole whether `head` is all there is: a character cut at its end is a fault only then
 */
export function sniffEncoding(head: Uint8Array, whole: boolean): Sniffed {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", bomLength: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", bomLength: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", bomLength: 2 };
  const signature = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (signature !== undefined) return { unreadable: signature.is };

  let evenNuls = 0;
  let oddNuls = 0;
  let controls = 0;
  for (let index = 0; index < head.length; index++) {
    const byte = head[index] as number;
    if (byte === 0) {
      if (index % 2 === 0) evenNuls++;
      else oddNuls++;
    } else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) {
      controls++;
    }
  }
  const pairs = head.length / 2;
  // Text in Latin letters has a NUL in almost every pair, always on the same side.
  if (oddNuls > pairs * 0.7 && evenNuls < pairs * 0.05) return { encoding: "utf-16le", bomLength: 0 };
  if (evenNuls > pairs * 0.7 && oddNuls < pairs * 0.05) return { encoding: "utf-16be", bomLength: 0 };
  // A stray NUL in a text is found, and placed, while its rows are read.
  if (evenNuls + oddNuls + controls > head.length * 0.02) return { unreadable: "binary" };

  const text = whole ? wholeUtf8(head) : undefined;
  return text !== undefined || (!whole && beginsAsUtf8(head)) || isMostlyUtf8(head)
    ? { encoding: "utf-8", bomLength: 0, text }
    : { encoding: "windows-1252", bomLength: 0 };
}

/** Whether more of the letters beyond ASCII are UTF-8 than are not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let letters = 0;
  let others = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte < 0x80) continue;
    const length = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
    let following = 0;
    while (following < length && ((bytes[index + following + 1] as number) & 0xc0) === 0x80) following++;
    if (length > 0 && following === length) letters++;
    else others++;
    index += following;
  }
  return letters > others;
}

/** To make one takes longer than to decode a record with it. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What bytes are as UTF-8; undefined where they are none. */
export function wholeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether bytes are the beginning of a text in UTF-8. */
function beginsAsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Turns chunks of any encoding into chunks of UTF-8; UTF-8 passes through untouched. */
export interface Transcoder {
  readonly push: (chunk: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
}

const NOTHING = new Uint8Array(0);

/**
 * Makes the transcoder of an encoding.
 *
 * @throws TypeError from `push` or `end` where a UTF-16 unit is no character: the file is damaged
 */
export function transcoder(encoding: Encoding): Transcoder {
  if (encoding === "utf-8") return { push: (chunk) => chunk, end: () => NOTHING };
  // Always streamed: some releases of Node 20 decode a whole Windows-1252 text at once as Latin-1.
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  return {
    push: (chunk) => encoder.encode(decoder.decode(chunk, { stream: true })),
    end: () => encoder.encode(decoder.decode()),
  };
}
