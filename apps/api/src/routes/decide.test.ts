import { brotliCompressSync, gzipSync } from "node:zlib";
import { decisions, inLanguage, takeDecision } from "@aurora/domain/decisions";
import { publishedFigures } from "@aurora/domain/statistics";
import { describe, expect, test } from "vitest";
import { createApp } from "../app.js";
import { conclusionView, decisionView, problemView, serviceView, statisticsView } from "../schemas.js";
import { acceptedCodings } from "../validation/content-coding.js";

const app = createApp();
const asOf = "2023-06-30";

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("a decision over HTTP", () => {
  test.each(decisions.map((decision) => [decision.name, decision] as const))(
    "%s gives what the library gives, in the language asked for",
    async (name, decision) => {
      const taken = takeDecision(decision, decision.example, { asOf });
      if (!("conclusion" in taken)) throw new Error(JSON.stringify(taken.failure));
      for (const language of ["es", "en"] as const) {
        const response = await post(`/v1/decide/${name}?asOf=${asOf}&lang=${language}`, decision.example);
        expect(response.headers.get("Content-Language")).toBe(language);
        const body: unknown = await response.json();
        expect(response.status, JSON.stringify(body)).toBe(200);
        expect(body).toEqual(JSON.parse(JSON.stringify(inLanguage(taken.conclusion, language))));
        conclusionView.parse(body);
      }
      const described: unknown = await (await app.request(`/v1/decide/${name}`)).json();
      expect(decisionView.parse(described)).toMatchObject({ name });
    },
  );

  test.each([
    ["/v1/decide/classify-prevention", { selection: "generla" }, 422, "invalid-input"],
    ["/v1/decide/classify-prevention", {}, 422, "missing-facts"],
    [
      "/v1/decide/classify-intervention",
      { startDate: "2024-01-01", endDate: "2023-01-01" },
      422,
      "contradictory-facts",
    ],
    ["/v1/decide/classify-prevention", "{", 400, "not-json"],
    ["/v1/decide/clasify-prevention", {}, 404, "unknown-decision"],
    ["/v1/decide/classify-prevention?asOf=2023-02-30", {}, 400, "invalid-option"],
  ])("%s with %j is a problem of its own", async (path, body, status, kind) => {
    const response = await post(path, body);
    expect(response.status).toBe(status);
    const problem = problemView.parse(await response.json());
    expect(problem.type).toBe(`/problems/${kind}`);
    expect((await app.request(problem.type)).status).toBe(200);
  });

  test("a case may come packed, and is told what is wrong with its bytes", async () => {
    const ask = (body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      app.request("/v1/decide/report-deadline?lang=en", {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body,
      });
    const text = new Uint8Array(Buffer.from('{"month":"2023-03"}'));
    const plain = await ask(text);
    expect(plain.status).toBe(200);
    for (const [coding, pack] of [
      ["gzip", gzipSync],
      ["br", brotliCompressSync],
    ] as const) {
      const given = await ask(new Uint8Array(pack(text)), { "Content-Encoding": coding });
      expect(await given.json()).toEqual(await plain.clone().json());
      const damaged = await ask(text, { "Content-Encoding": coding });
      expect(await damaged.json()).toMatchObject({ type: "/problems/undecodable-body" });
    }
    const unknown = await ask(text, { "Content-Encoding": "compress" });
    expect([unknown.status, unknown.headers.get("Accept-Encoding")]).toEqual([415, acceptedCodings]);
    const bomb = gzipSync(new Uint8Array(8 * 1024 * 1024));
    expect((await ask(new Uint8Array(bomb), { "Content-Encoding": "gzip" })).status).toBe(413);
    const latin = await ask(new Uint8Array(Buffer.from('{"origin":"Acci\u00f3n"}', "latin1")));
    expect(await latin.json()).toMatchObject({
      type: "/problems/not-json",
      detail: "The body is not in UTF-8, in which JSON is written.",
    });
  });

  test("a mistaken fact is named, and never repeated", async () => {
    const response = await post("/v1/decide/admit-participant", { id: "P-1", sex: "DNI 45678912" });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ issues: [{ path: "sex" }] });
    expect(text).not.toContain("45678912");
  });
});

describe("published facts over HTTP", () => {
  test("services carry their figures with their sources", async () => {
    const cem = serviceView.parse(await (await app.request("/v1/services/cem")).json());
    expect(cem.figures.flatMap(({ observations }) => observations).length).toBeGreaterThan(0);
    expect((await app.request("/v1/services/cen")).status).toBe(404);
  });

  test("figures are narrowed, with the claims that they bear out whole", async () => {
    const all = statisticsView.parse(await (await app.request("/v1/statistics")).json());
    expect(all.observations).toHaveLength(publishedFigures.observations.length);
    expect(all.claims).toHaveLength(publishedFigures.claims.length);
    const some = statisticsView.parse(await (await app.request("/v1/statistics?indicator=cem-count")).json());
    expect(new Set(some.observations.map(({ indicator }) => indicator))).toEqual(new Set(["cem-count"]));
  });

  test.each([
    ["indicator=cem-cont", 400],
    ["place=lima", 400],
    ["period=ayer", 400],
    ["population=nobody", 400],
    ["lang=fr", 400],
    ["place=99", 200],
    ["period=1999", 200],
    ["lang=en", 200],
  ])("a filter that cannot be is told, not answered with nothing: %s → %i", async (query, status) => {
    expect((await app.request(`/v1/statistics?${query}`)).status).toBe(status);
  });
});

test("explain=true says of each record what every rule concludes", async () => {
  const response = await post("/v1/validate/preventive-action?explain=true", { id: "A-1", total: 3 });
  const report = (await response.json()) as { explanations: { rules: { status: string }[] }[] };
  expect(new Set(report.explanations[0]?.rules.map(({ status }) => status))).toEqual(
    new Set(["violated", "undetermined", "satisfied"]),
  );
});
