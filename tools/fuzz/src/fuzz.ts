import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Case, makeCase } from "./case.js";
import { type Broken, firstBroken, validator } from "./laws.js";
import { shrink } from "./shrink.js";

const HELP = `Feeds the validator with damaged files until time is up or one breaks a law.

  npm run fuzz -- [--minutes M] [--seed N] [--from I]
  npm run fuzz -- --seed N --case I
  npm run fuzz -- --replay FILE

  --minutes  how long; 1 by default
  --seed     the series of cases, a whole number; 1 by default
  --from     the case of the series to begin with; 0 by default
  --case     only this case of the series
  --replay   only the case in this file, as it was written where one broke a law

The exit status is 1 where a law was broken, 2 where the call cannot be used.
`;

/** How long a broken case is made smaller. */
const SHRINKING = 60_000;

/** How much the heap may grow over a run, garbage left out: what many files leave behind is a leak. */
const MAX_HEAP_GROWTH = 64 * 1024 * 1024;

/** A call that cannot be used: told in one line. */
class UnusableCall extends Error {}

/** A case as a file holds it. */
interface StoredCase extends Omit<Case, "bytes"> {
  readonly base64: string;
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new UnusableCall(`--${name} takes a whole number: "${text}".`);
}

function readCall(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        minutes: { type: "string", default: "1" },
        seed: { type: "string", default: "1" },
        from: { type: "string", default: "0" },
        case: { type: "string" },
        replay: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    const minutes = Number(values.minutes);
    if (!(minutes > 0)) throw new UnusableCall(`--minutes takes a number above 0: "${values.minutes}".`);
    return {
      minutes,
      seed: wholeNumber("seed", values.seed),
      from: wholeNumber("from", values.from),
      only: values.case === undefined ? undefined : wholeNumber("case", values.case),
      replay: values.replay,
      help: values.help === true,
    };
  } catch (error) {
    throw new UnusableCall(error instanceof Error ? error.message : String(error));
  }
}

/** The case in a file that an earlier run wrote. */
function readCase(path: string): Case {
  const { base64, ...rest } = JSON.parse(readFileSync(path, "utf8")) as StoredCase;
  return { ...rest, bytes: new Uint8Array(Buffer.from(base64, "base64")) };
}

/** Makes a broken case small, keeps it in a file and says what it is and how to come back to it. */
async function tell(found: Case, { law, detail }: Broken, name: string): Promise<void> {
  process.stdout.write(`\n${name} breaks a law: ${law}\n${found.source}, ${found.bytes.length} bytes\n`);
  const { reading } = found;
  const fails = async (bytes: Uint8Array) => (await firstBroken({ bytes, reading }, validator))?.law === law;
  // Shrinking asks whether it still fails, which a matter of time answers differently each time.
  const bytes = law.includes("time")
    ? found.bytes
    : await shrink(found.bytes, fails, { milliseconds: SHRINKING });
  const smallest = (await firstBroken({ bytes, reading }, validator))?.detail ?? detail;
  const file = join(mkdtempSync(join(tmpdir(), "aurora-fuzz-")), "case.json");
  const stored: StoredCase = {
    source: found.source,
    reading,
    base64: Buffer.from(bytes).toString("base64"),
  };
  writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
  process.stdout.write(
    `Made small, ${bytes.length} bytes, read as ${JSON.stringify(reading)}:\n` +
      `${JSON.stringify(Buffer.from(bytes.subarray(0, 2000)).toString("latin1"))}\n${smallest}\n` +
      `Again: npm run fuzz -- --replay ${file}\n`,
  );
}

/** The bytes in use on the heap once garbage is gone. */
function heapInUse(): number {
  // Node gives its collector away only to those who ask at start; V8 itself can be asked any time.
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

async function runSeries(of: {
  readonly seed: number;
  readonly from: number;
  readonly minutes: number;
}): Promise<number> {
  const { seed, from, minutes } = of;
  process.stdout.write(`Seed ${seed}, from case ${from}, ${minutes} minutes.\n`);
  const end = performance.now() + minutes * 60_000;
  let told = performance.now();
  let warm: number | undefined;
  let bytes = 0;
  let number = from;
  for (; performance.now() < end; number++) {
    const made = makeCase(seed, number);
    bytes += made.bytes.length;
    const broken = await firstBroken(made, validator);
    if (broken !== undefined) {
      await tell(made, broken, `Case ${number} of seed ${seed}`);
      return 1;
    }
    // Caches fill in the first cases; from then on the heap stays as it is.
    if (number - from === 200) warm = heapInUse();
    if (performance.now() - told > 30_000) {
      told = performance.now();
      process.stderr.write(`${number - from + 1} cases, ${Math.round(bytes / 1024)} KiB, no law broken\n`);
    }
  }
  const growth = warm === undefined ? 0 : heapInUse() - warm;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${number - from} cases, ${Math.round(bytes / 1024)} KiB: no law broken; ` +
      `the heap grew by ${Math.round(growth / 1024)} KiB, the most memory was ${peak} MiB.\n`,
  );
  if (growth <= MAX_HEAP_GROWTH) return 0;
  process.stdout.write(`More heap is kept than ${MAX_HEAP_GROWTH / 1024 / 1024} MiB: something leaks.\n`);
  return 1;
}

async function runOne(found: Case, name: string): Promise<number> {
  const broken = await firstBroken(found, validator);
  if (broken === undefined) {
    process.stdout.write(`${name} keeps every law: ${found.source}, ${found.bytes.length} bytes.\n`);
    return 0;
  }
  await tell(found, broken, name);
  return 1;
}

async function main(): Promise<number> {
  try {
    const { help, replay, only, ...series } = readCall(process.argv.slice(2));
    if (help) {
      process.stdout.write(HELP);
      return 0;
    }
    if (replay !== undefined) return await runOne(readCase(replay), replay);
    if (only !== undefined)
      return await runOne(makeCase(series.seed, only), `Case ${only} of seed ${series.seed}`);
    return await runSeries(series);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UnusableCall ? 2 : 3;
  }
}

process.exitCode = await main();
