import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemKinds } from "../problems.js";
import { type Serving, serve } from "../serve.js";
import {
  type Example,
  examplesOf,
  isJson,
  type OpenApiDocument,
  type Operation,
  operationsOf,
} from "./document.js";
import { exampleRequests, isBinary, isProvoked, isShown, kindsOf } from "./requests.js";

const document = JSON.parse(
  readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"),
) as OpenApiDocument & { readonly tags: readonly { readonly name: string; readonly description: string }[] };
const operations = operationsOf(document).map(
  ({ path, method, operation }) => [`${method} ${path}`, operation] as const,
);

let serving: Serving;
beforeAll(async () => {
  serving = await serve({ port: 0 });
});
afterAll(() => serving.close());

/** Whether an answer is what an example shows of it: all, or where the example is cut short the beginnings. */
function expectShown(actual: unknown, { value, "x-shortened": isShortened }: Example): void {
  if (isShortened) expect(begins(actual, value)).toBe(true);
  else expect(actual).toEqual(value);
}

function begins(actual: unknown, shown: unknown): boolean {
  if (typeof shown === "string") return typeof actual === "string" && actual.startsWith(shown);
  if (typeof shown !== "object" || shown === null) return Object.is(actual, shown);
  if (typeof actual !== "object" || actual === null) return false;
  if (Array.isArray(shown) !== Array.isArray(actual)) return false;
  return Object.entries(shown).every(([key, item]) => begins((actual as Record<string, unknown>)[key], item));
}

describe("the examples of the document", () => {
  test.each(
    exampleRequests(document).map(
      (request) =>
        [`${request.method} ${request.target} as ${request.mediaType}: ${request.name}`, request] as const,
    ),
  )(
    "%s is answered as it is shown",
    async (_, { method, target, headers, body, status, mediaType, name, ...at }) => {
      const response = await fetch(`${serving.url}${target}`, {
        method,
        headers,
        ...(body !== undefined && { body }),
      });
      // The document was made at no host in particular.
      const text = (await response.text()).replaceAll(serving.url, "http://localhost");
      expect(`${response.status}`, text.slice(0, 500)).toBe(status);
      expect(response.headers.get("Content-Type")?.split(";", 1)[0]).toBe(mediaType);
      expect(response.headers.has("Aurora-Ruleset")).toBe(true);
      const operation = operations.find(([, { operationId }]) => operationId === at.operationId)![1];
      const example = operation.responses[status]?.content?.[mediaType]?.examples?.[name];
      expect(example).toBeDefined();
      expectShown(isJson(mediaType) ? JSON.parse(text) : text, example!);
    },
  );

  test("are of every kind of problem that a request can meet by itself", () => {
    const unprovoked = Object.keys(problemKinds).filter(
      (kind) => !operations.some(([, operation]) => isProvokedHere(kind, operation)),
    );
    // Those that depend on the connection, on the service's state or limits, or that no operation has.
    expect(unprovoked.sort()).toEqual([...SITUATIONS].sort());
  });
});

function isProvokedHere(kind: string, operation: Operation): boolean {
  return (
    isProvoked(kind, operation) &&
    Object.values(operation.responses).some((answer) => kindsOf(answer).includes(kind))
  );
}

/** Problems that no single request meets by what it says, and those that FHIR tells as outcomes. */
const SITUATIONS: readonly string[] = [
  "headers-too-large",
  "idle-body",
  "incomplete-body",
  "internal-fault",
  "invalid-parameter",
  "malformed-request",
  "method-not-allowed",
  "missing-parameter",
  "not-ready",
  "payload-too-large",
  "run-too-long",
  "service-busy",
  "slow-headers",
  "too-many-requests",
  "too-many-runs",
  "unauthenticated",
  "unknown-resource",
  "unmarkable-input",
  "unpacked-too-large",
  "unsupported-parameter",
];

describe.each(operations)("%s", (_, operation) => {
  const { operationId, summary, description, tags = [], parameters = [], requestBody, responses } = operation;

  test("is described", () => {
    expect(summary).toMatch(/^[A-Z]/);
    expect(description).toMatch(/\.$/);
    expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
    const described = document.tags.filter((tag) => tag.description !== "").map(({ name }) => name);
    expect(tags).toHaveLength(1);
    expect(described).toEqual(expect.arrayContaining([...tags]));
    expect(parameters.map(({ name }) => name)).toContain("Accept-Language");
    for (const parameter of parameters) {
      expect(`${parameter.description ?? parameter.schema.description}`, parameter.name).toMatch(/\.$/);
      if (parameter.in === "path") expect(parameter.example ?? parameter.schema.example).toBeDefined();
    }
  });

  test("shows every body that it takes and gives", () => {
    for (const [type, media] of Object.entries(requestBody?.content ?? {})) {
      if (!isBinary(type)) expect(Object.keys(examplesOf(type, media)), type).not.toEqual([]);
    }
    for (const [status, answer] of Object.entries(responses)) {
      expect(answer.headers, status).toHaveProperty("Aurora-Ruleset");
      for (const [type, media] of Object.entries(answer.content ?? {})) {
        const names = Object.keys(examplesOf(type, media));
        if (type === "application/problem+json") {
          expect(kindsOf(answer).length).toBeGreaterThan(0);
          expect(names.sort()).toEqual([...kindsOf(answer)].sort());
        } else if (status.startsWith("2") && !isBinary(type) && isShown(operationId))
          expect(names, type).not.toEqual([]);
      }
    }
  });
});
