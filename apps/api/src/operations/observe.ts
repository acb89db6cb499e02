import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import type { RunSummary } from "../environment.js";
import { oneOf } from "../request-headers.js";
import { FIXED_HEADERS, outgoingOf, setAnswerHeader } from "./answer-headers.js";
import type { Observer, Observers } from "./observer.js";
import { routePatternOf } from "./route-pattern.js";

/** Has each request observed, and gives every answer the headers that all have. */
export function observe(observer: Observer, log: Observers["log"]): MiddlewareHandler {
  return (c, next) => {
    const outgoing = outgoingOf(c);
    // Node has read its headers already; to ask Hono for one would have it read them all again.
    const brought = (name: string) =>
      outgoing === undefined ? c.req.header(name) : oneOf((c.env as HttpBindings).incoming.headers[name]);
    const observed = observer.begin({
      method: c.req.method,
      route: routePatternOf(c),
      requestId: brought("x-request-id"),
      traceparent: brought("traceparent"),
    });
    c.set("requestId", observed.requestId);
    c.set("traceId", observed.traceId);
    c.set("log", log);
    c.set("noteRun", (run: RunSummary) => {
      observed.client = c.get("client");
      observed.noteRun(run);
    });
    setAnswerHeader(c, "X-Request-Id", observed.requestId);

    if (outgoing === undefined) {
      // Another runtime's server: what is sent after the answer begins is out of sight.
      return next().then(() => {
        for (const [name, value] of FIXED_HEADERS)
          if (!c.res.headers.has(name)) c.res.headers.set(name, value);
        observed.client = c.get("client");
        observed.end({ status: c.res.status, received: 0, sent: 0, cut: false });
      });
    }
    for (const [name, value] of FIXED_HEADERS) outgoing.setHeader(name, value);
    outgoing.once("close", () => {
      observed.client = c.get("client");
    });
    observed.endWith((c.env as HttpBindings).incoming, outgoing);
    return next();
  };
}
