import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";

/** How long a browser may keep the answer to its preflight, in seconds. */
const PREFLIGHT_SECONDS = 600;

/** Lets pages of these origins use the service from a browser; `*` stands for any. */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  const answer = cors({
    origin: origins.includes("*") ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST"],
    allowHeaders: [
      ...[
        "Accept",
        "Accept-Language",
        "Authorization",
        "Content-Encoding",
        "Content-Language",
        "Content-Type",
      ],
      ...["If-None-Match", "X-API-Key", "X-Request-Id", "traceparent"],
    ],
    exposeHeaders: [
      ...["Aurora-Ruleset", "Content-Language", "ETag", "RateLimit", "RateLimit-Policy", "Retry-After"],
      ...["WWW-Authenticate", "X-Request-Id"],
    ],
    maxAge: PREFLIGHT_SECONDS,
  });
  return (c, next) => {
    // Who is no browser asks by OPTIONS what a path takes, which is for the path to say.
    const isPlain = c.req.method === "OPTIONS" && c.req.header("Access-Control-Request-Method") === undefined;
    return isPlain ? next() : answer(c, next);
  };
}
