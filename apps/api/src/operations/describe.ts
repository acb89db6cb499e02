import type { Answer, Operation } from "../document/document.js";
import { type ProblemName, problemKinds, problemType } from "../problems.js";

/** How a client says who it is, as the document has it. */
export const securitySchemes = {
  bearer: {
    type: "http",
    scheme: "bearer",
    description: "An API key of this service: `aurora_<id>_<43 characters>`.",
  },
  apiKey: {
    type: "apiKey",
    in: "header",
    name: "X-API-Key",
    description: "The same key, where Authorization is taken.",
  },
} as const;

/** What a service with keys may answer any of these operations with. */
const REFUSALS = ["unauthenticated", "too-many-requests"] as const satisfies readonly ProblemName[];

const seconds = { type: "integer", minimum: 1 };

const refusalHeaders: Readonly<Record<(typeof REFUSALS)[number], Answer["headers"]>> = {
  unauthenticated: {
    "WWW-Authenticate": { description: "`Bearer`, and why.", schema: { type: "string" } },
  },
  "too-many-requests": {
    "Retry-After": { description: "After how many seconds to come again.", schema: seconds },
    RateLimit: {
      description:
        "Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`).",
      schema: { type: "string" },
      example: '"minute";r=0;t=30',
    },
    "RateLimit-Policy": {
      description: "Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`).",
      schema: { type: "string" },
      example: '"minute";q=60;w=60',
    },
  },
};

/** Whether a service that asks for keys asks for one at a path. Health, problems and documentation stay open. */
function asksForKey(path: string): boolean {
  return path === "/metrics" || path.startsWith("/v1/");
}

/**
 * An operation with the keys that it may ask for, and what it answers those without. Said here for all
 * of them, so that no route can forget it; which services ask for keys is for whoever runs them.
 */
export function withAdmission(
  path: string,
  operation: Operation,
): Operation & { readonly security?: readonly Readonly<Record<string, readonly string[]>>[] } {
  if (!asksForKey(path)) return operation;
  const responses: Record<string, Answer> = { ...operation.responses };
  for (const kind of REFUSALS) {
    const { status, title } = problemKinds[kind];
    const before = responses[status];
    const description = `${title.en} (\`${problemType(kind)}\`).`;
    responses[status] = {
      ...before,
      description: before === undefined ? description : `${before.description} ${description}`,
      headers: { ...before?.headers, ...refusalHeaders[kind] },
      content: {
        "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        ...before?.content,
      },
      "x-problem-kinds": [...(before?.["x-problem-kinds"] ?? []), kind],
    };
  }
  // The first says that none at all will do: many services ask for none.
  return { ...operation, security: [{}, { bearer: [] }, { apiKey: [] }], responses };
}
