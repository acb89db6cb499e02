const QUOTE = 0x22;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const END_OF_LIST = 0x5d;
const OBJECT = 0x7b;
const END_OF_OBJECT = 0x7d;

/**
 * Cuts JSON off below a level, before anything is built of it: a parser keeps a state for each list or object
 * that is open, so that a file of nothing but brackets would take hundreds of times its size. The first lists
 * and objects beyond the level are handed on empty, so that what holds them is seen to be too deep; what stands
 * in those is passed over unread.
 *
 * @param levels how many lists and objects may stand in each other, of those that are handed on with what they hold
 * @param handOn is given the rest, in the order in which it came
 */
export class JsonDepth {
  readonly #levels: number;
  readonly #handOn: (bytes: Uint8Array) => void;
  #depth = 0;
  #inText = false;
  #isEscaped = false;

  constructor(levels: number, handOn: (bytes: Uint8Array) => void) {
    this.#levels = levels;
    this.#handOn = handOn;
  }

  /** Takes the next bytes in. */
  push(bytes: Uint8Array): void {
    const levels = this.#levels;
    let depth = this.#depth;
    let inText = this.#inText;
    let isEscaped = this.#isEscaped;
    // Where what is handed on next begins, if anything is.
    let from = 0;
    const { length } = bytes;
    for (let at = 0; at < length; at++) {
      const byte = bytes[at] as number;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) inText = false;
      } else if (byte === QUOTE) {
        inText = true;
      } else if (byte === LIST || byte === OBJECT) {
        if (depth++ === levels) this.#handOn(bytes.subarray(from, at + 1));
      } else if (byte === END_OF_LIST || byte === END_OF_OBJECT) {
        if (--depth === levels) from = at;
      }
    }
    if (depth <= levels) this.#handOn(from === 0 ? bytes : bytes.subarray(from));
    this.#depth = depth;
    this.#inText = inText;
    this.#isEscaped = isEscaped;
  }
}
