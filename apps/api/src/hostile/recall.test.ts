import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { attack, exchange, last, told, written } from "./raw-http.test-support.js";

const get = (target: string, headers: Readonly<Record<string, string>> = {}) =>
  written("GET", target, { headers: { ...headers, ...last } });

/** Each is asked for twice: what is kept of the first answer must not differ from it. */
const variants: readonly Readonly<Record<string, string>>[] = [
  {},
  { Accept: "application/json" },
  { Accept: "text/csv" },
  { Accept: "text/turtle" },
  { Accept: "application/fhir+json" },
  { Accept: "image/png" },
  { "Accept-Language": "en" },
  { "Accept-Language": "es" },
  { "Accept-Encoding": "gzip" },
  { "Accept-Encoding": "br" },
  { "Accept-Encoding": "gzip;q=0, identity" },
  { Accept: "text/csv", "Accept-Encoding": "gzip", "Accept-Language": "en" },
  // What a key made of several headers might be mistaken for.
  { Accept: "text/csv gzip" },
  { Accept: "", "Accept-Encoding": "text/csv" },
];

describe("an answer that is given again", () => {
  test.each([
    "/v1/concepts/center-kind",
    "/v1/schemas/preventive-action",
    "/v1/rules",
    "/problems/unknown-rule",
  ])("at %s is that of its own request, in any order", async (path) => {
    const { url } = await attack();
    const first = new Map<object, Awaited<ReturnType<typeof told>>>();
    for (const headers of variants) first.set(headers, await told(url, get(path, headers)));
    for (let round = 0; round < 3; round++) {
      for (const headers of [...variants].reverse()) {
        const again = await told(url, get(path, headers));
        const { id, ...rest } = first.get(headers) as typeof again;
        expect(again).toMatchObject({ status: rest.status, headers: rest.headers });
        expect(again.body.equals(rest.body)).toBe(true);
        expect(again.id).not.toBe(id);
      }
    }
    const bodyOf = (index: number) => first.get(variants[index] as object)?.body as Buffer;
    // What is as small as a packet is not packed.
    if (bodyOf(0).length < 1400) return;
    expect(gunzipSync(bodyOf(8)).equals(bodyOf(0))).toBe(true);
    expect(brotliDecompressSync(bodyOf(9)).equals(bodyOf(0))).toBe(true);
  });

  test("names the host that was asked, not the one that another asked before", async () => {
    const { url } = await attack();
    const search = (host: string, target = "/v1/fhir/CodeSystem") =>
      `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    for (let round = 0; round < 2; round++) {
      const [poisoned] = await exchange(url, search("evil.example"));
      expect(poisoned?.body).toContain("http://evil.example/v1/fhir/CodeSystem");
      const [own] = await exchange(url, search("localhost"));
      expect(own?.body).toContain("http://localhost/v1/fhir/CodeSystem");
      expect(own?.body).not.toContain("evil.example");
      const [absolute] = await exchange(url, search("localhost", "http://evil.example/v1/fhir/CodeSystem"));
      expect(absolute?.body).toContain("http://evil.example/");
    }
  });

  test.each([
    "evil.example/",
    "a b",
    "localhost:99999",
    "user@localhost",
    "[::1",
    "a\tb",
    "localhost, evil",
    "é",
  ])("is none for a host of %j, before and after", async (host) => {
    const { url } = await attack();
    const request = `GET /v1/norms HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    const status = async () => (await exchange(url, request))[0]?.status;
    const before = await status();
    await exchange(url, get("/v1/norms"));
    await exchange(url, get("/v1/norms"));
    expect([before, await status()]).toEqual([400, 400]);
  });

  test("is 304 for who has it, in its own coding alone", async () => {
    const { url } = await attack();
    const etags = new Map<string, string>();
    for (const coding of ["identity", "gzip", "br"]) {
      const [answer] = await exchange(url, get("/v1/norms", { "Accept-Encoding": coding }));
      etags.set(coding, answer?.headers.etag ?? "");
    }
    expect(new Set(etags.values()).size).toBe(3);
    for (const [coding, etag] of etags) {
      for (const named of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
        const asked = { "Accept-Encoding": coding, "If-None-Match": named };
        const [answer] = await exchange(url, get("/v1/norms", asked));
        expect([answer?.status, answer?.body, answer?.headers.etag]).toEqual([304, "", etag]);
        expect(answer?.headers).not.toHaveProperty("content-encoding");
      }
      for (const named of ['"x"', etag.slice(1, -1), '""', '"', "W/", `${etag.slice(0, -1)}x"`]) {
        const asked = { "Accept-Encoding": coding, "If-None-Match": named };
        const { status } = await told(url, get("/v1/norms", asked));
        expect([named, status]).toEqual([named, "HTTP/1.1 200 OK"]);
      }
    }
  });

  test("is not given to HEAD with its body, nor HEAD's to GET", async () => {
    const { url } = await attack();
    const head = written("HEAD", "/v1/norms", { headers: last });
    const heads = [await told(url, head)];
    const gotten = await told(url, get("/v1/norms"));
    await told(url, get("/v1/norms"));
    heads.push(await told(url, head));
    for (const { status, body, headers } of heads) {
      expect([status, body.length]).toEqual(["HTTP/1.1 200 OK", 0]);
      expect(headers).toEqual(gotten.headers);
    }
    expect((await told(url, get("/v1/norms"))).body.length).toBeGreaterThan(1000);
  });

  test("says to each page whether it may read it", async () => {
    const { url } = await attack({ corsOrigins: ["https://fine.example", "https://other.example"] });
    const allowed = async (origin?: string) => {
      const [answer] = await exchange(url, get("/v1/norms", origin === undefined ? {} : { Origin: origin }));
      expect(answer?.headers.vary).toMatch(/\bOrigin\b/);
      return answer?.headers["access-control-allow-origin"];
    };
    for (let round = 0; round < 2; round++) {
      for (const origin of ["https://fine.example", "https://other.example"])
        expect(await allowed(origin)).toBe(origin);
      for (const origin of [undefined, "https://evil.example", "null", "", "https://fine.example.evil"]) {
        expect(await allowed(origin)).toBeUndefined();
      }
    }
  });

  test("is given to nobody without a key, where keys are asked for", async () => {
    const { makeClientKey } = await import("../operations/client-keys.js");
    const { key, entry } = makeClientKey("one");
    const { url } = await attack({ clientKeys: [entry] });
    for (let round = 0; round < 3; round++) {
      expect((await exchange(url, get("/v1/norms", { "X-API-Key": key })))[0]?.status).toBe(200);
      expect((await exchange(url, get("/v1/norms")))[0]?.status).toBe(401);
    }
  });

  test("carries its own request's name", async () => {
    const { url } = await attack();
    for (const id of ["first", "second", "third"]) {
      const [answer] = await exchange(url, get("/v1/norms", { "X-Request-Id": id }));
      expect(answer?.headers["x-request-id"]).toBe(id);
    }
  });
});
