// Makes a fresh machine ready: Node and this folder are all that is needed beforehand.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const marker = join(root, "node_modules", ".aurora", "installed");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Ends with one line that says what to do; 2 is "cannot be used", as the command has it. */
export function giveUp(line, status = 2) {
  process.stderr.write(`aurora: ${line}\n`);
  process.exit(status);
}

/** Installs what the lockfile names, unless that is done already. */
export function install() {
  const lock = readFileSync(join(root, "pnpm-lock.yaml"));
  const wanted = createHash("sha256").update(lock).update(process.version).digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  process.stderr.write("aurora: instalando lo necesario, solo la primera vez… (installing what is needed)\n");
  // The workspace is pnpm's, but a fresh machine has only npm, which can run it.
  const result = spawnSync("npx", ["--yes", manifest.packageManager, "install", "--frozen-lockfile"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CI: "true" },
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    const output = `${result.error?.message ?? ""}${result.stdout ?? ""}${result.stderr ?? ""}`;
    if (
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|fetch failed|ERR_PNPM_META_FETCH_FAIL|error sending request/i.test(
        output,
      )
    ) {
      giveUp(
        "no se pueden descargar los paquetes: no hay red, o el registro de npm no responde. Conéctese y repita. (The packages cannot be downloaded: no network.)",
      );
    }
    process.stderr.write(output);
    giveUp("la instalación falló; arriba está lo que dijo el instalador. (Installing failed.)", 3);
  }
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
}

/** Builds every package; what has not changed comes from turbo's cache. */
export function build() {
  const result = run("turbo", ["run", "build", "--output-logs=errors-only", "--log-order=grouped"], {
    quiet: true,
  });
  if (result.status !== 0) {
    process.stderr.write(result.output);
    giveUp("la construcción falló; arriba está lo que se dijo. (Building failed.)", 3);
  }
}

/** Runs a tool of the workspace; answers with its status and, where quiet, what it printed. */
export function run(tool, args, { quiet = false, cwd = root, env = {} } = {}) {
  // On Windows the tools are scripts that only a shell starts, and a shell parts what is not quoted.
  const isWindows = process.platform === "win32";
  const quoted = (text) => (isWindows ? `"${text}"` : text);
  const result = spawnSync(quoted(join(root, "node_modules", ".bin", tool)), args.map(quoted), {
    cwd,
    stdio: quiet ? "pipe" : "inherit",
    encoding: "utf8",
    shell: isWindows,
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      // turbo and publint look for a real pnpm on the PATH.
      PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`,
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      ...env,
    },
  });
  return {
    status: result.status ?? 3,
    output: `${result.error?.message ?? ""}${result.stdout ?? ""}${result.stderr ?? ""}`,
  };
}
