import { type Field, NESTED_KINDS } from "@aurora/domain/records/core";
import { checkText } from "./cell-faults.js";
import { decodeValue } from "./json-value.js";

/** What a clean value of a field means, and the small number that stands for it among the field's values. */
export interface KnownValue {
  readonly value: unknown;
  readonly code: number;
}

/** The code of a value that none is kept for: nobody remembers a combination with it. */
export const UNCODED = -1;

/** The most values of one field that are remembered, and the longest text: what repeats is short and few. */
const MAX_VALUES = 4096;
const MAX_LENGTH = 256;

/** The lists that begin with some texts: the one that ends here, and those that go on. */
interface ListNode {
  known: KnownValue | undefined;
  next: Map<string, ListNode> | undefined;
}

/**
 * Remembers what the values of one field meant: labels, codes and place names repeat thousands of times,
 * and are decoded once. Only values that the ordinary way finds nothing to report of go in, so what is
 * known is proven clean; of all others the ordinary way decides.
 *
 * Values that mean the same share one code, and one object where they are lists.
 */
export class KnownValues {
  /** What it means that the field is not given, or null; undefined where that is a fault. */
  readonly empty: KnownValue | undefined;
  readonly #field: Field;
  readonly #isRemembered: boolean;
  readonly #texts = new Map<string, KnownValue>();
  readonly #lists: ListNode = { known: undefined, next: undefined };
  readonly #meanings = new Map<unknown, KnownValue>();
  readonly #yes: KnownValue | undefined;
  readonly #no: KnownValue | undefined;
  #size = 0;

  /** @param isRemembered whether texts and lists are to be remembered; without that it only decodes them */
  constructor(field: Field, isRemembered: boolean) {
    this.#field = field;
    this.#isRemembered = isRemembered;
    const empty = cleanValue(field, undefined);
    this.empty = empty === undefined ? undefined : this.#meaning(empty.value);
    this.#yes = this.#learn(true);
    this.#no = this.#learn(false);
  }

  /** What a given value means; undefined where it is not proven that there is nothing to report of it. */
  find(given: unknown): KnownValue | undefined {
    if (typeof given === "string") return this.#texts.get(given) ?? this.#learn(given);
    if (typeof given === "boolean") return given ? this.#yes : this.#no;
    if (given === null || given === undefined) return this.empty;
    if (Array.isArray(given)) return this.#findList(given) ?? this.#learn(given);
    return this.#learn(given);
  }

  #findList(given: readonly unknown[]): KnownValue | undefined {
    let node: ListNode | undefined = this.#lists;
    for (let index = 0; index < given.length; index++) {
      const item = given[index];
      // A list with anything but texts is never remembered.
      if (typeof item !== "string") return undefined;
      node = node.next?.get(item);
      if (node === undefined) return undefined;
    }
    return node.known;
  }

  #learn(given: unknown): KnownValue | undefined {
    const clean = cleanValue(this.#field, given);
    if (clean === undefined) return undefined;
    const known = this.#meaning(clean.value);
    if (this.#isRemembered && this.#size < MAX_VALUES) {
      if (typeof given === "string") this.#keepText(given, known);
      else if (Array.isArray(given)) this.#keepList(given as readonly string[], known);
    }
    return known;
  }

  #keepText(text: string, known: KnownValue): void {
    if (text.length > MAX_LENGTH) return;
    this.#texts.set(text, known);
    this.#size++;
  }

  #keepList(items: readonly string[], known: KnownValue): void {
    if (items.reduce((length, item) => length + item.length, items.length) > MAX_LENGTH) return;
    let node = this.#lists;
    for (const item of items) {
      node.next ??= new Map();
      let next = node.next.get(item);
      if (next === undefined) {
        next = { known: undefined, next: undefined };
        node.next.set(item, next);
        this.#size++;
      }
      node = next;
    }
    node.known = known;
    this.#size++;
  }

  /** The one object for all values that mean this. */
  #meaning(value: unknown): KnownValue {
    switch (this.#field.kind) {
      case "count":
        // A count is its own code.
        return { value, code: typeof value === "number" ? value : UNCODED };
      case "number":
        return { value, code: UNCODED };
      default:
    }
    if (!this.#isRemembered) return { value, code: UNCODED };
    const key = typeof value === "object" ? JSON.stringify(value) : value;
    let known = this.#meanings.get(key);
    if (known === undefined) {
      known = { value, code: this.#meanings.size };
      if (this.#meanings.size >= MAX_VALUES || lengthOf(key) > MAX_LENGTH) return { value, code: UNCODED };
      this.#meanings.set(key, known);
    }
    return known;
  }
}

function lengthOf(key: unknown): number {
  return typeof key === "string" ? key.length : 0;
}

/**
 * What a value means that is all a field asks for: `value` is undefined for one that says nothing.
 *
 * @returns undefined where there is anything to report of it, or where it holds a record of its own
 */
function cleanValue(field: Field, given: unknown): { readonly value: unknown } | undefined {
  if (given === null || given === undefined) return field.required ? undefined : { value: field.whenEmpty };
  if (NESTED_KINDS.has(field.kind)) return undefined;
  for (const item of Array.isArray(given) ? given : [given]) {
    if (typeof item === "string" && checkText(field, item).length > 0) return undefined;
  }
  const decoded = decodeValue(field, given);
  if (!("fault" in decoded)) return decoded;
  return decoded.fault === "empty" && !field.required ? { value: field.whenEmpty } : undefined;
}
