import { readFileSync } from "node:fs";
import { RULESET_VERSION } from "@aurora/domain/rules";
import { expect, it } from "vitest";
import { validate } from "./validate.js";
import { TOOL_VERSION } from "./version.js";

const versionOf = (manifest: string): string =>
  JSON.parse(readFileSync(new URL(manifest, import.meta.url), "utf8")).version;

it("is the package's own", () => {
  expect(TOOL_VERSION).toBe(versionOf("../package.json"));
});

it("is named in reports, beside that of the rules", async () => {
  const report = await validate("preventive-action", "", { asOf: "2023-12-31" });
  expect(report.tool).toEqual({ name: "aurora", version: TOOL_VERSION });
  expect(report.ruleset.version).toBe(RULESET_VERSION);
  expect(RULESET_VERSION).toBe(versionOf("../../domain/package.json"));
});
