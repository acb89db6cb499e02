import { defineConfig } from "vitest/config";

// Workspace packages are tested from their sources: no build stands between a change and its test.
// Not by "module", which Vite would add: it names files for bundlers, and Node can load not all of them.
const conditions = ["@aurora/source", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions }, noExternal: [/^@aurora\//] },
  test: {
    include: ["{packages,apps,tools}/*/src/**/*.test.ts", "scripts/**/*.test.ts", "scenarios/*.test.ts"],
    setupFiles: ["scripts/vitest-setup.ts"],
    testTimeout: 60_000,
  },
});
