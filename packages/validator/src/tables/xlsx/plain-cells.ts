import { asciiWord, plainEnd, standsAt } from "./plain-bytes.js";
import { MOST_COLUMNS, NUMBER, type RowCells, STRING } from "./row-cells.js";

const QUOTE = 0x22;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const ZERO = 0x30;
const LESS = 0x3c;
const GREATER = 0x3e;
const SMALL_N = 0x6e;
const SMALL_S = 0x73;

const CELL_OPENED = asciiWord("<c r");
const EQUALS_QUOTE = 0x223d;
const STYLE = asciiWord(' s="');
const TYPE = asciiWord(' t="');
const STRING_TYPE = asciiWord('str"');
const VALUE_OPENED = asciiWord("><v>");
const VALUE_CLOSED = asciiWord("</v>");
const CELL_CLOSED = asciiWord("</c>");

const encoder = new TextEncoder();
const INLINE_TYPE = encoder.encode('inlineStr"><is><t');
const KEPT_SPACE = encoder.encode(' xml:space="preserve"');
const INLINE_CLOSED = encoder.encode("</t></is></c>");

/** Longer than a cell without a text: as far as that, nothing need ask whether the bytes end. */
const LONGEST_CELL_BYTES = 128;
const MOST_ROW_DIGITS = 7;
const MOST_STYLE_DIGITS = 6;
const MOST_INDEX_DIGITS = 9;
const MOST_NUMBER_BYTES = 32;

/**
 * Takes cells as nearly all programs write them: `<c r="AB12" s="3" t="s"><v>45</v></c>`, without style
 * or type, empty, as `t="n"`, as `t="str"`, or with a text inline. What is not plainly such a cell is left
 * to whoever reads XML.
 *
 * @param data the same bytes
 * @returns the place behind the last of them; the start where none stands there
 */
export function takePlainCells(bytes: Uint8Array, data: DataView, start: number, row: RowCells): number {
  const last = bytes.length - LONGEST_CELL_BYTES;
  let done = start;
  while (done <= last) {
    if (data.getInt32(done, true) !== CELL_OPENED || data.getUint16(done + 4, true) !== EQUALS_QUOTE) break;
    let at = done + 6;
    let column = (bytes[at] as number) - 0x40;
    if (column < 1 || column > 26) break;
    let letter = (bytes[++at] as number) - 0x40;
    if (letter >= 1 && letter <= 26) {
      column = column * 26 + letter;
      letter = (bytes[++at] as number) - 0x40;
      if (letter >= 1 && letter <= 26) {
        column = column * 26 + letter;
        at++;
      }
    }
    const digits = at;
    while ((bytes[at] as number) >= ZERO && (bytes[at] as number) <= ZERO + 9) at++;
    if (at - digits > MOST_ROW_DIGITS || bytes[at] !== QUOTE || column > MOST_COLUMNS) break;
    at++;
    let style = -1;
    if (data.getInt32(at, true) === STYLE) {
      at += 4;
      const from = at;
      style = 0;
      for (; (bytes[at] as number) >= ZERO && (bytes[at] as number) <= ZERO + 9; at++) {
        style = style * 10 + (bytes[at] as number) - ZERO;
      }
      if (at === from || at - from > MOST_STYLE_DIGITS || bytes[at] !== QUOTE) break;
      at++;
    }
    row.column = column - 1;
    row.style = style;
    let type = SMALL_N;
    if (data.getInt32(at, true) === TYPE) {
      at += 4;
      type = bytes[at] as number;
      if (bytes[at + 1] === QUOTE && (type === SMALL_S || type === SMALL_N)) {
        at += 2;
      } else {
        const behind = takePlainText(bytes, data, at, row);
        if (behind < 0) break;
        done = behind;
        continue;
      }
    }
    if (data.getInt32(at, true) !== VALUE_OPENED) {
      if (bytes[at] !== SLASH || bytes[at + 1] !== GREATER) break;
      done = at + 2;
      continue;
    }
    at += 4;
    const from = at;
    if (type === SMALL_S) {
      let index = 0;
      for (; (bytes[at] as number) >= ZERO && (bytes[at] as number) <= ZERO + 9; at++) {
        index = index * 10 + (bytes[at] as number) - ZERO;
      }
      if (at === from || at - from > MOST_INDEX_DIGITS) break;
      if (data.getInt32(at, true) !== VALUE_CLOSED || data.getInt32(at + 4, true) !== CELL_CLOSED) break;
      row.takeShared(index);
    } else {
      while (bytes[at] !== LESS && bytes[at] !== AMPERSAND && at - from <= MOST_NUMBER_BYTES) at++;
      if (data.getInt32(at, true) !== VALUE_CLOSED || data.getInt32(at + 4, true) !== CELL_CLOSED) break;
      row.take(NUMBER, bytes, from, at);
    }
    done = at + 8;
  }
  return done;
}

/** Takes a cell's text from its type on, `str"><v>text</v></c>` or inline; -1 where it stands otherwise. */
function takePlainText(bytes: Uint8Array, data: DataView, start: number, row: RowCells): number {
  let from: number;
  let closed: number;
  let end: number;
  if (data.getInt32(start, true) === STRING_TYPE) {
    from = start + 8;
    if (data.getInt32(start + 4, true) !== VALUE_OPENED) return -1;
    end = plainEnd(bytes, from);
    closed = end + 8;
    if (end < 0 || closed > bytes.length) return -1;
    if (data.getInt32(end, true) !== VALUE_CLOSED || data.getInt32(end + 4, true) !== CELL_CLOSED) return -1;
  } else {
    if (!standsAt(bytes, start, INLINE_TYPE)) return -1;
    from = start + INLINE_TYPE.length;
    if (standsAt(bytes, from, KEPT_SPACE)) from += KEPT_SPACE.length;
    if (bytes[from++] !== GREATER) return -1;
    end = plainEnd(bytes, from);
    closed = end + INLINE_CLOSED.length;
    if (end < 0 || closed > bytes.length || !standsAt(bytes, end, INLINE_CLOSED)) return -1;
  }
  row.take(STRING, bytes, from, end);
  return closed;
}
