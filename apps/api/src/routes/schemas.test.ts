import { entities } from "@aurora/domain/records";
import { validate } from "@aurora/validator";
import { isTabular, jsonSchema, tableSchema } from "@aurora/validator/schema";
import { templateWorkbook } from "@aurora/validator/template";
import { xlsx } from "@aurora/validator/xlsx";
import { describe, expect, test } from "vitest";
import { createApp } from "../app.js";
import type { RecordKind } from "../schemas.js";

const app = createApp();
const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const TABLE_SCHEMA = "application/vnd.tableschema+json";

test("every kind of record is listed, with what leads to its schema and template", async () => {
  const kinds = (await (await get("/v1/schemas")).json()) as RecordKind[];
  expect(kinds.map(({ entity }) => entity)).toEqual(entities.map(({ name }) => name));
  for (const { schema, template } of kinds) {
    expect((await app.request(schema, { method: "HEAD" })).status).toBe(200);
    expect(template === null || template.startsWith("/v1/templates/")).toBe(true);
  }
});

describe.each(entities.map((entity) => [entity.name, entity] as const))("%s", (name, entity) => {
  test.each(["es", "en"] as const)("its JSON Schema is the library's, in %s", async (language) => {
    for (const accept of ["*/*", "application/schema+json", "application/json"]) {
      const response = await get(`/v1/schemas/${name}`, { Accept: accept, "Accept-Language": language });
      const type = accept === "*/*" ? "application/schema+json" : accept;
      expect(response.headers.get("Content-Type")).toBe(type);
      expect(response.headers.get("Content-Language")).toBe(language);
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(jsonSchema(entity, { language }))));
    }
  });

  test("its Table Schema is the library's, where there is one", async () => {
    const response = await get(`/v1/schemas/${name}?lang=en`, { Accept: TABLE_SCHEMA });
    if (isTabular(entity)) {
      expect(response.headers.get("Content-Type")).toBe(TABLE_SCHEMA);
      expect(response.headers.get("Vary")).toMatch(/Accept, Accept-Language/);
      const expected = JSON.parse(JSON.stringify(tableSchema(entity, { language: "en" })));
      expect(await response.json()).toEqual(expected);
    } else {
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ type: "/problems/no-table", fields: expect.any(Array) });
      expect((await get(`/v1/templates/${name}`)).status).toBe(404);
    }
  });
});

describe("a template", () => {
  test("is the library's, named for people, and is answered with 304 to whoever has it", async () => {
    const referral = entities.find(({ name }) => name === "referral")!;
    for (const [language, name] of [
      ["es", "plantilla"],
      ["en", "template"],
    ] as const) {
      const response = await get("/v1/templates/referral", { "Accept-Language": language });
      expect(response.headers.get("Content-Type")).toMatch(/spreadsheetml\.sheet$/);
      expect(response.headers.get("Content-Disposition")).toMatch(
        new RegExp(`^attachment; filename="${name}(-[a-z0-9]+)+\\.xlsx"$`),
      );
      const workbook = new Uint8Array(await response.arrayBuffer());
      expect(workbook).toEqual(new Uint8Array(await templateWorkbook(referral, { language })));
      const etag = response.headers.get("ETag")!;
      const again = await get("/v1/templates/referral", {
        "Accept-Language": language,
        "If-None-Match": etag,
      });
      expect(again.status).toBe(304);
      const report = await validate("referral", workbook, { formats: [xlsx] });
      expect(report.inputs[0]).toMatchObject({ format: "xlsx", rows: 0 });
    }
  });

  test("of a kind that is not known suggests the nearest", async () => {
    const response = await get("/v1/templates/referal");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: "/problems/unknown-entity", nearest: "referral" });
  });
});
