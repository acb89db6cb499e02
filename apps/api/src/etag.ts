import { createHash } from "node:crypto";
import type { Context } from "hono";

/** How long a catalogue may be reused unasked; its ETag then tells whether it still holds. */
const CACHE_CONTROL = "public, max-age=300";

/** The strong ETag of a body: equal for equal bytes, whichever server or run made them. */
export function etagOf(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

/** Whether an `If-None-Match` header names this ETag; weak validators count (RFC 9110, 13.1.2). */
function isNamed(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(etag) ?? false;
}

/** Answers with a body that stays the same until the rules do, or with 304 where the client has it. */
export function cacheable(
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const etag = etagOf(body);
  const validators = { ETag: etag, "Cache-Control": CACHE_CONTROL, ...headers };
  if (isNamed(etag, c.req.header("If-None-Match"))) return c.body(null, 304, validators);
  return c.body(body, 200, { ...validators, "Content-Type": contentType });
}

/** The same for a view of the catalogue as JSON. */
export function cacheableJson(
  c: Context,
  view: unknown,
  headers?: Readonly<Record<string, string>>,
): Response {
  return cacheable(c, JSON.stringify(view), "application/json", headers);
}
