import { entities } from "@aurora/domain/records";
import { basisText, type Rule, type RuleMeta, ruleCatalogue, speaksOf } from "@aurora/domain/rules";
import { nearest } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { answerWith, representJson, Shelf } from "../etag.js";
import { RequestProblem, unknownName } from "../problems.js";
import { queryOptions } from "../query.js";
import { addRead, queryOf, rawQueryOf } from "../reads.js";
import {
  catalogueHeaders,
  ifNoneMatch,
  notModified,
  problemAnswers,
  type RuleView,
  ruleView,
} from "../schemas.js";

const tags = ["Catalogues"];

const listQuery = z.strictObject({
  entity: queryOptions.entity.schema.optional(),
  severity: queryOptions.severity.schema.optional(),
  lang: queryOptions.lang.schema.optional(),
});

const listRules = createRoute({
  method: "get",
  path: "/v1/rules",
  operationId: "listRules",
  summary: "The rules",
  description:
    "In the order of the catalogue. `entity` keeps the rules that may speak of a record of that kind: its own, those over the records within it and those over records of every kind.",
  tags,
  request: {
    query: listQuery,
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "The rules.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: z.array(ruleView) } },
    },
    ...notModified,
    ...problemAnswers("invalid-option"),
  },
});

const readRule = createRoute({
  method: "get",
  path: "/v1/rules/{code}",
  operationId: "readRule",
  summary: "A rule",
  description: "What breaks the rule, what would satisfy it, what it weighs and why, and its articles.",
  tags,
  request: {
    params: z.object({ code: z.string().openapi({ description: "The rule's code.", example: "ACT-201" }) }),
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "The rule.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: ruleView } },
    },
    ...notModified,
    ...problemAnswers("unknown-rule"),
  },
});

/** Adds the routes of the catalogue of rules. */
export function addRuleRoutes(app: OpenAPIHono): void {
  const lists = new Shelf();
  addRead(app, listRules, (c) =>
    answerWith(
      c,
      lists.get(rawQueryOf(c), () => representJson(rulesBy(queryOf(c, listQuery)))),
    ),
  );

  const rules = new Shelf();
  addRead(app, readRule, (c) => {
    const code = c.req.param("code") ?? "";
    return answerWith(
      c,
      rules.get(code, () => representJson(viewRule(ruleNamed(code)))),
    );
  });
}

function rulesBy({ entity, severity }: z.infer<typeof listQuery>): readonly RuleView[] {
  if (entity !== undefined) checkEntity(entity);
  return ruleCatalogue
    .filter((rule) => entity === undefined || speaksOf(rule, entity))
    .map(viewRule)
    .filter((rule) => severity === undefined || rule.severity === severity);
}

function ruleNamed(code: string): RuleMeta | Rule {
  const rule = ruleCatalogue.find((known) => known.code === code);
  if (rule !== undefined) return rule;
  const codes = ruleCatalogue.map((known) => known.code);
  throw unknownName("unknown-rule", code, nearest(code, codes));
}

/** A filter that names nothing is a mistaken option: the path itself exists. */
function checkEntity(given: string): void {
  const names = entities.map(({ name }) => name);
  if (names.includes(given)) return;
  const { detail, members } = unknownName("invalid-option", given, nearest(given, names));
  throw new RequestProblem("invalid-option", detail, { ...members, option: "entity" });
}

function viewRule(rule: RuleMeta | Rule): RuleView {
  return {
    code: rule.code,
    severity: rule.severity,
    kind: "kind" in rule ? rule.kind : "file",
    entity: "entity" in rule ? rule.entity : null,
    summary: rule.summary,
    remedy: rule.remedy,
    fields: rule.fields,
    basis: rule.basis,
    basisText: basisText[rule.basis],
    wording: rule.wording ?? null,
    timeless: rule.timeless ?? false,
    interpretation: rule.interpretation ?? null,
    parameters: rule.parameters ?? [],
    deprecated: rule.deprecated === undefined ? null : { replacedBy: rule.deprecated.replacedBy ?? null },
    citations: rule.citations,
  };
}
