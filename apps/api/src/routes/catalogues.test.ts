import { instruments, legalInstruments, provisions } from "@aurora/domain/norms";
import { RULESET_VERSION, ruleCatalogue } from "@aurora/domain/rules";
import { schemes } from "@aurora/domain/taxonomy";
import type { SchemeSummaryView } from "@aurora/terminology";
import { z } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import { createApp } from "../app.js";
import {
  conceptView,
  type NormWithProvisionsView,
  normView,
  normWithProvisionsView,
  type RuleView,
  ruleView,
  schemeSummaryView,
  schemeView,
} from "../schemas.js";

const app = createApp();
const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const json = async <T>(path: string) => (await get(path)).json() as Promise<T>;

describe("every catalogue answer", () => {
  const paths: readonly [string, z.ZodType][] = [
    ["/v1/concepts", z.array(schemeSummaryView)],
    ["/v1/concepts/center-kind", schemeView],
    ["/v1/concepts/center-kind/police-station", conceptView],
    ["/v1/rules", z.array(ruleView)],
    ["/v1/rules/ACT-201", ruleView],
    ["/v1/norms", z.array(normView)],
    ["/v1/norms/RDE-290-2022", normWithProvisionsView],
    ["/v1/norms/ley-30364", normWithProvisionsView],
  ];

  test.each(paths)("%s has the shape that the document gives it", async (path, schema) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(response.headers.get("Aurora-Ruleset")).toBe(RULESET_VERSION);
    const body: unknown = await response.json();
    expect(schema.parse(body)).toEqual(body);
  });

  test.each(paths)("%s refuses a parameter that it does not have", async (path) => {
    const problem = await get(`${path}?departament=01&lang=en`);
    expect(problem.status).toBe(400);
    expect(await problem.json()).toMatchObject({
      type: "/problems/invalid-option",
      title: "An option cannot be used",
      option: "departament",
    });
    expect((await get(`${path}?lang=fr`)).status).toBe(400);
    expect((await get(`${path}?lang=en`)).status).toBe(200);
  });

  test.each(paths)("%s is answered with 304 to whoever has it", async (path) => {
    const first = await get(path);
    const etag = first.headers.get("ETag")!;
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=300");
    for (const named of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await get(path, { "If-None-Match": named });
      expect(again.status).toBe(304);
      expect(again.headers.get("ETag")).toBe(etag);
      expect(again.headers.get("Cache-Control")).toBe("public, max-age=300");
      expect(again.headers.get("Aurora-Ruleset")).toBe(RULESET_VERSION);
      expect(await again.text()).toBe("");
    }
    expect((await get(path, { "If-None-Match": '"other"' })).status).toBe(200);
    expect((await createApp().request(path)).headers.get("ETag")).toBe(etag);
  });

  test.each(paths)("%s takes HEAD", async (path) => {
    const response = await app.request(path, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("ETag")).not.toBeNull();
    expect(await response.text()).toBe("");
  });
});

describe("concepts", () => {
  test("list every scheme of the norms and every scheme that records use", async () => {
    const list = await json<SchemeSummaryView[]>("/v1/concepts");
    const ids = list.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(expect.arrayContaining([...schemes.map(({ id }) => id), "action-mode", "organizer"]));
    for (const { id, concepts } of list) {
      const scheme = await json<z.infer<typeof schemeView>>(`/v1/concepts/${id}`);
      expect(scheme.concepts).toHaveLength(concepts);
    }
  });

  test("have definitions in both languages", async () => {
    const concept = await json<z.infer<typeof conceptView>>("/v1/concepts/center-kind/police-station");
    expect(concept.label.es).toBe("CEM Comisaría");
    expect(concept.definition?.es).toMatch(/comisaría/);
    expect(concept.definition?.en).toMatch(/police station/);
  });

  test("a scheme as CSV by Accept, with an ETag of its own", async () => {
    const response = await get("/v1/concepts/center-kind", { Accept: "text/csv" });
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("Vary")).toMatch(/\bAccept(,|$)/);
    const lines = (await response.text()).trimEnd().split("\r\n");
    expect(lines[0]).toBe(
      "scheme,code,label_es,label_en,definition_es,definition_en,synonyms,broader,from_year,until_year,deprecated,replaced_by,citations",
    );
    expect(lines).toHaveLength(5);
    expect(lines[2]).toMatch(/^center-kind,police-station,CEM Comisaría,CEM in a police station,"Centro que/);
    const asJson = await get("/v1/concepts/center-kind");
    expect(asJson.headers.get("Vary")).toMatch(/\bAccept(,|$)/);
    expect(asJson.headers.get("ETag")).not.toBe(response.headers.get("ETag"));
  });

  test.each(["*/*", "application/*", "text/csv;q=0.1, application/json", "text/html, */*;q=0.8"])(
    "a scheme is JSON to one who accepts %s",
    async (accept) => {
      const response = await get("/v1/concepts/center-kind", { Accept: accept });
      expect(response.headers.get("Content-Type")).toBe("application/json");
    },
  );

  test.each([
    ["/v1/concepts/center-knd", "unknown-scheme", "center-kind"],
    ["/v1/concepts/center-kind/police-staton", "unknown-concept", "police-station"],
    ["/v1/concepts/__proto__", "unknown-scheme", undefined],
  ])("%s is unknown", async (path, kind, nearest) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ type: `/problems/${kind}`, instance: path });
    expect(problem.nearest).toBe(nearest);
  });
});

describe("rules", () => {
  test("are all listed in the order of the catalogue", async () => {
    const rules = await json<RuleView[]>("/v1/rules");
    expect(rules.map(({ code }) => code)).toEqual(ruleCatalogue.map(({ code }) => code));
  });

  test("by entity: its own and those over every kind", async () => {
    const rules = await json<RuleView[]>("/v1/rules?entity=app-action");
    expect(new Set(rules.map(({ entity }) => entity))).toEqual(new Set([null, "app-action"]));
    expect(rules.map(({ code }) => code)).toEqual(expect.arrayContaining(["DAT-001", "APP-001"]));
  });

  test("by severity", async () => {
    const rules = await json<RuleView[]>("/v1/rules?severity=warning&entity=preventive-action");
    expect(new Set(rules.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });

  test("with their parameters and why they weigh what they weigh", async () => {
    const rule = await json<RuleView>("/v1/rules/ACT-204");
    expect(rule.parameters.map(({ name }) => name)).toEqual(["maxInPerson"]);
    expect(rule).toMatchObject({ kind: "record", entity: "preventive-action", basis: "own-threshold" });
    expect(await json<RuleView>("/v1/rules/DAT-001")).toMatchObject({
      kind: "file",
      entity: null,
      timeless: true,
    });
  });

  test.each([
    ["/v1/rules?entity=app-acton", "invalid-option", 400, "app-action"],
    ["/v1/rules?severty=error", "invalid-option", 400, "severity"],
    ["/v1/rules/ACT-2O1", "unknown-rule", 404, "ACT-201"],
  ])("%s is refused", async (path, kind, status, nearest) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ type: `/problems/${kind}`, nearest });
  });
});

describe("norms", () => {
  test("are all listed", async () => {
    const norms = await json<{ id: string }[]>("/v1/norms");
    expect(norms.map(({ id }) => id)).toEqual([...instruments, ...legalInstruments].map(({ id }) => id));
  });

  test("come with their provisions", async () => {
    const norm = await json<NormWithProvisionsView>("/v1/norms/RDE-290-2022");
    expect(norm.provisions).toHaveLength(provisions("RDE-290-2022").length);
    expect((await json<NormWithProvisionsView>("/v1/norms/PNIG-2019")).inForceFrom).toBeNull();
  });

  test("that do not exist are unknown", async () => {
    const response = await get("/v1/norms/RDE-290-2021");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: "/problems/unknown-norm", nearest: "RDE-290-2022" });
  });
});
