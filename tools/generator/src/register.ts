import type { PreventiveAction } from "@aurora/domain/records";
import { CleanActions } from "./actions.js";
import { cellsOf, fieldNames, headers } from "./cells.js";
import { csvLine, type Delimiter } from "./csv.js";
import type { Year } from "./days.js";
import { type Encoding, encodeText } from "./encoding.js";
import { type FaultName, faultNames, faultOf } from "./faults/index.js";
import { mix, Random } from "./random.js";

/** What a register is made of. The same options make the same register, byte for byte. */
export interface RegisterOptions {
  readonly rows: number;
  /** The share of rows with a fault, from 0 to 1; each such row has one. */
  readonly faults: number;
  readonly seed: number;
  /** The form; a table by default. */
  readonly format?: "csv" | "ndjson";
  /** What parts a table's cells; a comma by default. */
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  /** Only actions of this year; of all years where absent. */
  readonly year?: Year;
  /** Only these faults, all where absent. */
  readonly only?: readonly FaultName[];
}

/** One row of a register and what was done to it. */
export interface RegisterRow {
  /** The fault that it was given, if any. */
  readonly fault: FaultName | undefined;
  /** The record as JSON holds it, where nothing is wrong with how it is written. */
  readonly action: PreventiveAction;
  /** The rows of a table: one, save for faults that add or break rows. */
  readonly table: readonly (readonly string[])[];
}

/** A number that no seed of a register shares: sets the faults' draws apart from the clean rows'. */
const FAULTS_APART = 0x2f6b_11d3;

/** The rows of a register, one by one. */
export function* registerRows(options: RegisterOptions): Generator<RegisterRow, void, undefined> {
  const { rows, seed, year, only = faultNames, format = "csv" } = options;
  const names = format === "csv" ? only : only.filter((name) => faultOf(name).level !== "row");
  const source = new CleanActions({ rows, seed, year });
  let earlier: PreventiveAction | undefined;
  for (let index = 0; index < rows; index++) {
    const clean = source.at(index);
    const random = new Random(mix(seed ^ FAULTS_APART, index + 1));
    const name = random.chance(options.faults) ? draw(names, clean, earlier, random) : undefined;
    yield rowOf({ clean, name, random, earlier });
    // A faulty row may stand there under another id or day: what repeats it would repeat nothing.
    if (name === undefined) earlier = clean;
  }
}

/** Gives a clean row a fault. */
export function rowOf(of: {
  readonly clean: PreventiveAction;
  readonly name: FaultName | undefined;
  readonly random: Random;
  readonly earlier: PreventiveAction | undefined;
}): RegisterRow {
  const { clean, name, random, earlier } = of;
  const fault = name && faultOf(name);
  let action = clean;
  if (fault?.level === "record") {
    action = { ...clean };
    fault.apply(action, random, earlier);
  }
  const cells = cellsOf(action);
  if (fault?.level === "cell") fault.apply(cells, random);
  return { fault: name, action, table: fault?.level === "row" ? fault.apply(cells, random) : [cells] };
}

/** Draws a fault; where the row does not offer what it needs, the next one that it does. */
function draw(
  names: readonly FaultName[],
  clean: PreventiveAction,
  earlier: PreventiveAction | undefined,
  random: Random,
): FaultName | undefined {
  const start = random.between(0, names.length - 1);
  for (let step = 0; step < names.length; step++) {
    const name = names[(start + step) % names.length] as FaultName;
    if (suits(name, clean, earlier)) return name;
  }
  return undefined;
}

/** Whether a fault can be given to a clean row. */
export function suits(
  name: FaultName,
  clean: PreventiveAction,
  earlier: PreventiveAction | undefined,
): boolean {
  const fault = faultOf(name);
  const repeatsRow = fault.expects === "DAT-009" || fault.expects === "DAT-010";
  return (earlier !== undefined || !repeatsRow) && (fault.suits?.(clean) ?? true);
}

/** Chunks of about this many UTF-16 units: large enough to write in one go, small enough to hold many. */
const CHUNK_LENGTH = 64 * 1024;

/** The text of a register in chunks, so that any number of rows takes the memory of a few. */
export function* generateRegister(options: RegisterOptions): Generator<string, void, undefined> {
  const { format = "csv", delimiter = "," } = options;
  let chunk = format === "csv" ? csvLine(headers, delimiter) : "";
  for (const row of registerRows(options)) {
    chunk += format === "csv" ? tableText(row, delimiter) : `${jsonOf(row)}\n`;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}

/** The bytes of a register in chunks, in the encoding of the options: UTF-8 by default. */
export function generateRegisterBytes(options: RegisterOptions): Generator<Buffer, void, undefined> {
  return encodeText(generateRegister(options), options.encoding ?? "utf-8");
}

function tableText(row: RegisterRow, delimiter: Delimiter): string {
  let text = "";
  for (const cells of row.table) text += csvLine(cells, delimiter);
  return text;
}

/** A record as JSON: codes, numbers and booleans, with a misspelt cell's own text where the fault is in one. */
function jsonOf({ fault, action, table }: RegisterRow): string {
  if (fault === undefined || faultOf(fault).level !== "cell") return JSON.stringify(action);
  const [written = []] = table;
  const clean = cellsOf(action);
  const object: Record<string, unknown> = { ...action };
  fieldNames.forEach((name, column) => {
    const text = written[column] ?? "";
    if (text !== clean[column]) object[name] = text === "" ? null : text;
  });
  return JSON.stringify(object);
}
