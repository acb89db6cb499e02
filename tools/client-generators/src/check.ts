// Lets two generators of others make a client of the document each, compiles both, and asks a service with them.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "@aurora/api";
import { run } from "@aurora/package-check/run";
import { createClient } from "@hey-api/openapi-ts";
import { generateApi } from "swagger-typescript-api";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const document = join(root, "apps", "api", "openapi.json");

/** A generator: how it makes a client in a folder, and a program that uses what it made. */
interface Generator {
  readonly name: string;
  readonly generate: (folder: string) => Promise<unknown>;
  readonly use: string;
}

const record = `{ id: "A-1", center: "CEM Abancay", startDate: "2023-03-15", women18to29: 4, total: 5 }`;

const generators: readonly Generator[] = [
  {
    name: "@hey-api/openapi-ts",
    generate: (folder) =>
      createClient({
        input: document,
        output: { path: join(folder, "made"), module: { extension: ".js" } },
        plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
        logs: { level: "silent", file: false },
      }),
    use: `import { client } from "./made/client.gen.js";
import { readRule, validateRecords } from "./made/sdk.gen.js";
client.setConfig({ baseUrl: process.argv[2] as \`http://\${string}\` });
const rule = await readRule({ path: { code: "ACT-201" } });
const judged = await validateRecords({
  path: { entity: "preventive-action" },
  query: { asOf: "2023-06-30", only: ["ACT-201"] },
  headers: { "Accept-Language": "en", Accept: "application/json" },
  body: ${record} as never,
  bodySerializer: JSON.stringify,
});
const report = judged.data as unknown as { findings: { rule: string }[] };
console.log(rule.data?.code, report.findings[0]?.rule);
`,
  },
  {
    name: "swagger-typescript-api",
    generate: (folder) =>
      generateApi({ input: document, output: join(folder, "made"), fileName: "api.ts", silent: true }),
    use: `import { Api, ContentType } from "./made/api.js";
const api = new Api({ baseUrl: process.argv[2] as string });
const rule = await api.v1.readRule("ACT-201");
const judged = await api.v1.validateRecords(
  "preventive-action",
  ${record} as never,
  { asOf: "2023-06-30", only: ["ACT-201"] },
  { type: ContentType.Json, format: "json" },
);
const report = judged.data as unknown as { findings: { rule: string }[] };
console.log(rule.data.code, report.findings[0]?.rule);
`,
  },
];

const started = promisify(execFile);

const settings = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    moduleResolution: "nodenext",
    types: ["node"],
    strict: true,
    skipLibCheck: false,
    outDir: "built",
    rootDir: ".",
  },
  include: ["**/*.ts"],
};

// Beside the workspace's packages, so that the compiler finds the types of Node.
const cache = join(root, "node_modules", ".cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "aurora-clients-"));
const serving = await serve({ port: 0 });
let failed = 0;
try {
  for (const { name, generate, use } of generators) {
    const own = join(folder, name.replaceAll(/\W+/g, "-"));
    mkdirSync(own);
    try {
      await generate(own);
      writeFileSync(join(own, "package.json"), JSON.stringify({ type: "module" }));
      writeFileSync(join(own, "use.ts"), use);
      writeFileSync(join(own, "tsconfig.json"), JSON.stringify(settings));
      run("tsc", ["-p", "tsconfig.json"], own);
      process.stdout.write(`ok      the client that ${name} makes compiles\n`);
      // Not waited for by blocking: the service is in this process.
      const { stdout } = await started(process.execPath, [join(own, "built", "use.js"), serving.url]);
      const said = stdout.trim();
      if (said !== "ACT-201 ACT-201") throw new Error(`it said ${said}`);
      process.stdout.write(`ok      the client that ${name} makes is answered\n`);
    } catch (error) {
      failed++;
      process.stdout.write(`FAILED  ${name}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
} finally {
  await serving.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;
