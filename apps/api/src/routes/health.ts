import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { LocalizedText } from "../language.js";
import type { Readiness, ReadinessState } from "../operations/readiness.js";
import { answerProblem, RequestProblem } from "../problems.js";
import { problemAnswers } from "../schemas.js";

const tags = ["Health"];

/** When to ask again, in seconds: rules compile in less, and who stops is soon gone. */
const RETRY_AFTER = "1";

const live = createRoute({
  method: "get",
  path: "/health/live",
  operationId: "readLiveness",
  summary: "Whether the process answers",
  description: "Checks nothing: a process that answers is alive.",
  tags,
  responses: {
    200: {
      description: "It answers.",
      content: { "application/json": { schema: z.object({ status: z.literal("live") }) } },
    },
  },
});

const ready = createRoute({
  method: "get",
  path: "/health/ready",
  operationId: "readReadiness",
  summary: "Whether the service can judge records",
  description:
    "Whether the rules of every kind of record are compiled and the territory and the calendar loaded, which is found out once, and whether the process is neither ending nor too busy to answer soon.",
  tags,
  responses: {
    200: {
      description: "It can.",
      content: { "application/json": { schema: z.object({ status: z.literal("ready") }) } },
    },
    ...problemAnswers("not-ready"),
  },
});

/** Adds the routes by which an operator learns how the service is. */
export function addHealthRoutes(app: OpenAPIHono, readiness: Readiness): void {
  app.openapi(live, (c) => c.json({ status: "live" } as const, 200, { "Cache-Control": "no-store" }));

  app.openapi(ready, async (c) => {
    const found = await readiness.state();
    if (found.state === "ready") {
      return c.json({ status: "ready" } as const, 200, { "Cache-Control": "no-store" });
    }
    return answerProblem(c, new RequestProblem("not-ready", reasonOf(found)), {
      "Retry-After": RETRY_AFTER,
    }) as never;
  });
}

function reasonOf(found: ReadinessState): LocalizedText {
  switch (found.state) {
    case "failing": {
      const names = found.failing.join(", ");
      return { es: `No cargó: ${names}.`, en: `Did not load: ${names}.` };
    }
    case "starting":
      return { es: "Las reglas todavía se cargan.", en: "The rules are still being loaded." };
    case "stopping":
      return { es: "El servicio está por terminar.", en: "The service is about to end." };
    default:
      return { es: "El servicio está muy ocupado.", en: "The service is very busy." };
  }
}
