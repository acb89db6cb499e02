import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { defineConfig } from "tsup";
import { withoutProse } from "./without-prose.js";

/** Each module of a folder as an entry of its own: what stands alone need not be carried along with the others. */
const modulesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(`src/${folder}`)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => {
        const name = `${folder}/${file.replace(/\.ts$/, "")}`;
        return [name, `src/${name}.ts`];
      }),
  );

/** What programs carry along that only run rules: built without what people read of them. */
const core = resolve("src/rules/core.ts");
const byEntity = resolve("src/rules/by-entity");

export default defineConfig({
  entry: {
    "norms/index": "src/norms/index.ts",
    "norms/timeline": "src/norms/timeline.ts",
    ...modulesOf("taxonomy"),
    "territory/index": "src/territory/index.ts",
    "calendar/index": "src/calendar/index.ts",
    "records/index": "src/records/index.ts",
    "records/core": "src/records/core.ts",
    "records/entities": "src/records/entities.ts",
    "records/published-schemes": "src/records/published-schemes.ts",
    "records/schema": "src/records/schema.ts",
    "rules/core": "src/rules/core.ts",
    ...modulesOf("rules/by-entity"),
    "rules/index": "src/rules/index.ts",
    "decisions/index": "src/decisions/index.ts",
    "services/index": "src/services/index.ts",
    "policy/index": "src/policy/index.ts",
    "monitoring/index": "src/monitoring/index.ts",
    "statistics/index": "src/statistics/index.ts",
    "terminology/index": "src/terminology/index.ts",
  },
  format: ["esm"],
  target: "es2023",
  platform: "neutral",
  clean: true,
  esbuildPlugins: [withoutProse((path) => path === core || dirname(path) === byEntity)],
});
