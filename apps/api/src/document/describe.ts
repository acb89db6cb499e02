import { RULESET_VERSION } from "@aurora/domain/rules";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { languages } from "../language.js";
import { securitySchemes, withAdmission } from "../operations/describe.js";
import { problemAnswers, recordSchemas } from "../schemas.js";
import type { Answer, OpenApiDocument, Operation, Parameter } from "./document.js";

const DESCRIPTION = [
  "The norms of Programa Nacional AURORA's prevention work over HTTP: validates registers cell by cell, with the article for each finding, and serves the catalogues of concepts, rules and norms.",
  "Spanish is the default language; `Accept-Language` or `lang` choose English. Catalogues carry strong ETags and answer 304 to `If-None-Match`; what can be read with GET can be asked about with HEAD.",
  "Problems follow RFC 9457; each `type` is a path of this server that explains it. A path at which there is nothing is answered with 404 (`/problems/unknown-path`), a method that a path does not take with 405 (`/problems/method-not-allowed`) and the header `Allow`, what is no HTTP with 400 (`/problems/malformed-request`), and headers that do not arrive in time with 408 (`/problems/slow-headers`).",
  "The examples of answers are what the service answers to the examples of requests; of an example with `x-shortened`, lists and texts are cut short and references left out.",
].join("\n\n");

/** The document that describes every route added to an app; examples of answers are not in it yet. */
export function describeApi(app: OpenAPIHono): OpenApiDocument {
  const { openAPIRegistry: registry } = app;
  for (const [name, schema] of Object.entries(recordSchemas())) {
    registry.registerComponent("schemas", name, schema);
  }
  registry.registerComponent("headers", "Aurora-Ruleset", {
    description: "The version of the rules.",
    schema: { type: "string" },
    example: RULESET_VERSION,
  });
  registry.registerComponent("headers", "X-Request-Id", {
    description: "The request's name in the service's log: the one that it brought, or one made for it.",
    schema: { type: "string" },
  });
  registry.registerComponent("headers", "Content-Language", {
    description: "The language of the answer.",
    schema: { type: "string", enum: [...languages] },
  });
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    registry.registerComponent("securitySchemes", name, scheme);
  }
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Aurora",
      version: RULESET_VERSION,
      description: DESCRIPTION,
      // The types are those of OpenAPI 3.0, which does not know the identifier.
      license: { name: "MIT", identifier: "MIT" } as { name: string },
    },
    servers: [{ url: "/", description: "This server." }],
    tags: [
      { name: "Validation", description: "What is wrong with a register, and by which article." },
      { name: "Decisions", description: "What the norm says of one case, step by step." },
      { name: "Catalogues", description: "Concepts, rules, norms, services and figures; strong ETags." },
      { name: "FHIR", description: "The same concepts as a FHIR R4 terminology service." },
      { name: "Schemas", description: "What records look like, and workbooks to keep them in." },
      { name: "Problems", description: "What problems mean." },
      { name: "Health", description: "For whoever runs the service." },
      { name: "Documentation", description: "The API about itself." },
    ],
  }) as unknown as OpenApiDocument;
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(document.paths).map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods).map(([method, operation]) => [
            method,
            asFhirHasIt(path, withWhatAllShare(withAdmission(path, operation))),
          ]),
        ),
      ]),
    ),
  };
}

const acceptLanguage: Parameter = {
  name: "Accept-Language",
  in: "header",
  description: "In which language to answer, and to tell problems: Spanish unless English is preferred.",
  schema: { type: "string", example: "en" },
};

/** What holds of every operation, so that no route can forget to say it. */
function withWhatAllShare(operation: Operation): Operation {
  const responses = { ...sharedAnswers, ...operation.responses };
  return {
    ...operation,
    // What says nothing of keys asks for none.
    security: operation.security ?? [],
    parameters: [...(operation.parameters ?? []), acceptLanguage],
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, answer]) => [status, withSharedHeaders(status, answer)]),
    ),
  };
}

/** The answers that any operation may give, with the schema of a problem by its name in the document. */
const sharedAnswers = Object.fromEntries(
  Object.entries(problemAnswers("headers-too-large", "internal-fault")).map(
    ([status, answer]): [string, Answer] => [
      status,
      {
        ...answer,
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ],
  ),
);

/** Below `/v1/fhir`, problems are told as FHIR tells them; but headers are refused before any path is read. */
function asFhirHasIt(path: string, operation: Operation): Operation {
  if (!path.startsWith("/v1/fhir/")) return operation;
  const outcome = { "application/fhir+json": { schema: { $ref: "#/components/schemas/OperationOutcome" } } };
  return {
    ...operation,
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => {
        const isProblem = answer.content?.["application/problem+json"] !== undefined && status !== "431";
        return [status, isProblem ? { ...answer, content: outcome } : answer];
      }),
    ),
  };
}

function withSharedHeaders(status: string, answer: Answer): Answer {
  const isProblem = answer.content?.["application/problem+json"] !== undefined;
  const shared = [
    "Aurora-Ruleset",
    // Headers that were not read have no name.
    ...(status === "431" ? [] : ["X-Request-Id"]),
    ...(isProblem ? ["Content-Language"] : []),
  ];
  const named = Object.fromEntries(shared.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
  return { ...answer, headers: { ...answer.headers, ...named } };
}
