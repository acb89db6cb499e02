import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

/**
 * A header of the request, by its name in lower case. Node has read them all already: a `Headers` object
 * for each request would cost more than a catalogue's answer does.
 */
export function requestHeader(c: Context, name: "accept" | "if-none-match"): string | undefined {
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming;
  return incoming === undefined ? c.req.header(name) : incoming.headers[name];
}
