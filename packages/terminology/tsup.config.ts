import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    skos: "src/skos/index.ts",
    turtle: "src/skos/turtle.ts",
    fhir: "src/fhir/index.ts",
  },
  format: ["esm"],
  target: "es2023",
  platform: "neutral",
  clean: true,
});
