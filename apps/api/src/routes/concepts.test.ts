import { terminology } from "@aurora/domain/terminology";
import { CSV_TYPE, schemeCsv, viewConcept, viewScheme } from "@aurora/terminology";
import { codeSystem } from "@aurora/terminology/fhir";
import { conceptJsonLd, schemeJsonLd } from "@aurora/terminology/skos";
import { conceptTurtle, schemeTurtle } from "@aurora/terminology/turtle";
import { describe, expect, test } from "vitest";
import { createApp } from "../app.js";

const app = createApp();
const get = async (path: string, accept?: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { ...(accept !== undefined && { Accept: accept }), ...headers } });

const scheme = terminology.get("center-kind")!;
const [, station] = scheme.concepts;

const schemeFormats = [
  ["application/json", "application/json", JSON.stringify(viewScheme(scheme))],
  ["text/csv", CSV_TYPE, schemeCsv(scheme)],
  ["text/turtle", "text/turtle; charset=utf-8", schemeTurtle(scheme)],
  ["application/ld+json", "application/ld+json", JSON.stringify(schemeJsonLd(scheme))],
  ["application/fhir+json", "application/fhir+json", JSON.stringify(codeSystem(scheme))],
] as const;

const conceptFormats = [
  ["application/json", JSON.stringify(viewConcept(scheme, station!))],
  ["text/csv", schemeCsv(scheme, [station!])],
  ["text/turtle", conceptTurtle(scheme, station!)],
  ["application/ld+json", JSON.stringify(conceptJsonLd(scheme, station!))],
] as const;

describe("the formats of a scheme", () => {
  test.each(schemeFormats)("%s: the same bytes as the package makes", async (accept, type, body) => {
    const response = await get("/v1/concepts/center-kind", accept);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Vary")).toMatch(/\bAccept(,|$)/);
    expect(response.headers.get("Content-Length")).toBe(String(Buffer.byteLength(body)));
    expect(await response.text()).toBe(body);
  });

  test.each(conceptFormats)("%s of a concept: the same bytes as the package makes", async (accept, body) => {
    const response = await get("/v1/concepts/center-kind/police-station", accept);
    expect(await response.text()).toBe(body);
  });

  test("a concept as FHIR is what $lookup says of it", async () => {
    const answers = await Promise.all([
      get("/v1/concepts/center-kind/police-station", "application/fhir+json"),
      get("/v1/fhir/CodeSystem/center-kind/$lookup?code=police-station"),
    ]);
    const [concept, lookup] = await Promise.all(answers.map((answer) => answer.text()));
    expect(concept).toBe(lookup);
  });

  test("each has a strong ETag of its own, by which it is answered with 304", async () => {
    const etags = new Set<string>();
    for (const [accept] of schemeFormats) {
      const { headers } = await get("/v1/concepts/center-kind", accept);
      const etag = headers.get("ETag")!;
      etags.add(etag);
      const again = await get("/v1/concepts/center-kind", accept, { "If-None-Match": etag });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(again.headers.get("Vary")).toMatch(/\bAccept(,|$)/);
    }
    expect(etags.size).toBe(schemeFormats.length);
    const [json] = etags;
    expect((await get("/v1/concepts/center-kind", "text/turtle", { "If-None-Match": json! })).status).toBe(
      200,
    );
  });

  test.each(schemeFormats)("%s takes HEAD", async (accept, type, body) => {
    const response = await app.request("/v1/concepts/center-kind", {
      method: "HEAD",
      headers: { Accept: accept },
    });
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Content-Length")).toBe(String(Buffer.byteLength(body)));
    expect(await response.text()).toBe("");
  });

  test.each([
    ["text/turtle;q=0.9, application/json;q=0.5", "text/turtle; charset=utf-8"],
    ["application/json;q=0, */*", CSV_TYPE],
    ["text/*", CSV_TYPE],
    ["application/ld+json, text/turtle", "application/ld+json"],
    ["application/xhtml+xml, */*;q=0.1", "application/json"],
  ])("Accept: %s", async (accept, type) => {
    expect((await get("/v1/concepts/center-kind", accept)).headers.get("Content-Type")).toBe(type);
  });

  test.each(["/v1/concepts", "/v1/concepts/center-kind", "/v1/concepts/center-kind/police-station"])(
    "%s in another format is a problem that says which there are",
    async (path) => {
      const response = await get(path, "application/rdf+xml", { "Accept-Language": "en" });
      expect(response.status).toBe(406);
      const problem = (await response.json()) as { readonly type: string; readonly detail: string };
      expect(problem.type).toBe("/problems/not-acceptable");
      expect(problem.detail).toMatch(/^This path answers in application\/json, text\/csv/);
    },
  );

  test("the list of schemes is a table too", async () => {
    const lines = (await (await get("/v1/concepts", "text/csv")).text()).trimEnd().split("\r\n");
    expect(lines).toHaveLength(terminology.size + 1);
    expect(lines).toContain("center-kind,Tipo de CEM,Kind of CEM,4");
  });
});

test("what is kept is found by its own name alone", async () => {
  await get("/v1/concepts/center-kind/police-station");
  await app.request("/v1/fhir/CodeSystem/sex?_format=json");
  for (const path of [
    "/v1/concepts/center-kind%20police-station",
    "/v1/concepts/center-kind%20police-station/x",
    "/v1/fhir/CodeSystem/sex%3F_format=json",
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
  for (const { id, concepts } of terminology.values()) {
    expect([id, ...concepts.map(({ code }) => code)].filter((name) => name.includes(" "))).toEqual([]);
  }
});

describe("a deprecated code", () => {
  test("is answered with its replacement", async () => {
    const path = "/v1/concepts/norm/rde-59-2019-mimp-pncvfs-de";
    const response = await get(path);
    expect(await response.json()).toMatchObject({
      deprecated: true,
      replacedBy: "rde-290-2022-mimp-aurora-de",
    });
    const [, target] = /^<([^>]+)>; rel="successor-version"$/.exec(response.headers.get("Link") ?? "") ?? [];
    const successor = new URL(target!, `http://localhost${path}`).pathname;
    expect(await (await get(successor)).json()).toMatchObject({
      code: "rde-290-2022-mimp-aurora-de",
      deprecated: false,
    });
    const unchanged = await get(path, undefined, { "If-None-Match": "*" });
    expect([unchanged.status, unchanged.headers.get("Link")]).toEqual([304, response.headers.get("Link")]);
  });

  test("without a replacement says that its time is over", async () => {
    const response = await get("/v1/concepts/app-action-2017-2018/A-1111");
    expect(await response.json()).toMatchObject({ deprecated: true, replacedBy: null, untilYear: 2018 });
    expect(response.headers.get("Link")).toBeNull();
  });
});

test("names begin with the base that the service is told", async () => {
  const told = createApp({ baseIri: "https://vocab.example.pe/" });
  const turtle = await told.request("/v1/concepts/sex", { headers: { Accept: "text/turtle" } });
  expect(await turtle.text()).toContain("<https://vocab.example.pe/concept/sex/>");
  const found = await told.request("/v1/fhir/CodeSystem?url=https://vocab.example.pe/scheme/sex");
  expect(await found.json()).toMatchObject({ total: 1, entry: [{ resource: { id: "sex" } }] });
});
