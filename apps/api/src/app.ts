import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Logger } from "pino";
import { packedCatalogues } from "./compression.js";
import type { RunSummary } from "./environment.js";
import { noteFault } from "./faults.js";
import { asOperationOutcomes } from "./fhir/outcome.js";
import { DEFAULT_LIMITS, type ServiceLimits } from "./limits.js";
import { Admission } from "./operations/admission.js";
import type { ClientKey } from "./operations/client-keys.js";
import { crossOrigin } from "./operations/cross-origin.js";
import { defaultLog } from "./operations/logs.js";
import { Metrics } from "./operations/metrics.js";
import { observe } from "./operations/observe.js";
import { Observer } from "./operations/observer.js";
import { Readiness } from "./operations/readiness.js";
import type { Recall } from "./operations/recall.js";
import { routePatternOf } from "./operations/route-pattern.js";
import type { Tracing } from "./operations/tracing.js";
import { answerProblem, asProblem, pathOf, RequestProblem } from "./problems.js";
import { queryProblem } from "./query.js";
import { addConceptRoutes } from "./routes/concepts.js";
import { addDecideRoutes } from "./routes/decide.js";
import { addDocsRoutes, unknownPath } from "./routes/docs.js";
import { addFhirRoutes } from "./routes/fhir.js";
import { addHealthRoutes } from "./routes/health.js";
import { addMetricsRoute } from "./routes/metrics.js";
import { addNormRoutes } from "./routes/norms.js";
import { addProblemRoute } from "./routes/problems.js";
import { addRuleRoutes } from "./routes/rules.js";
import { addSchemaRoutes } from "./routes/schemas.js";
import { addServiceRoutes } from "./routes/services.js";
import { addStatisticsRoute } from "./routes/statistics.js";
import { addTemplateRoute } from "./routes/templates.js";
import { addValidateRoute } from "./routes/validate.js";
import type { DirectValidation } from "./validation/direct.js";

/** What the API may be told. */
export interface AppOptions {
  /** What it takes in at most, where that is not to be `DEFAULT_LIMITS`. */
  readonly limits?: Partial<ServiceLimits>;
  /** Is told what each validation came to, in numbers alone. */
  readonly onRun?: (run: RunSummary) => void;
  /** Where requests, validations and faults are noted; warnings and faults on standard error if absent. */
  readonly log?: Logger;
  /** Who may use `/v1`; anybody if absent. */
  readonly clientKeys?: readonly ClientKey[];
  /** How many requests a key may make in a minute that does not say so itself; any number if absent. */
  readonly requestsPerMinute?: number;
  /** Whether `/metrics` answers anybody, those with a key alone, or nobody; anybody if absent. */
  readonly metricsAccess?: MetricsAccess;
  /** The pages that may use it from a browser: their origins, or `*` for all; none if absent. */
  readonly corsOrigins?: readonly string[];
  /** What it counts in; counters of its own, without those of the process, if absent. */
  readonly metrics?: Metrics;
  /** What keeps a span for each request. */
  readonly tracing?: Tracing;
  /** What tells them of each request; made of them if absent. */
  readonly observer?: Observer;
  /** What keeps answers that may be given again; none are kept if absent. */
  readonly recall?: Recall;
  /** What admits clients by their keys; made of `clientKeys` if absent. */
  readonly admission?: Admission | undefined;
  /** What answers requests with small bodies by itself, once they were understood; nothing if absent. */
  readonly direct?: DirectValidation;
  /** With what the IRIs of concepts begin in SKOS and FHIR; `urn:aurora:` if absent. */
  readonly baseIri?: string;
  /** The address by which clients call it, for the links of FHIR; that of each request if absent. */
  readonly publicUrl?: string;
  /** What knows whether it is ready; finds it out when first asked if absent. */
  readonly readiness?: Readiness;
}

/** To whom `/metrics` answers. */
export type MetricsAccess = "open" | "key" | "off";

/** Aurora over HTTP, ready for any runtime's server. */
export function createApp({
  limits,
  onRun,
  log = defaultLog(),
  clientKeys,
  requestsPerMinute,
  metricsAccess = "open",
  corsOrigins = [],
  metrics = new Metrics(),
  tracing,
  observer = new Observer({ log, metrics, tracing, onRun }),
  recall,
  admission = clientKeys && new Admission(clientKeys, requestsPerMinute),
  direct,
  readiness = new Readiness(),
  baseIri,
  publicUrl,
}: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw queryProblem(result.error);
    },
  });

  app.use(observe(observer, log));
  if (recall !== undefined) app.use(recall.keeping());
  app.use(packedCatalogues());
  if (corsOrigins.length > 0) app.use(crossOrigin(corsOrigins));
  // Before whatever may refuse a request: FHIR has a form of its own for that.
  app.use("/v1/fhir/*", asOperationOutcomes());
  if (admission !== undefined) {
    const admit = admission.middleware();
    app.use("/v1/*", admit);
    if (metricsAccess === "key") app.use("/metrics", admit);
  }

  const bounds = { ...DEFAULT_LIMITS, ...limits };
  addValidateRoute(app, bounds, direct);
  addDecideRoutes(app, bounds);
  const naming = baseIri === undefined ? {} : { baseIri };
  addConceptRoutes(app, naming);
  addFhirRoutes(app, { ...naming, limits: bounds, publicUrl });
  addRuleRoutes(app);
  addNormRoutes(app);
  addServiceRoutes(app);
  addStatisticsRoute(app);
  addSchemaRoutes(app);
  addTemplateRoute(app);
  addProblemRoute(app);
  addHealthRoutes(app, readiness);
  addMetricsRoute(app, metricsAccess === "off" ? undefined : metrics);
  addDocsRoutes(app);

  app.notFound((c) => {
    // Who opens the server's bare address wants to know what it is.
    if (c.req.method === "GET" && c.req.path === "/") return c.redirect("/docs");
    const allowed = methodsAt(app, c);
    if (allowed.length === 0) return answerProblem(c, unknownPath(pathOf(c)));
    const list = allowed.join(", ");
    const problem = new RequestProblem("method-not-allowed", {
      es: `Esta ruta admite ${list}.`,
      en: `This path takes ${list}.`,
    });
    return answerProblem(c, problem, { Allow: list });
  });

  app.onError((fault, c) => {
    const problem = asProblem(fault);
    if (problem.problem === "internal-fault") noteFault(c.var, `${c.req.method} ${routePatternOf(c)}`, fault);
    return answerProblem(c, problem);
  });

  return app;
}

/** The methods with which an operation has the path of a request. */
function methodsAt(app: OpenAPIHono, c: Context): string[] {
  // Routes that are there for every method are middleware, not operations.
  const methods = new Set(app.routes.map(({ method }) => method).filter((method) => method !== "ALL"));
  return [...methods]
    .filter((method) =>
      app.router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method),
    )
    .flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
}
