/**
 * XML by the places of its bytes. An XML library hands over a document and forgets where its parts
 * stood; a workbook is given back unharmed only where everything that is not changed is copied as it
 * stands. So this reads tags with their places, and changes bytes between them.
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COLON = 0x3a;
const EQUALS = 0x3d;
const ZERO = 0x30;

/** The text of bytes in UTF-8. */
export function textOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  return decoder.decode(bytes.subarray(from, to));
}

/** A text as bytes in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Whether a part begins as one in UTF-16 does. */
export function isWide(part: Uint8Array): boolean {
  return wideEncodingOf(part) !== undefined;
}

function wideEncodingOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** A part in UTF-8 whatever it was written in: XML may also come in UTF-16. */
export function asUtf8(part: Uint8Array): Uint8Array {
  const encoding = wideEncodingOf(part);
  if (encoding === undefined) return part;
  const text = new TextDecoder(encoding).decode(part);
  return bytesOf(text.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2"));
}

/** What a tag does. */
type TagKind = "open" | "close" | "empty";

/** Reads the tags of a part one after the other; comments, CDATA, declarations and text are passed over. */
export class TagReader {
  /** Where the last tag begins in the part, and the place behind it. */
  start = 0;
  end = 0;
  kind: TagKind = "open";
  /** What is held of the part: all of it, or as much as is being read. */
  protected bytes: Uint8Array;
  /** How many of those bytes there are. */
  protected to: number;
  /** Where they begin in the part. */
  protected base = 0;
  /** Where the tag's name without prefix begins and ends, in what is held. */
  #nameStart = 0;
  #nameEnd = 0;

  constructor(bytes: Uint8Array, from = 0, to = bytes.length) {
    this.bytes = bytes;
    this.to = to;
    this.end = from;
  }

  /**
   * Makes more of the part available; false where there is no more.
   *
   * @param _keep from where on the part is still needed
   */
  protected fill(_keep: number): boolean {
    return false;
  }

  /** Goes on to the next tag; false where there is none. */
  next(): boolean {
    let from = this.end;
    let isWhole = false;
    for (;;) {
      const { base, to } = this;
      const at = this.bytes.indexOf(LESS, from - base);
      if (at < 0 || at >= to) {
        if (!this.fill(base + to)) return false;
        from = Math.max(from, base + to);
        continue;
      }
      const behind = this.#read(at);
      if (behind >= to && !isWhole) {
        // What ends where the bytes do may be a part of it. It is read anew: the bytes may stand elsewhere now.
        isWhole = !this.fill(base + at);
        from = base + at;
        continue;
      }
      const second = this.bytes[at + 1];
      if (second === BANG || second === QUESTION) {
        from = this.base + Math.min(behind, this.to);
        continue;
      }
      this.start = this.base + at;
      this.end = this.base + Math.min(behind, this.to);
      this.kind =
        second === SLASH ? "close" : this.bytes[behind - 2] === SLASH && behind <= this.to ? "empty" : "open";
      return true;
    }
  }

  /** Reads what begins with "<" at a place of what is held; the place behind it, or one beyond the end. */
  #read(at: number): number {
    const { bytes, to } = this;
    const second = bytes[at + 1];
    if (second === BANG || second === QUESTION) return this.#behindAside(at);
    let cursor = second === SLASH ? at + 2 : at + 1;
    this.#nameStart = cursor;
    let byte = bytes[cursor] as number;
    while (cursor < to && byte > 0x20 && byte !== SLASH && byte !== GREATER) {
      if (byte === COLON) this.#nameStart = cursor + 1;
      byte = bytes[++cursor] as number;
    }
    this.#nameEnd = cursor;
    // Between quotes ">" is a character like any other.
    while (cursor < to && byte !== GREATER) {
      if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
        const closing = bytes.indexOf(byte, cursor + 1);
        cursor = closing < 0 ? to : closing;
      }
      byte = bytes[++cursor] as number;
    }
    return cursor + 1;
  }

  /** What stands between two places of the part that are still held; valid until the next tag is asked for. */
  between(from: number, to: number): Uint8Array {
    return this.bytes.subarray(from - this.base, to - this.base);
  }

  /** Goes to the end of the part, and tells where that is. */
  finish(): number {
    while (this.fill(this.base + this.to));
    this.end = this.base + this.to;
    return this.end;
  }

  /** Whether the tag is of this name, whatever its prefix. */
  is(name: string): boolean {
    if (this.#nameEnd - this.#nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[this.#nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  get name(): string {
    return textOf(this.bytes, this.#nameStart, this.#nameEnd);
  }

  /** The prefix of its name with the colon, or "". */
  get prefix(): string {
    const from = this.start - this.base + (this.kind === "close" ? 2 : 1);
    return textOf(this.bytes, from, this.#nameStart);
  }

  get text(): string {
    return textOf(this.bytes, this.start - this.base, this.end - this.base);
  }

  /** The value of an attribute, whatever its prefix; undefined where it has none. */
  attribute(name: string): string | undefined {
    return attributeOf(this.text, name);
  }

  /**
   * The whole number that is the value of an attribute of one letter and no prefix; undefined where there is none.
   * As `attribute`, but without a text of the tag: it is asked of each cell of a sheet.
   */
  number(letter: string): number | undefined {
    const { bytes } = this;
    const wanted = letter.charCodeAt(0);
    const end = this.end - this.base;
    for (let at = this.#nameEnd; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
        const closing = bytes.indexOf(byte, at + 1);
        if (closing < 0 || closing >= end) return undefined;
        at = closing;
      } else if (byte === wanted && (bytes[at - 1] as number) <= 0x20) {
        let cursor = at + 1;
        while ((bytes[cursor] as number) <= 0x20) cursor++;
        if (bytes[cursor] !== EQUALS) continue;
        cursor++;
        while ((bytes[cursor] as number) <= 0x20) cursor++;
        let value: number | undefined;
        for (cursor++; cursor < end; cursor++) {
          const digit = (bytes[cursor] as number) - ZERO;
          if (digit < 0 || digit > 9) break;
          value = (value ?? 0) * 10 + digit;
        }
        return value;
      }
    }
    return undefined;
  }

  /** Goes on to the end of the element that was just opened; the reader then stands on its closing tag. */
  skip(): void {
    if (this.kind !== "open") return;
    for (let depth = 1; depth > 0 && this.next(); ) {
      if (this.kind === "open") depth++;
      else if (this.kind === "close") depth--;
    }
  }

  #behindAside(at: number): number {
    const { bytes, to } = this;
    const opening = textOf(bytes, at, Math.min(at + 9, to));
    const closing = opening.startsWith("<!--")
      ? "-->"
      : opening.startsWith("<![CDATA[")
        ? "]]>"
        : opening.startsWith("<?")
          ? "?>"
          : ">";
    const found = indexOfText(bytes, closing, at + 2);
    return found < 0 || found + closing.length > to ? to + 1 : found + closing.length;
  }
}

/** Where an ASCII text stands in bytes, from a place on; -1 where it does not. */
function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, text, at)) return at;
  }
  return -1;
}

/** Where an ASCII text stands last; -1 where it does not. */
export function lastIndexOfText(bytes: Uint8Array, text: string): number {
  for (let at = bytes.length - text.length; at >= 0; at--) {
    if (bytes[at] === text.charCodeAt(0) && standsAt(bytes, text, at)) return at;
  }
  return -1;
}

function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 1; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Where an attribute stands in the text of a tag: from the blanks before it to behind its closing quote. */
interface AttributePlace {
  readonly start: number;
  readonly end: number;
  /** Behind the opening quote. */
  readonly valueStart: number;
}

/**
 * Finds an attribute in the text of a tag, whatever its prefix; undefined where it has none. It walks
 * once over the tag, since expressions that look for a name between blanks go back over those of a hostile file.
 *
 * @param prefixed whether only one with a prefix is meant
 */
function attributePlace(tag: string, name: string, prefixed = false): AttributePlace | undefined {
  let at = 1;
  while (at < tag.length && !isBlank(tag, at)) at++;
  for (;;) {
    const start = at;
    while (isBlank(tag, at)) at++;
    const nameStart = at;
    while (at < tag.length && tag[at] !== "=" && tag[at] !== '"' && tag[at] !== "'" && !isBlank(tag, at))
      at++;
    const written = tag.slice(nameStart, at);
    while (isBlank(tag, at)) at++;
    if (at >= tag.length) return undefined;
    if (tag[at] !== "=") {
      // No value follows: in a broken tag the next word may be an attribute all the same.
      if (tag[at] === '"' || tag[at] === "'") at++;
      continue;
    }
    at++;
    while (isBlank(tag, at)) at++;
    const quote = tag[at];
    if (quote !== '"' && quote !== "'") continue;
    const closing = tag.indexOf(quote, at + 1);
    if (closing < 0) return undefined;
    const valueStart = at + 1;
    at = closing + 1;
    const colon = written.lastIndexOf(":");
    if (written.slice(colon + 1) === name && (colon >= 0 || !prefixed)) return { start, end: at, valueStart };
  }
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The value of an attribute in the text of a tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  return valueAt(tag, attributePlace(tag, name));
}

/** The value of the attribute of this name that has a prefix, as those of other vocabularies have. */
export function prefixedAttributeOf(tag: string, name: string): string | undefined {
  return valueAt(tag, attributePlace(tag, name, true));
}

function valueAt(tag: string, place: AttributePlace | undefined): string | undefined {
  return place === undefined ? undefined : unescapeXml(tag.slice(place.valueStart, place.end - 1));
}

/** The text of a tag with an attribute set anew, or added; the others stay as they are. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const escaped = escapeXml(String(value));
  const place = attributePlace(tag, name);
  if (place !== undefined) {
    return `${tag.slice(0, place.valueStart - 1)}"${escaped}"${tag.slice(place.end)}`;
  }
  const end = tag.endsWith("/>") ? "/>" : tag.endsWith(">") ? ">" : "";
  return `${tag.slice(0, tag.length - end.length).trimEnd()} ${name}="${escaped}"${end}`;
}

/** The text of a tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  const place = attributePlace(tag, name);
  return place === undefined ? tag : tag.slice(0, place.start) + tag.slice(place.end);
}

/** The text of a tag of an empty element as one that opens it. */
export function openedTag(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** What XML 1.0 cannot hold at all, even escaped. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML has no form for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** A text as it stands between tags or in an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\r]/g, (character) => ESCAPES[character] as string);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text without XML's escapes; one that is not known stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A change of a part: from a place so many bytes give way to a text. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A part with changes made, given in any order; those at one place in the order given. */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    pieces.push(bytes.subarray(copied, at), bytesOf(insert));
    copied = at + remove;
  }
  pieces.push(bytes.subarray(copied));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
