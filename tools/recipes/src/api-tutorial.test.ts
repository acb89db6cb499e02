import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type ClientRequest, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { makeClientKey, type Serving, serve } from "@aurora/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Language, linesFit, readTutorial } from "./tutorial.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const tutorial = readTutorial(readFileSync(join(root, "apps/api/README.md"), "utf8"));

/** A clean folder, with what the tutorial has its reader put there. */
const folder = mkdtempSync(join(tmpdir(), "aurora-tutorial-"));
const { key, entry } = makeClientKey("tutorial");

let open: Serving;
let guarded: Serving;
beforeAll(async () => {
  open = await serve({ port: 0 });
  guarded = await serve({
    port: 0,
    clientKeys: [{ ...entry, maxRuns: 1 }],
    // What is held must hold until the program comes to it, on a slow machine too.
    limits: { maxIdleMs: 10 * 60_000 },
  });
  for (const { name, content } of tutorial.files) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "node_modules/@aurora"), { recursive: true });
  symlinkSync(join(root, "packages/client"), join(folder, "node_modules/@aurora/client"), "junction");
});
afterAll(async () => {
  await open.close();
  await guarded.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How each language is run, and how it prints a line that no block prints: where the next block begins. */
const languages: Record<
  Language,
  {
    readonly needs: readonly string[];
    readonly file: string;
    readonly command: readonly string[];
    readonly mark: (text: string) => string;
    /** What it says on standard error when it is told to come again. */
    readonly waiting: RegExp;
  }
> = {
  sh: {
    needs: ["bash", "curl", "gzip"],
    file: "tutorial.sh",
    command: ["bash", "tutorial.sh"],
    mark: (text) => `printf '\\n%s\\n' '${text}'`,
    waiting: /^(curl: \(22\) [^\n]*429[^\n]*\n|Warning: [^\n]*\n)+$/,
  },
  python: {
    needs: ["python3"],
    file: "tutorial.py",
    command: ["python3", "tutorial.py"],
    mark: (text) => `print("\\n${text}")`,
    waiting: /^(429: asking again in \d+ s\n)+$/,
  },
  js: {
    needs: [],
    file: "tutorial.mjs",
    command: [
      process.execPath,
      "--conditions=@aurora/source",
      "--import",
      import.meta.resolve("tsx"),
      "tutorial.mjs",
    ],
    mark: (text) => `console.log("\\n${text}");`,
    waiting: /^$/,
  },
};

describe("the tutorial of the API", () => {
  it("has every step in each language", () => {
    const steps = (language: Language) => tutorial.blocks.filter((block) => block.language === language);
    const headings = (language: Language) => new Set(steps(language).map(({ heading }) => heading));
    // A report is shown before it is read: curl shows it, the others read it.
    expect(headings("python")).toEqual(headings("js"));
    for (const heading of headings("python")) expect(headings("sh")).toContain(heading);
    expect(headings("js").size).toBeGreaterThan(10);
  });

  for (const language of ["sh", "python", "js"] as const) {
    const absent = languages[language].needs.filter((program) => !isThere(program));
    const title = `does in ${language} what it says`;
    it.skipIf(absent.length > 0)(
      absent.length > 0 ? `${title} (left out: no ${absent.join(", ")} on this machine)` : title,
      async () => {
        const letGo = await occupy();
        let ended: Awaited<ReturnType<typeof run>>;
        let toldToWait: boolean;
        try {
          ended = await run(language);
        } finally {
          toldToWait = await letGo();
        }
        const { status, outputs, stderr } = ended;
        const blocks = tutorial.blocks.filter((block) => block.language === language);
        for (const [index, { heading, expected }] of blocks.entries()) {
          const printed = outputs[index] ?? "(nothing: it had ended)";
          if (!linesFit(printed, expected)) expect(printed, `under «${heading}»`).toBe(expected);
        }
        expect({ status, toldToWait }).toEqual({ status: 0, toldToWait: true });
        // What waits says so where the reader sees it, and nothing else is said there.
        expect(stderr).toMatch(languages[language].waiting);
      },
      // The longer the place has been held, the longer the program is told to wait.
      180_000,
    );
  }
});

/** Runs all blocks of a language as the one program that they are, and parts what it prints by block. */
async function run(language: Language) {
  const { file, command, mark } = languages[language];
  const marked = tutorial.blocks
    .filter((block) => block.language === language)
    .map(({ source }, index) => `${source}\n${mark(`=== ${index}`)}\n`);
  const program = marked
    .join("")
    .replaceAll("http://127.0.0.1:8787", open.url)
    .replaceAll("http://127.0.0.1:8788", guarded.url);
  writeFileSync(join(folder, file), program);
  const [name = "", ...args] = command;
  const child = spawn(name, args, {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: "", PYTHONUTF8: "1", LC_ALL: "C.UTF-8", AURORA_KEY: key },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve)),
  ]);
  // Tables are as Excel takes them: with a byte-order mark, and line ends, which no terminal shows.
  const shown = stdout.replaceAll("\uFEFF", "").replaceAll("\r\n", "\n");
  return { status, stderr, outputs: shown.split(/\n=== \d+\n/).map((output) => output.trimEnd()) };
}

/**
 * Takes the one validation that the key may have, until another has been told to come again.
 *
 * @returns what lets go of it, and says whether somebody was
 */
async function occupy(): Promise<() => Promise<boolean>> {
  const before = await refused();
  const holding: ClientRequest = request(`${guarded.url}/v1/validate/referral`, {
    method: "POST",
    headers: { "Content-Type": "text/csv", Authorization: `Bearer ${key}` },
  });
  const answered = new Promise<void>((resolve, reject) => {
    holding.once("error", reject).once("response", (response) => response.resume().once("end", resolve));
  });
  holding.write("id_derivacion,nexo,origen,destino\n");
  while (!/^aurora_validations_running 1$/m.test(await metrics())) await soon();
  let ending = false;
  const watching = (async () => {
    while (!ending && (await refused()) === before) await soon();
    holding.end();
    await answered;
  })();
  return async () => {
    ending = true;
    await watching;
    return (await refused()) > before;
  };
}

/** How many validations were told to come again. */
async function refused(): Promise<number> {
  const counts = (await metrics()).matchAll(/^aurora_http_requests_total\{.*status="429".*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

async function metrics(): Promise<string> {
  return (await fetch(`${guarded.url}/metrics`)).text();
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** Whether a program can be run on this machine. */
function isThere(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}
