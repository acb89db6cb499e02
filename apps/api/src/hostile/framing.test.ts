import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import {
  type Answer,
  attack,
  CSV,
  chunk,
  chunked,
  dial,
  END,
  exchange,
  LINES,
  last,
  problemIn,
  sized,
  table,
  VALIDATE,
  written,
} from "./raw-http.test-support.js";

const BODY = table("A-1");
const post = (headers: Readonly<Record<string, string>>, body: string) =>
  written("POST", VALIDATE, { headers: { ...CSV, ...headers }, body });
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  written("GET", path, { headers });
/** What a smuggler would have the service take for a request of its own. */
const SMUGGLED = get("/v1/services", { "X-Request-Id": "smuggled" });

const kindsOf = (answers: readonly Answer[]) =>
  answers.map((answer) => [answer.status, problemIn(answer)] as const);
const malformed = [400, "malformed-request"];

test("one connection may bring any number of requests, and then close", async () => {
  const { url } = await attack();
  const many = 15_000;
  const small = (headers: Readonly<Record<string, string>>) =>
    written("POST", "/v1/validate/preventive-action", {
      headers: { "Content-Type": "application/json", "Content-Length": "2", ...headers },
      body: "[]",
    });
  const answers = await exchange(url, small({}).repeat(many - 1) + small(last));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(many);
});

test("mistakes do not end a connection, unless a long body would stand before the next request", async () => {
  const { url } = await attack();
  const nothing = "/v1/validate/nothing";
  const refused = (headers: Readonly<Record<string, string>>, body = "") =>
    written("POST", nothing, { headers: { ...CSV, ...headers }, body });
  const kept = [
    get("/v1/rules/NONE-1"),
    refused(sized(BODY), BODY),
    refused({ "Content-Length": "0" }),
    get("/v1/nothing"),
  ];
  const long = "x".repeat(100_000);
  const answersTo = async (closing: string) => exchange(url, kept.join("") + closing + get("/v1/norms"));
  for (const closing of [
    refused({ "Content-Length": "100000" }, long),
    refused(chunked, chunk(BODY) + END),
    refused({ ...sized(BODY), Expect: "100-continue" }),
  ]) {
    const answers = await answersTo(closing);
    expect(answers.map(({ status, headers }) => [status, headers.connection])).toEqual([
      ...kept.map(() => [404, "keep-alive"]),
      [404, "close"],
    ]);
  }
});

test("who is refused and then closes amid its body is not answered once more", async () => {
  const { url } = await attack();
  for (const [method, target, status] of [
    ["POST", "/v1/validate/nothing", 404],
    ["POST", VALIDATE, 415],
    ["HEAD", "/v1/norms", 200],
  ] as const) {
    const headers = { "Content-Type": "text/nope", "Content-Length": "100" };
    const { socket, ended } = await dial(url);
    socket.write(written(method, target, { headers, body: "ab" }));
    await wait(300);
    socket.end();
    const text = (await ended).toString("latin1");
    expect([target, ...(text.match(/^HTTP\/1\.1 \d+/gm) ?? [])]).toEqual([target, `HTTP/1.1 ${status}`]);
  }
});

describe("a host", () => {
  test("that nobody names is told as missing, and counted", async () => {
    const { url } = await attack();
    const answers = await exchange(url, "GET /v1/norms HTTP/1.1\r\nConnection: close\r\n\r\n");
    expect(kindsOf(answers)).toEqual([malformed]);
    expect(answers[0]?.headers).toMatchObject({ "x-content-type-options": "nosniff", connection: "close" });
    const counts = await (await fetch(`${url}/metrics`)).text();
    expect(counts).toMatch(/^aurora_http_refused_total\{reason="malformed"\} 1$/m);
  });

  test("is asked of nobody who speaks HTTP/1.0", async () => {
    const { url } = await attack();
    expect(kindsOf(await exchange(url, "GET /v1/norms HTTP/1.0\r\n\r\n"))).toEqual([[200, undefined]]);
  });
});

describe("a length", () => {
  test.each([
    ["negative", { "Content-Length": "-1" }],
    ["with a sign", { "Content-Length": "+5" }],
    ["of no number", { "Content-Length": "five" }],
    ["in hexadecimal digits", { "Content-Length": "0x5" }],
    ["given twice in one line", { "Content-Length": "5, 5" }],
    ["beyond any number", { "Content-Length": "99999999999999999999999" }],
    ["beside chunks", { "Content-Length": "5", ...chunked }],
    ["with a space before its colon", { "Content-Length ": "5" }],
  ])("%s: refused, and what follows is no request", async (_, headers) => {
    const { url } = await attack();
    expect(kindsOf(await exchange(url, post(headers, `hello${SMUGGLED}`)))).toEqual([malformed]);
  });

  test("said twice: refused, whether or not alike", async () => {
    const { url } = await attack();
    for (const [one, two] of ["55", "56"]) {
      const request = post({ "Content-Length": one as string }, `hello${SMUGGLED}`);
      const twice = request.replace("Content-Length:", `Content-Length: ${two}\r\nContent-Length:`);
      expect(kindsOf(await exchange(url, twice))).toEqual([malformed]);
    }
  });

  test("too short: what is beyond it is no request, which is said after the answer", async () => {
    const { url } = await attack();
    const answers = await exchange(
      url,
      post({ "Content-Length": String(BODY.length) }, `${BODY}rest\r\n\r\n`),
    );
    expect(kindsOf(answers)).toEqual([[200, undefined], malformed]);
    expect(JSON.parse(answers[0]?.body ?? "")).toMatchObject({ summary: { records: 1 } });
  });

  test("too long: what follows belongs to the body, and its end is missing", async () => {
    const { url, runs } = await attack();
    const request = post({ "Content-Length": String(BODY.length + 1000) }, BODY + SMUGGLED);
    const answers = await exchange(url, request, { thenFin: true });
    expect(kindsOf(answers)).toEqual([[400, "incomplete-body"]]);
    const { instance, requestId } = JSON.parse(answers[0]?.body ?? "");
    expect([instance, requestId]).toEqual([VALIDATE.split("?", 1)[0], answers[0]?.headers["x-request-id"]]);
    expect(runs).toMatchObject([{ outcome: "gone" }]);
  });
});

describe("chunks", () => {
  test.each([
    ["of a negative size", "-5\r\nhello\r\n"],
    ["of no size", "\r\nhello\r\n"],
    ["of a size that is no number", "five\r\nhello\r\n"],
    ["of a size with a prefix", "0x5\r\nhello\r\n"],
    ["of a size beyond any number", "fffffffffffffffff\r\nhello\r\n"],
    ["that are longer than they say", "3\r\nhello\r\n"],
    ["that end by a line feed alone", "5\r\nhello\n"],
    ["with an extension without end", `5;${"a".repeat(20_000)}\r\nhello\r\n`],
  ])("%s: refused", async (_, body) => {
    const { url } = await attack();
    expect(kindsOf(await exchange(url, post(chunked, body + END + SMUGGLED)))).toEqual([malformed]);
  });

  test("that break off once the answer has begun: the answer is cut, and nothing is put into it", async () => {
    const { url, runs } = await attack();
    const request = written("POST", VALIDATE, {
      headers: { ...LINES, ...chunked },
      body: `${chunk(table(...Array(20_000).fill("A-1")))}nonsense\r\n`,
    });
    await expect(exchange(url, request)).rejects.toThrow(/cut|No answer/);
    expect(runs).toMatchObject([{ outcome: "gone" }]);
  });

  test.each(["xchunked", "chunked, chunked", "gzip", "identity", "chunked;q=1", "\tchunked\u000b"])(
    "in a transfer coding of %j: refused",
    async (coding) => {
      const { url } = await attack();
      const answers = await exchange(
        url,
        post({ "Transfer-Encoding": coding }, chunk(BODY) + END + SMUGGLED),
      );
      expect(kindsOf(answers)).toEqual([malformed]);
    },
  );

  test("with a flood of trailers are a body all the same", async () => {
    const { url } = await attack();
    const request = post({ ...chunked, ...last }, `${chunk(BODY)}0\r\n${"A: b\r\n".repeat(5000)}\r\n`);
    const answers = await exchange(url, request);
    expect([200, 400, 431]).toContain(answers[0]?.status);
    expect(answers).toHaveLength(1);
  });
});

describe("headers", () => {
  test("beyond a hundred are refused, not passed over", async () => {
    const { url } = await attack();
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`X-${index}`, "1"]));
    expect(kindsOf(await exchange(url, get("/v1/norms", { ...many(98), ...last })))).toEqual([
      [200, undefined],
    ]);
    for (const count of [99, 500, 1500]) {
      const answers = await exchange(url, get("/v1/norms", { ...many(count), ...last }));
      expect(kindsOf(answers)).toEqual([[431, "headers-too-large"]]);
      expect(answers[0]?.headers["aurora-ruleset"]).toBeDefined();
    }
  });

  test.each([
    ["of one name without end", { "X-Long": "x".repeat(100_000) }],
    ["of a name without end", { ["X".repeat(100_000)]: "x" }],
    [
      "of many long ones",
      Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`X-${i}`, "x".repeat(1000)])),
    ],
  ])("%s: 431", async (_, headers) => {
    const { url } = await attack();
    expect(kindsOf(await exchange(url, get("/v1/norms", headers)))).toEqual([[431, "headers-too-large"]]);
  });

  test("that may be there once alone are not read twice", async () => {
    const { url } = await attack();
    const twice = (name: string, value: string, request: string) =>
      request.replace("\r\n", `\r\n${name}: ${value}\r\n`);
    expect(kindsOf(await exchange(url, twice("Host", "other", get("/v1/norms", last))))).toEqual([malformed]);
    const typed = twice("Content-Type", "application/json", post({ ...sized(BODY), ...last }, BODY));
    expect(kindsOf(await exchange(url, typed))).toEqual([[415, "unsupported-media-type"]]);
    const [named] = await exchange(
      url,
      twice("X-Request-Id", "one", get("/v1/norms", { "X-Request-Id": "two", ...last })),
    );
    expect(named?.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("that expect what is not spoken here are answered as without them", async () => {
    const { url } = await attack();
    const answers = await exchange(url, get("/v1/norms", { Expect: "the-unexpected", ...last }));
    expect(kindsOf(answers)).toEqual([[200, undefined]]);
  });

  test("that take seconds to read are not let in: long lists are read at once", async () => {
    const { url } = await attack();
    const long = (item: string) =>
      Array(Math.floor(14_000 / item.length))
        .fill(item)
        .join("");
    const began = performance.now();
    for (const [name, item] of [
      ["Accept", "a/b;q=0.1,"],
      ["Accept", 'text/csv;a="\\\\",'],
      ["Accept-Language", "qq-QQ;q=0.5,"],
      ["Accept-Language", ",;,;"],
      ["Accept-Encoding", "zz;q=0.5,"],
      ["If-None-Match", 'W/"x",'],
      ["If-None-Match", '"'],
      ["Authorization", "Bearer  "],
      ["traceparent", "0-"],
    ] as const) {
      for (const path of [
        "/v1/norms",
        "/v1/concepts/center-kind",
        "/v1/schemas/preventive-action",
        "/v1/rules/none",
      ]) {
        const [answer] = await exchange(url, get(path, { [name]: long(item), ...last }));
        expect([200, 404, 406]).toContain(answer?.status);
      }
    }
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe("a method", () => {
  test.each([
    ["TRACE", 405, "method-not-allowed"],
    ["PUT", 405, "method-not-allowed"],
    ["DELETE", 405, "method-not-allowed"],
    ["PATCH", 405, "method-not-allowed"],
    ["PROPFIND", 405, "method-not-allowed"],
    ["POST", 405, "method-not-allowed"],
    ["get", 400, "malformed-request"],
    ["Get", 400, "malformed-request"],
    ["FOO", 400, "malformed-request"],
    ["__PROTO__", 400, "malformed-request"],
    ["G\u0000T", 400, "malformed-request"],
    ["", 400, "malformed-request"],
  ] as const)("%j: %i", async (method, status, problem) => {
    const { url } = await attack();
    const request = written(method, "/v1/norms", {
      headers: { "Max-Forwards": "0", Cookie: "echo-me", ...last },
    });
    const answers = await exchange(url, request);
    expect(kindsOf(answers)).toEqual([[status, problem]]);
    if (status === 405) expect(answers[0]?.headers.allow).toBe("GET, HEAD");
    // A TRACE would give a request's headers to whoever reads the answer.
    expect(answers[0]?.body).not.toContain("echo-me");
  });

  test("that asks for a tunnel is not answered: the connection is closed", async () => {
    const { url } = await attack();
    expect(await exchange(url, "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\n\r\n")).toEqual([]);
  });

  test("that asks for another protocol stays with this one", async () => {
    const { url } = await attack();
    for (const protocol of ["websocket", "h2c"]) {
      const asked = get("/v1/norms", { Connection: "Upgrade, close", Upgrade: protocol });
      expect(kindsOf(await exchange(url, asked, { thenFin: true }))).toEqual([[200, undefined]]);
    }
    expect(kindsOf(await exchange(url, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))).toEqual([malformed]);
  });
});

describe("a body", () => {
  test.each([
    ["of no type", {}, 415],
    ["of an empty type", { "Content-Type": "" }, 415],
    ["of a type without end", { "Content-Type": `text/${"x".repeat(10_000)}` }, 415],
    ["of a type that is none", { "Content-Type": "__proto__" }, 415],
    ["of a list of types", { "Content-Type": "text/csv, text/csv" }, 415],
    ["in another charset than it says", { "Content-Type": "text/csv; charset=utf-16" }, 200],
    ["in a charset that is none", { "Content-Type": 'text/csv; charset="__proto__"' }, 200],
    ["of a type whose parameters are broken", { "Content-Type": 'text/csv; charset="' }, 200],
    ["in a coding that is none", { ...CSV, "Content-Encoding": "constructor" }, 415],
    ["in two codings", { ...CSV, "Content-Encoding": "gzip, br" }, 415],
    ["in a coding in which it is not", { ...CSV, "Content-Encoding": "br" }, 400],
  ])("%s: %o → %i", async (_, headers, status) => {
    const { url } = await attack();
    const request = written("POST", VALIDATE, {
      headers: { ...headers, ...sized(BODY), ...last },
      body: BODY,
    });
    expect((await exchange(url, request)).map((answer) => answer.status)).toEqual([status]);
  });

  const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
  test.each([
    ["nothing", "", 400],
    ["null", "null", 422],
    ["a prototype", '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}', 422],
    ["a number without end", `1${"0".repeat(100_000)}`, 422],
    ["half a surrogate", '{"\\ud800":"\\udfff"}', 422],
    ["a million lists in each other", deep("[", "]", 1_000_000), 422],
    ["a hundred thousand objects in each other", deep('{"a":', "}", 100_000).replace("}", "1}"), 422],
    ["bytes that are no text", "\u00ff\u00fe\u0000", 400],
  ])("that is %s is no case and no record", async (_, body, status) => {
    const { url } = await attack();
    const headers = { "Content-Type": "application/json", "Content-Length": String(body.length), ...last };
    const [decided] = await exchange(
      url,
      written("POST", "/v1/decide/classify-prevention", { headers, body }),
    );
    expect(decided?.status).toBe(status);
    const [judged] = await exchange(url, written("POST", VALIDATE, { headers, body }));
    expect(judged?.status).toBe(200);
    const fhir = written("POST", "/v1/fhir/CodeSystem/$lookup", { headers, body });
    expect([400, 413]).toContain((await exchange(url, fhir))[0]?.status);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  test("that is promised is asked for before it is sent, unless it is refused", async () => {
    const { url } = await attack();
    const expecting = { Expect: "100-continue" };
    const refused = written("POST", VALIDATE, {
      headers: { "Content-Type": "x/y", "Content-Length": "9", ...expecting },
    });
    expect(kindsOf(await exchange(url, refused, { thenFin: true }))).toEqual([
      [415, "unsupported-media-type"],
    ]);
    const taken = post({ ...sized(BODY), ...expecting, ...last }, BODY);
    expect(kindsOf(await exchange(url, taken))).toEqual([[200, undefined]]);
  });
});
