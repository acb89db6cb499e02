import { citationText } from "@aurora/domain/norms";
import type { Concept, ConceptScheme } from "@aurora/domain/taxonomy";
import { definitionsIn, terminology } from "@aurora/domain/terminology";
import { nearest } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { accepts } from "hono/accepts";
import { csvTable } from "../csv.js";
import { cacheable, cacheableJson } from "../etag.js";
import { unknownName } from "../problems.js";
import {
  type ConceptView,
  catalogueHeaders,
  conceptView,
  ifNoneMatch,
  notModified,
  problemAnswers,
  type SchemeSummaryView,
  type SchemeView,
  schemeSummaryView,
  schemeView,
} from "../schemas.js";

const tags = ["Catalogues"];
const schemeParam = z.string().openapi({ description: "The id of a scheme.", example: "center-kind" });

const listSchemes = createRoute({
  method: "get",
  path: "/v1/concepts",
  operationId: "listConceptSchemes",
  summary: "The concept schemes",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: {
      description: "Every scheme, without its concepts.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: z.array(schemeSummaryView) } },
    },
    ...notModified,
  },
});

const readScheme = createRoute({
  method: "get",
  path: "/v1/concepts/{scheme}",
  operationId: "readConceptScheme",
  summary: "A concept scheme",
  description: "JSON, or CSV where `Accept` prefers `text/csv`.",
  tags,
  request: { params: z.object({ scheme: schemeParam }), headers: ifNoneMatch },
  responses: {
    200: {
      description: "The scheme with its concepts, their definitions and citations.",
      headers: catalogueHeaders,
      content: {
        "application/json": { schema: schemeView },
        "text/csv": { schema: z.string(), example: "code,label_es,label_en,…" },
      },
    },
    ...notModified,
    ...problemAnswers("unknown-scheme"),
  },
});

const readConcept = createRoute({
  method: "get",
  path: "/v1/concepts/{scheme}/{code}",
  operationId: "readConcept",
  summary: "A concept",
  tags,
  request: {
    params: z.object({
      scheme: schemeParam,
      code: z.string().openapi({ description: "A code of the scheme.", example: "police-station" }),
    }),
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "The concept.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: conceptView } },
    },
    ...notModified,
    ...problemAnswers("unknown-scheme", "unknown-concept"),
  },
});

/** Adds the routes of the concept schemes. */
export function addConceptRoutes(app: OpenAPIHono): void {
  app.openapi(listSchemes, (c) => cacheableJson(c, [...terminology.values()].map(viewSummary)));

  app.openapi(readScheme, (c) => {
    const scheme = schemeNamed(c.req.valid("param").scheme);
    const type = accepts(c, {
      header: "Accept",
      supports: ["application/json", "text/csv"],
      default: "application/json",
    });
    const vary = { Vary: "Accept" };
    return type === "text/csv"
      ? cacheable(c, schemeTable(scheme), "text/csv; charset=utf-8; header=present", vary)
      : cacheableJson(c, viewScheme(scheme), vary);
  });

  app.openapi(readConcept, (c) => {
    const params = c.req.valid("param");
    const scheme = schemeNamed(params.scheme);
    const concept = scheme.concepts.find(({ code }) => code === params.code);
    if (concept === undefined) {
      const codes = scheme.concepts.map(({ code }) => code);
      throw unknownName("unknown-concept", params.code, nearest(params.code, codes));
    }
    return cacheableJson(c, viewConcept(scheme, concept));
  });
}

function schemeNamed(id: string): ConceptScheme {
  const scheme = terminology.get(id);
  if (scheme === undefined) throw unknownName("unknown-scheme", id, nearest(id, terminology.keys()));
  return scheme;
}

function viewSummary({ id, title, concepts }: ConceptScheme): SchemeSummaryView {
  return { id, title, concepts: concepts.length };
}

function viewScheme(scheme: ConceptScheme): SchemeView {
  const { id, title, concepts } = scheme;
  return { id, title, concepts: concepts.map((concept) => viewConcept(scheme, concept)) };
}

function viewConcept({ id }: ConceptScheme, concept: Concept): ConceptView {
  const { code, label, synonyms, citations, broader, fromYear, untilYear, replacedBy } = concept;
  return {
    code,
    label,
    definition: definitionsIn(id)?.[code] ?? null,
    synonyms,
    broader: broader ?? null,
    fromYear: fromYear ?? null,
    untilYear: untilYear ?? null,
    replacedBy: replacedBy ?? null,
    citations,
  };
}

function schemeTable(scheme: ConceptScheme): string {
  return csvTable(
    [
      "code",
      "label_es",
      "label_en",
      "definition_es",
      "definition_en",
      "synonyms",
      "broader",
      "from_year",
      "until_year",
      "replaced_by",
      "citations",
    ],
    viewScheme(scheme).concepts.map((concept) => [
      concept.code,
      concept.label.es,
      concept.label.en,
      concept.definition?.es ?? "",
      concept.definition?.en ?? "",
      concept.synonyms.join("; "),
      concept.broader ?? "",
      String(concept.fromYear ?? ""),
      String(concept.untilYear ?? ""),
      concept.replacedBy ?? "",
      scheme.concepts
        .find(({ code }) => code === concept.code)!
        .citations.map((citation) => citationText(citation, "es"))
        .join("; "),
    ]),
  );
}
