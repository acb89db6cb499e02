import { entities } from "@aurora/domain/records";
import { entityOf } from "@aurora/validator";
import { fieldsLeftOut, isTabular, jsonSchema, NestedEntity, tableSchema } from "@aurora/validator/schema";
import { createRoute, type OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import { accepts } from "hono/accepts";
import { cacheable, cacheableJson } from "../etag.js";
import { type Language, languageOf } from "../language.js";
import { RequestProblem } from "../problems.js";
import { queryOptions } from "../query.js";
import { addRead } from "../reads.js";
import {
  catalogueHeaders,
  contentLanguageHeader,
  entityParam,
  ifNoneMatch,
  notModified,
  problemAnswers,
  type RecordKind,
  recordKindView,
} from "../schemas.js";

const tags = ["Schemas"];

const JSON_SCHEMA = "application/schema+json";
const TABLE_SCHEMA = "application/vnd.tableschema+json";

const listSchemas = createRoute({
  method: "get",
  path: "/v1/schemas",
  operationId: "listSchemas",
  summary: "The kinds of record",
  description: "Every kind of record that is judged, with where its schema and its template are.",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: {
      description: "The kinds of record.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: z.array(recordKindView) } },
    },
    ...notModified,
  },
});

const dialect = (name: string) => ({
  type: "object" as const,
  description: name,
  additionalProperties: true,
});

// Of several media types under one status the framework would type only the one of JSON.
const answers: RouteConfig["responses"] = {
  200: {
    description: "The schema.",
    headers: { ...catalogueHeaders, ...contentLanguageHeader },
    content: {
      [JSON_SCHEMA]: { schema: dialect("A JSON Schema of the dialect 2020-12.") },
      "application/json": { schema: dialect("The same JSON Schema.") },
      [TABLE_SCHEMA]: { schema: dialect("A Frictionless Table Schema, version 2.") },
    },
  },
  ...notModified,
  ...problemAnswers("invalid-option", "unknown-entity", "no-table"),
};

const readSchema = createRoute({
  method: "get",
  path: "/v1/schemas/{entity}",
  operationId: "readSchema",
  summary: "The schema of a kind of record",
  description: `The JSON Schema of one record, or where \`Accept\` prefers \`${TABLE_SCHEMA}\` the Frictionless Table Schema of its register, with the official headers. Titles and descriptions are in the language of the request.`,
  tags,
  request: {
    params: z.object({ entity: entityParam }),
    query: z.strictObject({ lang: queryOptions.lang.schema.optional() }),
    headers: ifNoneMatch,
  },
  responses: answers,
});

/** Adds the routes of the schemas of records. */
export function addSchemaRoutes(app: OpenAPIHono): void {
  addRead(app, listSchemas, (c) => cacheableJson(c, entities.map(viewKind)));

  const made = new Map<string, string>();
  app.openapi(readSchema, (c) => {
    const entity = entityOf(c.req.valid("param").entity);
    const language = languageOf(c);
    const type = accepts(c, {
      header: "Accept",
      supports: [JSON_SCHEMA, TABLE_SCHEMA, "application/json"],
      default: JSON_SCHEMA,
    });
    const isTable = type === TABLE_SCHEMA;
    const key = `${entity.name} ${language} ${isTable}`;
    const body =
      made.get(key) ??
      JSON.stringify(isTable ? tableSchemaOf(entity, language) : jsonSchema(entity, { language }));
    made.set(key, body);
    return cacheable(c, body, type, { "Content-Language": language, Vary: "Accept, Accept-Language" });
  });
}

type Entity = ReturnType<typeof entityOf>;

function tableSchemaOf(entity: Entity, language: Language): object {
  try {
    return tableSchema(entity, { language });
  } catch (thrown) {
    throw thrown instanceof NestedEntity ? noTable(thrown) : thrown;
  }
}

/** The problem of a kind of record whose records no table can bring. */
export function noTable({ fields }: NestedEntity): RequestProblem {
  const names = fields.join(", ");
  return new RequestProblem(
    "no-table",
    { es: `Ninguna tabla trae estos campos: ${names}.`, en: `No table brings these fields: ${names}.` },
    { fields },
  );
}

function viewKind(entity: Entity): RecordKind {
  const { name, label } = entity;
  const template = isTabular(entity) ? `/v1/templates/${name}` : null;
  return { entity: name, label, schema: `/v1/schemas/${name}`, template, leftOut: fieldsLeftOut(entity) };
}
