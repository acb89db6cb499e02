// `npm test`: sets everything up and passes every check; the last line counts them.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, install, root, run } from "./setup.mjs";

const published = ["packages/domain", "packages/validator", "packages/terminology", "packages/client"];
const typed = ["packages", "apps", "tools"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => existsSync(join(root, path, "tsconfig.json"))),
);
const script = (file) => ["tsx", ["--conditions=@aurora/source", file, "--check"]];

/** The other runtimes are a gigabyte of programs: whoever changes the code need not fetch them, CI does. */
const everyRuntime = process.argv.includes("--every-runtime");

/** What is checked besides the tests: a name, and the tool with its arguments. */
const checks = [
  ...typed.map((path) => [`types of ${path}`, "tsc", ["-p", `${path}/tsconfig.json`]]),
  [
    "types of the second thread",
    "tsc",
    ["--noEmit", "--emitDeclarationOnly", "false", "-p", "packages/validator/tsconfig.threads.json"],
  ],
  ["types of the tests", "tsc", ["-p", "tsconfig.tests.json"]],
  ["lint and formatting", "biome", ["ci", "--error-on-warnings", "."]],
  ["direction of imports", "depcruise", ["packages", "apps", "tools", "--config", ".dependency-cruiser.mjs"]],
  ["unused code", "knip", []],
  ["size of each part", "size-limit", []],
  ["RULES.md up to date", ...script("packages/domain/scripts/generate-rules-doc.ts")],
  ["COVERAGE.md up to date", ...script("packages/domain/scripts/generate-coverage.ts")],
  ["CONTRADICTIONS.md up to date", ...script("packages/domain/scripts/generate-contradictions.ts")],
  ["districts up to date", ...script("packages/domain/scripts/generate-territory.ts")],
  ["holidays up to date", ...script("packages/domain/scripts/generate-holidays.ts")],
  ["action catalogues up to date", ...script("packages/domain/scripts/generate-app-catalogues.ts")],
  ["kernel up to date", ...script("packages/validator/scripts/build-kernel.ts")],
  ["example register up to date", ...script("tools/generator/src/example.ts")],
  ["openapi.json up to date", ...script("apps/api/scripts/generate-openapi.ts")],
  [
    "openapi.json by its linter",
    "redocly",
    ["lint", "apps/api/openapi.json", "--config", "apps/api/redocly.yaml"],
  ],
  ["types of the client up to date", ...script("tools/client-generators/src/types.ts")],
  [
    "clients that others' generators make",
    "tsx",
    ["--conditions=@aurora/source", "tools/client-generators/src/check.ts"],
  ],
  ["public surface as written down", "tsx", ["tools/api-report/src/report.ts", "--check"]],
  ["packed, installed and used elsewhere", "tsx", ["tools/package-check/src/check.ts"]],
  [
    everyRuntime ? "the same reports in every runtime" : "the same reports in this Node as built",
    "tsx",
    ["tools/runtimes/src/runtimes.ts", ...(everyRuntime ? [] : ["--here"])],
  ],
  ...[...published, "apps/cli"].map((path) => [`package of ${path}`, "publint", ["run", path, "--strict"]]),
  ...published.map((path) => [
    `exported types of ${path}`,
    "attw",
    ["--pack", path, "--profile", "esm-only"],
  ]),
];

// Whatever ends this early, the last line counts.
process.on("exit", (status) => {
  if (status > 1) process.stdout.write("0 passed, 1 failed\n");
});
if (!process.argv.includes("--without-setup")) {
  install();
}
build();

let passed = 0;
let failed = 0;
for (const [name, tool, args] of checks) {
  const started = Date.now();
  const { status, output } = run(tool, args, { quiet: true });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    passed++;
    process.stdout.write(`ok      ${name} (${seconds} s)\n`);
  } else {
    failed++;
    process.stdout.write(`${output}\nFAILED  ${name} (${seconds} s)\n`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "aurora-test-"));
const results = join(folder, "results.json");
const { status } = run("vitest", [
  "run",
  "--reporter=dot",
  "--reporter=json",
  `--outputFile.json=${results}`,
]);
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that cannot even be loaded has no tests to count.
  failed += testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
}
rmSync(folder, { recursive: true });
if (status !== 0 && failed === 0) failed = 1;

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
