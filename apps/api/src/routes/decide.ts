import {
  type Decision,
  type DecisionFailure,
  decision as decisionNamed,
  decisions,
  inLanguage,
  takeDecision,
} from "@aurora/domain/decisions";
import { objectSchema } from "@aurora/domain/records";
import { nearest, todayInLima } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { answerWith, representJson, Shelf } from "../etag.js";
import { wholeJson } from "../json-body.js";
import { languageOf } from "../language.js";
import type { ServiceLimits } from "../limits.js";
import { RequestProblem, unknownName } from "../problems.js";
import { queryOptions } from "../query.js";
import { addRead } from "../reads.js";
import {
  catalogueHeaders,
  conclusionView,
  contentLanguageHeader,
  decisionView,
  ifNoneMatch,
  notModified,
  problemAnswers,
  rulesetHeader,
} from "../schemas.js";

const tags = ["Decisions"];

/** A case is small: what is larger is no case. */
const MOST_BYTES = 4 * 1024 * 1024;

const params = z.object({
  decision: z.string().openapi({
    description: "The decision's name.",
    enum: decisions.map(({ name }) => name),
    example: "classify-prevention",
  }),
});

const listDecisions = createRoute({
  method: "get",
  path: "/v1/decide",
  operationId: "listDecisions",
  summary: "The decisions",
  description: "What can be decided of one case, what each decision asks for, and an example.",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: {
      description: "What each decides, what it asks for, and an example of its input.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: z.array(decisionView) } },
    },
    ...notModified,
  },
});

const readDecision = createRoute({
  method: "get",
  path: "/v1/decide/{decision}",
  operationId: "readDecision",
  summary: "A decision",
  description: "What a decision asks for, as JSON Schema, and an example of its input.",
  tags,
  request: { params, headers: ifNoneMatch },
  responses: {
    200: {
      description: "What it decides, what it asks for, and an example of its input.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: decisionView } },
    },
    ...notModified,
    ...problemAnswers("unknown-decision"),
  },
});

const takeOne = createRoute({
  method: "post",
  path: "/v1/decide/{decision}",
  operationId: "decide",
  summary: "Decide a case",
  description:
    "Answers a case by the norm: the conclusion, `trace` with each step of the reasoning and the article on which it rests, and `otherwise` with what is missing or would have to change for every other outcome. What cannot be concluded is a problem that says why. Nothing of the case is stored.",
  tags,
  request: {
    params,
    query: z.strictObject({
      asOf: queryOptions.asOf.schema.optional(),
      lang: queryOptions.lang.schema.optional(),
    }),
    body: {
      required: true,
      description: "The case, by the decision's fields; see `GET /v1/decide/{decision}` for them.",
      // No zod schema on purpose: the decision itself reads the case, and says field by field what is wrong.
      content: {
        "application/json": {
          schema: {},
          examples: Object.fromEntries(
            decisions.map(({ name, title, example }) => [name, { summary: title.en, value: example }]),
          ),
        },
      },
    },
  },
  responses: {
    200: {
      description: "The conclusion.",
      headers: { ...rulesetHeader, ...contentLanguageHeader },
      content: { "application/json": { schema: conclusionView } },
    },
    ...problemAnswers(
      "invalid-option",
      "not-json",
      "incomplete-body",
      "undecodable-body",
      "unpacked-too-large",
      "idle-body",
      "unknown-decision",
      "payload-too-large",
      "unsupported-media-type",
      "invalid-input",
      "missing-facts",
      "contradictory-facts",
      "internal-fault",
      "run-too-long",
    ),
  },
});

/** Adds the routes of the decisions. */
export function addDecideRoutes(app: OpenAPIHono, limits: ServiceLimits): void {
  const shelf = new Shelf();
  addRead(app, listDecisions, (c) =>
    answerWith(
      c,
      shelf.get("", () => representJson(decisions.map(viewDecision))),
    ),
  );
  addRead(app, readDecision, (c) => {
    const name = c.req.param("decision") ?? "";
    return answerWith(
      c,
      shelf.get(name, () => representJson(viewDecision(named(name)))),
    );
  });

  app.openapi(takeOne, async (c) => {
    const decision = named(c.req.valid("param").decision);
    const { asOf = todayInLima() } = c.req.valid("query");
    const language = languageOf(c);
    const outcome = takeDecision(decision, await caseOf(c, limits), { asOf: asOf as string });
    if ("failure" in outcome) throw problemOf(outcome.failure as DecisionFailure, languageOf(c));
    return c.json(inLanguage(outcome.conclusion, language) as never, 200, {
      "Content-Language": language,
      Vary: "Accept-Language",
      "Cache-Control": "no-store",
    });
  });
}

function named(name: string): Decision {
  const found = decisionNamed(name);
  if (found !== undefined) return found;
  const names = decisions.map((known) => known.name);
  throw unknownName("unknown-decision", name, nearest(name, names));
}

/** The case of a body. @throws RequestProblem where it is no JSON, or too large to be a case */
async function caseOf(c: Context, { maxIdleMs, maxRunMs }: ServiceLimits): Promise<unknown> {
  const type = c.req.header("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json") {
    throw new RequestProblem("unsupported-media-type", {
      es: "Content-Type debe ser application/json.",
      en: "Content-Type must be application/json.",
    });
  }
  return wholeJson(c, { maxBodyBytes: MOST_BYTES, maxIdleMs, maxRunMs });
}

function problemOf(failure: DecisionFailure, language: "es" | "en"): RequestProblem {
  switch (failure._tag) {
    case "InvalidInput": {
      const places = failure.issues
        .map(({ path }) => path || "JSON")
        .slice(0, 5)
        .join(", ");
      return new RequestProblem(
        "invalid-input",
        { es: `Hay que corregir: ${places}.`, en: `To be mended: ${places}.` },
        { issues: inLanguage(failure.issues, language) },
      );
    }
    case "MissingFacts":
      return new RequestProblem("missing-facts", failure.because, { fields: failure.fields });
    case "ContradictoryFacts":
      return new RequestProblem("contradictory-facts", failure.because, { fields: failure.fields });
  }
}

function viewDecision(decision: Decision) {
  const { name, title, summary, interpretation, citations, example } = decision;
  return {
    name,
    title,
    summary,
    interpretation: interpretation ?? null,
    input: jsonSchemaOf(decision),
    example,
    citations,
  };
}

/** The JSON Schema of a decision's input, derived from its fields. */
function jsonSchemaOf({ input }: Decision): Record<string, unknown> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(objectSchema(input));
  return schema;
}
