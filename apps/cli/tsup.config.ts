import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "tsup";
import { swaggerFiles, swaggerLicenses } from "../api/src/routes/swagger-files.js";
import { writeThirdPartyNotices } from "./third-party-notices.js";

const api = createRequire(import.meta.url).resolve("@aurora/api/package.json");
const swaggerUi = dirname(createRequire(api).resolve("swagger-ui-dist/package.json"));

export default defineConfig(({ outDir = "dist" }) => ({
  outDir,
  entry: { aurora: "src/aurora.ts", "threads-worker": "../../packages/validator/src/threads/worker.ts" },
  format: ["esm"],
  platform: "node",
  target: "node20",
  splitting: true,
  clean: true,
  // One folder that starts fast and needs nothing installed beside it.
  noExternal: [/.*/],
  esbuildOptions(options) {
    options.conditions = ["@aurora/source"];
    options.legalComments = "none";
  },
  esbuildPlugins: [
    {
      name: "third-party-notices",
      setup({ initialOptions, onEnd }) {
        initialOptions.metafile = true;
        onEnd(({ metafile }) => {
          if (metafile === undefined) return;
          writeThirdPartyNotices({
            outputs: Object.values(metafile.outputs),
            root: process.cwd(),
            copied: [swaggerUi],
            file: join(outDir, "THIRD-PARTY-NOTICES.txt"),
          });
        });
      },
    },
  ],
  // Bundled CommonJS packages ask for Node's own modules through `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "module"; const require = __createRequire(import.meta.url);',
  },
  // What the API serves from beside its code.
  onSuccess: async () => {
    const docs = join(outDir, "docs");
    await mkdir(docs, { recursive: true });
    for (const file of [...swaggerFiles, ...swaggerLicenses]) {
      await copyFile(join(swaggerUi, file), join(docs, file));
    }
    await copyFile(join(dirname(api), "openapi.json"), join(docs, "openapi.json"));
  },
}));
