import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ZodType } from "zod";
import { queryProblem } from "./query.js";

/**
 * Adds an operation that reads a catalogue. It is documented as all others are, and its handler takes what
 * it needs from the request itself: what is answered from a shelf must not be read through a schema first.
 */
export function addRead(
  app: OpenAPIHono,
  route: RouteConfig & { readonly getRoutingPath: () => string },
  handler: (c: Context) => Response,
): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), handler);
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
