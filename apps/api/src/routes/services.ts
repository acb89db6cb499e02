import {
  type Service,
  serviceDefinitions,
  service as serviceScheme,
  services,
} from "@aurora/domain/services";
import { publishedFigures } from "@aurora/domain/statistics";
import { nearest } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { answerWith, representJson, Shelf } from "../etag.js";
import { unknownName } from "../problems.js";
import { addRead } from "../reads.js";
import { catalogueHeaders, ifNoneMatch, notModified, problemAnswers, serviceView } from "../schemas.js";

const tags = ["Catalogues"];

const listServices = createRoute({
  method: "get",
  path: "/v1/services",
  operationId: "listServices",
  summary: "The services",
  description:
    "Every service and sub-service with whom it serves, its coverage, its centres and its figures by period, each with its source. Which of them serve a case is for `POST /v1/decide/find-services` to say.",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: {
      description: "The services.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: z.array(serviceView) } },
    },
    ...notModified,
  },
});

const readService = createRoute({
  method: "get",
  path: "/v1/services/{code}",
  operationId: "readService",
  summary: "A service",
  description: "Whom it serves, where, its centres and its figures by period, each with its source.",
  tags,
  request: {
    params: z.object({ code: z.string().openapi({ description: "The service's code.", example: "cem" }) }),
    headers: ifNoneMatch,
  },
  responses: {
    200: {
      description: "The service.",
      headers: catalogueHeaders,
      content: { "application/json": { schema: serviceView } },
    },
    ...notModified,
    ...problemAnswers("unknown-service"),
  },
});

/** Adds the routes of the catalogue of services. */
export function addServiceRoutes(app: OpenAPIHono): void {
  const lists = new Shelf();
  addRead(app, listServices, (c) =>
    answerWith(
      c,
      lists.get("", () => representJson(services.map(viewService))),
    ),
  );

  const each = new Shelf();
  addRead(app, readService, (c) => {
    const code = c.req.param("code") ?? "";
    return answerWith(
      c,
      each.get(code, () => representJson(viewService(serviceNamed(code)))),
    );
  });
}

function serviceNamed(code: string): Service {
  const found = services.find((known) => known.code === code);
  if (found !== undefined) return found;
  const codes = services.map((known) => known.code);
  throw unknownName("unknown-service", code, nearest(code, codes));
}

const observationById = new Map(
  publishedFigures.observations.map((observation) => [observation.id, observation]),
);

/** A service with its names, and with its figures in place of their ids. */
function viewService(service: Service) {
  const concept = serviceScheme.concepts.find(({ code }) => code === service.code);
  const resolved = <T extends { readonly observations: readonly string[] }>(list: readonly T[]) =>
    list.map((item) => ({
      ...item,
      observations: item.observations.map((id) => observationById.get(id) ?? { id }),
    }));
  return {
    ...service,
    label: concept?.label,
    definition: serviceDefinitions[service.code],
    broader: concept?.broader ?? null,
    centers: resolved(service.centers),
    figures: resolved(service.figures),
  };
}
