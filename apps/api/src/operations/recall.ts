import type { IncomingMessage, ServerResponse } from "node:http";
import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";
import { isNamed } from "../etag.js";
import { oneOf, wordsOf } from "../request-headers.js";
import { FIXED_HEADERS, outgoingOf } from "./answer-headers.js";
import type { Observer } from "./observer.js";
import { routePatternOf } from "./route-pattern.js";

/** How many bytes of answers are kept. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** What an answer takes besides its body, roughly. */
const ENTRY_BYTES = 4096;

/** By what answers to one address differ: what is found in FHIR has addresses of the host that was asked. */
const VARIES_BY = ["host", "accept", "accept-encoding", "accept-language"] as const;

/** What only an answer with a body says. */
const OF_BODY: ReadonlySet<string> = new Set(["content-type", "content-length", "content-encoding"]);

/** Headers that belong to one answer, or to the connection. */
const OF_ONE_ANSWER: ReadonlySet<string> = new Set([
  "x-request-id",
  "date",
  "connection",
  "keep-alive",
  "transfer-encoding",
]);

/** An answer as Node's server sends it: names and values of headers by turns. */
interface Kept {
  readonly route: string;
  readonly etag: string;
  readonly headers: readonly string[];
  /** Those of an answer that says only that the client has it. */
  readonly unchanged: readonly string[];
  /** A character for each byte: Node sends a text and its headers in one piece, and such a one without encoding it. */
  readonly body: string;
  readonly bytes: number;
}

/**
 * Gives answers of catalogues again as they were given before, without making anything anew: they stay the
 * same until the rules do. What is kept was public, had a strong ETag, and was asked for in the same words.
 */
export class Recall {
  readonly #observer: Observer;
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ bytes }, key) => bytes + 2 * key.length + ENTRY_BYTES,
  });

  constructor(observer: Observer) {
    this.#observer = observer;
  }

  /** Answers a request if its answer is kept; false where it is to be made. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    if (!mayBeKept(incoming)) return false;
    const kept = this.#kept.get(wordsOf(incoming, VARIES_BY));
    if (kept === undefined) return false;
    const { headers } = incoming;
    const observed = this.#observer.begin({
      method: "GET",
      route: kept.route,
      requestId: oneOf(headers["x-request-id"]),
      traceparent: oneOf(headers.traceparent),
    });
    observed.endWith(incoming, outgoing);
    const isKnown = isNamed(kept.etag, headers["if-none-match"]);
    outgoing.writeHead(isKnown ? 304 : 200, [
      ...(isKnown ? kept.unchanged : kept.headers),
      "X-Request-Id",
      observed.requestId,
    ]);
    if (isKnown) outgoing.end();
    else outgoing.end(kept.body, "latin1");
    return true;
  }

  /** Keeps the answers that may be given again. */
  keeping(): MiddlewareHandler {
    return async (c, next) => {
      await next();
      const outgoing = outgoingOf(c);
      if (outgoing === undefined || c.req.method !== "GET" || c.res.status !== 200) return;
      const etag = c.res.headers.get("ETag");
      const isPublic = /^public\b/.test(c.res.headers.get("Cache-Control") ?? "");
      if (etag === null || etag.startsWith("W/") || !isPublic) return;
      const { incoming } = c.env as { readonly incoming: IncomingMessage };
      if (!mayBeKept(incoming)) return;
      const body = Buffer.from(await c.res.clone().arrayBuffer());
      const said = new Map([
        ...FIXED_HEADERS.map(([name, value]) => [name.toLowerCase(), value] as const),
        ...c.res.headers,
        ["content-length", String(body.byteLength)] as const,
      ]);
      const headers = [...said].filter(([name]) => !OF_ONE_ANSWER.has(name));
      this.#kept.set(wordsOf(incoming, VARIES_BY), {
        route: routePatternOf(c),
        etag,
        headers: headers.flat(),
        unchanged: headers.filter(([name]) => !OF_BODY.has(name)).flat(),
        body: body.toString("latin1"),
        bytes: body.byteLength,
      });
    };
  }
}

/** Whether a request is one whose answer depends on its address and on `VARIES_BY` alone. */
function mayBeKept({ method, headers }: IncomingMessage): boolean {
  return (
    method === "GET" &&
    headers.origin === undefined &&
    headers["content-length"] === undefined &&
    headers["transfer-encoding"] === undefined
  );
}
