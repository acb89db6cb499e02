// Writes the types of `@aurora/client` from the OpenAPI document; `--check` fails where the committed ones differ.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

const document = new URL("../../../apps/api/openapi.json", import.meta.url);
const target = fileURLToPath(new URL("../../../packages/client/src/document.generated.ts", import.meta.url));

/** What describes the API and shows nothing of it: examples would make comments many times as long as the types. */
function withoutExamples(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutExamples(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => key === "properties" || (name !== "example" && name !== "examples"))
      .map(([name, item]) => [name, withoutExamples(item, name)]),
  );
}

const described = withoutExamples(JSON.parse(readFileSync(document, "utf8"))) as OpenAPI3;
const text = [
  "// Generated from apps/api/openapi.json by `npm run generate:client`.",
  astToString(await openapiTS(described, { immutable: true })),
].join("\n");
if (process.argv.includes("--check")) {
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
    process.stderr.write(
      "the client's types differ from the document: run `npm run generate:client` and commit them\n",
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
