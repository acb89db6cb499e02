import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { preventiveAction } from "@aurora/domain/records";
import { describe, expect, test, vi } from "vitest";
import { exampleRecord } from "../examples.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { makeClientKey } from "../operations/client-keys.js";
import { createLog } from "../operations/logs.js";
import { Metrics } from "../operations/metrics.js";
import { Observer } from "../operations/observer.js";
import { type ServeOptions, serve } from "../serve.js";
import type { Prepared } from "../validation/asked.js";
import { DirectValidation } from "../validation/direct.js";
import {
  answersIn,
  attack,
  chunk,
  chunked,
  dial,
  dribble,
  END,
  exchange,
  last,
  problemIn,
  sized,
  told,
  written,
} from "./raw-http.test-support.js";

const PATH = "/v1/validate/preventive-action";
const JSON_TYPE = { "Content-Type": "application/json" };

const good = JSON.stringify([exampleRecord]);
const faulty = JSON.stringify([
  { ...exampleRecord, id: "A-1", startDate: "2023-02-30", cem: "CEM Ábancay" },
  { id: "A-1", total: "muchos", unknownField: 1 },
  7,
]);

const post = (
  target: string,
  body: string,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
  end: Readonly<Record<string, string>> = last,
) => written("POST", target, { headers: { ...headers, ...sized(body), ...end }, body });

/** The answers to a request in UTF-8. */
const send = (url: string, request: string, options?: { readonly thenFin: boolean }) =>
  exchange(url, Buffer.from(request), options);

/** A service that has understood a request before. */
async function experienced(options: Partial<ServeOptions> = {}, headers: Record<string, string> = {}) {
  const service = await attack(options, headers["X-API-Key"] ? { key: headers["X-API-Key"] } : {});
  const request = post(PATH, good, { ...JSON_TYPE, ...headers });
  await told(service.url, request);
  expect(await told(service.url, request)).toMatchObject({ isDirect: true, status: "HTTP/1.1 200 OK" });
  return service;
}

describe("a small body whose words were understood before", () => {
  test.each([
    ["", {}],
    ["?asOf=2026-09-01", {}],
    ["?asOf=2026-09-01&lang=en", {}],
    ["?asOf=2026-09-01&only=ACT-201&explain=true&maxFindings=1", {}],
    ["?asOf=2026-09-01", { "Accept-Language": "en-GB" }],
    ["?asOf=2026-09-01", { Accept: "*/*", "Accept-Encoding": "gzip" }],
    ["?asOf=2026-09-01", { Accept: "application/json;q=0.5, image/png" }],
    ["?asOf=2026-09-01", { "Content-Type": "application/json; charset=latin1" }],
    ["?asOf=2026-09-01", { "Content-Type": "application/x-ndjson" }],
    ["?asOf=2026-09-01", { "Content-Type": "text/csv", Origin: "https://elsewhere.example" }],
  ])("is answered as the application answers it: %s %o", async (query, headers) => {
    const bodies = [good, faulty, "[", "", "null", "[[[[", "﻿[]", "id_accion;cem\r\nA-1;CEM Lima\r\n", "ÿþ"];
    const { url } = await attack();
    for (const body of bodies) {
      const request = post(PATH + query, body, { ...JSON_TYPE, ...headers });
      // No service that was asked before: there the application answers.
      const { url: fresh } = await attack();
      const { id: _, ...expected } = await told(fresh, request);
      expect(expected.isDirect).toBe(false);
      const ids = new Set<string | undefined>();
      for (let round = 0; round < 2; round++) {
        const { id, isDirect, ...again } = await told(url, request);
        expect(again).toEqual({ ...again, status: expected.status, headers: expected.headers });
        expect(again.body.equals(expected.body)).toBe(true);
        if (round > 0 || body !== bodies[0]) expect(isDirect).toBe(true);
        ids.add(id);
      }
      expect(ids.size).toBe(2);
    }
  });

  test("is left to the application in any other form", async () => {
    const { url } = await experienced();
    const packed = gzipSync(good);
    const requests = [
      written("POST", PATH, {
        headers: { ...JSON_TYPE, ...chunked, ...last },
        body: chunk(good) + END,
      }),
      post(PATH, good, { ...JSON_TYPE, Accept: "application/x-ndjson" }),
      post(PATH, good, { ...JSON_TYPE, Host: "127.0.0.1" }),
      post(PATH, `[${good.slice(1, -1)}${" ".repeat(64 * 1024)}]`),
      Buffer.concat([
        Buffer.from(
          written("POST", PATH, {
            headers: {
              ...JSON_TYPE,
              "Content-Encoding": "gzip",
              "Content-Length": String(packed.length),
              ...last,
            },
          }),
        ),
        packed,
      ]),
    ];
    for (const request of requests) {
      const [answer] = await exchange(url, Buffer.from(request));
      expect(answer?.status).toBe(200);
      expect(answer?.body).toMatch(/"records": ?1\b/);
    }
    const { socket, hears, ended } = await dial(url);
    const head = { ...JSON_TYPE, ...sized(good), Expect: "100-continue", ...last };
    socket.write(written("POST", PATH, { headers: head }));
    await hears(/^HTTP\/1\.1 100 /);
    socket.write(good);
    expect(answersIn(await ended).map(({ status }) => status)).toEqual([200]);
  });

  test.each(["a b", "localhost:99999", "é"])("is none for a host of %j", async (host) => {
    const { url } = await experienced();
    const [answer] = await send(url, post(PATH, good, { ...JSON_TYPE, Host: host }));
    expect(answer?.status).toBe(400);
  });

  test("may come in any pieces, behind others, and from who sends no more", async () => {
    const { url, runs } = await experienced();
    const before = runs.length;
    const { socket, ended } = await dial(url);
    void dribble(socket, post(PATH, good), 1);
    expect(answersIn(await ended).map(({ status }) => status)).toEqual([200]);

    const several = post(PATH, good, JSON_TYPE, {}) + post(PATH, faulty, JSON_TYPE, {}) + post(PATH, good);
    const answers = await send(url, several, { thenFin: true });
    expect(answers.map(({ body }) => JSON.parse(body).summary.records)).toEqual([1, 3, 1]);
    await vi.waitFor(() => expect(runs.length).toBe(before + 4));
    expect(runs.every(({ outcome }) => outcome === "report")).toBe(true);
    expect(runs.at(-1)).toMatchObject({ entity: "preventive-action", format: "json", records: 1 });
  });

  test("is packed for who likes that", async () => {
    const { url } = await experienced({}, { "Accept-Encoding": "gzip" });
    const plain = await told(url, post(PATH, faulty));
    const packed = await told(url, post(PATH, faulty, { ...JSON_TYPE, "Accept-Encoding": "gzip" }));
    expect([plain.isDirect, packed.isDirect]).toEqual([true, true]);
    expect(packed.headers).toContain("content-encoding: gzip");
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  });
});

describe("a small body that does not come", () => {
  const begun = (headers: Readonly<Record<string, string>> = {}) =>
    written("POST", PATH, { headers: { ...JSON_TYPE, "Content-Length": "500", ...headers }, body: "[" });

  test("is given up once nothing comes for too long", async () => {
    const { url, runs } = await experienced({ limits: { maxIdleMs: 200 } });
    const [answer, ...others] = await send(url, begun());
    expect([answer?.status, problemIn(answer as NonNullable<typeof answer>)]).toEqual([408, "idle-body"]);
    expect(answer?.headers).toMatchObject({ connection: "close", "content-language": "es" });
    expect(JSON.parse(answer?.body ?? "")).toMatchObject({ instance: PATH });
    expect(others).toEqual([]);
    expect(runs.at(-1)).toMatchObject({ outcome: "problem" });
  });

  test.each([
    [100, 600],
    [30_000, 600],
  ])("is given up when its time is over, however often a byte comes", async (maxIdleMs, maxRunMs) => {
    const { url } = await experienced({ limits: { maxIdleMs, maxRunMs } });
    const { socket, hears, ended } = await dial(url);
    socket.write(begun(last));
    const dribbling = setInterval(() => socket.write(" "), 30);
    await hears(/^HTTP/).finally(() => clearInterval(dribbling));
    const [answer] = answersIn(await ended);
    expect([answer?.status, problemIn(answer as NonNullable<typeof answer>)]).toEqual([503, "run-too-long"]);
  });

  test("is given up when its time is over, though the last byte came late", async () => {
    const { url } = await experienced({ limits: { maxIdleMs: 30_000, maxRunMs: 800 } });
    const { socket, hears } = await dial(url);
    const began = performance.now();
    socket.write(begun(last));
    await wait(600);
    socket.write(" ");
    await hears(/run-too-long/);
    expect(performance.now() - began).toBeLessThan(1300);
  });

  test("leaves nothing running where its client is killed", async () => {
    const { url, runs } = await experienced();
    for (const kill of ["resetAndDestroy", "destroy"] as const) {
      const before = runs.length;
      const { socket } = await dial(url);
      socket.write(begun());
      await wait(100);
      socket[kill]();
      await vi.waitFor(() => expect(runs.slice(before)).toMatchObject([{ outcome: "gone", records: 0 }]));
    }
  });
});

describe("where keys are asked for, a small body", () => {
  const mine = makeClientKey("mine");
  const limited = { ...makeClientKey("limited") };
  const clientKeys = [mine.entry, { ...limited.entry, requestsPerMinute: 3 }];

  test("is judged for its bearer alone", async () => {
    const { url } = await experienced({ clientKeys }, { "X-API-Key": mine.key });
    for (const headers of [{}, { "X-API-Key": `${mine.key.slice(0, -1)}_` }, { Authorization: "Bearer x" }]) {
      const [answer] = await send(url, post(PATH, good, { ...JSON_TYPE, ...headers }));
      expect([answer?.status, answer?.headers["www-authenticate"]]).toEqual([
        401,
        expect.stringContaining("Bearer"),
      ]);
    }
    const bearer = { ...JSON_TYPE, Authorization: `Bearer ${mine.key}` };
    expect(await told(url, post(PATH, good, bearer))).toMatchObject({ isDirect: true });
  });

  test("counts among those that its key may send in a minute, whoever answers it", async () => {
    const { url } = await experienced({ clientKeys }, { "X-API-Key": mine.key });
    const request = post(PATH, good, { ...JSON_TYPE, "X-API-Key": limited.key });
    const left: (string | undefined)[] = [];
    for (let count = 0; count < 3; count++) {
      const [answer] = await send(url, request);
      expect(answer?.status).toBe(200);
      left.push(/r=(\d+)/.exec(answer?.headers.ratelimit ?? "")?.[1]);
    }
    expect(left).toEqual(["2", "1", "0"]);
    const [refused] = await send(url, request);
    expect([refused?.status, problemIn(refused as NonNullable<typeof refused>)]).toEqual([
      429,
      "too-many-requests",
    ]);
    expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(0);
    // The other key's are its own.
    const [other] = await send(url, post(PATH, good, { ...JSON_TYPE, "X-API-Key": mine.key }));
    expect(other?.status).toBe(200);
  });
});

test("a small body of a page is answered with what lets the page read it", async () => {
  const { url } = await attack({ corsOrigins: ["https://panel.example"] });
  const headers = { ...JSON_TYPE, Origin: "https://panel.example" };
  for (let round = 0; round < 2; round++) {
    const [answer] = await send(url, post(PATH, good, headers));
    expect(answer?.headers["access-control-allow-origin"]).toBe("https://panel.example");
  }
});

test("whoever is told of runs may fail without the request", async () => {
  const lines: string[] = [];
  const log = createLog({ level: "info", destination: { write: (line) => void lines.push(line) } });
  const { url, close } = await serve({
    port: 0,
    log,
    onRun: () => {
      throw new RangeError("nobody's name");
    },
  });
  try {
    for (let round = 0; round < 2; round++) {
      const [answer] = await send(url, post(PATH, good));
      expect(answer?.status).toBe(200);
    }
    await vi.waitFor(() => expect(lines.join("").match(/"fault":"RangeError"/g)).toHaveLength(2));
    expect(lines.join("")).not.toContain("nobody's name");
  } finally {
    await close();
  }
});

test("a fault of ours is told as one, and nothing of what was sent", async () => {
  const lines: string[] = [];
  const log = createLog({ level: "info", destination: { write: (line) => void lines.push(line) } });
  const observer = new Observer({ log, metrics: new Metrics(), tracing: undefined, onRun: undefined });
  const direct = new DirectValidation({
    ...{ observer, log, limits: DEFAULT_LIMITS, admission: undefined },
  });
  const fail = () => {
    throw new TypeError("María Quispe, 40506070");
  };
  const server = createServer((incoming, outgoing) => {
    direct.keep(incoming, {
      entity: preventiveAction,
      format: "json",
      // Nothing that can be sent makes the rules fail.
      prepared: { validator: { validation: fail }, explain: false } as unknown as Prepared,
      language: "en",
      path: PATH,
    });
    expect(direct.answer(incoming, outgoing)).toBe(true);
  }).listen(0);
  await once(server, "listening");
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [answer] = await send(url, post(PATH, good));
    expect([answer?.status, problemIn(answer as NonNullable<typeof answer>)]).toEqual([
      500,
      "internal-fault",
    ]);
    expect(answer?.body).not.toContain("Quispe");
    await vi.waitFor(() => expect(lines.join("")).toMatch(/"msg":"request"/));
    expect(lines.join("")).toMatch(/"fault":"TypeError".*"msg":"fault"/);
    expect(lines.join("")).not.toMatch(/Quispe|40506070/);
  } finally {
    server.close();
  }
});
