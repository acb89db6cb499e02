// Writes openapi.json from the routes, with real answers as examples; `--check` fails where the committed one differs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createApp } from "../src/app.js";
import { describeApi } from "../src/document/describe.js";
import { withRecordedAnswers } from "../src/document/record.js";

const target = fileURLToPath(new URL("../openapi.json", import.meta.url));

const app = createApp();
const document = await withRecordedAnswers(
  describeApi(app),
  async ({ method, target: path, headers, body }) =>
    app.request(path, { method, headers, ...(body !== undefined && { body }) }),
);
const text = `${JSON.stringify(document, null, 1)}\n`;
if (process.argv.includes("--check")) {
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
    process.stderr.write(
      "openapi.json differs from the routes: run `npm run generate:openapi` and commit it\n",
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
