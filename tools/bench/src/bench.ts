import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { scriptPath } from "./measure.js";
import { type Circumstances, sectionText, withSection } from "./report.js";
import type { Section, Suite, SuiteOptions } from "./suite.js";
import { browserSuite, NotHere } from "./suites/browser.js";
import { httpSuite, readsSuite, uploadSuite } from "./suites/http.js";
import { duplicatesSuite, findingsSuite, largeSuite, ndjsonSuite, xlsxSuite } from "./suites/more-files.js";
import { registerSuite } from "./suites/register.js";
import { smallSuite } from "./suites/small.js";
import { plainTable, tableOf } from "./table.js";

const suites: readonly Suite[] = [
  registerSuite,
  ndjsonSuite,
  xlsxSuite,
  duplicatesSuite,
  findingsSuite,
  smallSuite,
  browserSuite,
  httpSuite,
  readsSuite,
  uploadSuite,
  largeSuite,
];

const HELP = `Measures aurora as it is built against peers that read the same data in the same run.

  npm run bench -- [SUITE…] [--rows N] [--runs 5] [--faults P] [--seed 1] [--write]

${suites.map(({ name, about }) => `  ${name.padEnd(11)} ${about}`).join("\n")}

  --rows    how many rows, instead of the suite's own number
  --faults  the share of rows with a fault, 0 to 1, instead of the suite's own
  --write   puts the results into BENCHMARKS.md, a section for each suite

Without a suite all of them run. Every run is a process of its own, from its start to its end; the programs
take turns, and each is tried first: it has to read every row. The data is synthetic and kept in the
temporary folder.
`;

const DOCUMENT = scriptPath("../../../BENCHMARKS.md");
const say = (text: string) => process.stderr.write(`${text}\n`);
const show = (text = "") => process.stdout.write(`${text}\n`);

try {
  const call = readCall(process.argv.slice(2));
  if (call === undefined) process.stdout.write(HELP);
  else await bench(call);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

interface Call extends SuiteOptions {
  readonly chosen: readonly Suite[];
  readonly write: boolean;
}

/** Reads the call; undefined where it asks for help. @throws Error where it cannot be used */
function readCall(args: readonly string[]): Call | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rows: { type: "string" },
      runs: { type: "string", default: "5" },
      faults: { type: "string" },
      seed: { type: "string", default: "1" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return undefined;
  const unknown = positionals.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    throw new Error(`No suite is called ${unknown}: ${suites.map(({ name }) => name).join(", ")}.`);
  }
  return {
    chosen: positionals.length === 0 ? suites : suites.filter(({ name }) => positionals.includes(name)),
    write: values.write,
    runs: wholeNumber("--runs", values.runs),
    seed: wholeNumber("--seed", values.seed),
    ...(values.rows !== undefined && { rows: wholeNumber("--rows", values.rows) }),
    ...(values.faults !== undefined && { faults: share("--faults", values.faults) }),
    say,
  };
}

async function bench({ chosen, write, ...options }: Call): Promise<void> {
  for (const suite of chosen) {
    say(`${suite.name}: making its data, or finding it…`);
    let section: Section;
    try {
      section = await suite.run(options);
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      say(error.message);
      continue;
    }
    show(`${section.title}: ${section.data}; median of ${section.runs}`);
    show();
    process.stdout.write(plainTable(tableOf(section)));
    for (const note of section.notes) show(note);
    show();
    if (!write) continue;
    const text = sectionText(section, await circumstances());
    const document = await readFile(DOCUMENT, "utf8").catch(() => "");
    const order = suites.map(({ name }) => name);
    await writeFile(DOCUMENT, withSection(document, { suite: suite.name, text, order }));
  }
  show((await circumstances()).machine);
}

/** The day, the machine and what was measured; a benchmark is the one place that asks for a clock. */
async function circumstances(): Promise<Circumstances> {
  const { dependencies } = JSON.parse(await readFile(scriptPath("../package.json"), "utf8"));
  const peers = ["@duckdb/node-api", "udsv", "csv-parse", "zod", "tableschema", "papaparse"];
  const readers = ["hucre", "read-excel-file", "@e965/xlsx"];
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? "unknown CPU"}, ${availableParallelism()} cores, ${(totalmem() / 1e9).toFixed(1)} GB of memory, ${process.platform} ${process.arch}`,
    versions: [
      `Node ${process.version}`,
      ...[...peers, ...readers].map((name) => `${name} ${dependencies[name]}`),
    ].join(", "),
  };
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`${option} takes a whole number above 0: ${text}.`);
}

function share(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() !== "" && number >= 0 && number <= 1) return number;
  throw new Error(`${option} takes a share from 0 to 1: ${text}.`);
}
