import type { ResourceType } from "@aurora/terminology/fhir";
import { createRoute, z } from "@hono/zod-openapi";
import { type ProblemName, problemKinds, problemType } from "../problems.js";
import {
  catalogueHeaders,
  contentLanguageHeader,
  ifNoneMatch,
  notModified,
  rulesetHeader,
} from "../schemas.js";
import { FHIR_JSON, outcomeOf } from "./outcome.js";

const tags = ["FHIR"];

const outcomeView = z
  .looseObject({
    resourceType: z.literal("OperationOutcome"),
    issue: z
      .array(
        z.looseObject({
          severity: z.literal("error"),
          code: z.string().openapi({ description: "Of FHIR's issue-type." }),
          details: z.looseObject({ text: z.string() }),
          diagnostics: z.string().openapi({ description: "What is wrong and what is expected." }),
        }),
      )
      .min(1)
      .readonly(),
  })
  .openapi("OperationOutcome", {
    description: "A problem as FHIR has it; `details.coding.code` is the end of the problem's `type`.",
    example: outcomeOf({
      type: problemType("unknown-resource"),
      title: problemKinds["unknown-resource"].title.en,
      detail: 'center-kind has no code "CEM Comisaría". Did you mean "police-station"?',
    }) as never,
  });

const resourceView = (resourceType: string, description: string) =>
  z.looseObject({ resourceType: z.literal(resourceType) }).openapi(`Fhir${resourceType}`, { description });

const views = {
  CodeSystem: resourceView(
    "CodeSystem",
    "A FHIR R4 code system: a concept scheme, whole, with its hierarchy.",
  ),
  ValueSet: resourceView("ValueSet", "A FHIR R4 value set; expanded where an expansion was asked for."),
  Parameters: resourceView("Parameters", "The answer of a FHIR R4 operation."),
  Bundle: resourceView("Bundle", "A FHIR R4 bundle of what a search found."),
};

/** The answers of a FHIR path that are problems, by status. */
function outcomeAnswers(...names: readonly ProblemName[]) {
  const statuses = [...new Set(names.map((name) => problemKinds[name].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: names
          .filter((name) => problemKinds[name].status === status)
          .map((name) => `${problemKinds[name].title.en} (\`${problemType(name)}\`).`)
          .join(" "),
        content: { [FHIR_JSON]: { schema: outcomeView } },
      },
    ]),
  );
}

const varied = {
  ...catalogueHeaders,
  Vary: { description: "The headers by which answers differ.", schema: { type: "string" as const } },
};

const answerOf = (schema: z.ZodType) => ({ [FHIR_JSON]: { schema } });

const FORMAT = z
  .enum(["json", "application/json", FHIR_JSON])
  .optional()
  .openapi({ description: "Stands for `Accept`, as FHIR has it." });

const capabilitiesView = z
  .looseObject({ resourceType: z.enum(["CapabilityStatement", "TerminologyCapabilities"]) })
  .openapi("FhirCapabilities", { description: "What a FHIR server can do." });

/** What the server can do. */
export const metadataRoute = createRoute({
  method: "get",
  path: "/v1/fhir/metadata",
  operationId: "readFhirMetadata",
  summary: "What this FHIR server can do",
  description:
    "Which resources it has, which parameters it searches them by, and which operations it answers.",
  tags,
  request: {
    query: z.object({
      mode: z.enum(["full", "normative", "terminology"]).optional().openapi({
        description: "`terminology` for the TerminologyCapabilities, all else for the CapabilityStatement.",
      }),
      _format: FORMAT,
    }),
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "The CapabilityStatement, or the TerminologyCapabilities.",
      headers: varied,
      content: answerOf(capabilitiesView),
    },
    ...notModified,
    ...outcomeAnswers("invalid-parameter", "unsupported-parameter", "not-acceptable"),
  },
});

const idOf = (type: ResourceType) =>
  z
    .string()
    .openapi({ description: `The id of a ${type}: that of a concept scheme.`, example: "center-kind" });

/** A resource by its id. */
export const readRoute = (type: ResourceType) =>
  createRoute({
    method: "get",
    path: `/v1/fhir/${type}/{id}`,
    operationId: `readFhir${type}`,
    summary: `A FHIR ${type}`,
    description: `The ${type} of a concept scheme, whole.`,
    tags,
    request: {
      params: z.object({ id: idOf(type) }),
      query: z.object({ _format: FORMAT }),
      headers: ifNoneMatch,
    },
    responses: {
      200: { description: `The ${type}.`, headers: varied, content: answerOf(views[type]) },
      ...notModified,
      ...outcomeAnswers("unsupported-parameter", "unknown-resource", "not-acceptable"),
    },
  });

/** The resources that a search finds. */
export const searchRoute = (type: ResourceType) =>
  createRoute({
    method: "get",
    path: `/v1/fhir/${type}`,
    operationId: `searchFhir${type}`,
    summary: `Search FHIR ${type}s`,
    description: "All parameters must hold; several values of one, parted by commas, are alternatives.",
    tags,
    request: {
      query: z.object({
        url: z
          .string()
          .optional()
          .openapi({ description: "The canonical address.", example: canonicalOf(type) }),
        _id: z.string().optional().openapi({ description: "The id." }),
        version: z.string().optional().openapi({ description: "The version of the rules." }),
        name: z.string().optional().openapi({ description: "The beginning of the computable name." }),
        title: z.string().optional().openapi({ description: "The beginning of the Spanish title." }),
        status: z.string().optional().openapi({ description: "All are `active`." }),
        _format: FORMAT,
      }),
      headers: ifNoneMatch,
    },
    responses: {
      200: { description: `A searchset of ${type}s.`, headers: varied, content: answerOf(views.Bundle) },
      ...notModified,
      ...outcomeAnswers("unsupported-parameter", "not-acceptable"),
    },
  });

function canonicalOf(type: ResourceType): string {
  return `urn:aurora:${type === "CodeSystem" ? "scheme" : "value-set"}:center-kind`;
}

/** A parameter of an operation that a query can bring. */
interface QueryParameter {
  readonly description: string;
  readonly example?: string | number | boolean;
  readonly type?: "integer" | "boolean";
  /** Whether one cannot do without it: on the type alone, or on an instance too. */
  readonly needed?: "on-type" | "always";
}

const CODE: QueryParameter = { description: "The code.", example: "police-station", needed: "always" };
const DISPLAY_LANGUAGE: QueryParameter = {
  description: "Language of displays and messages, es or en; `Accept-Language` decides where absent.",
  example: "en",
};
const DISPLAY: QueryParameter = {
  description: "What the code is called, to be checked too.",
  example: "CEM Comisaría",
};
const versionOf = (what: string): QueryParameter => ({ description: `The version of the ${what}.` });
const canonical = (type: ResourceType, what: string): QueryParameter => ({
  description: what,
  example: canonicalOf(type),
  needed: "on-type",
});

interface OperationShape {
  readonly name: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly answer: "Parameters" | "ValueSet";
  readonly query: Readonly<Record<string, QueryParameter>>;
}

/** The operations as the document tells them. */
export const operationShapes: Readonly<Record<ResourceType, readonly OperationShape[]>> = {
  CodeSystem: [
    {
      name: "lookup",
      operationId: "LookUpCode",
      summary: "What is known of a code",
      description:
        "Its names in both languages, its definition, its place in the hierarchy, the days on which it holds, its sources, and for a deprecated code what took its place (`replacedBy`).",
      answer: "Parameters",
      query: {
        system: canonical("CodeSystem", "The code system."),
        code: CODE,
        version: versionOf("code system"),
        property: { description: "Only this property; repeated for several.", example: "status" },
        displayLanguage: DISPLAY_LANGUAGE,
      },
    },
    {
      name: "validate-code",
      operationId: "ValidateCode",
      summary: "Whether a code is of a code system",
      description:
        "A deprecated code is still one, for records of its time: the answer then has `inactive`, and its message names what took the code's place.",
      answer: "Parameters",
      query: {
        url: canonical("CodeSystem", "The code system."),
        code: CODE,
        version: versionOf("code system"),
        display: DISPLAY,
        displayLanguage: DISPLAY_LANGUAGE,
      },
    },
    {
      name: "subsumes",
      operationId: "TestSubsumption",
      summary: "How two codes stand to each other",
      description: "`equivalent`, `subsumes` where A lies above B, `subsumed-by`, or `not-subsumed`.",
      answer: "Parameters",
      query: {
        system: canonical("CodeSystem", "The code system."),
        codeA: { description: "One code.", example: "police-station", needed: "always" },
        codeB: { description: "The other code.", example: "regular", needed: "always" },
        version: versionOf("code system"),
      },
    },
  ],
  ValueSet: [
    {
      name: "expand",
      operationId: "ExpandValueSet",
      summary: "The codes of a value set",
      description: "Flat and in the order of the scheme, whole or page by page.",
      answer: "ValueSet",
      query: {
        url: canonical("ValueSet", "The value set."),
        valueSetVersion: versionOf("value set"),
        filter: {
          description: "Only concepts one of whose names has words that begin so, in either language.",
          example: "comisaría",
        },
        offset: { description: "How many to leave out.", example: 0, type: "integer" },
        count: { description: "How many to give at most.", example: 20, type: "integer" },
        activeOnly: {
          description: "Whether to leave out codes that are for records of their time alone.",
          example: true,
          type: "boolean",
        },
        includeDesignations: {
          description: "Whether to give every name.",
          example: true,
          type: "boolean",
        },
        excludeNested: { description: "Always so.", example: true, type: "boolean" },
        displayLanguage: DISPLAY_LANGUAGE,
      },
    },
    {
      name: "validate-code",
      operationId: "ValidateCodeInValueSet",
      summary: "Whether a code is of a value set",
      description: "As of a code system; a code needs its system, since two systems may have it.",
      answer: "Parameters",
      query: {
        url: canonical("ValueSet", "The value set."),
        valueSetVersion: versionOf("value set"),
        system: { description: "The code's system.", example: canonicalOf("CodeSystem"), needed: "always" },
        systemVersion: versionOf("code system"),
        code: CODE,
        display: DISPLAY,
        displayLanguage: DISPLAY_LANGUAGE,
      },
    },
  ],
};

/** The four ways to an operation: on the type or an instance, by query or by a body. */
export function operationRoutes(type: ResourceType, shape: OperationShape) {
  return [true, false].flatMap((onInstance) => [
    operationRoute(type, shape, { onInstance, method: "get" }),
    operationRoute(type, shape, { onInstance, method: "post" }),
  ]);
}

function operationRoute(
  type: ResourceType,
  { name, operationId, summary, description, answer, query }: OperationShape,
  { onInstance, method }: { readonly onInstance: boolean; readonly method: "get" | "post" },
) {
  const own = Object.entries(query).filter(([, { needed }]) => !onInstance || needed !== "on-type");
  return createRoute({
    method,
    path: `/v1/fhir/${type}/${onInstance ? "{id}/" : ""}$${name}`,
    operationId: `fhir${operationId}${onInstance ? "OfInstance" : ""}${method === "post" ? "ByBody" : ""}`,
    summary,
    description:
      method === "get"
        ? description
        : `${description} The parameters come as a FHIR Parameters resource, which may also bring a \`coding\` or a \`codeableConcept\` where the operation takes one.`,
    tags,
    request: {
      ...(onInstance && { params: z.object({ id: idOf(type) }) }),
      ...(method === "get"
        ? {
            query: z.object({
              ...Object.fromEntries(own.map(([key, parameter]) => [key, schemaOf(parameter)])),
              _format: FORMAT,
            }),
            headers: ifNoneMatch,
          }
        : {
            query: z.object({ _format: FORMAT }),
            body: {
              required: true,
              content: {
                [FHIR_JSON]: { schema: views.Parameters, example: exampleBody(own) },
                "application/json": { schema: views.Parameters, example: exampleBody(own) },
              },
            },
          }),
    },
    responses: {
      200: {
        description: answer === "ValueSet" ? "The expanded value set." : "The answer as Parameters.",
        headers: { ...(method === "get" ? varied : rulesetHeader), ...contentLanguageHeader },
        content: answerOf(views[answer]),
      },
      ...(method === "get" && notModified),
      ...outcomeAnswers(
        "missing-parameter",
        "invalid-parameter",
        "unsupported-parameter",
        ...(method === "post"
          ? (["not-json", "incomplete-body", "undecodable-body", "idle-body"] as const)
          : []),
        "unknown-resource",
        "not-acceptable",
        ...(method === "post"
          ? (["payload-too-large", "unpacked-too-large", "unsupported-media-type"] as const)
          : []),
        "internal-fault",
        ...(method === "post" ? (["run-too-long"] as const) : []),
      ),
    },
  });
}

function schemaOf({ description, example, type, needed }: QueryParameter): z.ZodType {
  const base = type === "integer" ? z.int().min(0) : type === "boolean" ? z.boolean() : z.string();
  const schema = needed === undefined ? base.optional() : base;
  return schema.openapi({ description, ...(example !== undefined && { example }) });
}

/** A body that brings what one cannot do without. */
function exampleBody(parameters: readonly (readonly [string, QueryParameter])[]) {
  return {
    resourceType: "Parameters" as const,
    parameter: parameters
      .filter(([, { needed }]) => needed !== undefined)
      .map(([name, { example }]) =>
        /^(url|system)$/.test(name) ? { name, valueUri: example } : { name, valueCode: example },
      ),
  };
}
