import { describe, expect, test, vi } from "vitest";
import { type AppOptions, createApp } from "../app.js";
import { ClientKeys, isClientId, makeClientKey } from "./client-keys.js";

const dashboard = makeClientKey("dashboard");
const other = makeClientKey("other-team");

const withKeys = (options: AppOptions = {}) =>
  createApp({ clientKeys: [dashboard.entry, other.entry], ...options });

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

describe("a key", () => {
  test("is random, long, and names its client", () => {
    expect(dashboard.key).toMatch(/^aurora_dashboard_[A-Za-z0-9_-]{43}$/);
    expect(makeClientKey("dashboard").key).not.toBe(dashboard.key);
    expect(JSON.stringify(dashboard.entry)).not.toContain(dashboard.key.slice(-43));
  });

  test.each(["a", "a-b", "9", "x".repeat(32)])("may be called %s", (id) => {
    expect(isClientId(id)).toBe(true);
    const { key, entry } = makeClientKey(id);
    expect(new ClientKeys([entry]).identify(key, 0)).toMatchObject({ known: true, key: { id } });
  });
  test.each(["", "A", "-a", "a-", "a_b", "maría", "x".repeat(33), "a b"])("may not be called %s", (id) =>
    expect(isClientId(id)).toBe(false),
  );

  test("holds to the end of its last day", () => {
    const keys = new ClientKeys([{ ...dashboard.entry, expires: "2027-06-30" }]);
    expect(keys.identify(dashboard.key, Date.parse("2027-06-30T23:59:59.999Z")).known).toBe(true);
    expect(keys.identify(dashboard.key, Date.parse("2027-07-01T00:00:00Z"))).toEqual({
      known: false,
      because: "expired",
    });
  });
});

describe("with keys", () => {
  test("no cache that many share may keep what was asked for with one", async () => {
    const asked = await withKeys().request("/v1/rules/ACT-201", { headers: bearer(dashboard.key) });
    expect(asked.headers.get("Cache-Control")).toBe("private, max-age=300");
    const open = await createApp().request("/v1/rules/ACT-201");
    expect(open.headers.get("Cache-Control")).toBe("public, max-age=300");
  });

  test.each([
    ["none", {}, "Send your key"],
    ["another's", bearer(makeClientKey("dashboard").key), "does not know"],
    ["an unknown client's", bearer(makeClientKey("nobody").key), "does not know"],
    ["one cut short", bearer(dashboard.key.slice(0, -1)), "does not know"],
    ["one with more", bearer(`${dashboard.key}x`), "does not know"],
    ["the hash", bearer(dashboard.entry.sha256), "does not know"],
    ["Basic", { Authorization: `Basic ${btoa(`x:${dashboard.key}`)}` }, "Send your key"],
  ] as const)("%s: 401", async (_, headers: Record<string, string>, detail) => {
    for (const path of ["/v1/rules", "/v1/validate/preventive-action", "/v1/nothing"]) {
      const response = await withKeys().request(path, { headers: { ...headers, "Accept-Language": "en" } });
      expect(response.status).toBe(401);
      expect(response.headers.get("WWW-Authenticate")).toMatch(/^Bearer realm="aurora"/);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ type: "/problems/unauthenticated", status: 401 });
      const { detail: told } = (await (
        await withKeys().request(path, { headers: { ...headers, "Accept-Language": "en" } })
      ).json()) as { detail: string };
      expect(told).toContain(detail);
      expect(told).not.toContain("aurora_");
    }
  });

  test("its bearer comes in, by either header", async () => {
    const headerSets: Record<string, string>[] = [
      bearer(dashboard.key),
      { Authorization: `bearer  ${dashboard.key} ` },
      { "X-API-Key": dashboard.key },
      bearer(other.key),
    ];
    for (const headers of headerSets) {
      expect((await withKeys().request("/v1/rules", { headers })).status).toBe(200);
    }
  });

  test.each(["/health/live", "/health/ready", "/docs", "/openapi.json", "/problems/not-ready", "/metrics"])(
    "%s stays open",
    async (path) => expect((await withKeys().request(path)).status).toBe(200),
  );

  test("the metrics may be closed too, or not be there", async () => {
    const closed = withKeys({ metricsAccess: "key" });
    expect((await closed.request("/metrics")).status).toBe(401);
    expect((await closed.request("/metrics", { headers: bearer(dashboard.key) })).status).toBe(200);
    expect((await withKeys({ metricsAccess: "off" }).request("/metrics")).status).toBe(404);
  });
});

describe("a limit", () => {
  test("is each key's own, told with every answer, and over after a minute", async () => {
    vi.useFakeTimers();
    try {
      const app = withKeys({
        clientKeys: [{ ...dashboard.entry, requestsPerMinute: 2 }, other.entry],
        requestsPerMinute: 3,
      });
      const ask = (key: string) => app.request("/v1/norms", { headers: bearer(key) });
      const first = await ask(dashboard.key);
      expect(first.status).toBe(200);
      expect(first.headers.get("RateLimit-Policy")).toBe('"minute";q=2;w=60');
      expect(first.headers.get("RateLimit")).toBe('"minute";r=1;t=60');
      vi.advanceTimersByTime(20_000);
      expect((await ask(dashboard.key)).headers.get("RateLimit")).toBe('"minute";r=0;t=40');

      const refused = await ask(dashboard.key);
      expect(refused.status).toBe(429);
      expect(refused.headers.get("Retry-After")).toBe("40");
      expect(await refused.json()).toMatchObject({ type: "/problems/too-many-requests" });
      expect((await ask(other.key)).headers.get("RateLimit")).toBe('"minute";r=2;t=60');

      vi.advanceTimersByTime(40_001);
      expect((await ask(dashboard.key)).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  test("is for who has a key: nobody uses up another's by guessing", async () => {
    const app = withKeys({ clientKeys: [{ ...dashboard.entry, requestsPerMinute: 1 }] });
    for (let count = 0; count < 5; count++) {
      await app.request("/v1/norms", { headers: bearer(makeClientKey("dashboard").key) });
    }
    expect((await app.request("/v1/norms", { headers: bearer(dashboard.key) })).status).toBe(200);
  });
});

describe("pages of other origins", () => {
  const ORIGIN = "https://tablero.example";

  test("are let in nowhere unless told", async () => {
    const response = await createApp().request("/v1/norms", { headers: { Origin: ORIGIN } });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("take nothing from who asks what a path takes", async () => {
    const plain = await createApp().request("/v1/validate/referral", { method: "OPTIONS" });
    const app = createApp({ corsOrigins: [ORIGIN] });
    const asked = await app.request("/v1/validate/referral", { method: "OPTIONS" });
    expect(plain.headers.get("Accept-Post")).toContain("text/csv");
    for (const name of ["Accept-Post", "Accept-Encoding", "Allow"]) {
      expect(asked.headers.get(name)).toBe(plain.headers.get(name));
    }
    expect((await app.request("/v1/nothing", { method: "OPTIONS" })).status).toBe(404);
  });

  test("are let in where they are named, preflight first and without a key", async () => {
    const app = withKeys({ corsOrigins: [ORIGIN] });
    const preflight = await app.request("/v1/validate/preventive-action", {
      method: "OPTIONS",
      headers: {
        Origin: ORIGIN,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN);
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toContain("POST");
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toMatch(/Authorization.*Content-Type/);

    for (const headers of [{ Origin: ORIGIN }, { Origin: ORIGIN, ...bearer(dashboard.key) }]) {
      const response = await app.request("/v1/norms", { headers });
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN);
      const exposed = response.headers.get("Access-Control-Expose-Headers")?.split(",");
      expect(exposed).toEqual(
        expect.arrayContaining([
          ...["ETag", "Aurora-Ruleset", "X-Request-Id", "Retry-After", "Content-Language"],
        ]),
      );
      expect(response.headers.get("Vary")).toContain("Origin");
      expect(response.headers.has("Access-Control-Allow-Credentials")).toBe(false);
    }
  });

  test("are kept out where others are named", async () => {
    const response = await createApp({ corsOrigins: [ORIGIN] }).request("/v1/norms", {
      headers: { Origin: "https://else.example" },
    });
    expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
  });
});
