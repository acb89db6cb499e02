import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type ZodType, z } from "zod";
import { queryOptions, queryProblem } from "./query.js";
import { problemAnswers } from "./schemas.js";

/** What a query may say of an operation that has no parameters of its own: in which language it refuses. */
const plainQuery = z.strictObject({ lang: queryOptions.lang.schema.optional() });

/**
 * Adds an operation that reads a catalogue. It is documented as all others are, and its handler takes what
 * it needs from the request itself: what is answered from a shelf must not be read through a schema first.
 * Where it says nothing of a query, it takes `lang` and refuses all else: who filters what cannot be filtered
 * would take the whole for a part.
 */
export function addRead(
  app: OpenAPIHono,
  route: RouteConfig & { readonly getRoutingPath: () => string },
  handler: (c: Context) => Response,
): void {
  const path = route.getRoutingPath();
  if (route.request?.query !== undefined) {
    app.openAPIRegistry.registerPath(route);
    app.get(path, handler);
    return;
  }
  app.openAPIRegistry.registerPath({
    ...route,
    request: { ...route.request, query: plainQuery },
    responses: { ...route.responses, ...problemAnswers("invalid-option") },
  });
  app.get(path, (c) => {
    if (rawQueryOf(c) !== "") queryOf(c, plainQuery);
    return handler(c);
  });
}

/** The query of a request as its URL writes it, with its `?`; empty where there is none. */
export function rawQueryOf(c: Context): string {
  const { url } = c.req;
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
}

/**
 * The query of a request by its schema; a parameter that is given once is a text, several times a list.
 *
 * @throws RequestProblem where it does not fit
 */
export function queryOf<T>(c: Context, schema: ZodType<T>): T {
  const given = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  const parsed = schema.safeParse(Object.fromEntries(given), { reportInput: true });
  if (!parsed.success) throw queryProblem(parsed.error);
  return parsed.data;
}
