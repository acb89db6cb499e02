import { problemKinds, problemType } from "../problems.js";
import type { Answer, Example, OpenApiDocument, Operation } from "./document.js";
import { isJson } from "./document.js";
import { type ExampleRequest, exampleRequests, isProvoked, kindsOf } from "./requests.js";

/** The most characters of an answer that are shown whole. */
const LONGEST_WHOLE = 4000;

/** How many items of a list, and characters of a text, are shown of an answer that is longer. */
const SHOWN_ITEMS = 2;
const SHOWN_CHARACTERS = 1200;

/** What answers a request. */
type Send = (request: ExampleRequest) => Promise<Response>;

/**
 * The document with what really comes as the examples of its answers: every request that its examples
 * make is sent, and the answers are written down.
 *
 * @throws Error where an answer has another status or media type than the document says
 */
export async function withRecordedAnswers(document: OpenApiDocument, send: Send): Promise<OpenApiDocument> {
  const recorded = new Map<string, Record<string, Example>>();
  const keep = (operationId: string, status: string, mediaType: string, name: string, example: Example) => {
    const key = JSON.stringify([operationId, status, mediaType]);
    recorded.set(key, { ...recorded.get(key), [name]: example });
  };
  for (const request of exampleRequests(document)) {
    const { operationId, status, mediaType, name } = request;
    keep(operationId, status, mediaType, name, await recordedAnswer(request, await send(request)));
  }
  const withExamples = (operation: Operation, status: string, answer: Answer): Answer => ({
    ...answer,
    ...(answer.content !== undefined && {
      content: Object.fromEntries(
        Object.entries(answer.content).map(([mediaType, { schema }]) => {
          const met = recorded.get(JSON.stringify([operation.operationId, status, mediaType]));
          const unmet = Object.fromEntries(
            (mediaType === "application/problem+json" ? kindsOf(answer) : [])
              .filter((kind) => !isProvoked(kind, operation))
              .map((kind) => [kind, unprovoked(kind)]),
          );
          const examples = { ...met, ...unmet };
          return [
            mediaType,
            {
              ...(schema !== undefined && { schema }),
              ...(Object.keys(examples).length > 0 && { examples }),
            },
          ];
        }),
      ),
    }),
  });
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(document.paths).map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods).map(([method, operation]): [string, Operation] => [
            method,
            {
              ...operation,
              responses: Object.fromEntries(
                Object.entries(operation.responses).map(([status, answer]) => [
                  status,
                  withExamples(operation, status, answer),
                ]),
              ),
            },
          ]),
        ),
      ]),
    ),
  };
}

async function recordedAnswer(request: ExampleRequest, response: Response): Promise<Example> {
  const { method, target, headers, mediaType, status } = request;
  const text = await response.text();
  const type = response.headers.get("Content-Type")?.split(";", 1)[0];
  if (String(response.status) !== status || (type !== mediaType && mediaType !== "*/*")) {
    throw new Error(`${method} ${target} is answered with ${response.status} ${type}: ${text.slice(0, 500)}`);
  }
  const value: unknown = isJson(mediaType) ? JSON.parse(text) : text;
  const asked = `Answers \`${method} ${target}\` with \`Accept: ${headers.Accept}\`, \`Accept-Language: en\``;
  if (text.length <= LONGEST_WHOLE && !text.includes('"$ref"')) return { summary: `${asked}.`, value };
  return {
    summary: `${asked}; cut short.`,
    value: shortened(value),
    "x-shortened": true,
  };
}

function shortened(value: unknown): unknown {
  if (typeof value === "string") return value.slice(0, SHOWN_CHARACTERS);
  if (Array.isArray(value)) return value.slice(0, SHOWN_ITEMS).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  const shown = Object.entries(value).filter(([, item]) => !isReference(item));
  return Object.fromEntries(shown.map(([key, item]) => [key, shortened(item)]));
}

/** Whether a value is a schema's reference to a part of itself: tools would look for it in the document. */
function isReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "$ref" in value || Object.values(value).some((item) => item instanceof Object && "$ref" in item);
}

/** A problem that depends on the state of the service, or of the connection, in general words. */
function unprovoked(kind: string): Example {
  const { status, title, about } = problemKinds[kind as keyof typeof problemKinds];
  return {
    summary: title.en,
    value: {
      type: problemType(kind as keyof typeof problemKinds),
      title: title.en,
      status,
      detail: about.en,
      instance: "/v1/validate/preventive-action",
    },
  };
}
