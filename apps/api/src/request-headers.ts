import type { IncomingMessage } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

/** The request as Node's server has it; undefined in another runtime. */
export function incomingOf(c: Context): HttpBindings["incoming"] | undefined {
  return (c.env as Partial<HttpBindings> | undefined)?.incoming;
}

/**
 * A header of the request, by its name in lower case. Node has read them all already: a `Headers` object
 * for each request would cost more than a catalogue's answer does.
 */
export function requestHeader(c: Context, name: "accept" | "if-none-match"): string | undefined {
  const incoming = incomingOf(c);
  return incoming === undefined ? c.req.header(name) : incoming.headers[name];
}

/** A header that may come once; Node joins those of one name that come more often. */
export function oneOf(values: string | string[] | undefined): string | undefined {
  return typeof values === "string" ? values : undefined;
}

/** The address of a request and some of its headers as one text: the same for requests in the same words. */
export function wordsOf({ url, headers }: IncomingMessage, names: readonly string[]): string {
  let words = url ?? "";
  for (const name of names) words += `\n${headers[name] ?? ""}`;
  return words;
}
