import type { Context } from "hono";
import { incomingOf } from "./operations/answer-headers.js";

/**
 * A header of the request, by its name in lower case. Node has read them all already: a `Headers` object
 * for each request would cost more than a catalogue's answer does.
 */
export function requestHeader(c: Context, name: "accept" | "if-none-match"): string | undefined {
  const incoming = incomingOf(c);
  return incoming === undefined ? c.req.header(name) : incoming.headers[name];
}
