import {
  type Instrument,
  instruments,
  type LegalInstrument,
  legalInstrument,
  legalInstruments,
  type NormId,
  provisions,
} from "@aurora/domain/norms";
import { nearest } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { answerWith, representJson, Shelf } from "../etag.js";
import { unknownName } from "../problems.js";
import { addRead } from "../reads.js";
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
  description: "What conclusions may cite, and every instrument that these sources name.",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: {
      description:
        "What conclusions may cite, without provisions, and then every instrument that these sources name.",
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
  description: "When it is in force, what it repeals, and its provisions.",
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
  const lists = new Shelf();
  addRead(app, listNorms, (c) =>
    answerWith(
      c,
      lists.get("", () =>
        representJson([...instruments.map(viewNorm), ...legalInstruments.map(viewLegalInstrument)]),
      ),
    ),
  );

  const norms = new Shelf();
  addRead(app, readNorm, (c) => {
    const id = c.req.param("id") ?? "";
    return answerWith(
      c,
      norms.get(id, () => representJson(viewNormNamed(id))),
    );
  });
}

function viewNormNamed(id: string): NormWithProvisionsView {
  const norm = instruments.find((known) => known.id === id);
  if (norm !== undefined) return viewNormWithProvisions(norm);
  const cited = legalInstrument(id);
  if (cited !== undefined) return { ...viewLegalInstrument(cited), provisions: [] };
  const ids = [...instruments, ...legalInstruments].map((known) => known.id);
  throw unknownName("unknown-norm", id, nearest(id, ids));
}

function viewNorm(norm: Instrument): NormView {
  const { id, title, description, kind, inForceFrom, inForceUntil, approvedBy, repeals } = norm;
  return {
    id,
    title,
    description,
    kind,
    type: null,
    number: null,
    date: null,
    relations: [],
    replacedBy: null,
    citations: [],
    inForceFrom: inForceFrom ?? null,
    inForceUntil: inForceUntil ?? null,
    approvedBy: approvedBy ?? null,
    repeals: repeals ?? [],
  };
}

/** An instrument that the sources name; its dates in force are those that they give, mostly none. */
function viewLegalInstrument(cited: LegalInstrument): NormView {
  const { id, name, title, note, type, number, date, relations, replacedBy, citations } = cited;
  return {
    id,
    title: title ?? name,
    description: note ?? null,
    kind: "cited",
    type,
    number: number ?? null,
    date: date ?? null,
    inForceFrom: cited.inForceFrom ?? null,
    inForceUntil: cited.inForceUntil ?? null,
    approvedBy: null,
    repeals: relations.filter(({ kind }) => kind === "repeals").map(({ target }) => target),
    relations,
    replacedBy: replacedBy ?? null,
    citations,
  };
}

function viewNormWithProvisions(norm: Instrument & { readonly id: NormId }): NormWithProvisionsView {
  return {
    ...viewNorm(norm),
    provisions: provisions(norm.id).map(({ locator, heading }) => ({ locator, heading })),
  };
}
