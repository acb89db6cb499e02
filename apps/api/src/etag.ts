import { createHash } from "node:crypto";
import type { Context } from "hono";
import { LRUCache } from "lru-cache";
import { outgoingOf } from "./operations/answer-headers.js";
import { requestHeader } from "./request-headers.js";

/** How long a catalogue may be reused unasked; its ETag then tells whether it still holds. */
const CACHE_CONTROL = "public, max-age=300";

/** The most bytes that one shelf keeps: every catalogue fits, and what filters make is bounded. */
const SHELF_BYTES = 32 * 1024 * 1024;

/** What an entry of a shelf takes besides its body, roughly. */
const ENTRY_BYTES = 1024;

/** The strong ETag of a body: equal for equal bytes, whichever server or run made them. */
export function etagOf(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

/** A body with all that an answer says of it, made once and sent as often as it is asked for. */
export interface Representation {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** The headers of an answer with the body. */
  readonly headers: Readonly<Record<string, string>>;
  /** The headers of an answer that says only that the client has it. */
  readonly unchanged: Readonly<Record<string, string>>;
}

/** A body that stays the same until the rules do. */
export function represent(
  content: string | Uint8Array<ArrayBuffer>,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Representation {
  const body = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const etag = etagOf(body);
  const unchanged = { ETag: etag, "Cache-Control": CACHE_CONTROL, ...headers };
  return {
    body,
    etag,
    unchanged,
    headers: { ...unchanged, "Content-Type": contentType, "Content-Length": String(body.byteLength) },
  };
}

/** The same of a view as JSON. */
export function representJson(view: unknown, headers?: Readonly<Record<string, string>>): Representation {
  return represent(JSON.stringify(view), "application/json", headers);
}

/** Answers with a representation, or with 304 where the client has it. */
export function answerWith(c: Context, { body, etag, headers, unchanged }: Representation): Response {
  const isKnown = isNamed(etag, requestHeader(c, "if-none-match"));
  if (outgoingOf(c) !== undefined) {
    // Node's server writes plain headers as they stand; the framework would copy them for each answer.
    return isKnown
      ? new Response(null, { status: 304, headers: unchanged })
      : new Response(body, { status: 200, headers });
  }
  return isKnown ? c.body(null, 304, unchanged) : c.body(body, 200, headers);
}

/** Whether an `If-None-Match` header names this ETag; weak validators count (RFC 9110, 13.1.2). */
export function isNamed(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(etag) ?? false;
}

/** Keeps representations by what was asked for, and makes those that it has not got yet. */
export class Shelf {
  readonly #kept = new LRUCache<string, Representation>({
    maxSize: SHELF_BYTES,
    sizeCalculation: ({ body }, key) => ENTRY_BYTES + 2 * key.length + body.byteLength,
  });

  /**
   * The representation under a key. What `make` throws, where nothing is to be had under it, is thrown and
   * not kept. Past what a shelf holds, what was asked for longest ago makes room.
   */
  get(key: string, make: () => Representation): Representation {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    this.#kept.set(key, made);
    return made;
  }
}

/** Answers with a body that stays the same until the rules do, or with 304 where the client has it. */
export function cacheable(
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  contentType: string,
  headers?: Readonly<Record<string, string>>,
): Response {
  return answerWith(c, represent(body, contentType, headers));
}

/** The same for a view of the catalogue as JSON. */
export function cacheableJson(
  c: Context,
  view: unknown,
  headers?: Readonly<Record<string, string>>,
): Response {
  return answerWith(c, representJson(view, headers));
}
