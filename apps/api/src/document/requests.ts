import {
  type Answer,
  examplesOf,
  isJson,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  parameterExample,
} from "./document.js";

/** A request that the document shows by its examples, and the answer that it shows for it. */
export interface ExampleRequest {
  readonly operationId: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Where the document has the answer. */
  readonly status: string;
  readonly mediaType: string;
  /** The answer's name among the examples there. */
  readonly name: string;
}

/**
 * Optional parameters that an example sends, as their own examples say: without a day a verdict would be
 * another one tomorrow, and without a filter the figures are too many to be read.
 */
const sent: Readonly<Record<string, readonly string[]>> = {
  validateRecords: ["asOf"],
  decide: ["asOf"],
  readStatistics: ["indicator", "period"],
  listRules: ["entity", "severity"],
};

/** Operations whose answers are not shown: one would be in itself, the other is another one each time. */
const unshown: ReadonlySet<string> = new Set(["readOpenApiDocument", "readMetrics"]);

/** Whether an operation's answers are shown by examples. */
export function isShown(operationId: string): boolean {
  return !unshown.has(operationId);
}

/** The id that every example brings: one that were made for it would be another one each time. */
const REQUEST_ID = "example";

/** What a request is changed in, so that it meets a kind of problem. */
type Provocation = (request: RequestParts) => RequestParts;

/** What a request says. */
interface RequestParts {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A name with its last letter but one left out: near enough that the nearest is suggested. */
const misspelt = (name: string) => (request: RequestParts) => {
  const given = request.params[name] ?? "";
  return { ...request, params: { ...request.params, [name]: given.slice(0, -2) + given.slice(-1) } };
};

const withBody =
  (body: string, params: Readonly<Record<string, string>> = {}): Provocation =>
  (request) => ({ ...request, body, params: { ...request.params, ...params } });

/** How a request meets each kind of problem that one request can meet by itself. */
const provocations: Readonly<Record<string, Provocation>> = {
  "no-table": (request) => ({
    ...request,
    params: { entity: "statistics" },
    headers: { ...request.headers, Accept: "application/vnd.tableschema+json" },
  }),
  "invalid-option": (request) => ({ ...request, query: { lnag: "en" } }),
  "not-acceptable": (request) => ({ ...request, headers: { ...request.headers, Accept: "image/png" } }),
  "unsupported-media-type": (request) => ({
    ...request,
    headers: { ...request.headers, "Content-Type": "image/png" },
  }),
  "undecodable-body": (request) => ({
    ...request,
    headers: { ...request.headers, "Content-Encoding": "gzip" },
  }),
  "invalid-form": (request) => ({
    ...request,
    headers: { ...request.headers, "Content-Type": "multipart/form-data; boundary=form" },
    body: "--form--\r\n",
  }),
  "not-json": withBody('{"selection":'),
  "invalid-input": withBody('{"selection":"generla"}', { decision: "classify-prevention" }),
  "missing-facts": withBody("{}", { decision: "classify-prevention" }),
  "contradictory-facts": withBody('{"startDate":"2024-01-01","endDate":"2023-01-01"}', {
    decision: "classify-intervention",
  }),
};

/** Names of the path that problems are with. */
const misspeltNames: Readonly<Record<string, string>> = {
  "unknown-entity": "entity",
  "unknown-scheme": "scheme",
  "unknown-concept": "code",
  "unknown-rule": "code",
  "unknown-norm": "id",
  "unknown-decision": "decision",
  "unknown-service": "code",
  "unknown-problem": "kind",
  "unknown-path": "asset",
};

/** How a request of an operation meets a kind of problem; undefined where it cannot at will. */
function provocationOf(kind: string, { parameters = [] }: Operation): Provocation | undefined {
  const misspeltName = misspeltNames[kind];
  if (misspeltName === undefined) return provocations[kind];
  return parameters.some(({ name }) => name === misspeltName) ? misspelt(misspeltName) : undefined;
}

/** Whether a request of an operation can meet a kind of problem by what it says, whatever state the service is in. */
export function isProvoked(kind: string, operation: Operation): boolean {
  return provocationOf(kind, operation) !== undefined;
}

/**
 * Every request that the examples of a document make, with where its answer is shown. For each operation:
 * every example of its body, asking for each media type with the first of them; and one request for each
 * kind of problem that can be met at will.
 */
export function exampleRequests(document: OpenApiDocument): readonly ExampleRequest[] {
  return operationsOf(document).flatMap(({ path, method, operation }) => {
    const bodies = bodiesOf(operation);
    const answers = Object.entries(operation.responses);
    const good = answers.filter(([status]) => status.startsWith("2"));
    const succeeding = good.flatMap(([status, { content = {} }]) =>
      Object.keys(content)
        .filter((mediaType) => !isBinary(mediaType) && isShown(operation.operationId))
        .flatMap((mediaType, index) =>
          bodies
            .filter((_, which) => index === 0 || which === 0)
            .map(({ name, type, text }) =>
              requestOf({
                operation,
                path,
                method,
                parts: partsOf(operation, { accept: mediaType, name, type, text }),
                at: { status, mediaType, name: name ?? "found" },
              }),
            ),
        ),
    );
    const problems = answers.filter(([, { content }]) => content?.["application/problem+json"] !== undefined);
    const failing = problems.flatMap(([status, answer]) =>
      kindsOf(answer).flatMap((kind) => {
        const provoke = provocationOf(kind, operation);
        if (provoke === undefined) return [];
        const [first] = bodies;
        const parts = partsOf(operation, { ...first, name: undefined, accept: goodType(operation) });
        return requestOf({
          operation,
          path,
          method,
          parts: provoke(parts),
          at: { status, mediaType: "application/problem+json", name: kind },
        });
      }),
    );
    return [...succeeding, ...failing];
  });
}

/** The kinds of problem that an answer may be. */
export function kindsOf(answer: Answer): readonly string[] {
  return answer["x-problem-kinds"] ?? [];
}

interface Body {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly text?: string | undefined;
}

function bodiesOf({ requestBody }: Operation): readonly Body[] {
  if (requestBody === undefined) return [{}];
  return Object.entries(requestBody.content).flatMap(([type, media]) =>
    Object.entries(examplesOf(type, media)).map(([name, { value }]) => ({
      name,
      type: typeof value === "string" && type.startsWith("multipart/") ? formType(type, value) : type,
      text: typeof value === "string" ? value : JSON.stringify(value),
    })),
  );
}

/** A form's type with the mark that parts it, which its text begins with. */
function formType(type: string, text: string): string {
  return `${type}; boundary=${text.slice(2, text.indexOf("\r\n"))}`;
}

function partsOf(
  operation: Operation,
  { accept, name, type, text }: Body & { readonly accept: string },
): RequestParts {
  const params: Record<string, string> = {};
  const query: Record<string, string> = {};
  for (const parameter of operation.parameters ?? []) {
    const { in: place, required = false, schema } = parameter;
    const example = parameterExample(parameter);
    if (place === "path") {
      // An example that is named as a value of the path is an example for that value.
      params[parameter.name] = name !== undefined && schema.enum?.includes(name) ? name : String(example);
    }
    const isSent = required || sent[operation.operationId]?.includes(parameter.name);
    if (place === "query" && isSent) query[parameter.name] = String(example);
  }
  return {
    params,
    query,
    headers: {
      Accept: accept,
      "Accept-Language": "en",
      "X-Request-Id": REQUEST_ID,
      ...(type !== undefined && { "Content-Type": type }),
    },
    ...(text !== undefined && { body: text }),
  };
}

function requestOf({
  operation,
  path,
  method,
  parts: { params, query, headers, body },
  at,
}: {
  readonly operation: Operation;
  readonly path: string;
  readonly method: string;
  readonly parts: RequestParts;
  readonly at: Pick<ExampleRequest, "status" | "mediaType" | "name">;
}): ExampleRequest {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    target: search === "" ? filled : `${filled}?${search}`,
    headers,
    ...(body !== undefined && { body }),
    ...at,
  };
}

function goodType({ responses }: Operation): string {
  const [good] = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return Object.keys(good?.[1].content ?? {})[0] ?? "*/*";
}

/** Whether what a media type names cannot be shown as a text of the document. */
export function isBinary(type: string): boolean {
  return !isJson(type) && !/^text\/|ndjson$/.test(type);
}
