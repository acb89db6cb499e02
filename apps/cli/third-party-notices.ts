import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What is read of a package's manifest. */
interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly author?: string | { readonly name: string };
}

/** What esbuild says of a file that it made. */
interface Output {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string | undefined;
  /** Its licence and notices, word by word. */
  readonly texts: readonly string[];
}

/** Licences that let others' code go out with ours, as long as their text goes with it. */
const COMPATIBLE = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
]);

const LEGAL_FILE = /^(licen[cs]e|notice|copying|copyright)([-.].*)?$|\.LICENSE\.txt$/i;

/**
 * Writes the licences and notices of every package of which a bundle holds code: what their licences
 * ask of whoever passes the code on.
 *
 * @throws Error where a package has no licence text, or one under which it must not go out with ours
 */
export function writeThirdPartyNotices(options: {
  /** The files of the bundle with what is in each, as esbuild's metafile names it from `root`. */
  readonly outputs: readonly Output[];
  readonly root: string;
  /** Folders of packages whose files are copied beside the bundle. */
  readonly copied: readonly string[];
  readonly file: string;
}): void {
  const folders = new Set(options.copied);
  for (const [input, { bytesInOutput }] of options.outputs.flatMap(({ inputs }) => Object.entries(inputs))) {
    // Only what lies in node_modules is another's, and only what was not left out goes out with ours.
    if (bytesInOutput > 0 && input.includes("node_modules/"))
      folders.add(packageFolderOf(resolve(options.root, input)));
  }
  const parties = [...folders].map(thirdParty);
  // One package may lie in two folders; it is one party.
  const byId = new Map(parties.map((party) => [`${party.name}@${party.version}`, party]));
  const sorted = [...byId.keys()].sort().map((id) => notice(byId.get(id) as ThirdParty));
  mkdirSync(dirname(options.file), { recursive: true });
  writeFileSync(options.file, [heading, ...sorted].join(`\n${"-".repeat(80)}\n\n`));
}

const heading = `The aurora command holds code of the packages below. Their licences and notices follow.\n`;

function notice({ name, version, license, homepage, texts }: ThirdParty): string {
  const title = [`${name} ${version} (${license})`, ...(homepage === undefined ? [] : [homepage])];
  return `${title.join("\n")}\n\n${texts.join("\n\n")}\n`;
}

/** The folder of the package to which a file belongs; a manifest without a name marks no package. */
function packageFolderOf(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && manifestOf(folder).name !== undefined) return folder;
  }
  throw new Error(`${file} belongs to no package`);
}

function thirdParty(folder: string): ThirdParty {
  const { name = folder, version = "", license = "", homepage } = manifestOf(folder);
  if (!COMPATIBLE.has(license)) throw new Error(`${name} is under "${license}": may it go out with ours?`);
  const texts = readdirSync(folder)
    .filter((file) => LEGAL_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0) texts.push(textOfManifest(folder));
  return { name, version, license, homepage, texts };
}

/**
 * The licence of a package that says it in its manifest alone: the MIT licence's own words, with whom it
 * names as author.
 */
function textOfManifest(folder: string): string {
  const { name, license, author = `the authors of ${name}` } = manifestOf(folder);
  const holder = typeof author === "object" ? author.name : author;
  if (license !== "MIT") throw new Error(`${name} brings no licence text`);
  return `Copyright (c) ${holder}\n\n${mit}`;
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation
the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of
the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO
THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
