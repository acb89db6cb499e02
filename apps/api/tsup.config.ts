import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "tsup";
import { swaggerFiles, swaggerLicenses } from "./src/routes/swagger-files.js";

const swaggerUi = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

export default defineConfig({
  entry: { index: "src/index.ts", gunzip: "src/gunzip.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  clean: true,
  // Beside the code, so that the page needs neither a package to be resolved nor another host.
  onSuccess: async () => {
    await mkdir("dist/docs", { recursive: true });
    for (const file of [...swaggerFiles, ...swaggerLicenses]) {
      await copyFile(join(swaggerUi, file), join("dist/docs", file));
    }
    await copyFile("openapi.json", "dist/docs/openapi.json");
  },
});
