import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { availableParallelism, cpus, devNull, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { registerColumns } from "@aurora/generator";
import { type Measured, measure, measureInterleaved, median, type Program, scriptPath } from "./measure.js";
import { registerFile, warm } from "./register-file.js";

const HELP = `Measures aurora validate against peers that read the same file in the same run.

  npm run bench [--rows 1000000] [--runs 5] [--faults 0.02] [--seed 1]

Every run is a process of its own, from its start to its end; the programs take turns. The register is
synthetic and kept in the temporary folder. Medians are shown.
`;

const say = (text: string) => process.stderr.write(`${text}\n`);
const show = (text = "") => process.stdout.write(`${text}\n`);
const MB = 1_000_000;

try {
  const call = readCall();
  if (call === undefined) process.stdout.write(HELP);
  else await bench(call);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

interface Call {
  readonly rows: number;
  readonly runs: number;
  readonly faults: number;
  readonly seed: number;
}

/** Reads the call; undefined where it asks for help. @throws Error where it cannot be used */
function readCall(): Call | undefined {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "1000000" },
      runs: { type: "string", default: "5" },
      faults: { type: "string", default: "0.02" },
      seed: { type: "string", default: "1" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return undefined;
  const rows = Number(values.rows);
  const runs = Number(values.runs);
  const faults = Number(values.faults);
  const seed = Number(values.seed);
  if (
    [rows, runs, seed].every((number) => Number.isInteger(number) && number > 0) &&
    faults >= 0 &&
    faults <= 1
  ) {
    return { rows, runs, faults, seed };
  }
  throw new Error("--rows, --runs and --seed take whole numbers above 0, --faults a share from 0 to 1.");
}

async function bench(options: Call): Promise<void> {
  const { rows, runs } = options;
  const command = scriptPath("../../../apps/cli/dist/aurora.js");
  const built = existsSync(command);
  if (!built) say("aurora is not built, so only its peers are measured: run `npm start` once first.");

  say(`Making a register of ${count(rows)} rows, or finding it…`);
  const file = await registerFile(options);
  await warm(file.path);

  const aurora: Program = {
    name: "aurora validate",
    args: [command, ...validateArgs(file.path, devNull)],
    accepts: [0, 1],
  };
  const udsv: Program = {
    name: "udsv, parsing only",
    args: [scriptPath("./peers/udsv.mjs"), file.path],
    accepts: [0],
  };
  const duckdb: Program = {
    name: "DuckDB, 1 thread, casts only",
    args: [scriptPath("./peers/duckdb.mjs"), file.path, JSON.stringify(registerColumns)],
    accepts: [0],
  };
  await checkRowsRead({ rows, path: file.path, command: built ? command : undefined, peers: [udsv, duckdb] });

  const results = await measureInterleaved(
    built ? [aurora, udsv, duckdb] : [udsv, duckdb],
    runs,
    (done, of) => say(`run ${done} of ${of}`),
  );

  show(`Node ${process.version}, ${process.platform} ${process.arch}; ${cpus()[0]?.model ?? "unknown CPU"},`);
  show(`${availableParallelism()} cores, ${(totalmem() / 1e9).toFixed(1)} GB of memory`);
  show(
    `${count(rows)} rows × ${registerColumns.length} columns, ${(file.bytes / MB).toFixed(1)} MB, ${options.faults * 100} % of rows with a fault; median of ${runs}`,
  );
  show();
  showResults(results, { rows, bytes: file.bytes, baseline: built ? aurora : undefined });

  if (built) await showStart(command, runs);
}

function validateArgs(path: string, out: string): readonly string[] {
  return ["validate", path, "--format", "json", "--out", out, "--max-findings", "1000"];
}

/** Speed counts for nothing where rows were lost: each program reads the file once and tells how many. */
async function checkRowsRead(options: {
  readonly rows: number;
  readonly path: string;
  readonly command: string | undefined;
  readonly peers: readonly Program[];
}): Promise<void> {
  const { rows, path, command, peers } = options;
  const demand = (name: string, read: number) => {
    if (read !== rows) throw new Error(`${name} read ${read} rows of ${rows}.`);
  };
  for (const peer of peers) demand(peer.name, JSON.parse((await measure(peer)).stdout).rows);
  if (command === undefined) return;
  const out = `${path}.${process.pid}.json`;
  try {
    await measure({ name: "aurora validate", args: [command, ...validateArgs(path, out)], accepts: [0, 1] });
    demand("aurora", JSON.parse(await readFile(out, "utf8")).summary.records);
  } finally {
    await rm(out, { force: true });
  }
}

function showResults(
  results: ReadonlyMap<Program, readonly Measured[]>,
  of: { readonly rows: number; readonly bytes: number; readonly baseline: Program | undefined },
): void {
  const { rows, bytes, baseline } = of;
  const secondsOf = (program: Program) => median((results.get(program) ?? []).map(({ seconds }) => seconds));
  const lines = [["", "s", "min–max", "rows/s", "MB/s", "peak MB", "aurora's time ÷ its"]];
  for (const [program, runs] of results) {
    const seconds = secondsOf(program);
    const all = runs.map((run) => run.seconds);
    lines.push([
      program.name,
      seconds.toFixed(2),
      `${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}`,
      count(Math.round(rows / seconds)),
      (bytes / MB / seconds).toFixed(1),
      (median(runs.map(({ peakBytes }) => peakBytes)) / MB).toFixed(0),
      baseline === undefined || program === baseline ? "" : (secondsOf(baseline) / seconds).toFixed(2),
    ]);
  }
  showTable(lines);
}

/** What the command takes before it does anything, beside what Node itself takes. */
async function showStart(command: string, runs: number): Promise<void> {
  const help: Program = { name: "aurora --help", args: [command, "--help"], accepts: [0] };
  const node: Program = { name: "node alone", args: ["--eval", "0"], accepts: [0] };
  const results = await measureInterleaved([help, node], runs);
  show();
  showTable([
    ["start", "ms", "peak MB"],
    ...Array.from(results, ([program, all]) => [
      program.name,
      (median(all.map(({ seconds }) => seconds)) * 1000).toFixed(0),
      (median(all.map(({ peakBytes }) => peakBytes)) / MB).toFixed(0),
    ]),
  ]);
}

/** Columns of equal width, the first flush left, the others flush right. */
function showTable(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    show(cells.join("  ").trimEnd());
  }
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
