import { once } from "node:events";
import { createServer, request } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from "node:zlib";
import type { Report } from "@aurora/validator";
import { getRequestListener } from "@hono/node-server";
import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../app.js";
import type { RunSummary } from "../environment.js";
import type { ServiceLimits } from "../limits.js";
import { type ServeOptions, type Serving, serve } from "../serve.js";
import { continueWhenRead } from "./expect-continue.js";

const HEADER =
  "id_accion,cem,fecha_inicio,m_18_29,total_participantes,m_0_5,m_6_11,m_12_14,m_15_17,m_30_59,m_60_mas,h_0_5,h_6_11,h_12_14,h_15_17,h_18_29,h_30_59,h_60_mas\r\n";
const ROW = `A-1,CEM Abancay,2023-03-15,4,5${",".repeat(13)}\r\n`;
const table = (rows: number) => HEADER + ROW.repeat(rows);
const PATH = "/v1/validate/preventive-action?only=ACT-201";

const servings: Serving[] = [];
let runs: RunSummary[] = [];
async function start(options: Partial<ServeOptions> = {}): Promise<URL> {
  // What an earlier test left behind may end during a later one.
  const own = runs;
  const serving = await serve({ port: 0, onRun: (run) => own.push(run), ...options });
  servings.push(serving);
  return new URL(serving.url);
}
afterEach(async () => {
  await Promise.all(servings.splice(0).map(({ close }) => close()));
  runs = [];
});

/** A connection on which a request is written by hand. */
async function dial({ port }: URL, headers: Readonly<Record<string, string>>, path = PATH): Promise<Socket> {
  const socket = connect({ port: Number(port), host: "127.0.0.1" });
  await once(socket, "connect");
  socket.on("error", () => {});
  const lines = Object.entries({ Host: "localhost", "Transfer-Encoding": "chunked", ...headers })
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  return socket;
}
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** All that comes until the connection closes or the text holds something. */
async function heard(socket: Socket, until: RegExp, ms = 5000): Promise<string> {
  let text = "";
  const signal = AbortSignal.timeout(ms);
  for await (const piece of socket.iterator({ destroyOnReturn: false })) {
    text += String(piece);
    if (until.test(text)) return text;
    signal.throwIfAborted();
  }
  return text;
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn++) await wait(20);
  expect(holds()).toBe(true);
}

const CSV = { "Content-Type": "text/csv" };
const LINES = { ...CSV, Accept: "application/x-ndjson" };

describe("a run", () => {
  test("tells its first finding before the last chunk is sent", async () => {
    const socket = await dial(await start(), LINES);
    socket.write(chunk(table(20_000)));
    expect(await heard(socket, /"type":"finding"/)).toMatch(/^HTTP\/1\.1 200/);
    socket.write(`${chunk(ROW)}0\r\n\r\n`);
    expect(await heard(socket, /"type":"summary"/)).toContain('"records":20001');
    socket.destroy();
  });

  test("tells packed findings as early", async () => {
    const socket = await dial(await start(), { ...LINES, "Accept-Encoding": "gzip" });
    socket.write(chunk(table(20_000)));
    expect(await heard(socket, /\r\n\r\n[\s\S]{1000}/)).toMatch(/content-encoding: gzip/i);
    socket.destroy();
  });

  test("of a client that goes amid its upload ends at once", async () => {
    const socket = await dial(await start({ limits: { maxRuns: 1 } }), CSV);
    socket.write(chunk(table(1000)));
    await wait(100);
    socket.destroy();
    await until(() => runs.length === 1);
    expect(runs[0]).toMatchObject({ outcome: "gone", format: "csv", bytes: table(1000).length });
    // Its place is free again.
    const url = new URL(PATH, servings[0]?.url);
    const answer = await fetch(url, { method: "POST", headers: LINES, body: table(1) });
    expect(answer.status).toBe(200);
    await answer.text();
  });

  test("of a client that goes amid its answer ends at once", async () => {
    const socket = await dial(await start(), LINES);
    socket.write(chunk(table(20_000)));
    await heard(socket, /"type":"finding"/);
    socket.destroy();
    await until(() => runs.length === 1);
    expect(runs[0]?.outcome).toBe("gone");
  });

  test("takes no more from a client that does not read its answer", async () => {
    const url = await start();
    const sent = request(new URL(PATH, url), { method: "POST", headers: LINES });
    sent.on("error", () => {});
    // Whoever does not listen for an answer has it read and thrown away.
    sent.on("response", (answer) => answer.pause());
    let given = 0;
    const piece = ROW.repeat(2000);
    sent.write(HEADER);
    let isStuck = false;
    while (!isStuck && given < 2000) {
      given++;
      if (sent.write(piece)) continue;
      isStuck = await Promise.race([once(sent, "drain").then(() => false), wait(4000, true)]);
    }
    expect(isStuck).toBe(true);
    sent.destroy();
    await until(() => runs.length === 1);
    expect(runs[0]?.outcome).toBe("gone");
  }, 30_000);

  test("ends where its body stops arriving", async () => {
    const socket = await dial(await start({ limits: { maxIdleMs: 150 } }), CSV);
    socket.write(chunk(table(10)));
    const text = await heard(socket, /idle-body/);
    expect(text).toMatch(/^HTTP\/1\.1 408/);
    expect(text).toMatch(/connection: close/i);
    expect(runs).toMatchObject([{ outcome: "problem" }]);
    socket.destroy();
  });

  test("ends when its time is over, which a begun answer says in its last line", async () => {
    const url = await start({ limits: { maxRunMs: 400 } });
    const plain = await dial(url, CSV);
    plain.write(chunk(table(10)));
    expect(await heard(plain, /run-too-long/)).toMatch(/^HTTP\/1\.1 503/);
    const lines = await dial(url, LINES);
    lines.write(chunk(table(20_000)));
    const text = await heard(lines, /run-too-long/);
    expect(text).toMatch(/^HTTP\/1\.1 200/);
    expect(text).toContain('{"type":"problem","problem":{"type":"/problems/run-too-long"');
    plain.destroy();
    lines.destroy();
  });
});

describe("places", () => {
  test("that are all taken are told before the body is sent, with when to come again", async () => {
    const url = await start({ limits: { maxRuns: 1 } });
    const first = await dial(url, CSV);
    first.write(chunk(table(1)));
    await wait(50);
    const second = await dial(url, CSV);
    const refused = await heard(second, /service-busy/);
    expect(refused).toMatch(/^HTTP\/1\.1 503/);
    expect(Number(/retry-after: (\d+)/i.exec(refused)?.[1])).toBeGreaterThan(0);
    // Records that are judged at once need none.
    const small = await fetch(new URL(PATH, url), { method: "POST", headers: CSV, body: table(1) });
    expect(small.status).toBe(200);
    first.write("0\r\n\r\n");
    expect(await heard(first, /"summary"/)).toMatch(/^HTTP\/1\.1 200/);
    first.destroy();
    second.destroy();
  });
});

describe("what headers tell is refused before the body is sent", () => {
  /** A server that says "100 Continue" only once the body is asked for. */
  async function patient(limits: Partial<ServiceLimits>): Promise<URL> {
    const app = createApp({ limits });
    const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
    continueWhenRead(server);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const close = async () => {
      server.close();
      server.closeAllConnections();
    };
    servings.push({ url: `http://127.0.0.1:${port}`, close });
    return new URL(`http://127.0.0.1:${port}`);
  }

  test.each([
    [413, { ...CSV, "Content-Length": "5000", "Transfer-Encoding": "" }],
    [415, { "Content-Type": "text/plain" }],
    [415, { ...CSV, "Content-Encoding": "gzip, gzip" }],
  ])("with %s", async (status, headers) => {
    const url = await patient({ maxBodyBytes: 1000 });
    const socket = await dial(url, { ...headers, Expect: "100-continue" });
    expect(await heard(socket, /\r\n\r\n\{/)).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
    socket.destroy();
  });

  test("where no place is free", async () => {
    const url = await patient({ maxRuns: 1 });
    const first = await dial(url, CSV);
    first.write(chunk(table(1)));
    await wait(50);
    const second = await dial(url, { ...CSV, Expect: "100-continue" });
    expect(await heard(second, /service-busy/)).toMatch(/^HTTP\/1\.1 503/);
    first.destroy();
    second.destroy();
  });

  test("and what may come is asked for", async () => {
    const socket = await dial(await patient({}), { ...CSV, Expect: "100-continue" });
    expect(await heard(socket, /100 Continue/)).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    socket.write(`${chunk(table(1))}0\r\n\r\n`);
    expect(await heard(socket, /"summary"/)).toMatch(/^HTTP\/1\.1 200/);
    socket.destroy();
  });
});

describe("a packed body", () => {
  test.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ])("in %s is judged as it is unpacked", async (coding, pack) => {
    const url = new URL(PATH, await start());
    const post = async (body: BodyInit, headers: Record<string, string>) => {
      const answer = await fetch(url, { method: "POST", body, headers: { ...CSV, ...headers } });
      return { status: answer.status, text: await answer.text() };
    };
    const plain = await post(table(3000), {});
    expect(await post(new Uint8Array(pack(table(3000))), { "Content-Encoding": coding })).toEqual(plain);
    const cut = new Uint8Array(pack(table(3000)).subarray(0, -20));
    const broken = await post(cut, { "Content-Encoding": coding });
    expect(broken.status).toBe(400);
    expect(broken.text).toContain("/problems/undecodable-body");
  });

  test("may not be a bomb", async () => {
    const url = new URL(PATH, await start({ limits: { maxUnpackedBytes: 100_000_000 } }));
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(60_000_000, " ")));
    const headers = { ...CSV, "Content-Encoding": "gzip" };
    const answer = await fetch(url, { method: "POST", headers, body: bomb });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("/problems/unpacked-too-large");
    expect(runs[0]?.bytes).toBeLessThan(20_000_000);
    const small = new URL(PATH, await start({ limits: { maxUnpackedBytes: 1000 } }));
    const large = await fetch(small, { method: "POST", headers, body: new Uint8Array(gzipSync(table(100))) });
    expect(large.status).toBe(413);
    await large.text();
  });
});

describe("a packed answer", () => {
  test("is the same report", async () => {
    const url = new URL("/v1/validate/preventive-action", await start());
    const post = async (coding: string) => {
      const sent = request(url, { method: "POST", headers: { ...CSV, "Accept-Encoding": coding } });
      sent.end(table(500));
      const [answer] = await once(sent, "response");
      const pieces: Buffer[] = [];
      for await (const piece of answer) pieces.push(piece);
      return { headers: answer.headers, bytes: Buffer.concat(pieces) };
    };
    const plain = await post("identity");
    const packed = await post("gzip");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(packed.headers).toMatchObject({ "content-encoding": "gzip", vary: /Accept-Encoding/ });
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
    expect((JSON.parse(String(plain.bytes)) as Report).summary.records).toBe(500);
  });
});
