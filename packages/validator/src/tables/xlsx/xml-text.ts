import type { ByteBuffer } from "./byte-buffer.js";
import { brokenPart } from "./faults.js";

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;

/** The longest entity, as `&#x10ffff;`. */
const LONGEST_ENTITY_BYTES = 12;

/** Adds a text to a buffer, its entities undone. @throws UnreadableWorkbook for an entity that XML does not have */
export function appendText(
  into: ByteBuffer,
  bytes: Uint8Array,
  start: number,
  end: number,
  part: string,
): void {
  let from = start;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== AMPERSAND) continue;
    into.append(bytes, from, at);
    const close = bytes.indexOf(SEMICOLON, at);
    if (close < 0 || close >= end || close - at > LONGEST_ENTITY_BYTES) throw brokenPart(part);
    const character = characterOf(String.fromCharCode(...bytes.subarray(at + 1, close)));
    if (character === undefined) throw brokenPart(part);
    const utf8 = new TextEncoder().encode(character);
    into.append(utf8, 0, utf8.length);
    at = close;
    from = close + 1;
  }
  into.append(bytes, from, end);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function characterOf(entity: string): string | undefined {
  const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(entity);
  if (number === null) return Object.hasOwn(NAMED, entity) ? NAMED[entity] : undefined;
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}

/** The end of a text without an entity that is cut there: it goes on in the next chunk. */
export function withoutCutEntity(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end - 1; at >= start && at > end - LONGEST_ENTITY_BYTES; at--) {
    if (bytes[at] === SEMICOLON) return end;
    if (bytes[at] === AMPERSAND) return at;
  }
  return end;
}
