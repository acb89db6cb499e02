import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { devNull } from "node:os";
import type { DataFile } from "./files.js";
import { measure, scriptPath } from "./measure.js";
import type { Contender, Told } from "./suite.js";

/** The day as of which registers are judged: behind the last registration of any clean row of the generator's. */
export const AS_OF = "2025-06-30";

/** The name of the command as it is measured unless said otherwise. */
export const AURORA = "aurora validate, 1 thread";

const command = scriptPath("../../../apps/cli/dist/aurora.js");

/** `aurora validate` as it is built, with located findings of which a thousand are told. @throws Error where it is not built */
export function auroraValidate(
  { path, rows, bytes }: DataFile,
  more: { readonly name?: string; readonly flags?: readonly string[]; readonly optional?: boolean } = {},
): Contender {
  const { name = AURORA, flags = ["--threads", "1"], optional = false } = more;
  const args = (out: string) => [
    auroraCommand(),
    ...["validate", path, "--format", "json", "--out", out, "--as-of", AS_OF, "--max-findings", "1000"],
    ...flags,
  ];
  const accepts = [0, 1];
  return {
    name,
    args: args(devNull),
    accepts,
    rows,
    bytes,
    optional,
    trial: async (): Promise<Told> => {
      const out = `${path}.${process.pid}.json`;
      try {
        await measure({ name, args: args(out), accepts });
        const { summary } = JSON.parse(await readFile(out, "utf8"));
        return { rows: summary.records, byRule: summary.byRule };
      } finally {
        await rm(out, { force: true });
      }
    },
  };
}

/** The same on two threads, whatever the size of the file. */
export function auroraOnTwoThreads(file: DataFile): Contender {
  return auroraValidate(file, {
    name: "aurora validate, 2 threads",
    flags: ["--threads", "2"],
    optional: true,
  });
}

/** The path of the built command. @throws Error where it is not built */
export function auroraCommand(): string {
  if (!existsSync(command)) throw new Error("aurora is not built: run `npm start` once first.");
  return command;
}
