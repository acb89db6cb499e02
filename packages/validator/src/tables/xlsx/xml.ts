import { type Encoding, type Transcoder, transcoder } from "../encoding.js";
import { ByteBuffer } from "./byte-buffer.js";
import { digitsAt } from "./decimals.js";
import { brokenPart, UnreadableWorkbook } from "./faults.js";
import { appendText, withoutCutEntity } from "./xml-text.js";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const BANG = 0x21;
const QUESTION = 0x3f;

/** No part of a workbook nests deeper than a few levels. */
const DEEPEST = 256;

/** The longest tag, comment or declaration. */
const LONGEST_TAG_BYTES = 1024 * 1024;

/** What takes the events of a document in; names are hashes of local names, see `nameHash`. */
export interface XmlHandler {
  readonly open: (name: number, element: XmlScanner) => void;
  readonly close: (name: number) => void;
  /** A piece of text as it stands in the bytes, entities and all; see `appendText`. */
  readonly text: (bytes: Uint8Array, start: number, end: number) => void;
  /**
   * Takes whole elements, from their `<`, as long as they stand as the handler knows them by heart and
   * tells nothing else of them than their events would.
   *
   * @param data the same bytes
   * @returns the place behind the last; the start where there is none
   */
  readonly shortcut?: (bytes: Uint8Array, data: DataView, start: number) => number;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 16777619;

/** The hash by which elements and attributes of this local name are known: prefixes are free to choose. */
export function nameHash(name: string): number {
  let hash = SEED;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), PRIME);
  return hash;
}

const XMLNS = nameHash("xmlns");
const CDATA = "[CDATA[";

/**
 * Reads an XML document from its bytes, in chunks of any size, and tells its elements and texts.
 * Names are told apart by their local part. A document type is refused: with it come entities that
 * grow without end. What stands between is bound by `LONGEST_TAG_BYTES`.
 */
export class XmlScanner {
  /** Set by a handler that has seen enough: nothing more is read. */
  stopped = false;
  readonly #handler: XmlHandler;
  readonly #part: string;
  #transcoder: Transcoder | undefined;
  #work: Uint8Array = new Uint8Array(0);
  #left = 0;
  readonly #stack = new Int32Array(DEEPEST);
  #depth = 0;
  #rooted = false;
  // The attributes of the element being opened, as places in the bytes.
  #bytes: Uint8Array = new Uint8Array(0);
  #attributes = 0;
  readonly #names = new Int32Array(64);
  readonly #starts = new Int32Array(64);
  readonly #ends = new Int32Array(64);

  constructor(part: string, handler: XmlHandler) {
    this.#part = part;
    this.#handler = handler;
  }

  /** Takes the next bytes in. @throws UnreadableWorkbook where they are no well-formed XML */
  push(chunk: Uint8Array): void {
    if (this.stopped) return;
    let utf8 = chunk;
    if (this.#transcoder === undefined) {
      // The first bytes tell the encoding; a chunk of one byte alone would not.
      if (this.#left + chunk.length < 4) {
        this.#carry(chunk);
        return;
      }
      utf8 = this.#left === 0 ? chunk : this.#withRest(chunk);
      this.#left = 0;
      const { encoding, markLength } = encodingOf(utf8);
      this.#transcoder = transcoder(encoding);
      utf8 = utf8.subarray(markLength);
    }
    this.#take(this.#decoded(() => this.#transcoder?.push(utf8) ?? utf8));
  }

  /** Ends the document. @throws UnreadableWorkbook where it is not whole */
  end(): void {
    if (this.stopped) return;
    const transcoding = this.#transcoder;
    if (transcoding === undefined) throw brokenPart(this.#part);
    this.#take(this.#decoded(() => transcoding.end()));
    if (this.#left > 0 || this.#depth > 0 || !this.#rooted) throw brokenPart(this.#part);
  }

  /** The number of an attribute of the opened element, for `startOf` and `endOf`; -1 where it has none. */
  find(name: number): number {
    for (let index = 0; index < this.#attributes; index++) if (this.#names[index] === name) return index;
    return -1;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  startOf(index: number): number {
    return this.#starts[index] as number;
  }

  endOf(index: number): number {
    return this.#ends[index] as number;
  }

  /** The value of an attribute of the opened element; undefined where it has none. */
  attribute(name: number): string | undefined {
    const index = this.find(name);
    if (index < 0) return undefined;
    const value = new ByteBuffer(64);
    appendText(value, this.#bytes, this.startOf(index), this.endOf(index), this.#part);
    return new TextDecoder().decode(value.bytes.subarray(0, value.length));
  }

  /** The value of an attribute that is a whole number of 0 or more; -1 where it has none, or none such. */
  integer(name: number): number {
    const index = this.find(name);
    if (index < 0) return -1;
    return digitsAt(this.#bytes, this.startOf(index), this.endOf(index));
  }

  /** Whether an attribute is `1` or `true`. */
  flag(name: number): boolean {
    const index = this.find(name);
    if (index < 0) return false;
    const first = this.#bytes[this.startOf(index)];
    return first === 0x31 || first === 0x74;
  }

  #decoded(decode: () => Uint8Array): Uint8Array {
    try {
      return decode();
    } catch {
      throw brokenPart(this.#part);
    }
  }

  #take(utf8: Uint8Array): void {
    const bytes = this.#left === 0 ? utf8 : this.#withRest(utf8);
    this.#left = 0;
    const read = this.#scan(bytes, bytes.length);
    if (this.stopped) return;
    const left = bytes.length - read;
    if (left > LONGEST_TAG_BYTES) throw brokenPart(this.#part);
    if (left > 0) this.#carry(bytes.subarray(read));
  }

  /** What was carried over with a chunk behind it. */
  #withRest(chunk: Uint8Array): Uint8Array {
    const length = this.#left + chunk.length;
    if (this.#work.length < length) {
      const wider = new Uint8Array(Math.max(length, this.#work.length * 2));
      wider.set(this.#work.subarray(0, this.#left));
      this.#work = wider;
    }
    this.#work.set(chunk, this.#left);
    return this.#work.subarray(0, length);
  }

  #carry(rest: Uint8Array): void {
    if (rest.buffer === this.#work.buffer) {
      // What remains lies in the same array, behind.
      this.#work.copyWithin(0, rest.byteOffset, rest.byteOffset + rest.length);
      this.#left = rest.length;
      return;
    }
    const length = this.#left + rest.length;
    if (this.#work.length < length) {
      const wider = new Uint8Array(length * 2);
      wider.set(this.#work.subarray(0, this.#left));
      this.#work = wider;
    }
    this.#work.set(rest, this.#left);
    this.#left = length;
  }

  /** Reads whole tags and texts; gives the place behind the last of them. */
  #scan(bytes: Uint8Array, end: number): number {
    this.#bytes = bytes;
    const handler = this.#handler;
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 0;
    while (at < end) {
      if (bytes[at] !== LESS) {
        const start = at;
        while (at < end && bytes[at] !== LESS) at++;
        // An entity may go on in the next chunk.
        if (at === end) at = withoutCutEntity(bytes, start, end);
        if (at === start) return start;
        this.#text(bytes, start, at);
        continue;
      }
      if (at + 1 >= end) return at;
      const kind = bytes[at + 1];
      if (handler.shortcut !== undefined && kind !== SLASH && this.#depth > 0) {
        const behind = handler.shortcut(bytes, data, at);
        if (behind > at) {
          at = behind;
          continue;
        }
      }
      let next: number;
      if (kind === SLASH) next = this.#closeTag(bytes, at + 2, end);
      else if (kind === BANG || kind === QUESTION) next = this.#aside(bytes, at, end);
      else next = this.#openTag(bytes, at + 1, end);
      if (next < 0) return at;
      at = next;
      if (this.stopped) return at;
    }
    return at;
  }

  #text(bytes: Uint8Array, start: number, end: number): void {
    if (this.#depth > 0) {
      this.#handler.text(bytes, start, end);
      return;
    }
    // Outside the root there is nothing but white space.
    for (let at = start; at < end; at++) if ((bytes[at] as number) > 0x20) throw brokenPart(this.#part);
  }

  #openTag(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    let hash = SEED;
    for (;;) {
      if (at >= end) return -1;
      const byte = bytes[at] as number;
      if (byte <= 0x20 || byte === GREATER || byte === SLASH) break;
      hash = byte === COLON ? SEED : Math.imul(hash ^ byte, PRIME);
      at++;
    }
    if (at === from) throw brokenPart(this.#part);
    let count = 0;
    let empty = false;
    for (;;) {
      while (at < end && (bytes[at] as number) <= 0x20) at++;
      if (at >= end) return -1;
      const byte = bytes[at] as number;
      if (byte === GREATER) break;
      if (byte === SLASH) {
        if (at + 1 >= end) return -1;
        if (bytes[at + 1] !== GREATER) throw brokenPart(this.#part);
        empty = true;
        at++;
        break;
      }
      let name = SEED;
      let declaration = false;
      while (at < end) {
        const letter = bytes[at] as number;
        if (letter === EQUALS || letter <= 0x20) break;
        if (letter === GREATER || letter === LESS) throw brokenPart(this.#part);
        if (letter === COLON) {
          declaration = name === XMLNS;
          name = SEED;
        } else {
          name = Math.imul(name ^ letter, PRIME);
        }
        at++;
      }
      while (at < end && (bytes[at] as number) <= 0x20) at++;
      if (at >= end) return -1;
      if (bytes[at] !== EQUALS) throw brokenPart(this.#part);
      at++;
      while (at < end && (bytes[at] as number) <= 0x20) at++;
      if (at >= end) return -1;
      const quote = bytes[at] as number;
      if (quote !== QUOTE && quote !== APOSTROPHE) throw brokenPart(this.#part);
      const start = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (at >= end) return -1;
      if (!declaration && count < this.#names.length) {
        this.#names[count] = name;
        this.#starts[count] = start;
        this.#ends[count] = at;
        count++;
      }
      at++;
    }
    if (this.#depth === 0 && this.#rooted) throw brokenPart(this.#part);
    this.#rooted = true;
    this.#attributes = count;
    this.#handler.open(hash, this);
    if (empty) {
      this.#handler.close(hash);
    } else {
      if (this.#depth === DEEPEST) throw brokenPart(this.#part);
      this.#stack[this.#depth++] = hash;
    }
    return at + 1;
  }

  #closeTag(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    let hash = SEED;
    for (;;) {
      if (at >= end) return -1;
      const byte = bytes[at] as number;
      if (byte === GREATER || byte <= 0x20) break;
      hash = byte === COLON ? SEED : Math.imul(hash ^ byte, PRIME);
      at++;
    }
    while (at < end && (bytes[at] as number) <= 0x20) at++;
    if (at >= end) return -1;
    if (bytes[at] !== GREATER || this.#depth === 0 || this.#stack[this.#depth - 1] !== hash) {
      throw brokenPart(this.#part);
    }
    this.#depth--;
    this.#handler.close(hash);
    return at + 1;
  }

  /** Comments and instructions are passed over, CDATA is text, a document type is refused. */
  #aside(bytes: Uint8Array, from: number, end: number): number {
    if (bytes[from + 1] === QUESTION) {
      const close = findAscii(bytes, "?>", from + 2, end);
      return close < 0 ? -1 : close + 2;
    }
    if (end - from < 9) return -1;
    if (bytes[from + 2] === 0x2d && bytes[from + 3] === 0x2d) {
      const close = findAscii(bytes, "-->", from + 4, end);
      return close < 0 ? -1 : close + 3;
    }
    if (findAscii(bytes, CDATA, from + 2, from + 9) === from + 2) {
      const close = findAscii(bytes, "]]>", from + 9, end);
      if (close < 0) return -1;
      if (this.#depth === 0) throw brokenPart(this.#part);
      const text = escaped(bytes.subarray(from + 9, close));
      this.#handler.text(text, 0, text.length);
      return close + 3;
    }
    throw new UnreadableWorkbook({ reason: "document-type", looked: [this.#part] });
  }
}

/** CDATA as the text that would mean the same. */
function escaped(bytes: Uint8Array): Uint8Array {
  const out = new ByteBuffer(bytes.length + 16);
  for (const byte of bytes) {
    if (byte === AMPERSAND) out.appendAscii("&amp;");
    else out.appendByte(byte);
  }
  return out.bytes.slice(0, out.length);
}

function findAscii(bytes: Uint8Array, text: string, from: number, end: number): number {
  const first = text.charCodeAt(0);
  for (let at = from; at + text.length <= end; at++) {
    if (bytes[at] !== first) continue;
    let matched = 1;
    while (matched < text.length && bytes[at + matched] === text.charCodeAt(matched)) matched++;
    if (matched === text.length) return at;
  }
  return -1;
}

/** Parts are UTF-8 or UTF-16, told by a byte-order mark or by the first `<`. */
function encodingOf(head: Uint8Array): { readonly encoding: Encoding; readonly markLength: number } {
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", markLength: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", markLength: 2 };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", markLength: 3 };
  if (a === LESS && b === 0) return { encoding: "utf-16le", markLength: 0 };
  if (a === 0 && b === LESS) return { encoding: "utf-16be", markLength: 0 };
  return { encoding: "utf-8", markLength: 0 };
}
