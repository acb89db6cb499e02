import { RULESET_VERSION } from "@aurora/domain/rules";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

/**
 * What every answer says: that it is data, which no page frames, loads from elsewhere or takes for a script.
 * Whether a host is to be reached by TLS alone is for whoever ends TLS before it to say; the page of the
 * documentation brings a policy of its own.
 */
export const FIXED_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["Aurora-Ruleset", RULESET_VERSION],
  ["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
];

/** The answer of Node's server that is being made; undefined in another runtime. */
export function outgoingOf(c: Context): HttpBindings["outgoing"] | undefined {
  return (c.env as Partial<HttpBindings> | undefined)?.outgoing;
}

/**
 * Sets a header of the answer to come, which the operation's own answer may overrule. Node's server
 * takes it as it is: a `Headers` object for each answer would cost more than many answers do.
 */
export function setAnswerHeader(c: Context, name: string, value: string): void {
  const outgoing = outgoingOf(c);
  if (outgoing === undefined) c.header(name, value);
  else outgoing.setHeader(name, value);
}
