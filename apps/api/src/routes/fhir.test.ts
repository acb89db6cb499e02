import { RULESET_VERSION } from "@aurora/domain/rules";
import { terminology } from "@aurora/domain/terminology";
import { describe, expect, test } from "vitest";
import { createApp } from "../app.js";

const app = createApp();
const FHIR = "application/fhir+json";

type Json = Record<string, never>;

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(`/v1/fhir/${path}`, { headers });
  expect(response.headers.get("Content-Type")).toBe(FHIR);
  expect(response.headers.get("Aurora-Ruleset")).toBe(RULESET_VERSION);
  return response;
}

const json = async (path: string, headers?: Record<string, string>) =>
  (await (await get(path, headers)).json()) as Json;

async function post(path: string, body: string, headers: Record<string, string> = {}) {
  return app.request(`/v1/fhir/${path}`, {
    method: "POST",
    body,
    headers: { "Content-Type": FHIR, "Accept-Language": "en", ...headers },
  });
}

const parameters = (...parameter: object[]) => JSON.stringify({ resourceType: "Parameters", parameter });

describe("resources", () => {
  test.each([...terminology.keys()])("%s is a code system and a value set", async (id) => {
    expect(await json(`CodeSystem/${id}`)).toMatchObject({ resourceType: "CodeSystem", id });
    expect(await json(`ValueSet/${id}`)).toMatchObject({ resourceType: "ValueSet", id });
  });

  test.each([
    "metadata",
    "CodeSystem/sex",
    "ValueSet/sex",
    "CodeSystem?url=urn:aurora:scheme:sex",
    "ValueSet/sex/$expand",
  ])("%s is answered with 304 to whoever has it", async (path) => {
    const first = await get(path);
    const etag = first.headers.get("ETag")!;
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=300");
    const again = await app.request(`/v1/fhir/${path}`, { headers: { "If-None-Match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await app.request(`/v1/fhir/${path}`, { method: "HEAD" });
    expect([head.status, head.headers.get("ETag")]).toEqual([200, etag]);
  });

  test("are found by their canonical address", async () => {
    const bundle = await json("CodeSystem?url=urn:aurora:scheme:sex&status=active");
    expect(bundle).toMatchObject({
      resourceType: "Bundle",
      type: "searchset",
      total: 1,
      entry: [{ fullUrl: "http://localhost/v1/fhir/CodeSystem/sex", resource: { id: "sex" } }],
    });
    const none = await json("ValueSet?url=urn:x");
    expect(none).toMatchObject({ total: 0 });
    // A list without items is no FHIR.
    expect(none).not.toHaveProperty("entry");
    expect(await json("CodeSystem")).toMatchObject({ total: terminology.size });
  });

  test("are linked by the address by which the service is called from outside", async () => {
    const told = createApp({ publicUrl: "https://aurora.example.pe/api/" });
    const found = await told.request("/v1/fhir/CodeSystem?name=Sex");
    expect(await found.json()).toMatchObject({
      link: [{ relation: "self", url: "https://aurora.example.pe/api/v1/fhir/CodeSystem?name=Sex" }],
      entry: [{ fullUrl: "https://aurora.example.pe/api/v1/fhir/CodeSystem/sex" }],
    });
  });

  test("metadata tells the operations, or the code systems", async () => {
    expect(await json("metadata")).toMatchObject({
      resourceType: "CapabilityStatement",
      fhirVersion: "4.0.1",
    });
    expect(await json("metadata?mode=terminology")).toMatchObject({
      resourceType: "TerminologyCapabilities",
    });
  });

  test.each(["json", "application/json", "application/fhir%2Bjson", "application/fhir+json"])(
    "_format=%s stands for Accept",
    async (format) => {
      const response = await get(`CodeSystem/sex?_format=${format}`, { Accept: "text/html" });
      expect(response.status).toBe(200);
    },
  );
});

describe("operations", () => {
  test("by query, on the type and on an instance", async () => {
    const onType = await json("CodeSystem/$lookup?system=urn:aurora:scheme:sex&code=man");
    expect(await json("CodeSystem/sex/$lookup?code=man")).toEqual(onType);
    expect(onType).toMatchObject({ resourceType: "Parameters" });
  });

  test("by body, on the type and on an instance", async () => {
    const system = { name: "system", valueUri: "urn:aurora:scheme:strategic-group" };
    const codes = [
      { name: "codeA", valueCode: "state" },
      { name: "codeB", valueCode: "civil-society" },
    ];
    for (const [path, ...given] of [
      ["CodeSystem/$subsumes", system, ...codes],
      ["CodeSystem/strategic-group/$subsumes", ...codes],
    ] as const) {
      const response = await post(path as string, parameters(...(given as object[])));
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(await response.json()).toEqual({
        resourceType: "Parameters",
        parameter: [{ name: "outcome", valueCode: "not-subsumed" }],
      });
    }
  });

  test("answer in the language of the request, and vary by it", async () => {
    const path = "ValueSet/center-kind/$expand?filter=comisar";
    const display = (answer: unknown) =>
      (answer as { expansion: { contains: { display: string }[] } }).expansion.contains[0]?.display;
    expect(display(await json(path))).toBe("CEM Comisaría");
    const english = await get(path, { "Accept-Language": "en-GB" });
    expect(english.headers.get("Content-Language")).toBe("en");
    expect(english.headers.get("Vary")).toMatch(/^Accept, Accept-Language/);
    expect(display(await english.json())).toBe("CEM in a police station");
    expect(display(await json(`${path}&displayLanguage=en`))).toBe("CEM in a police station");
  });

  test("a deprecated code is valid, and what took its place is named", async () => {
    const answer = await json("CodeSystem/norm/$validate-code?code=rde-59-2019-mimp-pncvfs-de");
    expect(answer.parameter).toContainEqual({ name: "inactive", valueBoolean: true });
    expect(JSON.stringify(answer)).toContain("lo reemplaza rde-290-2022-mimp-aurora-de");
  });
});

describe("what cannot be answered is an OperationOutcome", () => {
  test.each([
    ["CodeSystem/sexx", 404, "not-found", "unknown-resource"],
    ["CodeSystem/sex/$lookup?code=x", 404, "not-found", "unknown-resource"],
    ["CodeSystem/$lookup?code=man", 400, "required", "missing-parameter"],
    ["ValueSet/sex/$expand?count=x", 400, "value", "invalid-parameter"],
    ["ValueSet/sex/$expand?date=2020", 400, "not-supported", "unsupported-parameter"],
    ["CodeSystem?colour=red", 400, "not-supported", "unsupported-parameter"],
    ["CodeSystem/sex?colour=red", 400, "not-supported", "unsupported-parameter"],
    ["metadata?mode=all", 400, "value", "invalid-parameter"],
    ["Patient/1", 404, "not-found", "unknown-path"],
    ["CodeSystem/sex/$translate", 404, "not-found", "unknown-path"],
    ["CodeSystem/sex?_format=xml", 406, "not-supported", "not-acceptable"],
  ])("%s", async (path, status, code, kind) => {
    const response = await get(path, { "Accept-Language": "en" });
    expect(response.status).toBe(status);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Content-Language")).toBe("en");
    expect(await response.json()).toMatchObject({
      resourceType: "OperationOutcome",
      issue: [{ severity: "error", code, details: { coding: [{ code: kind }] } }],
    });
  });

  test("also where the format is not FHIR's", async () => {
    const response = await get("CodeSystem/sex", { Accept: "application/fhir+xml" });
    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({ resourceType: "OperationOutcome" });
  });

  test.each([
    ["a body that is no JSON", "{", {}, 400, "structure"],
    ["a body that is no Parameters", "{}", {}, 400, "value"],
    ["a body of another type", "code=man", { "Content-Type": "text/plain" }, 415, "not-supported"],
    ["a body that is too large", " ".repeat(70_000), {}, 413, "too-long"],
  ])("%s", async (_, body, headers, status, code) => {
    const response = await post("CodeSystem/sex/$lookup", body, headers as Record<string, string>);
    expect(response.headers.get("Content-Type")).toBe(FHIR);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ issue: [{ code }] });
  });

  test("a body that grows too large on the way", async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(32)),
    });
    const response = await app.request("/v1/fhir/CodeSystem/sex/$lookup", {
      method: "POST",
      body,
      headers: { "Content-Type": FHIR },
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ resourceType: "OperationOutcome" });
  });

  test("another method says which there are", async () => {
    const response = await app.request("/v1/fhir/CodeSystem/sex", { method: "DELETE" });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
    expect(await response.json()).toMatchObject({ issue: [{ code: "not-supported" }] });
  });

  test("and elsewhere a problem stays one", async () => {
    const response = await app.request("/v1/concepts/sexx");
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});
