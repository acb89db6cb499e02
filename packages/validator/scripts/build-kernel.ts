/**
 * Compiles the kernel to WebAssembly and writes it into the sources, so that whoever uses the package
 * needs neither the compiler nor a file beside it. `--check` only says whether that was done.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const kernel = fileURLToPath(new URL("../kernel/", import.meta.url));
const generated = fileURLToPath(new URL("../src/decode/kernel.generated.ts", import.meta.url));
const compiler = join(
  dirname(createRequire(import.meta.url).resolve("assemblyscript/package.json")),
  "bin/asc.js",
);

const folder = mkdtempSync(join(tmpdir(), "aurora-kernel-"));
try {
  const compiled = join(folder, "kernel.wasm");
  const options = [
    ["-O3", "--converge", "--noAssert", "--runtime", "stub", "--enable", "simd"],
    // Functions that pass vectors are called from within alone.
    ["--disableWarning", "112"],
    // Pages of 64 KiB: what a table of some hundred columns needs, and the bound of all that is remembered.
    ["--initialMemory", "8", "--maximumMemory", "256"],
  ].flat();
  execFileSync(process.execPath, [compiler, "index.ts", ...options, "--outFile", compiled], {
    cwd: kernel,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const base64 = readFileSync(compiled).toString("base64");
  const lines = base64.match(/.{1,100}/g) ?? [];
  const text = `// Compiled from packages/validator/kernel by scripts/build-kernel.ts: not to be edited.
export const kernelBase64 =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`;
  if (!process.argv.includes("--check")) {
    writeFileSync(generated, text);
  } else if (readFileSync(generated, "utf8") !== text) {
    process.stderr.write("kernel.generated.ts is not what packages/validator/kernel compiles to.\n");
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
