import { entities } from "@aurora/domain/records";
import { mix, Random } from "@aurora/generator";
import { defaultLimits, type Limits } from "@aurora/validator";
import { damageBytes, damageText } from "./damage.js";
import { encode, encodings } from "./encode.js";
import { drawSample } from "./sample.js";
import { drawWorkbook } from "./workbook.js";

/** How an input is read. */
export interface Reading {
  /** The entity that the caller names; found out where absent. */
  readonly entity?: string;
  /** The format that the caller names; found out where absent. */
  readonly format?: "csv" | "ndjson" | "json";
  /** The worksheet that the caller names; found out where absent. */
  readonly sheet?: string;
  /** The sizes of the chunks in which it also comes, over and over. */
  readonly sizes: readonly number[];
  /** How many findings are listed. */
  readonly maxFindings: number;
  /** What bounds the run, where it is not the defaults. */
  readonly limits?: Partial<Limits>;
}

/** One hostile input, and how it is read. */
export interface Case {
  /** How it was made. */
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/** The case of this number in the series of a seed: the same two numbers make the same case. */
export function makeCase(seed: number, number: number): Case {
  const random = new Random(mix(seed, number));
  const reading = drawReading(random);
  if (random.chance(0.05)) {
    const bytes = Uint8Array.from({ length: random.between(0, 3000) }, () => random.between(0, 255));
    return { source: "random bytes", bytes, reading };
  }
  if (random.chance(0.05)) return { source: "random marks", bytes: randomMarks(random), reading };
  if (random.chance(0.25)) return { ...drawWorkbook(random), reading };
  const sample = drawSample(random);
  const text = damageText(sample.text, { random, json: sample.format !== "csv" });
  const encoding = random.pick(encodings);
  const encoded = encode(text, encoding);
  const bytes = random.chance(0.3) ? damageBytes(encoded, random) : encoded;
  const format = random.chance(0.3) ? { format: sample.format } : {};
  return { source: `${sample.source}, ${encoding}`, bytes, reading: { ...reading, ...format } };
}

/** A header and then nothing but marks: the densest way to meet the corners of a reader of tables. */
function randomMarks(random: Random): Uint8Array {
  const marks = () =>
    random.pick(['"', '"', ",", ",", "\n", "\r", "\r\n", "a", "ñ", " ", ";", "1", "\ufeff", "\0"]);
  const text = Array.from({ length: random.between(0, 120) }, marks).join("");
  return new TextEncoder().encode(`id_accion,cem,tema,total_participantes\n${text}`);
}

function drawReading(random: Random): Reading {
  const [first, ...others] = entities.map(({ name }) => name);
  return {
    ...(random.chance(0.6) && { entity: "preventive-action" }),
    ...(random.chance(0.1) && { entity: random.pick([first as string, ...others]) }),
    ...(random.chance(0.1) && { format: random.pick(["csv", "ndjson", "json"]) }),
    sizes: Array.from({ length: random.between(1, 4) }, () =>
      random.chance(0.5) ? random.between(1, 9) : random.between(10, 5000),
    ),
    maxFindings: random.pick([0, 1, 7, 100, 100_000]),
    ...(random.chance(0.15) && { limits: drawLimits(random) }),
  };
}

/** A limit or two that are far below what anybody would choose. */
function drawLimits(random: Random): Partial<Limits> {
  const [first, ...others] = Object.keys(defaultLimits) as (keyof Limits)[];
  const names = Array.from({ length: random.between(1, 2) }, () =>
    random.pick([first as keyof Limits, ...others]),
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      random.pick([0, 1, 2, 10, random.between(0, 200), random.between(0, 20_000)]),
    ]),
  );
}
