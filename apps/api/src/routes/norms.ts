import { type Instrument, instruments, type NormId, provisions } from "@aurora/domain/norms";
import { nearest } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { cacheableJson } from "../etag.js";
import { unknownName } from "../problems.js";
import {
  catalogueHeaders,
  ifNoneMatch,
  type NormView,
  type NormWithProvisionsView,
  normView,
  normWithProvisionsView,
  notModified,
  problemAnswers,
} from "../schemas.js";

const tags = ["Catalogues"];

const listNorms = createRoute({
  method: "get",
  path: "/v1/norms",
  operationId: "listNorms",
  summary: "The norms and reports",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: {
      description: "What conclusions may cite, without provisions.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: z.array(normView) } },
    },
    ...notModified,
  },
});

const readNorm = createRoute({
  method: "get",
  path: "/v1/norms/{id}",
  operationId: "readNorm",
  summary: "A norm or report",
  tags,
  request: {
    params: z.object({ id: z.string().openapi({ description: "The norm's id.", example: "RDE-290-2022" }) }),
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "The norm with its provisions in the order of its text; reports have none.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: normWithProvisionsView } },
    },
    ...notModified,
    ...problemAnswers("unknown-norm"),
  },
});

/** Adds the routes of the norms. */
export function addNormRoutes(app: OpenAPIHono): void {
  app.openapi(listNorms, (c) => cacheableJson(c, instruments.map(viewNorm)));

  app.openapi(readNorm, (c) => {
    const { id } = c.req.valid("param");
    const norm = instruments.find((known) => known.id === id);
    if (norm === undefined) {
      const ids = instruments.map((known) => known.id);
      throw unknownName("unknown-norm", id, nearest(id, ids));
    }
    return cacheableJson(c, viewNormWithProvisions(norm));
  });
}

function viewNorm(norm: Instrument): NormView {
  const { id, title, description, kind, inForceFrom, inForceUntil, approvedBy, repeals } = norm;
  return {
    id,
    title,
    description,
    kind,
    inForceFrom: inForceFrom ?? null,
    inForceUntil: inForceUntil ?? null,
    approvedBy: approvedBy ?? null,
    repeals: repeals ?? [],
  };
}

function viewNormWithProvisions(norm: Instrument & { readonly id: NormId }): NormWithProvisionsView {
  return {
    ...viewNorm(norm),
    provisions: provisions(norm.id).map(({ locator, heading }) => ({ locator, heading })),
  };
}
