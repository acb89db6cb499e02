import { entityOf } from "@aurora/validator";
import { fieldsLeftOut, isTabular, NestedEntity } from "@aurora/validator/schema";
import { createRoute, type OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import { cacheable } from "../etag.js";
import { type Language, languageOf } from "../language.js";
import { queryOptions } from "../query.js";
import {
  catalogueHeaders,
  contentLanguageHeader,
  entityParam,
  ifNoneMatch,
  notModified,
  problemAnswers,
} from "../schemas.js";
import { noTable } from "./schemas.js";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const answers: RouteConfig["responses"] = {
  200: {
    description: "The workbook (XLSX).",
    headers: {
      ...catalogueHeaders,
      ...contentLanguageHeader,
      "Content-Disposition": {
        description: "A name under which to keep it.",
        schema: { type: "string" },
        example: fileNameHeader("Acción preventiva", "es"),
      },
    },
    content: { [WORKBOOK]: { schema: { type: "string", format: "binary" } } },
  },
  ...notModified,
  ...problemAnswers("invalid-option", "unknown-entity", "no-table"),
};

const readTemplate = createRoute({
  method: "get",
  path: "/v1/templates/{entity}",
  operationId: "readTemplate",
  summary: "A workbook to fill in",
  description:
    "An Excel workbook in which to keep the register of a kind of record: lists of the official labels, what each cell may hold, notes with the articles, and formulas that foresee contradictions. Filled in, it is a body of `POST /v1/validate/{entity}` as it stands.",
  tags: ["Schemas"],
  request: {
    params: z.object({ entity: entityParam }),
    query: z.strictObject({ lang: queryOptions.lang.schema.optional() }),
    headers: ifNoneMatch,
  },
  responses: answers,
});

type Entity = ReturnType<typeof entityOf>;

/** Adds the route of the templates; each is made when it is first asked for, and then kept. */
export function addTemplateRoute(app: OpenAPIHono): void {
  const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  app.openapi(readTemplate, async (c) => {
    const entity = entityOf(c.req.valid("param").entity);
    const language = languageOf(c);
    const key = `${entity.name} ${language}`;
    const workbook = made.get(key) ?? templateOf(entity, language);
    made.set(key, workbook);
    // What could not be made is tried again by who asks next.
    workbook.catch(() => made.delete(key));
    return cacheable(c, await workbook, WORKBOOK, {
      "Content-Language": language,
      "Content-Disposition": fileNameHeader(entity.label[language], language),
      Vary: "Accept-Language",
    });
  });
}

async function templateOf(entity: Entity, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  if (!isTabular(entity)) throw noTable(new NestedEntity(entity.name, fieldsLeftOut(entity)));
  // Whoever never asks for a template does not pay for what makes workbooks.
  const { templateWorkbook } = await import("@aurora/validator/template");
  return new Uint8Array(await templateWorkbook(entity, { language }));
}

/** `plantilla-accion-preventiva.xlsx`: letters that every system and mail program leaves alone. */
function fileNameHeader(label: string, language: Language): string {
  const plain = label.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const name = [language === "es" ? "plantilla" : "template", ...words].join("-");
  return `attachment; filename="${name}.xlsx"`;
}
