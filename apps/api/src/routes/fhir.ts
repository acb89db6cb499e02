import type { NamingOptions } from "@aurora/terminology";
import {
  capabilityStatement,
  FhirRefusal,
  Inputs,
  type Naming,
  namingOf,
  operate,
  type ResourceType,
  resourceOf,
  search,
  terminologyCapabilities,
} from "@aurora/terminology/fhir";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { answerWith, cacheable, type Representation, represent, Shelf } from "../etag.js";
import { FHIR_JSON, problemOfRefusal } from "../fhir/outcome.js";
import { metadataRoute, operationRoutes, operationShapes, readRoute, searchRoute } from "../fhir/routes.js";
import { wholeJson } from "../json-body.js";
import { languageOf } from "../language.js";
import type { ServiceLimits } from "../limits.js";
import { mediaTypes } from "../media.js";
import { RequestProblem } from "../problems.js";
import { addRead, rawQueryOf } from "../reads.js";

/** A resource Parameters of an operation is small: what is larger is none. */
const MOST_BYTES = 64 * 1024;

const types = ["CodeSystem", "ValueSet"] as const satisfies readonly ResourceType[];

/** Adds the terminology service of FHIR R4: its resources, searches, operations and what it tells of itself. */
export function addFhirRoutes(
  app: OpenAPIHono,
  {
    limits,
    publicUrl,
    ...options
  }: NamingOptions & { readonly limits: ServiceLimits; readonly publicUrl?: string | undefined },
): void {
  const naming = namingOf(options);
  const shelf = new Shelf();

  addRead(app, metadataRoute, (c) => {
    acceptable(c);
    return answerWith(
      c,
      shelf.get(`${rawQueryOf(c)} metadata`, () => metadataOf(c, naming)),
    );
  });

  for (const type of types) {
    addRead(app, searchRoute(type), (c) => {
      acceptable(c);
      const found = refusing(() => search(type, inputsOf(c), naming));
      // What is found has addresses of this server, which it may have several of: it is not kept.
      const origin = publicUrl?.replace(/\/+$/, "") ?? new URL(c.req.url).origin;
      const address = origin + c.req.path;
      const bundle = {
        resourceType: "Bundle",
        type: "searchset",
        total: found.length,
        link: [{ relation: "self", url: address + rawQueryOf(c) }],
        ...(found.length > 0 && {
          entry: found.map((resource) => ({
            fullUrl: `${address}/${resource.id}`,
            resource,
            search: { mode: "match" },
          })),
        }),
      };
      return cacheable(c, JSON.stringify(bundle), FHIR_JSON, { Vary: "Accept" });
    });

    for (const shape of operationShapes[type]) {
      for (const route of operationRoutes(type, shape)) {
        const carryOut = (c: Context, inputs: Inputs) =>
          refusing(() =>
            operate(type, shape.name, inputs, {
              naming,
              instance: c.req.param("id"),
              language: languageOf(c),
            }),
          );
        if (route.method === "get") {
          addRead(app, route, (c) => {
            acceptable(c);
            return cacheable(c, JSON.stringify(carryOut(c, inputsOf(c))), FHIR_JSON, {
              "Content-Language": languageOf(c),
              Vary: "Accept, Accept-Language",
            });
          });
        } else {
          app.openAPIRegistry.registerPath(route);
          app.post(route.getRoutingPath(), async (c) => {
            acceptable(c);
            const inputs = await bodyOf(c, limits);
            const answer = carryOut(
              c,
              refusing(() => Inputs.ofResource(inputs)),
            );
            return c.body(JSON.stringify(answer), 200, {
              "Content-Type": FHIR_JSON,
              "Content-Language": languageOf(c),
              Vary: "Accept, Accept-Language",
              "Cache-Control": "no-store",
            });
          });
        }
      }
    }

    // After the operations, whose names would else be read as ids.
    addRead(app, readRoute(type), (c) => {
      acceptable(c);
      return answerWith(
        c,
        shelf.get(`${rawQueryOf(c)} ${type} ${c.req.param("id")}`, () => {
          refusing(() => inputsOf(c).mustBeAmong([]));
          return inJson(resourceNamed(type, c.req.param("id") ?? "", naming));
        }),
      );
    });
  }
}

const chosen = mediaTypes([FHIR_JSON, "application/json"]);

/** @throws RequestProblem where the client admits nothing but other formats than FHIR's JSON */
function acceptable(c: Context): void {
  const asked = c.req.query("_format");
  if (asked === undefined) {
    chosen(c);
    return;
  }
  // A plus sign in a query is a space to those who decode it.
  if (["json", "application/json", FHIR_JSON].includes(asked.replace(" ", "+"))) return;
  throw new RequestProblem("not-acceptable", {
    es: `_format admite json, application/json o ${FHIR_JSON}.`,
    en: `_format takes json, application/json or ${FHIR_JSON}.`,
  });
}

function metadataOf(c: Context, naming: Naming): Representation {
  const mode = refusing(() => {
    const inputs = inputsOf(c);
    inputs.mustBeAmong(["mode"]);
    return inputs.text("mode");
  });
  if (mode === "terminology") return inJson(terminologyCapabilities(naming));
  if (mode === undefined || mode === "full" || mode === "normative") return inJson(capabilityStatement());
  throw new RequestProblem("invalid-parameter", {
    es: "mode admite full, normative o terminology.",
    en: "mode takes full, normative or terminology.",
  });
}

function resourceNamed(type: ResourceType, id: string, naming: Naming): object {
  const resource = resourceOf(type, id, naming);
  if (resource !== undefined) return resource;
  throw new RequestProblem("unknown-resource", {
    es: `Ningún ${type} tiene ese id.`,
    en: `No ${type} has that id.`,
  });
}

function inJson(resource: object): Representation {
  return represent(JSON.stringify(resource), FHIR_JSON, { Vary: "Accept" });
}

/** The parameters of a query; the format is the answer's alone. */
function inputsOf(c: Context): Inputs {
  const { _format, ...given } = c.req.queries();
  return Inputs.ofQuery(given);
}

/** The resource of a body. @throws RequestProblem where it is of another type, too large, breaks off or is no JSON */
async function bodyOf(c: Context, { maxIdleMs, maxRunMs }: ServiceLimits): Promise<unknown> {
  const type = c.req.header("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== FHIR_JSON && type !== "application/json") {
    throw new RequestProblem("unsupported-media-type", {
      es: `Content-Type debe ser ${FHIR_JSON} o application/json.`,
      en: `Content-Type must be ${FHIR_JSON} or application/json.`,
    });
  }
  return wholeJson(c, { maxBodyBytes: MOST_BYTES, maxIdleMs, maxRunMs });
}

/** Runs what may be refused. @throws RequestProblem where it is */
function refusing<T>(run: () => T): T {
  try {
    return run();
  } catch (fault) {
    throw fault instanceof FhirRefusal ? problemOfRefusal(fault) : fault;
  }
}
