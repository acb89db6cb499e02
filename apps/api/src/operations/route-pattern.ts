import type { Context } from "hono";
import { matchedRoutes } from "hono/route";

/** What a request to no operation is counted and logged as: its own path might name somebody. */
export const NO_ROUTE = "none";

/** The operation that judges records, as it is counted, logged and documented. */
export const VALIDATION = "/v1/validate/{entity}";

const patterns = new Map<string, string>();

/** The path of the operation that a request is for as the OpenAPI document writes it: `/v1/rules/{code}`. */
export function routePatternOf(c: Context): string {
  let path: string | undefined;
  // Routes that are there for every method are middleware, not operations.
  for (const route of matchedRoutes(c)) if (route.method !== "ALL") path = route.path;
  if (path === undefined) return NO_ROUTE;
  let pattern = patterns.get(path);
  if (pattern === undefined) {
    pattern = path.replaceAll(/:(\w+)(?:\{[^}]*\})?\??/g, "{$1}");
    // Paths of routes are few: they come from the code, not from requests.
    patterns.set(path, pattern);
  }
  return pattern;
}
