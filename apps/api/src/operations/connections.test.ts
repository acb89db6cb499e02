import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "../serve.js";
import { createLog } from "./logs.js";

let serving: Serving;
beforeAll(async () => {
  serving = await serve({ port: 0, log: createLog({ level: "silent" }) });
});
afterAll(() => serving.close());

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(serving.url).port), "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

/** What comes back for these bytes until the connection closes. */
async function answerTo(...parts: readonly string[]): Promise<string> {
  const socket = await open();
  socket.on("error", () => {});
  for (const part of parts) socket.write(part);
  return text(socket);
}

describe("what is no request", () => {
  test.each([
    ["no HTTP", "hello\r\n\r\n", 400, "malformed-request"],
    ["TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400, "malformed-request"],
    ["no host", "GET /health/live HTTP/1.1\r\n\r\n", 400, undefined],
    [
      "a header with a line of its own",
      "GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n",
      400,
      "malformed-request",
    ],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      400,
      "malformed-request",
    ],
    [
      "a length and chunks",
      "POST /v1/decide/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
      "malformed-request",
    ],
    [
      "a host that cannot be",
      "GET /health/live HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
      400,
      "malformed-request",
    ],
    [
      "a flood of headers",
      `GET / HTTP/1.1\r\nHost: x\r\nA: ${"x".repeat(40_000)}\r\n\r\n`,
      431,
      "headers-too-large",
    ],
    [
      "an address without end",
      `GET /${"x".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
      "headers-too-large",
    ],
  ] as const)("%s: told so, and closed", async (_, bytes, status, problem) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toMatch(/at .*\.[jt]s:\d+|node:/);
    if (problem !== undefined) {
      expect(answer).toMatch(/^content-type: application\/problem\+json\r$/im);
      expect(answer).toMatch(/^x-content-type-options: nosniff\r$/im);
      const body = JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4));
      expect(body).toMatchObject({ type: `/problems/${problem}`, status });
    }
    expect((await fetch(`${serving.url}/health/live`)).status).toBe(200);
  });

  test("is counted", async () => {
    await answerTo("hello\r\n\r\n");
    expect(await (await fetch(`${serving.url}/metrics`)).text()).toMatch(
      /^aurora_http_refused_total\{reason="malformed"\} [1-9]/m,
    );
  });

  test("headers that dribble are waited for no longer than 15 seconds and a bit", {
    timeout: 30_000,
  }, async () => {
    const socket = await open();
    const began = Date.now();
    socket.on("error", () => {});
    socket.write("GET /health/live HTTP/1.1\r\nHost: x\r\n");
    const dribble = setInterval(() => socket.write("A: b\r\n"), 500);
    const answer = await text(socket);
    clearInterval(dribble);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain("/problems/slow-headers");
    expect(Date.now() - began).toBeLessThan(20_000);
  });
});

test("an answer is not mixed with the refusal of what follows it", async () => {
  const answer = await answerTo(
    "GET /v1/norms HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET /v1/norms HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n",
  );
  const [head, ...others] = answer.split("HTTP/1.1 ");
  expect(head).toBe("");
  for (const one of others) {
    const [, length] = /^content-length: (\d+)\r$/im.exec(one) ?? [];
    const body = one.slice(one.indexOf("\r\n\r\n") + 4);
    expect(Buffer.byteLength(body)).toBe(Number(length));
  }
});

test("connections beyond the most are closed, and others come in once there is room", async () => {
  const small = await serve({ port: 0, maxConnections: 2, log: createLog({ level: "silent" }) });
  const port = Number(new URL(small.url).port);
  const held = [connect(port, "127.0.0.1"), connect(port, "127.0.0.1")];
  await Promise.all(held.map((socket) => once(socket, "connect")));
  const third = connect(port, "127.0.0.1");
  third.on("error", () => {});
  await once(third, "close");
  for (const socket of held) socket.destroy();
  await Promise.all(held.map((socket) => once(socket, "close")));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await fetch(`${small.url}/health/live`)).status).toBe(200);
  await small.close();
});
