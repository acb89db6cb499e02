import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { exampleRecord } from "../examples.js";
import { serve } from "../serve.js";
import { createLog } from "./logs.js";

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly status: { readonly code?: number };
  readonly attributes: { readonly key: string; readonly value: Record<string, unknown> }[];
}

interface Export {
  readonly resourceSpans: {
    readonly resource: { readonly attributes: Span["attributes"] };
    readonly scopeSpans: { readonly spans: Span[] }[];
  }[];
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A collector that takes what is exported to it, or refuses it. */
async function collector(status = 200) {
  const exports: { path: string | undefined; body: Export }[] = [];
  const server = createServer(async (request, response) => {
    exports.push({ path: request.url, body: (await json(request)) as Export });
    response.writeHead(status, { "Content-Type": "application/json" }).end("{}");
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, exports };
}

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT = "00f067aa0ba902b7";

describe("traces", () => {
  test("have a span for each request, under the span that its traceparent names", async () => {
    const { endpoint, exports } = await collector();
    const written: string[] = [];
    const log = createLog({ level: "debug", destination: { write: (line) => void written.push(line) } });
    const { url, close } = await serve({ port: 0, log, traces: { endpoint } });
    const headers = { traceparent: `00-${TRACE}-${PARENT}-01`, tracestate: "vendor=45678901" };
    await (await fetch(`${url}/v1/rules/ACT-201?lang=en`, { headers })).text();
    await (await fetch(`${url}/v1/rules/45678901`)).text();
    await (
      await fetch(`${url}/v1/validate/preventive-action?asOf=2023-06-30`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Request-Id": "a-run" },
        body: JSON.stringify(exampleRecord),
      })
    ).text();
    await fetch(`${url}/v1/norms`, { headers: { traceparent: `00-${TRACE}-${PARENT}-00` } });
    // Closing sends what is kept.
    await close();

    expect(new Set(exports.map(({ path }) => path))).toEqual(new Set(["/v1/traces"]));
    const resources = exports.flatMap(({ body }) => body.resourceSpans);
    expect(resources[0]?.resource.attributes).toContainEqual({
      key: "service.name",
      value: { stringValue: "aurora-api" },
    });
    const spans = resources.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    // The last of the four was not sampled by who called.
    expect(spans.map(({ name }) => name)).toEqual([
      "GET /v1/rules/{code}",
      "GET /v1/rules/{code}",
      "POST /v1/validate/{entity}",
    ]);
    const [child, root, run] = spans as [Span, Span, Span];
    expect(child).toMatchObject({ traceId: TRACE, parentSpanId: PARENT, kind: 2 });
    expect(root.parentSpanId ?? "").toBe("");
    expect(root.traceId).not.toBe(TRACE);
    const attributes = Object.fromEntries(run.attributes.map(({ key, value }) => [key, value]));
    expect(attributes).toMatchObject({
      "http.request.method": { stringValue: "POST" },
      "http.route": { stringValue: "/v1/validate/{entity}" },
      "http.response.status_code": { intValue: 200 },
      "aurora.request.id": { stringValue: "a-run" },
      "aurora.records": { intValue: 1 },
      "aurora.findings": { intValue: 1 },
    });
    expect(JSON.stringify(exports)).not.toContain("45678901");
    const logged = written.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "request");
    expect(logged.map(({ traceId }) => traceId)).toEqual([TRACE, root.traceId, run.traceId, TRACE]);
  });

  test("that nobody takes are told of in the log, and hold nothing up", async () => {
    const { endpoint } = await collector(400);
    const written: string[] = [];
    const log = createLog({ level: "debug", destination: { write: (line) => void written.push(line) } });
    const { url, close } = await serve({ port: 0, log, traces: { endpoint } });
    expect((await fetch(`${url}/v1/norms`)).status).toBe(200);
    await close();
    await vi.waitFor(() => expect(written.join("")).toContain('"msg":"the collector takes no traces"'));
  });
});
