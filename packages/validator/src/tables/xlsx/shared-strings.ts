import { ByteBuffer } from "./byte-buffer.js";
import { mayHoldEscapes, withoutEscapes } from "./escapes.js";
import { brokenPart, UnreadableWorkbook } from "./faults.js";
import { asciiWord, plainEnd } from "./plain-bytes.js";
import { nameHash, type XmlHandler } from "./xml.js";
import { appendText } from "./xml-text.js";

const SI = nameHash("si");
const T = nameHash("t");
const PHONETIC = nameHash("rPh");

/** What keeping the place of a text costs. */
const PLACE_BYTES = 4;

/** The texts that cells name by number: their bytes in one array, rich text as plain, phonetic hints left out. */
export class SharedStrings implements XmlHandler {
  readonly #part: string;
  readonly #maxBytes: number;
  readonly #text = new ByteBuffer(64 * 1024);
  /** Where each text ends; it begins where the one before ends. */
  #ends = new Int32Array(4096);
  #count = 0;
  #inText = false;
  #phonetic = 0;

  constructor(part: string, maxBytes: number) {
    this.#part = part;
    this.#maxBytes = maxBytes;
  }

  get count(): number {
    return this.#count;
  }

  /** Where the texts lie; behind them there is room for what a row holds of its own. */
  get texts(): ByteBuffer {
    return this.#text;
  }

  /** How many bytes the texts take. */
  get length(): number {
    return this.#count === 0 ? 0 : this.endOf(this.#count - 1);
  }

  startOf(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] as number);
  }

  endOf(index: number): number {
    return this.#ends[index] as number;
  }

  /** Takes the texts that stand plainly; all others come by their elements. */
  shortcut(bytes: Uint8Array, data: DataView, start: number): number {
    if (this.#inText || this.#phonetic > 0 || this.#text.length !== this.length) return start;
    let at = start;
    for (;;) {
      const end = plainTextEnd(bytes, data, at);
      if (end < 0) return at;
      this.#refuseExcess(end - at - OPENED_BYTES);
      this.#text.append(bytes, at + OPENED_BYTES, end);
      this.#endPlace();
      at = end + CLOSED_BYTES;
    }
  }

  open(name: number): void {
    if (name === PHONETIC) this.#phonetic++;
    else if (name === T) this.#inText = this.#phonetic === 0;
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.#inText) {
      this.#refuseExcess(end - start);
      appendText(this.#text, bytes, start, end, this.#part);
    }
  }

  close(name: number): void {
    if (name === T) this.#inText = false;
    else if (name === PHONETIC) this.#phonetic--;
    else if (name === SI) this.#endText();
  }

  #endText(): void {
    const start = this.length;
    const text = this.#text;
    if (mayHoldEscapes(text.bytes, start, text.length)) {
      const plain = withoutEscapes(text.bytes.subarray(start, text.length));
      if (plain === undefined) throw brokenPart(this.#part);
      text.length = start;
      text.append(plain, 0, plain.length);
    }
    this.#endPlace();
  }

  #endPlace(): void {
    const text = this.#text;
    this.#refuseExcess(PLACE_BYTES);
    if (this.#count === this.#ends.length) {
      const wider = new Int32Array(this.#count * 2);
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#ends[this.#count++] = text.length;
  }

  #refuseExcess(more: number): void {
    if (this.#text.length + this.#count * PLACE_BYTES + more > this.#maxBytes) {
      throw new UnreadableWorkbook({ reason: "shared-strings-too-large", limit: this.#maxBytes });
    }
  }
}

const OPENED_BYTES = "<si><t>".length;
const CLOSED_BYTES = "</t></si>".length;
const SI_OPENED = asciiWord("<si>");
const TEXT_OPENED = asciiWord("><t>");
const TEXT_CLOSED = asciiWord("</t>");
const SI_CLOSED = asciiWord("</si");

/** Where the text ends that stands at a place as `<si><t>text</t></si>`; -1 where none does. */
function plainTextEnd(bytes: Uint8Array, data: DataView, at: number): number {
  if (at + OPENED_BYTES + CLOSED_BYTES > bytes.length) return -1;
  if (data.getInt32(at, true) !== SI_OPENED || data.getInt32(at + 3, true) !== TEXT_OPENED) return -1;
  const end = plainEnd(bytes, at + OPENED_BYTES);
  if (end < 0 || end + CLOSED_BYTES > bytes.length) return -1;
  const closed =
    data.getInt32(end, true) === TEXT_CLOSED &&
    data.getInt32(end + 4, true) === SI_CLOSED &&
    bytes[end + 8] === 0x3e;
  return closed ? end : -1;
}
