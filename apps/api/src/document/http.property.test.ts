import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "../serve.js";
import { isJson, type OpenApiDocument, type Operation, operationsOf } from "./document.js";
import { type GeneratedRequest, requestsOf } from "./generated-requests.test-support.js";
import { kindsOf } from "./requests.js";

const text = readFileSync(new URL("../../openapi.json", import.meta.url), "utf8");
const document = JSON.parse(text) as OpenApiDocument;

/** How many requests each operation gets; a run at leisure gives it more. */
const RUNS = Number(process.env.AURORA_HTTP_RUNS ?? 40);

let serving: Serving;
beforeAll(async () => {
  serving = await serve({ port: 0 });
});
afterAll(() => serving.close());

const ajv = new Ajv2020({ strict: false, allErrors: false, allowUnionTypes: true, validateFormats: true });
addFormats.default(ajv);
// The document holds schemas and is none itself; its examples hold others, with names of their own.
const schemas = JSON.parse(text, (key, value) => (key === "examples" ? undefined : value));
ajv.addSchema(schemas, "openapi.json", true, false);

/** What is wrong with a value by the schema at a place of the document. */
function misfit(value: unknown, ...place: readonly string[]): string | undefined {
  const pointer = place.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")));
  const validate = ajv.getSchema(`openapi.json#/${pointer.join("/")}`);
  if (validate === undefined) throw new Error(`no schema at ${place.join("/")}`);
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

/** What a stack, a path of this machine or a library's own words look like. */
const INNARDS = /node_modules|\bat \S+ \(|\.[cm]?[jt]s:\d|\/(?:src|dist)\/|ZodError|TypeError|SyntaxError/;

/** What an answer does that the document does not say; nothing where it keeps to it. */
async function breaches(
  {
    path,
    method,
    operation,
  }: { readonly path: string; readonly method: string; readonly operation: Operation },
  request: GeneratedRequest,
): Promise<string[]> {
  const { target, body, headers } = request;
  const response = await fetch(`${serving.url}${target}`, {
    method: request.method,
    headers,
    redirect: "manual",
    ...(body !== undefined && { body }),
  });
  const bytes = await response.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  const { status } = response;
  const said = `${status}: ${text.slice(0, 300)}`;
  const answer = operation.responses[status];
  const found: string[] = [];
  if (status >= 500 && status !== 503) found.push(`fails with ${said}`);
  if (answer === undefined) return [...found, `is not documented: ${said}`];
  if (!response.headers.has("Aurora-Ruleset")) found.push("has no Aurora-Ruleset");
  if (response.headers.get("X-Request-Id") === null) found.push("has no X-Request-Id");
  if (status === 304) return bytes.byteLength > 0 ? [...found, "304 has a body"] : found;

  const type = response.headers.get("Content-Type")?.split(";", 1)[0] ?? "";
  const documented = answer.content?.[type] === undefined ? "*/*" : type;
  if (answer.content?.[documented] === undefined) return [...found, `${type} is not documented for ${said}`];
  const place = ["paths", path, method, "responses", String(status), "content", documented, "schema"];
  if (isJson(type)) {
    const wrong = misfit(JSON.parse(text), ...place);
    if (wrong !== undefined) found.push(`does not fit: ${wrong} in ${said}`);
  }
  if (type === "application/x-ndjson") found.push(...lineBreaches(text));
  if (type === "application/problem+json") {
    const problem = JSON.parse(text) as { type: string; status: number };
    const kind = problem.type.slice(problem.type.lastIndexOf("/") + 1);
    if (problem.status !== status) found.push(`says another status: ${said}`);
    if (!kindsOf(answer).includes(kind)) found.push(`is a kind of problem that is not documented: ${said}`);
    if (INNARDS.test(text)) found.push(`tells of its innards: ${said}`);
  }
  return found;
}

/** What is wrong with the lines of a stream of findings. */
function lineBreaches(text: string): string[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") return ["the last line is not ended"];
  const types: string[] = [];
  const found = lines.flatMap((line) => {
    const { type, ...rest } = JSON.parse(line) as { type: string; problem?: unknown };
    types.push(type);
    if (type === "finding") return misfit(rest, "components", "schemas", "Finding") ?? [];
    if (type === "problem") return misfit(rest.problem, "components", "schemas", "Problem") ?? [];
    return misfit({ ...rest, findings: [] }, "components", "schemas", "Report") ?? [];
  });
  const isWhole = /^(?:finding,)*(?:summary|problem)$/.test(types.join(","));
  return isWhole ? found : [...found, `lines are ${types.join(",").slice(0, 200)}`];
}

describe(`any request, ${RUNS} for each operation: no failure, and the answer is as documented`, () => {
  test.each(operationsOf(document).map((at) => [`${at.method} ${at.path}`, at] as const))(
    "%s",
    async (_, at) => {
      await fc.assert(
        fc.asyncProperty(requestsOf(document, at), async (request) => {
          expect(await breaches(at, request)).toEqual([]);
        }),
        { numRuns: RUNS, endOnFailure: RUNS > 40 },
      );
    },
    60_000 + RUNS * 500,
  );
});
