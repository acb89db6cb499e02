import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";

const home = mkdtempSync(join(tmpdir(), "aurora-"));
const bundle = join(home, "dist");

// What is tested is what is published: the bundle, run by Node itself.
beforeAll(() => {
  const tsup = join(dirname(fileURLToPath(import.meta.resolve("tsup"))), "cli-default.js");
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  execFileSync(process.execPath, [tsup, "--silent", "--out-dir", bundle], { cwd });
  // Another user's process must be able to read it.
  chmodSync(home, 0o755);
}, 60_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** How a run of the command ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given beside its arguments. */
export interface Given {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run as; only root may choose one. */
  readonly uid?: number;
  /** Modules that run before the command does. */
  readonly before?: readonly string[];
}

/** Starts the command as a process of its own. */
export function start(args: readonly string[], { cwd, env, uid, before = [] }: Given = {}) {
  const imports = before.flatMap((module) => ["--import", module]);
  return spawn(process.execPath, [...imports, join(bundle, "aurora.js"), ...args], {
    cwd,
    ...(uid !== undefined && { uid }),
    env: { PATH: process.env.PATH, ...env },
    stdio: "pipe",
  });
}

/** Runs the command to its end. */
export async function aurora(args: readonly string[], given: Given = {}): Promise<Ended> {
  const child = start(args, given);
  child.stdin.on("error", () => {});
  child.stdin.end(given.input ?? "");
  const [stdout, stderr, [status, signal]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
      child.once("close", (...ended) => resolve(ended));
    }),
  ]);
  return { status, signal, stdout, stderr };
}

/** All that a stream says. */
export async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A folder of its own for a test, with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(home, "files-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

const action: Readonly<Record<string, string>> = {
  id_accion: "A-1",
  cem: "CEM Abancay",
  tipo_cem: "regular",
  ubigeo: "030101",
  fecha_inicio: "2023-03-15",
  fecha_registro: "2023-03-16",
  unidad: "intervention",
  clase: "other",
  estrategia: "educational",
  tipo_accion: "awareness",
  tema: "Prevención de la violencia",
  nivel_prevencion: "primary",
  criterio_seleccion: "general",
  poblacion: "women;adults",
  tipos_violencia: "physical;psychological",
  enfoques: "gender;human-rights;territorial",
  niveles_ecologicos: "individual",
  modo: "in-person",
  m_18_29: "12",
  m_30_59: "22",
  m_0_5: "",
  m_6_11: "",
  m_12_14: "",
  m_15_17: "",
  m_60_mas: "",
  h_0_5: "",
  h_6_11: "",
  h_12_14: "",
  h_15_17: "",
  h_18_29: "",
  h_30_59: "",
  h_60_mas: "",
  total_participantes: "34",
  cargo_responsable: "promoter",
};

/** A register of preventive actions that are in order, but for what each row says otherwise. */
export function register(...rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map((row, index) => {
    const full = { ...action, id_accion: `A-${index + 1}`, tema: `Tema ${index + 1}`, ...row };
    return Object.values(full).join(",");
  });
  return `${[Object.keys(action).join(","), ...lines].join("\n")}\n`;
}

/** A row whose total is wrong: ACT-201, an error. */
export const wrongTotal = { total_participantes: "35" };

/** The files that a call wrote into a folder, but for its list of them. */
export function reportsIn(...path: readonly string[]): readonly string[] {
  return readdirSync(join(...path))
    .filter((name) => name !== ".aurora.sha256")
    .sort();
}
