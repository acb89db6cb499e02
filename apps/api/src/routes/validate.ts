import { entities } from "@aurora/domain/records";
import { createRoute, type OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import { exampleRecord } from "../examples.js";
import type { ServiceLimits } from "../limits.js";
import { VALIDATION } from "../operations/route-pattern.js";
import {
  componentName,
  contentLanguageHeader,
  problemAnswers,
  reportView,
  rulesetHeader,
} from "../schemas.js";
import { validateQuery } from "../validation/asked.js";
import { acceptedCodings } from "../validation/content-coding.js";
import type { DirectValidation } from "../validation/direct.js";
import { acceptedTypes, WORKBOOK } from "../validation/media-types.js";
import { ValidationService } from "../validation/service.js";

const EXAMPLE_TABLE =
  "id_accion,cem,fecha_inicio,casos_detectados,casos_derivados_cem\r\nA-0016,CEM Abancay,2023-03-15,2,1\r\n";

const optionNames = Object.keys(validateQuery.shape);

const record = {
  anyOf: entities.map((entity) => ({ $ref: `#/components/schemas/${componentName(entity)}` })),
};

// Of two media types under one status the framework would type only the one of JSON.
const answers: RouteConfig["responses"] = {
  200: {
    description: "What was found.",
    headers: { ...rulesetHeader, ...contentLanguageHeader },
    content: {
      "application/json": {
        schema: reportView,
        examples: { report: { $ref: "#/components/examples/Report" } },
      },
      "application/x-ndjson": { schema: z.string() },
      "text/html": { schema: z.string() },
      "text/csv": { schema: z.string() },
      [WORKBOOK]: { schema: z.string().openapi({ format: "binary" }) },
      "application/sarif+json": { schema: z.looseObject({ version: z.literal("2.1.0") }) },
    },
  },
  ...problemAnswers(
    "invalid-option",
    "incomplete-body",
    "undecodable-body",
    "invalid-form",
    "unknown-entity",
    "idle-body",
    "payload-too-large",
    "unpacked-too-large",
    "unsupported-media-type",
    "unmarkable-input",
    "too-many-runs",
    "internal-fault",
    "service-busy",
    "run-too-long",
  ),
};

const validateRecords = createRoute({
  method: "post",
  path: VALIDATION,
  operationId: "validateRecords",
  summary: "Validate records",
  description: [
    "Judges the records of the body by the rules of their kind and answers with a report. The body is read as it arrives, nothing of it is stored, and only a workbook is held until it is whole.",
    "Encoding, delimiter and header row of a table are found from its content; a `charset` is not heeded. A body that cannot be read as what it says it is gives a report too, with the finding DAT-001.",
    "With `Accept: application/x-ndjson` findings come one a line as they are found (`type: finding`), then a line with the rest of the report (`type: summary`). What goes wrong on the way is a line `type: problem`, with the problem in `problem`: a stream without a summary is not whole. Read while you send: of a client that does not, the service takes in no more once 32 MiB of findings wait for it.",
    "A form brings its files in parts called `file`, several if need be, which are judged together as `file-1`, `file-2`; the query's options may stand before them as parts of text. For people there are reports as `text/html`, as `text/csv`, and as a workbook that gives what was sent back marked (one file of up to 64 MiB); for tools, as `application/sarif+json`.",
    `A body may come packed: \`Content-Encoding\` takes ${acceptedCodings}.`,
  ].join("\n\n"),
  tags: ["Validation"],
  request: {
    params: z.object({
      entity: z.string().openapi({
        description: "The kind of record.",
        enum: entities.map(({ name }) => name),
        example: "preventive-action",
      }),
    }),
    query: validateQuery,
    body: {
      required: true,
      description: "Records, packed by one `Content-Encoding` at most.",
      // These are no zod schemas on purpose: for one of JSON the body would be read whole, and refused
      // before any rule could say what is wrong with it.
      content: {
        "application/json": {
          schema: { anyOf: [record, { type: "array", items: record }] },
          example: exampleRecord,
        },
        "text/csv": { schema: { type: "string" }, example: EXAMPLE_TABLE },
        "text/tab-separated-values": {
          schema: { type: "string" },
          example: EXAMPLE_TABLE.replaceAll(",", "\t"),
        },
        "application/x-ndjson": {
          schema: { type: "string" },
          example: `${JSON.stringify(exampleRecord)}\n`,
        },
        [WORKBOOK]: { schema: { type: "string", format: "binary" } },
        "multipart/form-data": {
          schema: {
            type: "object",
            required: ["file"],
            properties: {
              ...Object.fromEntries(optionNames.map((name) => [name, { type: "string" }])),
              file: { type: "array", minItems: 1, items: { type: "string", format: "binary" } },
            },
          },
        },
      },
    },
  },
  responses: answers,
});

/** Adds the route that validates records. */
export function addValidateRoute(
  app: OpenAPIHono,
  limits: ServiceLimits,
  direct: DirectValidation | undefined,
): void {
  const service = new ValidationService(limits, direct);
  app.openAPIRegistry.registerPath(validateRecords);
  const path = validateRecords.getRoutingPath();
  // The service reads query and body itself: the framework would parse what many requests share each time.
  app.post(path, (c) => service.answer(c, c.req.param("entity") ?? ""));
  app.options(path, (c) =>
    c.body(null, 204, {
      Allow: "OPTIONS, POST",
      "Accept-Post": acceptedTypes,
      "Accept-Encoding": acceptedCodings,
    }),
  );
}
