import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole workspace. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

const tools = join(root, "node_modules", ".bin");

/**
 * Runs a program in a folder and answers with what it printed; the workspace's tools are found first.
 *
 * @throws Error where it ends with another status than 0, with what it said
 */
export function run(program: string, args: readonly string[], cwd: string): string {
  const isWindows = process.platform === "win32";
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    shell: isWindows,
    maxBuffer: 64 * 1024 * 1024,
    // What the shell that started this hands on of its own package must not leak into the empty project.
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ""}`, NODE_OPTIONS: "" },
  });
  if (status !== 0) {
    const said = `${error?.message ?? ""}${stdout ?? ""}${stderr ?? ""}`;
    throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${said}`);
  }
  return stdout;
}
