import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import {
  answersIn,
  attack,
  CSV,
  chunk,
  chunked,
  dial,
  dribble,
  END,
  exchange,
  LINES,
  last,
  problemIn,
  rows,
  sized,
  table,
  VALIDATE,
  written,
} from "./raw-http.test-support.js";

const many = table(...Array(20_000).fill("A-1"));
const BODY = table("A-1");

/** Where bodies go, and what answers one that stops coming. */
const BODIES = [
  ["a table", VALIDATE, CSV],
  ["a table in chunks", VALIDATE, { ...CSV, ...chunked }],
  ["findings as they come", VALIDATE, LINES],
  ["a packed table", VALIDATE, { ...CSV, "Content-Encoding": "gzip" }],
  ["a form", VALIDATE, { "Content-Type": "multipart/form-data; boundary=x" }],
  [
    "a workbook",
    VALIDATE,
    { "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  ],
  ["a case", "/v1/decide/classify-prevention", { "Content-Type": "application/json" }],
  ["FHIR", "/v1/fhir/CodeSystem/$lookup", { "Content-Type": "application/fhir+json" }],
] as const;

/** Where a body is refused unread, with its type and the status. */
const PATHS_REFUSED = [
  [VALIDATE, "text/plain", 415],
  ["/v1/validate/nothing", "text/csv", 404],
  [`${VALIDATE}&asOf=2023-13-01`, "text/csv", 400],
] as const;

describe("a body that dribbles", () => {
  test.each(BODIES)("(%s) is given up once nothing comes for too long", async (_, path, headers) => {
    const { url } = await attack({ limits: { maxIdleMs: 200, maxRuns: 1 } });
    const length = "Transfer-Encoding" in headers ? {} : { "Content-Length": "1000" };
    const { socket, ended } = await dial(url);
    socket.write(written("POST", path, { headers: { ...headers, ...length } }));
    const began = performance.now();
    void dribble(socket, "1\r\ni\r\n", 1000);
    const [answer, ...others] = answersIn(await ended);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(answer?.status).toBe(408);
    expect(answer?.body).toMatch(/idle-body|"code":"timeout"/);
    expect(answer?.headers.connection).toBe("close");
    expect(others).toEqual([]);
  });

  test.each(BODIES)(
    "(%s) is given up when its time is over, however often a byte comes",
    async (_, path, headers) => {
      const { url } = await attack({ limits: { maxRunMs: 600, maxRuns: 1 } });
      const length = "Transfer-Encoding" in headers ? {} : { "Content-Length": "100000" };
      const { socket, ended } = await dial(url);
      const piece = "Transfer-Encoding" in headers ? "1\r\n \r\n" : " ";
      socket.write(written("POST", path, { headers: { ...headers, ...length, ...last } }));
      const dribbling = setInterval(() => socket.write(piece), 50);
      const [answer] = await ended.then(answersIn).finally(() => clearInterval(dribbling));
      // What is damaged, or larger than may be, is told at once.
      expect([400, 413, 503]).toContain(answer?.status);
      if (answer?.status === 503) expect(answer.body).toMatch(/run-too-long|"code":"timeout"/);
    },
  );

  test("to where nothing reads it does not keep the connection for long", async () => {
    const { url } = await attack();
    const asked = [
      ["POST", "/nowhere"],
      ["PUT", "/v1/norms"],
      ["DELETE", "/health/live"],
      ["POST", `${VALIDATE}&lang=xx`],
    ] as const;
    const dribbles = asked.map(async ([method, path]) => {
      const { socket, ended } = await dial(url);
      socket.write(written(method, path, { headers: { ...CSV, "Content-Length": "1000000" } }));
      const dribbling = setInterval(() => socket.write("x"), 50);
      const began = performance.now();
      const [answer] = await ended.then(answersIn).finally(() => clearInterval(dribbling));
      expect([400, 404, 405]).toContain(answer?.status);
      expect(performance.now() - began).toBeLessThan(13_000);
    });
    await Promise.all(dribbles);
  });
});

describe("who sends no more after its request", () => {
  test.each([
    "application/json",
    "application/x-ndjson",
    "text/html",
    "text/csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/sarif+json",
  ])("is given the whole answer as %s", async (accept) => {
    const { url, runs } = await attack();
    const headers = { ...CSV, Accept: accept, ...sized(many) };
    const answers = await exchange(url, written("POST", VALIDATE, { headers, body: many }), {
      thenFin: true,
    });
    expect(answers.map(({ status }) => status)).toEqual([200]);
    expect(answers[0]?.body.length).toBeGreaterThan(1000);
    expect(runs).toMatchObject([{ outcome: "report", records: 20_000 }]);
  });

  test("is given all the answers that it asked for", async () => {
    const { url } = await attack();
    const requests = [
      written("GET", "/v1/norms", { headers: { "Accept-Encoding": "br" } }),
      written("POST", VALIDATE, { headers: { ...CSV, ...sized(many) }, body: many }),
      written("GET", "/openapi.json"),
    ];
    const answers = await exchange(url, requests.join(""), { thenFin: true });
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test("is given the answers before what breaks off", async () => {
    const { url } = await attack();
    const request = written("POST", VALIDATE, { headers: { ...CSV, ...sized(many) }, body: many });
    const answers = await exchange(url, `${request}GET /v1/norms HT`, { thenFin: true });
    expect(answers.map(({ status }) => status)).toEqual([200, 400]);
    expect(problemIn(answers[1] as (typeof answers)[0])).toBe("malformed-request");
  });
});

describe("a client that is killed", () => {
  test.each([
    ["amid its headers", "POST /v1/vali", 0],
    ["before its body", written("POST", VALIDATE, { headers: { ...CSV, ...chunked } }), 1],
    ["amid its body", written("POST", VALIDATE, { headers: { ...CSV, ...chunked }, body: chunk(many) }), 1],
    [
      "amid a small body",
      written("POST", VALIDATE, { headers: { ...CSV, "Content-Length": "5000" }, body: BODY }),
      1,
    ],
    [
      "amid its answer",
      written("POST", VALIDATE, { headers: { ...LINES, ...chunked }, body: chunk(many) }),
      1,
    ],
    [
      "amid a packed body",
      written("POST", VALIDATE, { headers: { ...CSV, ...chunked, "Content-Encoding": "gzip" } }),
      1,
    ],
    [
      "amid a form",
      written("POST", VALIDATE, {
        headers: { "Content-Type": "multipart/form-data; boundary=x", ...chunked },
        body: chunk(`--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${many}`),
      }),
      1,
    ],
  ] as const)("%s leaves nothing running, and its place to others", async (_, bytes, expected) => {
    const { url, runs } = await attack({ limits: { maxRuns: 1 } });
    for (const kill of ["resetAndDestroy", "destroy"] as const) {
      const { socket } = await dial(url);
      socket.write(bytes);
      await wait(300);
      socket[kill]();
    }
    await vi.waitFor(() => expect(runs.length).toBeGreaterThanOrEqual(expected), 5000);
    expect(runs.every(({ outcome }) => outcome === "gone" || outcome === "problem")).toBe(true);
    const request = written("POST", VALIDATE, {
      headers: { ...CSV, ...chunked, ...last },
      body: chunk(many) + END,
    });
    await vi.waitFor(async () => expect((await exchange(url, request))[0]?.status).toBe(200), 5000);
  });

  test("while its answer waits to be read leaves nothing running", async () => {
    const { url, runs } = await attack({ limits: { maxRuns: 1 } });
    const { socket } = await dial(url, { reads: false });
    socket.write(written("POST", VALIDATE, { headers: { ...LINES, ...chunked } }));
    const piece = chunk(many);
    for (let sent = 0; sent < 20; sent++) socket.write(sent === 0 ? piece : chunk(rows(20_000)));
    await wait(1500);
    expect(runs).toEqual([]);
    socket.resetAndDestroy();
    await vi.waitFor(() => expect(runs).toMatchObject([{ outcome: "gone" }]), 5000);
  });
});

describe("a client that is refused while it sends", () => {
  test.each([
    ["keeps its connection", {}, PATHS_REFUSED[0]],
    ["keeps its connection, in chunks", chunked, PATHS_REFUSED[1]],
    ["closes it", { Connection: "close" }, PATHS_REFUSED[2]],
  ] as const)(
    "and %s reads the answer when it has sent all, and is told of the end",
    async (_, headers, [path, type, status]) => {
      const { url } = await attack();
      const { socket, ended, hears } = await dial(url);
      let broken: Error | undefined;
      socket.on("error", (error) => {
        broken = error;
      });
      const isChunked = "Transfer-Encoding" in headers;
      const length = isChunked ? {} : { "Content-Length": "250000" };
      socket.write(written("POST", path, { headers: { "Content-Type": type, ...headers, ...length } }));
      await hears(/^HTTP/);
      for (let sent = 0; sent < 25; sent++) {
        socket.write(isChunked ? chunk("x".repeat(10_000)) : "x".repeat(10_000));
        await wait(100);
      }
      if (isChunked) socket.write(END);
      expect(broken).toBeUndefined();
      const [answer, ...others] = answersIn(await ended);
      expect([answer?.status, answer?.headers.connection]).toEqual([status, "close"]);
      expect(others).toEqual([]);
    },
  );

  test("is not waited for longer than it sends", async () => {
    const { url } = await attack();
    const { socket, ended } = await dial(url);
    const began = performance.now();
    socket.write(
      written("POST", "/v1/validate/nothing", { headers: { ...CSV, "Content-Length": "250000" } }),
    );
    await ended;
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe("a client that closes behind its request", () => {
  test.each([
    ["a path that is none", "/v1/validate/nothing", 404],
    ["a type that is not read", VALIDATE, 415],
  ])("and sends more than fits on the way is given the answer: %s", async (_, path, status) => {
    const { url } = await attack({});
    const { socket, ended } = await dial(url);
    const size = 16_000_000;
    const headers = { "Content-Type": "text/plain", "Content-Length": String(size), Connection: "close" };
    let broken: Error | undefined;
    socket.on("error", (error) => {
      broken = error;
    });
    socket.write(written("POST", path, { headers }));
    // As a program does that sends all it has before it reads.
    const piece = Buffer.alloc(1_000_000, 0x61);
    for (let sent = 0; sent < size; sent += piece.length) {
      await new Promise((resolve) => socket.write(piece, resolve));
    }
    const [answer] = answersIn(await ended);
    expect(broken).toBeUndefined();
    expect(answer?.status).toBe(status);
  });
});
