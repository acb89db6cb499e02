/** A bare Hono server with a schema and no rule, and a constant: what the service's speed is measured against. */
import { preventiveAction } from "@aurora/domain/records";
import { zodSchema } from "@aurora/validator/zod";
import { serve } from "@hono/node-server";
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { z } from "zod";

const [constant = ""] = process.argv.slice(2);

const app = new Hono();
app.post("/v1/validate/preventive-action", zValidator("json", z.array(zodSchema(preventiveAction))), (c) =>
  c.json({ records: c.req.valid("json").length }),
);
app.get("/v1/rules/:code", (c) => c.body(constant, 200, { "Content-Type": "application/json" }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
