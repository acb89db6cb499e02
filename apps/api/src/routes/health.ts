import { peruvianCalendar } from "@aurora/domain/calendar";
import { entities } from "@aurora/domain/records";
import { districts } from "@aurora/domain/territory";
import { todayInLima, Validation } from "@aurora/validator";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { RequestProblem } from "../problems.js";
import { problemAnswers } from "../schemas.js";

const tags = ["Health"];

const live = createRoute({
  method: "get",
  path: "/health/live",
  operationId: "readLiveness",
  summary: "Whether the process answers",
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
  description: "Compiles the rules of every kind of record, and loads the territory and the calendar.",
  tags,
  responses: {
    200: {
      description: "It can.",
      content: { "application/json": { schema: z.object({ status: z.literal("ready") }) } },
    },
    ...problemAnswers("not-ready"),
  },
});

/** What the service needs before it can judge a record; each throws or tells false where it lacks. */
const checks: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  // A record that says nothing makes the run compile its entity's rules, and apply each of them.
  rules: async () => {
    const validation = new Validation({ maxFindings: 0 });
    for (const entity of entities) await validation.add({}, { entity });
    return validation.report().summary.records === entities.length;
  },
  territory: () => districts().length > 0,
  calendar: () => peruvianCalendar.isWorkingDay(todayInLima()) !== undefined,
};

/** Adds the routes by which an operator learns how the service is. */
export function addHealthRoutes(app: OpenAPIHono): void {
  app.openapi(live, (c) => {
    c.header("Cache-Control", "no-store");
    return c.json({ status: "live" } as const, 200);
  });

  app.openapi(ready, async (c) => {
    const failing: string[] = [];
    for (const [name, check] of Object.entries(checks)) if (!(await holds(check))) failing.push(name);
    if (failing.length > 0) {
      const names = failing.join(", ");
      throw new RequestProblem("not-ready", { es: `No cargó: ${names}.`, en: `Did not load: ${names}.` });
    }
    c.header("Cache-Control", "no-store");
    return c.json({ status: "ready" } as const, 200);
  });
}

async function holds(check: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}
