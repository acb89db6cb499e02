import { createValidator } from "@aurora/validator";
import { Hono } from "hono";

const validator = createValidator("preventive-action", { language: "es" });

/** Takes a register as it comes, and answers with a line for each finding while it is still being read. */
export const app = new Hono().post("/registros", (c) => {
  const findings = validator.stream(c.req.raw);
  const lines = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await findings.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(`${JSON.stringify(value)}\n`));
    },
    cancel: async () => {
      await findings.return();
    },
  });
  return c.body(lines, 200, { "Content-Type": "application/x-ndjson" });
});
