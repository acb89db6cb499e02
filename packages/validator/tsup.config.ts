import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

/** Each entity stands alone, in both languages and in Spanish, so that a page may carry one. */
const entities = Object.fromEntries(
  ["", "es/"].flatMap((language) =>
    readdirSync(`src/entities/${language}`, { withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ name }) => {
        const entity = `entities/${language}${name.replace(/\.ts$/, "")}`;
        return [entity, `src/${entity}.ts`];
      }),
  ),
);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/core/index.ts",
    ...entities,
    files: "src/file-reading.ts",
    explanations: "src/explanations.ts",
    centers: "src/centers.ts",
    territory: "src/territory.ts",
    zod: "src/zod.ts",
    xlsx: "src/tables/xlsx/xlsx.ts",
    threads: "src/threads/index.ts",
    "threads-second": "src/threads/second-thread.ts",
    "threads-worker": "src/threads/worker.ts",
    html: "src/report/html/index.ts",
    sarif: "src/report/sarif.ts",
    csv: "src/report/csv.ts",
    github: "src/report/github.ts",
    "report-schema": "src/report/schema/index.ts",
    template: "src/template/index.ts",
    schema: "src/schema/index.ts",
    workbook: "src/report/workbook/index.ts",
    suppressions: "src/suppressions/index.ts",
  },
  format: ["esm"],
  target: "es2023",
  platform: "neutral",
  external: [/^node:/],
  clean: true,
});
