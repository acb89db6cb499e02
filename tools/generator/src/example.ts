import { readFileSync, writeFileSync } from "node:fs";
import { generateRegisterBytes, type RegisterOptions } from "./register.js";

/** The committed example: a register as Excel saves it in Peru. */
const example: RegisterOptions = {
  rows: 320,
  faults: 0.12,
  seed: 199,
  year: 2023,
  delimiter: ";",
  encoding: "utf-8-bom",
};

const name = "examples/register-2023.csv";
const path = new URL(`../../../${name}`, import.meta.url);
const made = Buffer.concat([...generateRegisterBytes(example)]);

// `--check` says whether the committed file is what the generator makes; without it the file is written.
if (process.argv.includes("--check")) {
  let committed: Buffer | undefined;
  try {
    committed = readFileSync(path);
  } catch {
    // A missing file differs.
  }
  if (committed === undefined || !made.equals(committed)) {
    process.stderr.write(`${name} is not what the generator makes: run npm run generate:example.\n`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, made);
  process.stderr.write(`${name} written.\n`);
}
