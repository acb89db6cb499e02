import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import {
  type Secret,
  secrets,
  shownPart,
} from "../../../../packages/validator/src/hostile/planted.test-support.js";
import { exampleRecord } from "../examples.js";
import { type ServeOptions, serve } from "../serve.js";
import { createLog, type LogLevel } from "./logs.js";
import { NO_ROUTE } from "./route-pattern.js";

/** A service with its log at hand, for as long as a test takes. */
async function withService(
  test: (service: {
    url: string;
    lines: () => Record<string, unknown>[];
    text: () => string;
  }) => Promise<void>,
  { level = "trace", ...options }: Partial<ServeOptions> & { readonly level?: LogLevel } = {},
): Promise<void> {
  const written: string[] = [];
  const log = createLog({ level, destination: { write: (line) => void written.push(line) } });
  const { url, close } = await serve({ port: 0, log, ...options });
  try {
    const text = () => written.join("");
    const lines = () =>
      text()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    await test({ url, lines, text });
  } finally {
    await close();
  }
}

const requests = (lines: Record<string, unknown>[]) => lines.filter(({ msg }) => msg === "request");

describe("the log", () => {
  test("has a line for each request, by its operation's pattern", async () => {
    await withService(async ({ url, lines }) => {
      const response = await fetch(`${url}/v1/rules/ACT-201?lang=en`, {
        headers: {
          "X-Request-Id": "from-a-test",
          traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        },
      });
      const body = await response.text();
      expect(response.headers.get("X-Request-Id")).toBe("from-a-test");
      await vi.waitFor(() => expect(requests(lines())).toHaveLength(1));
      const [line] = requests(lines()) as [Record<string, unknown>];
      expect(line).toEqual({
        level: "debug",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        msg: "request",
        method: "GET",
        route: "/v1/rules/{code}",
        status: 200,
        ms: expect.any(Number),
        received: expect.any(Number),
        sent: expect.any(Number),
        requestId: "from-a-test",
        traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
      });
      expect(line.sent).toBeGreaterThan(body.length);
      expect(line.received).toBeGreaterThan(100);
    });
  });

  test("counts each request's own bytes on a connection that is kept", async () => {
    await withService(async ({ url, lines }) => {
      for (let count = 0; count < 3; count++) await (await fetch(`${url}/v1/norms`)).text();
      await vi.waitFor(() => expect(requests(lines())).toHaveLength(3));
      const sent = requests(lines()).map((line) => line.sent as number);
      expect(Math.max(...sent) - Math.min(...sent)).toBeLessThan(50);
    });
  });

  test("names no path that is no operation's, and has health at debug", async () => {
    await withService(async ({ url, lines }) => {
      await fetch(`${url}/maria-quispe`);
      await fetch(`${url}/health/live`);
      await vi.waitFor(() => expect(requests(lines())).toHaveLength(2));
      expect(requests(lines())).toMatchObject([
        { level: "info", route: NO_ROUTE, status: 404 },
        { level: "debug", route: "/health/live", status: 200 },
      ]);
    });
  });

  test("says where a client had gone", async () => {
    await withService(async ({ url, lines }) => {
      const { port } = new URL(url);
      const socket = connect(Number(port), "127.0.0.1");
      await once(socket, "connect");
      socket.write("POST /v1/validate/preventive-action HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n");
      socket.write("Content-Length: 1000\r\n\r\nid_accion,cem\r\n");
      await new Promise((resolve) => setTimeout(resolve, 50));
      socket.destroy();
      await vi.waitFor(() => expect(requests(lines())).toHaveLength(1), 5000);
      expect(requests(lines())).toMatchObject([{ status: 499, cut: true, route: "/v1/validate/{entity}" }]);
    });
  });
});

describe.each(secrets)("$what", ({ text: secret, ...rest }: Secret) => {
  test("is in no log and no metric, in whatever part of a request it comes", async () => {
    const given = { text: secret, ...rest };
    await withService(async ({ url, lines, text }) => {
      const inUrl = encodeURIComponent(secret);
      // What a header may not hold, Node's own client refuses to send: percent signs take its place.
      const inHeader = /^[\x20-\x7e]*$/.test(secret) ? secret : inUrl;
      const headers = {
        // A plain word is an id: that it must be nobody's name is for whoever sends it to see to.
        ...(!/^[A-Za-z]+$/.test(secret) && { "X-Request-Id": inHeader }),
        traceparent: inHeader,
        tracestate: `a=${inHeader.replaceAll(/[=,]/g, "_")}`,
        "User-Agent": inHeader,
        Referer: `https://example.pe/${inUrl}`,
        Authorization: `Bearer ${inHeader.replaceAll(" ", "")}`,
        "X-API-Key": inHeader,
        "X-Forwarded-For": inHeader,
        Cookie: `a=${inUrl}`,
        "Accept-Language": inHeader,
        Accept: inHeader,
      };
      const body = JSON.stringify([{ ...exampleRecord, topic: secret, id: secret, [secret]: secret }]);
      const sent = [
        ["GET", `/${inUrl}`],
        ["GET", `/v1/rules/${inUrl}`],
        ["GET", `/v1/concepts/${inUrl}/${inUrl}?q=${inUrl}`],
        ["GET", `/v1/norms?${inUrl}=${inUrl}`],
        ["GET", `/health/ready?lang=${inUrl}`],
        ["GET", `/problems/${inUrl}`],
        ["POST", `/v1/validate/${inUrl}`],
        ["POST", `/v1/validate/preventive-action?asOf=${inUrl}`],
        ["POST", "/v1/validate/preventive-action"],
        ["POST", "/v1/decide/classify-prevention"],
      ] as const;
      for (const [method, path] of sent) {
        for (const type of ["application/json", inHeader]) {
          const response = await fetch(`${url}${path}`, {
            method,
            headers: { ...headers, "Content-Type": type },
            ...(method === "POST" && { body }),
          });
          await response.arrayBuffer();
        }
      }
      await vi.waitFor(() => expect(requests(lines())).toHaveLength(sent.length * 2), 5000);
      const told = lines().map(({ time: _, requestId: __, traceId: ___, ms: ____, ...line }) => line);
      expect(shownPart(JSON.stringify(told), given)).toBeUndefined();
      // Ids that the service makes hold digits of all kinds: of them it is enough that none is the request's.
      for (const { requestId, traceId } of lines()) {
        expect(requestId).not.toBe(inHeader);
        expect(traceId).toBeUndefined();
      }
      expect(text()).not.toContain(secret);
      const metrics = await (await fetch(`${url}/metrics`)).text();
      const own = metrics.split("\n").filter((line) => line.startsWith("aurora_http_requests_total"));
      expect(shownPart(own.join("\n"), given)).toBeUndefined();
      expect(metrics).not.toContain(secret);
    });
  });
});

describe("the metrics", () => {
  test("count what was answered", async () => {
    await withService(async ({ url }) => {
      await (await fetch(`${url}/v1/rules/ACT-201`)).text();
      await (await fetch(`${url}/v1/rules/ACT-201`)).text();
      await (await fetch(`${url}/v1/rules/NOT-000`)).text();
      await (await fetch(`${url}/nothing`)).text();
      await (
        await fetch(`${url}/v1/validate/preventive-action?asOf=2023-06-30`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify([exampleRecord, exampleRecord]),
        })
      ).text();
      await vi.waitFor(async () => {
        const response = await fetch(`${url}/metrics`);
        expect(response.headers.get("Content-Type")).toMatch(/^text\/plain; version=0\.0\.4/);
        expect(response.headers.get("Cache-Control")).toBe("no-store");
        const text = await response.text();
        for (const line of [
          'aurora_http_requests_total{method="GET",route="/v1/rules/{code}",status="200"} 2',
          'aurora_http_requests_total{method="GET",route="/v1/rules/{code}",status="404"} 1',
          'aurora_http_requests_total{method="GET",route="none",status="404"} 1',
          'aurora_http_request_duration_seconds_count{method="GET",route="/v1/rules/{code}"} 3',
          'aurora_validations_total{entity="preventive-action",format="json",outcome="report"} 1',
          'aurora_validation_records_total{entity="preventive-action"} 2',
          "aurora_validations_running 0",
        ]) {
          expect(text.split("\n")).toContain(line);
        }
        expect(text).toMatch(/^process_resident_memory_bytes [\d.]+$/m);
        expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
        expect(text).toMatch(/^aurora_http_requests_in_flight 1$/m);
      }, 5000);
    });
  });

  test("of two services in one process do not mix", async () => {
    await withService(async (one) => {
      await withService(async (two) => {
        await (await fetch(`${one.url}/v1/norms`)).text();
        expect(await (await fetch(`${two.url}/metrics`)).text()).not.toContain("/v1/norms");
      });
    });
  });

  test("have a running validation while it runs", async () => {
    await withService(async ({ url }) => {
      const { port } = new URL(url);
      const socket = connect(Number(port), "127.0.0.1");
      socket.write("POST /v1/validate/preventive-action HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n");
      socket.write("Content-Length: 1000\r\n\r\nid_accion,cem\r\n");
      await vi.waitFor(async () =>
        expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^aurora_validations_running 1$/m),
      );
      socket.destroy();
      await vi.waitFor(async () =>
        expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^aurora_validations_running 0$/m),
      );
    });
  });
});
