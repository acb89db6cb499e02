const QUOTE = 0x22;
const COMMA = 0x2c;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const END_OF_LIST = 0x5d;
const OBJECT = 0x7b;
const END_OF_OBJECT = 0x7d;
const SPACE = 0x20;

/**
 * Finds the objects of a list of JSON in its bytes, which come in pieces: those that stand whole in one piece,
 * one comma behind the item before. It looks at quotes, brackets and commas alone, and at nothing that is
 * wrong with the rest.
 */
export class JsonItems {
  /** Where the object last found begins and ends. */
  start = -1;
  end = -1;
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  /** How many commas came behind the last item; before the first, none is due. */
  #commas = 1;
  /** Whether nothing but commas and space came behind the last list or object. */
  #isBetween = true;

  /**
   * Looks for the next object, from where the one before ended or a new piece begins.
   *
   * @returns false at the end of the piece
   */
  next(bytes: Uint8Array, from: number): boolean {
    let depth = this.#depth;
    let inText = this.#inText;
    let isEscaped = this.#isEscaped;
    let start = -1;
    const length = bytes.length;
    for (let at = from; at < length; at++) {
      const byte = bytes[at] as number;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) inText = false;
        continue;
      }
      if (byte === OBJECT || byte === LIST) {
        if (depth === 0 && byte === OBJECT && this.#isBetween && this.#commas === 1) start = at;
        depth++;
      } else if (byte === END_OF_OBJECT || byte === END_OF_LIST) {
        depth--;
        if (depth !== 0) continue;
        this.#commas = 0;
        this.#isBetween = true;
        if (start < 0) continue;
        this.#depth = depth;
        this.#inText = inText;
        this.#isEscaped = isEscaped;
        this.start = start;
        this.end = at + 1;
        return true;
      } else if (byte === QUOTE) {
        inText = true;
        if (depth === 0) this.#isBetween = false;
      } else if (depth === 0) {
        if (byte === COMMA) this.#commas++;
        else if (byte > SPACE) this.#isBetween = false;
      }
    }
    this.#depth = depth;
    this.#inText = inText;
    this.#isEscaped = isEscaped;
    return false;
  }
}
