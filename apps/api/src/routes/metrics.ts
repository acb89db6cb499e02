import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Metrics } from "../operations/metrics.js";
import { pathOf } from "../problems.js";
import { problemAnswers } from "../schemas.js";
import { unknownPath } from "./docs.js";

const readMetrics = createRoute({
  method: "get",
  path: "/metrics",
  operationId: "readMetrics",
  summary: "What the service counts",
  description:
    "Requests by operation and status, how long they took, validations, records, findings, bytes, and the process's own figures, for Prometheus. Numbers alone: nothing of what was sent. A service may ask for a key here, or not have it at all (404).",
  tags: ["Health"],
  responses: {
    200: {
      description: "Prometheus's text format.",
      content: { "text/plain": { schema: z.string() } },
    },
    ...problemAnswers("unknown-path"),
  },
});

/** Adds the route at which Prometheus reads; without metrics there is nothing at it. */
export function addMetricsRoute(app: OpenAPIHono, metrics: Metrics | undefined): void {
  app.openapi(readMetrics, async (c) => {
    if (metrics === undefined) throw unknownPath(pathOf(c));
    return c.text(await metrics.text(), 200, {
      "Content-Type": metrics.contentType,
      "Cache-Control": "no-store",
    });
  });
}
