import type { Concept, ConceptScheme } from "@aurora/domain/taxonomy";
import { terminology } from "@aurora/domain/terminology";
import {
  CSV_TYPE,
  type NamingOptions,
  schemeCsv,
  schemesCsv,
  viewConcept,
  viewScheme,
  viewSchemes,
} from "@aurora/terminology";
import { codeSystem, lookUpConcept } from "@aurora/terminology/fhir";
import { conceptJsonLd, schemeJsonLd } from "@aurora/terminology/skos";
import { conceptTurtle, schemeTurtle } from "@aurora/terminology/turtle";
import { nearest } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { answerWith, type Representation, represent, Shelf } from "../etag.js";
import { mediaTypes } from "../media.js";
import { unknownName } from "../problems.js";
import { addRead } from "../reads.js";
import {
  catalogueHeaders,
  conceptView,
  ifNoneMatch,
  notModified,
  problemAnswers,
  schemeSummaryView,
  schemeView,
} from "../schemas.js";

const tags = ["Catalogues"];
const schemeParam = z.string().openapi({ description: "The id of a scheme.", example: "center-kind" });

/** Every format of concepts, the one first that is given where the client has no wish. */
const formats = [
  "application/json",
  "text/csv",
  "text/turtle",
  "application/ld+json",
  "application/fhir+json",
] as const;

type Format = (typeof formats)[number];

const varied = {
  ...catalogueHeaders,
  Vary: {
    description: "`Accept`: each format is an answer of its own.",
    schema: { type: "string" as const },
  },
};

const CSV_SCHEMA = z.string().openapi({ description: "A table with a header (RFC 4180), in UTF-8." });
const TURTLE_SCHEMA = z.string().openapi({ description: "SKOS as Turtle." });
const jsonLdSchema = {
  type: "object" as const,
  description: "SKOS as JSON-LD 1.1 that carries its own context.",
  additionalProperties: true,
};

const listSchemes = createRoute({
  method: "get",
  path: "/v1/concepts",
  operationId: "listConceptSchemes",
  summary: "The concept schemes",
  description: "As JSON or CSV, by `Accept`.",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: {
      description: "Every scheme, without its concepts.",
      headers: varied,
      content: {
        "application/json": { schema: z.array(schemeSummaryView) },
        "text/csv": { schema: CSV_SCHEMA },
      },
    },
    ...notModified,
    ...problemAnswers("not-acceptable"),
  },
});

const readScheme = createRoute({
  method: "get",
  path: "/v1/concepts/{scheme}",
  operationId: "readConceptScheme",
  summary: "A concept scheme",
  description:
    "By `Accept` as JSON, CSV, SKOS (Turtle or JSON-LD) or as a FHIR R4 CodeSystem; each with a strong ETag of its own.",
  tags,
  request: { params: z.object({ scheme: schemeParam }), headers: ifNoneMatch },
  responses: {
    200: {
      description: "The scheme with its concepts, their definitions and citations.",
      headers: varied,
      content: {
        "application/json": { schema: schemeView },
        "text/csv": { schema: CSV_SCHEMA },
        "text/turtle": { schema: TURTLE_SCHEMA },
        "application/ld+json": { schema: jsonLdSchema },
        "application/fhir+json": {
          schema: { type: "object" as const, description: "A CodeSystem.", additionalProperties: true },
        },
      },
    },
    ...notModified,
    ...problemAnswers("unknown-scheme", "not-acceptable"),
  },
});

const readConcept = createRoute({
  method: "get",
  path: "/v1/concepts/{scheme}/{code}",
  operationId: "readConcept",
  summary: "A concept",
  description:
    "By `Accept` as JSON, CSV, SKOS (Turtle or JSON-LD) or as the FHIR R4 Parameters of `$lookup`. A deprecated code is answered with its replacement: `replacedBy`, and a link of relation `successor-version`.",
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
      headers: {
        ...varied,
        Link: {
          description: "Where the concept is that took its place; absent unless the code is replaced.",
          schema: { type: "string" as const },
        },
      },
      content: {
        "application/json": { schema: conceptView },
        "text/csv": { schema: CSV_SCHEMA },
        "text/turtle": { schema: TURTLE_SCHEMA },
        "application/ld+json": { schema: jsonLdSchema },
        "application/fhir+json": {
          schema: { type: "object" as const, description: "Parameters.", additionalProperties: true },
        },
      },
    },
    ...notModified,
    ...problemAnswers("unknown-scheme", "unknown-concept", "not-acceptable"),
  },
});

/** Adds the routes of the concept schemes. */
export function addConceptRoutes(app: OpenAPIHono, naming: NamingOptions): void {
  // Apart, so that no name of a scheme can be read as that of a concept; neither has a space in it.
  const lists = new Shelf();
  const schemes = new Shelf();
  const concepts = new Shelf();
  const listFormatOf = mediaTypes(["application/json", "text/csv"]);
  const formatOf = mediaTypes(formats);

  addRead(app, listSchemes, (c) => {
    const format = listFormatOf(c);
    return answerWith(
      c,
      lists.get(format, () => inFormat(format, format === "text/csv" ? schemesCsv() : viewSchemes())),
    );
  });

  addRead(app, readScheme, (c) => {
    const format = formatOf(c);
    const id = c.req.param("scheme") ?? "";
    return answerWith(
      c,
      schemes.get(`${format} ${id}`, () => {
        const scheme = schemeNamed(id);
        return inFormat(format, schemeContents[format](scheme, naming));
      }),
    );
  });

  addRead(app, readConcept, (c) => {
    const format = formatOf(c);
    const { scheme: id = "", code = "" } = c.req.param() as Record<string, string>;
    return answerWith(
      c,
      concepts.get(`${format} ${id} ${code}`, () => {
        const scheme = schemeNamed(id);
        const concept = conceptNamed(scheme, code);
        return inFormat(format, conceptContents[format](scheme, concept, naming), linkOf(concept));
      }),
    );
  });
}

/** What a scheme is in each format: a text, or what JSON is written of. */
const schemeContents: Readonly<Record<Format, (scheme: ConceptScheme, naming: NamingOptions) => unknown>> = {
  "application/json": viewScheme,
  "text/csv": (scheme) => schemeCsv(scheme),
  "text/turtle": schemeTurtle,
  "application/ld+json": schemeJsonLd,
  "application/fhir+json": codeSystem,
};

/** What a concept is in each format. */
const conceptContents: Readonly<
  Record<Format, (scheme: ConceptScheme, concept: Concept, naming: NamingOptions) => unknown>
> = {
  "application/json": viewConcept,
  "text/csv": (scheme, concept) => schemeCsv(scheme, [concept]),
  "text/turtle": conceptTurtle,
  "application/ld+json": conceptJsonLd,
  "application/fhir+json": lookUpConcept,
};

function inFormat(
  format: Format,
  content: unknown,
  headers: Readonly<Record<string, string>> = {},
): Representation {
  return represent(
    typeof content === "string" ? content : JSON.stringify(content),
    format === "text/csv" ? CSV_TYPE : format === "text/turtle" ? "text/turtle; charset=utf-8" : format,
    { Vary: "Accept", ...headers },
  );
}

/** Where what took a concept's place is, as seen from where the concept is: it holds behind any proxy. */
function linkOf({ replacedBy }: Concept): Readonly<Record<string, string>> {
  return replacedBy === undefined
    ? {}
    : { Link: `<${encodeURIComponent(replacedBy)}>; rel="successor-version"` };
}

function schemeNamed(id: string): ConceptScheme {
  const scheme = terminology.get(id);
  if (scheme === undefined) throw unknownName("unknown-scheme", id, nearest(id, terminology.keys()));
  return scheme;
}

function conceptNamed({ concepts }: ConceptScheme, code: string): Concept {
  const concept = concepts.find((known) => known.code === code);
  if (concept !== undefined) return concept;
  throw unknownName(
    "unknown-concept",
    code,
    nearest(
      code,
      concepts.map((known) => known.code),
    ),
  );
}
