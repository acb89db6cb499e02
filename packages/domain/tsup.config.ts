import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    "norms/index": "src/norms/index.ts",
    "taxonomy/index": "src/taxonomy/index.ts",
    "taxonomy/definitions": "src/taxonomy/definitions.ts",
    "territory/index": "src/territory/index.ts",
    "calendar/index": "src/calendar/index.ts",
    "records/index": "src/records/index.ts",
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
});
