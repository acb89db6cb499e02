import { peruvianCalendar } from "@aurora/domain/calendar";
import { RULESET_VERSION } from "@aurora/domain/rules";
import { describe, expect, test, vi } from "vitest";
import { createApp } from "./app.js";
import { type ProblemName, problemKinds } from "./problems.js";
import { problemView } from "./schemas.js";

const app = createApp();

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { responses: Record<string, unknown>; operationId: string }>>;
  readonly components: {
    schemas: Record<string, { properties?: Record<string, unknown> }>;
  };
}

const document = async () => (await (await app.request("/openapi.json")).json()) as Document;

describe("the OpenAPI document", () => {
  test("has every route that there is, and no other", async () => {
    const { openapi, paths } = await document();
    expect(openapi).toBe("3.1.0");
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routes = app.routes
      // What a path takes is told by the document as a whole, and by OPTIONS as an answer.
      .filter(({ method }) => method !== "ALL" && method !== "OPTIONS")
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    expect(described.sort()).toEqual([...new Set(routes)].sort());
    const ids = Object.values(paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(described.length);
  });

  test("points at nothing that it lacks", async () => {
    const text = JSON.stringify(await document());
    const { components } = await document();
    for (const [, kind, name] of text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      expect((components as unknown as Record<string, Record<string, unknown>>)[kind!]).toHaveProperty(name!);
    }
  });

  test("describes the records by the domain's own schemas", async () => {
    const { schemas } = (await document()).components;
    expect(schemas.PreventiveAction?.properties).toHaveProperty("women18to29");
    expect(schemas.AppAction?.properties).toHaveProperty("stateCode");
  });

  test("is the same each time, and cacheable", async () => {
    const etags = await Promise.all(
      [app, app, createApp()].map(async (any) => (await any.request("/openapi.json")).headers.get("ETag")),
    );
    expect(new Set(etags).size).toBe(1);
  });
});

test("shows its page to who opens the bare address", async () => {
  const response = await createApp().request("/");
  expect(response.status).toBe(302);
  expect(response.headers.get("Location")).toBe("/docs");
});

describe("problems", () => {
  test.each([
    ["GET", "/nowhere", "unknown-path", 404],
    ["GET", "/v1", "unknown-path", 404],
    ["GET", "/v1/rules/", "unknown-path", 404],
    ["POST", "/nothing", "unknown-path", 404],
    ["GET", "/docs/swagger-ui-bundle.js.map", "unknown-path", 404],
    ["GET", "/docs/..%2f..%2fpackage.json", "unknown-path", 404],
    ["GET", "/problems/nothing", "unknown-problem", 404],
    ["GET", "/v1/validate/preventive-action", "method-not-allowed", 405],
    ["DELETE", "/v1/rules/ACT-201", "method-not-allowed", 405],
    ["OPTIONS", "/health/live", "method-not-allowed", 405],
  ] as const)("%s %s: %s", async (method, path, kind, status) => {
    for (const language of ["es", "en"] as const) {
      const response = await app.request(path, { method, headers: { "Accept-Language": language } });
      expect(response.status).toBe(status);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      expect(response.headers.get("Content-Language")).toBe(language);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      const problem = problemView.parse(await response.json());
      expect(problem).toMatchObject({
        type: `/problems/${kind}`,
        title: problemKinds[kind].title[language],
        status,
        instance: path,
      });
      expect(response.headers.get("Aurora-Ruleset")).toBe(RULESET_VERSION);
      expect(problem.requestId).toBe(response.headers.get("X-Request-Id"));
    }
  });

  test.each([
    ["PUT", "/v1/validate/preventive-action", "POST, OPTIONS"],
    ["HEAD", "/v1/validate/preventive-action", "POST, OPTIONS"],
    ["POST", "/v1/rules", "GET, HEAD"],
  ])("%s %s says what the path allows", async (method, path, allow) => {
    const response = await app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe(allow);
  });

  test("a name that came with the path is cut short", async () => {
    const response = await app.request(`/v1/rules/${"x".repeat(5000)}`);
    expect(((await response.json()) as { detail: string }).detail.length).toBeLessThan(120);
  });

  test.each(Object.keys(problemKinds) as ProblemName[])(
    "/problems/%s tells about it in both languages",
    async (name) => {
      for (const language of ["es", "en"] as const) {
        const response = await app.request(`/problems/${name}?lang=${language}`);
        expect(response.status).toBe(200);
        expect(response.headers.get("Content-Language")).toBe(language);
        const text = await response.text();
        const { title, about, status } = problemKinds[name];
        expect(text).toBe(`${title[language]} (${status})\n\n${about[language]}\n`);
      }
    },
  );
});

describe("the page of the documentation", () => {
  test("asks for nothing that this server does not have, and runs nothing of its own", async () => {
    const page = await app.request("/docs");
    const html = await page.text();
    expect(html).not.toMatch(/https?:|<script>|<style>|style=|\son\w+=/);
    const csp = page.headers.get("Content-Security-Policy");
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self';");
    expect(csp).not.toContain("unsafe");
    const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(assets).toHaveLength(5);
    for (const address of assets) {
      const response = await app.request(new URL(address, "http://localhost/docs").pathname);
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(50);
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    }
    expect((await app.request("/docs/swagger-ui-bundle.js")).headers.get("Content-Type")).toMatch(
      /^text\/javascript/,
    );
    expect(await (await app.request("/docs/initializer.js")).text()).toContain('validatorUrl: "none"');
  });
});

describe("health", () => {
  test.each([
    ["/health/live", "live"],
    ["/health/ready", "ready"],
  ])("%s", async (path, status) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toEqual({ status });
  });
});

test("a service without its calendar is not ready", async () => {
  const known = vi.spyOn(peruvianCalendar, "isWorkingDay").mockReturnValue(undefined);
  try {
    const response = await createApp().request("/health/ready?lang=en");
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("1");
    expect(await response.json()).toMatchObject({
      type: "/problems/not-ready",
      detail: "Did not load: calendar.",
    });
  } finally {
    known.mockRestore();
  }
});

test("every answer has secure headers, and none says what serves it", async () => {
  for (const path of ["/v1/rules", "/docs", "/health/live", "/nothing"]) {
    const { headers } = await app.request(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(headers.has("X-Powered-By")).toBe(false);
  }
});
