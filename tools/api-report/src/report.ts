// Writes the public surface of the published packages down, one file per entry; `--check` only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOf, manifestOf } from "@aurora/package-check/entries";
import { type Surface, surfacesOf } from "./surface.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const packages = ["packages/domain", "packages/validator", "packages/client"];
const isCheck = process.argv.includes("--check");

/** An entry of a package: its full name, its declarations, and where its report lies. */
interface Reported {
  readonly name: string;
  readonly types: string;
  readonly report: string;
}

function reportedOf(path: string): Reported[] {
  const folder = join(root, path);
  const { name: packageName } = manifestOf(folder);
  return entriesOf(folder).flatMap(({ name, targets }) => {
    if (targets.types === undefined) return [];
    const file = name === packageName ? "index" : name.slice(packageName.length + 1).replaceAll("/", "-");
    return [{ name, types: join(folder, targets.types), report: join(folder, "api", `${file}.api.md`) }];
  });
}

function written(name: string, { exported, within }: Surface): string {
  const block = (texts: readonly { readonly text: string }[]) =>
    `\`\`\`ts\n${texts.map(({ text }) => text).join("\n\n")}\n\`\`\`\n`;
  return [
    `# ${name}\n`,
    "The public surface, made by `npm run generate:api`; a change here is a change for those who build on it.\n",
    block(exported),
    ...(within.length > 0 ? ["## Not exported, but part of what is\n", block(within)] : []),
  ].join("\n");
}

const entries = packages.flatMap(reportedOf);
const folders = packages.map((path) => join(root, path));
const surfaces = surfacesOf(
  new Map(entries.map(({ name, types }) => [name, types])),
  (file) => !file.includes("/node_modules/") && folders.some((folder) => file.startsWith(`${folder}/`)),
);

const stale: string[] = [];
for (const { name, report } of entries) {
  const text = written(name, surfaces.get(name) as Surface);
  if (existsSync(report) && readFileSync(report, "utf8") === text) continue;
  stale.push(name);
  if (isCheck) continue;
  mkdirSync(join(report, ".."), { recursive: true });
  writeFileSync(report, text);
}
// The report of an entry that is no more.
const known = new Set(entries.map(({ report }) => report));
for (const folder of folders.map((path) => join(path, "api")).filter(existsSync)) {
  for (const file of readdirSync(folder).map((name) => join(folder, name))) {
    if (known.has(file)) continue;
    stale.push(file.slice(root.length));
    if (!isCheck) rmSync(file);
  }
}
if (isCheck && stale.length > 0) {
  process.stderr.write(
    `the public surface differs; see to it and run npm run generate:api:\n${stale.join("\n")}\n`,
  );
  process.exitCode = 1;
}
