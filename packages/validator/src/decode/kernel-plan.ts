import type { Field } from "@aurora/domain/records";
import { PRESENT } from "./facts.js";
import {
  KERNEL_COUNT,
  KERNEL_MEMO,
  KERNEL_TEXT,
  KERNEL_YES_NO,
  type KernelColumn,
  NOTHING,
  UNBOUNDED,
} from "./kernel.js";
import {
  COUNT,
  DIGITS_WITHOUT_PERSONAL_DATA,
  IDENTIFIER,
  PLAIN_TEXT,
  type RowDecoder,
  UNKNOWN,
  YES_NO,
} from "./row-decoder.js";

/**
 * The words that the kernel knows in a column of yes and no by itself, and what they mean, in the order
 * of their numbers.
 */
export const KNOWN_WORDS = [
  { word: "No", value: false },
  { word: "Sí", value: true },
] as const;

/** How a table is laid out for the kernel. */
export interface KernelPlan {
  readonly columns: readonly KernelColumn[];
  /** How many codes a row has. */
  readonly codes: number;
  /** The place in a record of each of a row's codes: first those of counts, which are their own meaning. */
  readonly places: readonly number[];
  readonly counts: number;
  /** What each code behind the counts means: first what an empty cell does. */
  readonly meanings: readonly unknown[][];
  /** The same lists by column; only columns whose cells are remembered have one. */
  readonly remembered: readonly (unknown[] | undefined)[];
  /** The columns whose places are told: that of the id, then those of likeness that hold texts. */
  readonly kept: readonly number[];
  /** How many of them are told even where the kernel has hashed what a record is alike by. */
  readonly keptAlways: number;
  /** The columns by which records are alike, where the kernel can hash all of them. */
  readonly likeness: readonly number[];
}

/** Lays a table out. */
export function planOf(
  decoder: RowDecoder,
  keys: { readonly idField?: string; readonly likenessFields: readonly string[] },
): KernelPlan {
  const { table, columns } = decoder;
  const { ways, places, empty } = table;
  const isCount = (column: number) => ways[column] === COUNT;
  const isText = (column: number) => ways[column] === PLAIN_TEXT || ways[column] === IDENTIFIER;
  const known = [...columns.keys()].filter((column) => ways[column] !== UNKNOWN);
  const counts = known.filter(isCount);
  const others = known.filter((column) => !isCount(column));
  const slots = [...counts, ...others];
  const meanings = others.map((column) => {
    const list: unknown[] = [undefined];
    list[0] = empty[column];
    if (isText(column)) list.push(PRESENT);
    if (ways[column] === YES_NO) list.push(...KNOWN_WORDS.map(({ value }) => value));
    return list;
  });
  const meaningsOf = new Map(others.map((column, index) => [column, meanings[index]]));
  const idColumn = keys.idField === undefined ? undefined : decoder.columnOf(keys.idField);
  const alike = keys.likenessFields.map(decoder.columnOf).filter((column) => column !== undefined);
  const kept = [...new Set([...(idColumn === undefined ? [] : [idColumn]), ...alike].filter(isText))];
  const isHashed = (column: number) =>
    isText(column) ||
    isCount(column) ||
    (ways[column] !== YES_NO && isWord(decoder.fieldAt(column) as Field));
  return {
    // What no field knows has a code as well, of which nobody takes note.
    codes: slots.length + 1,
    places: slots.map((column) => places[column] as number),
    counts: counts.length,
    meanings,
    remembered: columns.map((_, column) => (isText(column) ? undefined : meaningsOf.get(column))),
    kept,
    keptAlways: idColumn !== undefined && kept[0] === idColumn ? 1 : 0,
    likeness: alike.length === keys.likenessFields.length && alike.every(isHashed) ? alike : [],
    columns: columns.map((_, column) => {
      const way = ways[column] as number;
      const slot = slots.indexOf(column);
      return {
        way: kernelWayOf(way),
        slot: slot < 0 ? slots.length : slot,
        emptyCode: table.required[column] ? -1 : isCount(column) ? codeOfCount(empty[column]) : 0,
        maxLength: maxLengthOf(decoder, column),
        maxDigits: way === PLAIN_TEXT ? DIGITS_WITHOUT_PERSONAL_DATA : UNBOUNDED,
        doubled: way !== IDENTIFIER,
        kept: kept.indexOf(column),
      };
    }),
  };
}

/** What stands in a column without a header is always looked at: it is worth a word once. */
function maxLengthOf({ columns, table }: RowDecoder, column: number): number {
  if (table.ways[column] !== UNKNOWN) return table.maxLengths[column] as number;
  return columns[column]?.header === "" ? 0 : UNBOUNDED;
}

/** Days, hours and districts are few: the kernel remembers them as it does codes. */
function kernelWayOf(way: number): number {
  switch (way) {
    case UNKNOWN:
    case PLAIN_TEXT:
    case IDENTIFIER:
      return KERNEL_TEXT;
    case COUNT:
      return KERNEL_COUNT;
    case YES_NO:
      return KERNEL_YES_NO;
    default:
      return KERNEL_MEMO;
  }
}

/** Whether a remembered cell of the field is hashed as one word. */
function isWord({ kind, freeText }: Field): boolean {
  if (freeText) return false;
  switch (kind) {
    case "code":
    case "date":
    case "identifier":
    case "month":
    case "text":
    case "time":
    case "ubigeo":
      return true;
    default:
      return false;
  }
}

/** What stands for itself as a code: a whole number. */
function codeOfCount(value: unknown): number {
  if (value === undefined) return NOTHING;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < UNBOUNDED ? value : -1;
}
