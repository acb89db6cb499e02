// Runs one program on the built packages in every runtime and holds what comes of it together.
//   runtimes.ts            in all of them; one that is not there is a failure
//   runtimes.ts --here     in this Node alone
import { findChromium, resultInChromium } from "./browser.js";
import { makePrograms, type Programs } from "./bundle.js";
import { faultsOf } from "./compare.js";
import { answerOfWorker, printedBy } from "./hosts.js";
import { installed } from "./install.js";
import { type PinnedRuntime, pinned } from "./pinned.js";
import type { ProgramResult } from "./program/case.js";

/** A runtime that the program runs in. */
interface Runtime {
  readonly name: string;
  /** Makes it ready; what it answers runs the program. */
  readonly prepare: () => Promise<(programs: Programs) => Promise<string>>;
}

const here: Runtime = {
  name: `Node ${process.versions.node} (this one)`,
  prepare: async () => (programs) => printedBy(process.execPath, [programs.resolved]),
};

/** A runtime that npm brings and that runs the program as a file. */
const ofFile = (runtime: PinnedRuntime, args: readonly string[] = []): Runtime => ({
  name: `${runtime.name} (${runtime.version})`,
  prepare: async () => {
    const program = await installed(runtime);
    return (programs) => printedBy(program, [...args, programs.resolved]);
  },
});

const everywhere: readonly Runtime[] = [
  here,
  ...pinned.node.map((runtime) => ofFile(runtime)),
  ofFile(pinned.bun, ["run", "--no-install"]),
  // Without any permission but to read its own code: what it runs neither asks the net nor the environment.
  ofFile(pinned.deno, ["run", "--no-remote", "--no-prompt", "--node-modules-dir=manual", "--quiet"]),
  {
    name: `workerd (${pinned.workerd.version})`,
    prepare: async () => {
      const workerd = await installed(pinned.workerd);
      return (programs) => answerOfWorker(workerd, programs.worker);
    },
  },
  {
    name: "Chromium",
    prepare: async () => {
      const chromium = findChromium();
      if (chromium === undefined) {
        throw new Error("there is no chromium on the PATH; install one, or name it in CHROMIUM");
      }
      return async (programs) => (await resultInChromium(chromium, programs.page)).result;
    },
  },
];

/** The first faults; where one thing is wrong, most cases say the same. */
function shown(faults: readonly string[]): string {
  const more = faults.length > 5 ? [`… and ${faults.length - 5} more`] : [];
  return [...faults.slice(0, 5), ...more].map((fault) => `  ${fault}\n`).join("");
}

const wanted = process.argv.includes("--here") ? [here] : everywhere;
const programs = await makePrograms();
// Downloads do not slow each other down as runs would: all at once, and one run after the other.
const prepared = await Promise.all(
  wanted.map(async ({ name, prepare }) => {
    try {
      return { name, run: await prepare() };
    } catch (error) {
      return { name, missing: error instanceof Error ? error.message : String(error) };
    }
  }),
);

let failed = 0;
/** What the first that ran answered: the others are held to it. */
let reference: string | undefined;
for (const { name, ...runtime } of prepared) {
  if ("missing" in runtime) {
    failed++;
    process.stdout.write(`NOT RUN ${name}: ${runtime.missing}\n`);
    continue;
  }
  const started = performance.now();
  try {
    const answer = await runtime.run(programs);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    reference ??= answer;
    const faults = faultsOf(answer, reference);
    if (faults.length === 0) {
      const { results, exported } = JSON.parse(answer) as ProgramResult;
      const what = `${results.length} cases, ${Object.keys(exported).length} subpaths`;
      process.stdout.write(`ok      ${name}: ${what}, the same ${answer.length} characters (${seconds} s)\n`);
    } else {
      failed++;
      process.stdout.write(`FAILED  ${name}\n${shown(faults)}`);
    }
  } catch (error) {
    failed++;
    process.stdout.write(`FAILED  ${name}: ${error instanceof Error ? error.message : error}\n`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
