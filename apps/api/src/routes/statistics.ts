import { indicators, publishedSources } from "@aurora/domain/statistics";
import { nearest } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { answerWith, representJson, Shelf } from "../etag.js";
import { RequestProblem, unknownName } from "../problems.js";
import { queryOptions } from "../query.js";
import { addRead, queryOf, rawQueryOf } from "../reads.js";
import { catalogueHeaders, ifNoneMatch, notModified, problemAnswers, statisticsView } from "../schemas.js";

const figuresQuery = z.strictObject({
  indicator: queryOptions.indicator.schema.optional(),
  source: queryOptions.source.schema.optional(),
  place: queryOptions.place.schema.optional(),
  period: queryOptions.period.schema.optional(),
  population: queryOptions.population.schema.optional(),
  lang: queryOptions.lang.schema.optional(),
});

const readStatistics = createRoute({
  method: "get",
  path: "/v1/statistics",
  operationId: "readStatistics",
  summary: "The published figures",
  description:
    "The figures that the sources publish, as observations, and what the sources claim of them: totals, shares, changes and partitions. Parameters narrow the observations; the claims that remain are those of which every figure does. As they are, the figures are a record of `POST /v1/validate/statistics`, which says where they contradict each other.",
  tags: ["Catalogues"],
  request: {
    query: figuresQuery,
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "The figures.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: statisticsView } },
    },
    ...notModified,
    ...problemAnswers("invalid-option"),
  },
});

/** Adds the route of the published figures. */
export function addStatisticsRoute(app: OpenAPIHono): void {
  const shelf = new Shelf();
  addRead(app, readStatistics, (c) =>
    answerWith(
      c,
      shelf.get(rawQueryOf(c), () => representJson(figuresBy(queryOf(c, figuresQuery)))),
    ),
  );
}

const populations = [
  ...new Set(
    publishedSources.flatMap(({ figures }) => figures.observations.map(({ population }) => population)),
  ),
];

/** The figures that fit, with the claims of which every figure does and the indicators that are met. */
function figuresBy({ indicator, source, place, period, population }: z.infer<typeof figuresQuery>) {
  checkName(
    "indicator",
    indicator,
    indicators.map(({ code }) => code),
  );
  checkName(
    "source",
    source,
    publishedSources.map(({ id }) => id),
  );
  checkName("population", population, populations);
  const chosen = publishedSources.filter(({ id }) => source === undefined || id === source);
  const observations = chosen
    .flatMap(({ figures }) => figures.observations)
    .filter(
      (observation) =>
        (indicator === undefined || observation.indicator === indicator) &&
        (place === undefined || observation.place === place) &&
        (period === undefined || observation.period === period) &&
        (population === undefined || observation.population === population),
    );
  const kept = new Set(observations.map(({ id }) => id));
  const claims = chosen
    .flatMap(({ figures }) => figures.claims)
    .filter((claim) => figuresOf(claim).every((id) => kept.has(id)));
  const used = new Set(observations.map((observation) => observation.indicator));
  return {
    indicators: indicators.filter(({ code }) => used.has(code)),
    observations,
    claims,
  };
}

type Claim = (typeof publishedSources)[number]["figures"]["claims"][number];

/** The ids of the figures of which a claim speaks. */
function figuresOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case "total":
      return [claim.whole, ...claim.parts];
    case "share":
      return [claim.part, claim.whole];
    case "change":
      return [claim.from, claim.to];
    case "partition":
      return claim.shares;
  }
}

/** A filter that names nothing is a mistaken option: the path itself exists. */
function checkName(option: string, given: string | undefined, known: readonly string[]): void {
  if (given === undefined || known.includes(given)) return;
  const { detail, members } = unknownName("invalid-option", given, nearest(given, known));
  const { es, en } = detail;
  throw new RequestProblem(
    "invalid-option",
    { es: `${option}: ${es}`, en: `${option}: ${en}` },
    { ...members, option },
  );
}
