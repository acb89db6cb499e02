import { existsSync } from "node:fs";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { AS_OF } from "../aurora.js";
import { type DataFile, registerFile } from "../files.js";
import { median, scriptPath } from "../measure.js";
import type { Line, Suite } from "../suite.js";
import { count } from "../table.js";

const contenders = {
  aurora: "aurora's validate()",
  papaparse: "papaparse, parsing only",
  udsv: "udsv, parsing only",
};
type Contender = keyof typeof contenders;

/** What is thrown where a suite cannot run on this machine: told in one line, no failure. */
export class NotHere extends Error {}

/** The validator in a page, over a file in memory. */
export const browserSuite: Suite = {
  name: "browser",
  about: "CSV of 100,000 rows from memory, in headless Chromium",
  run: async (options) => {
    const { rows = 100_000, faults = 0.02, seed, runs, say } = options;
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    if (!existsSync(executablePath)) {
      throw new NotHere(`browser: left out, no Chromium at ${executablePath}; CHROMIUM says where it is.`);
    }
    const file = await registerFile({ rows, faults, seed });
    const script = await bundled();
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    try {
      const names = Object.keys(contenders) as Contender[];
      const seconds = new Map<Contender, number[]>(names.map((name) => [name, []]));
      for (let run = 0; run < runs; run++) {
        for (let place = 0; place < names.length; place++) {
          const name = names[(run + place) % names.length] as Contender;
          seconds.get(name)?.push(await inPage(browser, { name, file, script }));
          say(`In the browser: run ${run * names.length + place + 1} of ${runs * names.length}`);
        }
      }
      return {
        title: "In the browser",
        data: `CSV, ${count(rows)} rows × 76 columns, ${(file.bytes / 1e6).toFixed(1)} MB, in the memory of a page; Chromium ${browser.version()}`,
        runs,
        lines: names.map((name) => lineOf(contenders[name], seconds.get(name) ?? [], file)),
        notes: ["Each run has a page of its own; the time is that of reading bytes already there."],
      };
    } finally {
      await browser.close();
    }
  },
};

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [scriptPath("./peers/browser-page.mjs")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** One run in a page of its own. @throws Error where rows were lost */
async function inPage(
  browser: Browser,
  of: { readonly name: Contender; readonly file: DataFile; readonly script: string },
): Promise<number> {
  const { name, file, script } = of;
  const page = await browser.newPage();
  try {
    // Nothing goes over a network: the page and its register are handed over here.
    await page.route("**/*", (route) =>
      route.request().url().endsWith("/register.csv")
        ? route.fulfill({ path: file.path, contentType: "text/csv" })
        : route.fulfill({ body: "<!doctype html>", contentType: "text/html" }),
    );
    await page.goto("http://bench.invalid/");
    await page.addScriptTag({ content: script });
    const { seconds, rows } = (await page.evaluate(`measureOne(${JSON.stringify(name)}, "${AS_OF}")`)) as {
      readonly seconds: number;
      readonly rows: number;
    };
    if (rows !== file.rows) throw new Error(`${contenders[name]} read ${rows} rows of ${file.rows}.`);
    return seconds;
  } finally {
    await page.close();
  }
}

function lineOf(name: string, all: readonly number[], { rows, bytes }: DataFile): Line {
  return {
    name,
    seconds: median(all),
    fastest: Math.min(...all),
    slowest: Math.max(...all),
    peakBytes: undefined,
    rows,
    bytes,
  };
}
