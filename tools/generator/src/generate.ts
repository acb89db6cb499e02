import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import type { Delimiter } from "./csv.js";
import { encodings } from "./encoding.js";
import { generateRegisterBytes, type RegisterOptions } from "./register.js";

const HELP = `Writes a SYNTHETIC register of preventive actions.

  npm run -s generate -- --rows N [--faults P] [--seed S] [--out FILE] [--format csv|ndjson]
                         [--delimiter , | ; | tab] [--encoding ${encodings.join("|")}]

  --rows       how many rows
  --faults     the share of rows with a fault, 0 to 1; 0 by default
  --seed       a whole number; the same seed makes the same register, 1 by default
  --out        the file; standard output by default
  --delimiter  what parts the cells of a table; a comma by default
`;

/** A call that cannot be used: told in one line. */
class UnusableCall extends Error {}

const delimiters: Readonly<Record<string, Delimiter>> = { ",": ",", ";": ";", tab: "\t", "\t": "\t" };

function readNumber(options: {
  readonly name: string;
  readonly text: string;
  readonly most: number;
  readonly whole: boolean;
}): number {
  const { name, text, most, whole } = options;
  const number = Number(text);
  if (text.trim() === "" || !(number >= 0 && number <= most) || (whole && !Number.isInteger(number))) {
    throw new UnusableCall(
      `--${name} takes a ${whole ? "whole number" : "number"} from 0 to ${most}: "${text}".`,
    );
  }
  return number;
}

function readOption<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((value) => value === text);
  if (found === undefined) throw new UnusableCall(`--${name} takes ${known.join(", ")}: "${text}".`);
  return found;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        rows: { type: "string" },
        faults: { type: "string", default: "0" },
        seed: { type: "string", default: "1" },
        out: { type: "string" },
        format: { type: "string", default: "csv" },
        delimiter: { type: "string", default: "," },
        encoding: { type: "string", default: "utf-8" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UnusableCall(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the call; undefined where it asks for help. */
function readCall(
  args: readonly string[],
): { readonly options: RegisterOptions; readonly out: string | undefined } | undefined {
  const { help, rows, out, ...given } = parse(args);
  if (help === true) return undefined;
  if (rows === undefined) throw new UnusableCall("--rows is missing: how many rows to write.");
  const delimiter = delimiters[given.delimiter];
  if (delimiter === undefined) throw new UnusableCall(`--delimiter takes , ; or tab: "${given.delimiter}".`);
  return {
    options: {
      rows: readNumber({ name: "rows", text: rows, most: 100_000_000, whole: true }),
      faults: readNumber({ name: "faults", text: given.faults, most: 1, whole: false }),
      seed: readNumber({ name: "seed", text: given.seed, most: 0xffff_ffff, whole: true }),
      format: readOption("format", given.format, ["csv", "ndjson"]),
      encoding: readOption("encoding", given.encoding, encodings),
      delimiter,
    },
    out,
  };
}

/** Whether whoever reads our output has had enough, as `head` has. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

async function main(): Promise<number> {
  try {
    const call = readCall(process.argv.slice(2));
    if (call === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { options, out } = call;
    // A package manager starts commands in the package's folder; paths are meant from the caller's.
    const base = process.env.INIT_CWD ?? process.cwd();
    const target: Writable = out === undefined ? process.stdout : createWriteStream(resolve(base, out));
    await pipeline(Readable.from(generateRegisterBytes(options), { objectMode: true }), target);
    return 0;
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UnusableCall ? 2 : 3;
  }
}

process.exitCode = await main();
