import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOf } from "@aurora/package-check/entries";
import { type BuildOptions, build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

/** The packages that are run, and the entries of each that only Node is meant to load. */
const packages: Readonly<Record<string, { readonly onlyNode: readonly string[] }>> = {
  "@aurora/domain": { onlyNode: [] },
  "@aurora/validator": { onlyNode: ["@aurora/validator/threads", "@aurora/validator/threads/second"] },
};

/** The program as each kind of runtime loads it. */
export interface Programs {
  /** A file that imports the built packages as they stand; for runtimes that resolve packages. */
  readonly resolved: string;
  /** One file with everything in it, as a worker is deployed. */
  readonly worker: string;
  /** The same for a page. */
  readonly page: string;
}

/** Every entry of the published packages that runs anywhere, by its full name. */
function portableSubpaths(): readonly string[] {
  return Object.entries(packages).flatMap(([name, { onlyNode }]) =>
    entriesOf(dirname(require.resolve(`${name}/package.json`)))
      .map((entry) => entry.name)
      .filter((entry) => !onlyNode.includes(entry)),
  );
}

/** Makes the programs from the *built* packages, into `dist`; a bundler that cannot is an error. */
export async function makePrograms(): Promise<Programs> {
  const common: BuildOptions = {
    outdir: join(root, "dist"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    target: "es2023",
    loader: { ".csv": "text", ".xlsx": "binary" },
    plugins: [subpathsModule()],
    logLevel: "error",
  };
  const entry = (name: string) => join(root, "src", "program", `${name}.ts`);
  await Promise.all([
    // Only this program is bundled: what it runs on is what `npm install` would put beside it.
    build({ ...common, entryPoints: [entry("console")], platform: "neutral", external: ["@aurora/*"] }),
    build({ ...common, entryPoints: [entry("worker"), entry("page")], platform: "browser", minify: true }),
  ]);
  const made = (name: string) => join(root, "dist", `${name}.mjs`);
  return { resolved: made("console"), worker: made("worker"), page: made("page") };
}

/** Gives `aurora:subpaths` its content: a module that imports each of them. */
function subpathsModule(): Plugin {
  const names = portableSubpaths();
  const contents = [
    ...names.map((name, index) => `import * as module${index} from "${name}";`),
    `export const subpaths = { ${names.map((name, index) => `"${name}": module${index}`).join(", ")} };`,
  ].join("\n");
  return {
    name: "aurora-subpaths",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^aurora:subpaths$/ }, ({ path }) => ({ path, namespace: "aurora" }));
      onLoad({ filter: /./, namespace: "aurora" }, () => ({ contents, resolveDir: root }));
    },
  };
}
