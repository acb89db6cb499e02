import { nearest } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { cacheable } from "../etag.js";
import { languageOf } from "../language.js";
import { type ProblemName, problemKinds, unknownName } from "../problems.js";
import { queryOptions } from "../query.js";
import { contentLanguageHeader, ifNoneMatch, notModified, problemAnswers } from "../schemas.js";

const names = Object.keys(problemKinds) as ProblemName[];

const readProblem = createRoute({
  method: "get",
  path: "/problems/{kind}",
  operationId: "readProblemKind",
  summary: "What a kind of problem means",
  description: "A few words on a kind of problem and on what to do: where the `type` of every problem leads.",
  tags: ["Problems"],
  request: {
    params: z.object({
      kind: z
        .string()
        .openapi({ description: "The end of a problem's `type`.", enum: names, example: "unknown-rule" }),
    }),
    query: z.strictObject({ lang: queryOptions.lang.schema.optional() }),
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "A short text, in the language of the request.",
      headers: contentLanguageHeader,
      content: { "text/plain": { schema: z.string() } },
    },
    ...notModified,
    ...problemAnswers("invalid-option", "unknown-problem"),
  },
});

/** Adds the route at which the `type` of every problem resolves. */
export function addProblemRoute(app: OpenAPIHono): void {
  app.openapi(readProblem, (c) => {
    const { kind } = c.req.valid("param");
    const name = names.find((known) => known === kind);
    if (name === undefined) throw unknownName("unknown-problem", kind, nearest(kind, names));
    const language = languageOf(c);
    const { status, title, about } = problemKinds[name];
    const text = `${title[language]} (${status})\n\n${about[language]}\n`;
    return cacheable(c, text, "text/plain; charset=utf-8", {
      "Content-Language": language,
      Vary: "Accept-Language",
    });
  });
}
