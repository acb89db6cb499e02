import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** How a consumer's TypeScript resolves modules. */
const resolutions = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
} as const;

/** What a consumer writes first; its types are part of what is promised. */
const firstUse = `
import type { PreventiveAction } from "@aurora/domain/records";
import { type Finding, type Report, validate } from "@aurora/validator";

const report: Report = await validate("preventive-action", [{ id: "A-1" }], { asOf: "2023-12-31" });
const findings: readonly Finding[] = report.findings;
const action: Partial<PreventiveAction> = { id: "A-1", total: 3 };
// @ts-expect-error a total is a number
const wrong: Partial<PreventiveAction> = { total: "3" };
// @ts-expect-error a day is a text
await validate("preventive-action", [], { asOf: 2023 });
export { action, findings, wrong };
`;

/** Writes the sources of a consumer of all subpaths into its folder. */
export function writeConsumer(folder: string, subpaths: readonly string[]): void {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const list = JSON.stringify(subpaths);
  // The names that each way of loading gives, as one line of JSON.
  write(
    "loads.mjs",
    `const names = {};
for (const subpath of ${list}) names[subpath] = Object.keys(await import(subpath)).sort();
console.log(JSON.stringify(names));`,
  );
  write(
    "loads.cjs",
    `const names = {};
for (const subpath of ${list}) names[subpath] = Object.keys(require(subpath)).sort();
console.log(JSON.stringify(names));`,
  );
  const imports = subpaths.map((subpath, index) => `import * as module${index} from "${subpath}";`);
  write(
    "consumer.ts",
    `${imports.join("\n")}\nexport const all = [${subpaths.map((_, index) => `module${index}`).join(", ")}];\n${firstUse}`,
  );
  for (const [name, resolution] of Object.entries(resolutions)) {
    write(
      `tsconfig.${name}.json`,
      JSON.stringify({
        compilerOptions: {
          ...resolution,
          target: "es2023",
          lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          // A consumer who checks libraries too must find ours sound.
          skipLibCheck: false,
          noEmit: true,
        },
        files: ["consumer.ts"],
      }),
    );
  }
}

/** The names of the consumer's TypeScript settings. */
export const consumerProjects: readonly string[] = Object.keys(resolutions).map(
  (name) => `tsconfig.${name}.json`,
);
