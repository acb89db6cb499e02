import { RULESET_VERSION } from "@aurora/domain/rules";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { noteFault } from "./faults.js";
import { answerProblem, asProblem, pathOf, RequestProblem } from "./problems.js";
import { queryProblem } from "./query.js";
import { addConceptRoutes } from "./routes/concepts.js";
import { addDecideRoutes } from "./routes/decide.js";
import { addDocsRoutes, unknownPath } from "./routes/docs.js";
import { addHealthRoutes } from "./routes/health.js";
import { addNormRoutes } from "./routes/norms.js";
import { addProblemRoute } from "./routes/problems.js";
import { addRuleRoutes } from "./routes/rules.js";
import { addServiceRoutes } from "./routes/services.js";
import { addStatisticsRoute } from "./routes/statistics.js";
import { addValidateRoute } from "./routes/validate.js";

/** How large a body may be unless told otherwise: a register of years, with room to spare. */
export const DEFAULT_MAX_BODY_BYTES = 512 * 1024 * 1024;

/** What the API may be told. */
export interface AppOptions {
  /** The largest body that it takes in, in bytes. */
  readonly maxBodyBytes?: number;
}

/** Aurora over HTTP, ready for any runtime's server. */
export function createApp({ maxBodyBytes = DEFAULT_MAX_BODY_BYTES }: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw queryProblem(result.error);
    },
  });

  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: "DENY",
      // Whether a host is to be reached by TLS alone is for whoever ends TLS before it to say.
      strictTransportSecurity: false,
      // The page of the documentation brings a policy of its own.
      overwrite: false,
    }),
  );
  app.use("/v1/*", async (c, next) => {
    await next();
    c.res.headers.set("Aurora-Ruleset", RULESET_VERSION);
  });

  addValidateRoute(app, { maxBodyBytes });
  addDecideRoutes(app);
  addConceptRoutes(app);
  addRuleRoutes(app);
  addNormRoutes(app);
  addServiceRoutes(app);
  addStatisticsRoute(app);
  addProblemRoute(app);
  addHealthRoutes(app);
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
    if (problem.problem === "internal-fault") noteFault(`${c.req.method} ${pathOf(c)}`, fault);
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
