import { createHash } from "node:crypto";
import { type Entity, entities } from "@aurora/domain/records";
import {
  entityOf,
  type Hasher,
  type InputFormat,
  jsonReport,
  NdjsonReport,
  Validation,
} from "@aurora/validator";
import { xlsx } from "@aurora/validator/xlsx";
import { createRoute, type OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { receive } from "../body.js";
import { exampleRecord } from "../examples.js";
import { noteFault } from "../faults.js";
import { type Language, languageOf } from "../language.js";
import { asProblem, pathOf, problemDocument, RequestProblem } from "../problems.js";
import { queryOptions } from "../query.js";
import {
  componentName,
  contentLanguageHeader,
  problemAnswers,
  reportView,
  rulesetHeader,
} from "../schemas.js";

/** The formats that are read, by media type. */
const formats: ReadonlyMap<string, InputFormat["name"]> = new Map([
  ["application/json", "json"],
  ["text/csv", "csv"],
  // The reader finds the delimiter by itself.
  ["text/tab-separated-values", "csv"],
  ["application/x-ndjson", "ndjson"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
]);

/** Reports speak of a body by the name that the command gives to standard input. */
const FILE = "-";

const EXAMPLE_TABLE =
  "id_accion,cem,fecha_inicio,casos_detectados,casos_derivados_cem\r\nA-0016,CEM Abancay,2023-03-15,2,1\r\n";

/** How many bytes of findings may wait for a client that sends its whole body before it reads. */
const READ_AHEAD_BYTES = 32 * 1024 * 1024;

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
    },
  },
  ...problemAnswers(
    "invalid-option",
    "incomplete-body",
    "unknown-entity",
    "payload-too-large",
    "unsupported-media-type",
    "internal-fault",
  ),
};

const validateRecords = createRoute({
  method: "post",
  path: "/v1/validate/{entity}",
  operationId: "validateRecords",
  summary: "Validate records",
  description: [
    "Judges the records of the body by the rules of their kind and answers with a report. The body is read as it arrives, nothing of it is stored, and only a workbook is held until it is whole.",
    "Encoding, delimiter and header row of a table are found from its content; a `charset` is not heeded. A body that cannot be read as what it says it is gives a report too, with the finding DAT-001.",
    "With `Accept: application/x-ndjson` findings come one a line as they are found (`type: finding`), then a line with the rest of the report (`type: summary`). What goes wrong on the way is a line `type: problem`, with the problem in `problem`: a stream without a summary is not whole. Read while you send: of a client that does not, the service takes in no more once 32 MiB of findings wait for it.",
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
    query: z.strictObject({
      asOf: queryOptions.asOf.schema.optional(),
      lang: queryOptions.lang.schema.optional(),
      maxFindings: queryOptions.maxFindings.schema.optional(),
      severity: queryOptions.severity.schema
        .optional()
        .openapi({ description: "The least severity that is listed; everything is counted." }),
      only: queryOptions.only.schema.optional(),
      skip: queryOptions.skip.schema.optional(),
      explain: queryOptions.explain.schema.optional(),
      sheet: queryOptions.sheet.schema.optional(),
    }),
    body: {
      required: true,
      description: "Records, not compressed.",
      // These are no zod schemas on purpose: for one of JSON the body would be read whole, and refused
      // before any rule could say what is wrong with it.
      content: {
        "application/json": {
          schema: { anyOf: [record, { type: "array", items: record }] },
          example: exampleRecord,
        },
        "text/csv": { schema: { type: "string" }, example: EXAMPLE_TABLE },
        "text/tab-separated-values": { schema: { type: "string" } },
        "application/x-ndjson": {
          schema: { type: "string" },
          example: `${JSON.stringify(exampleRecord)}\n`,
        },
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
          schema: { type: "string", format: "binary" },
        },
      },
    },
  },
  responses: answers,
});

/** Adds the route that validates records; `maxBodyBytes` bounds what it takes in. */
export function addValidateRoute(
  app: OpenAPIHono,
  { maxBodyBytes }: { readonly maxBodyBytes: number },
): void {
  app.openapi(validateRecords, async (c) => {
    const entity = entityOf(c.req.valid("param").entity);
    const { lang: _heeded, explain, ...options } = c.req.valid("query");
    const format = formatOf(c);
    const chunks = receive(c, maxBodyBytes);
    const language = languageOf(c);
    const input = { entity, format, file: FILE };
    const run = {
      ...withoutAbsent(options),
      singleInput: true,
      language,
      hasher,
      formats: [xlsx],
      ...(explain === true && { explain: {} }),
    };
    const headers = {
      "Content-Language": language,
      Vary: "Accept, Accept-Language",
      "Cache-Control": "no-store",
    };
    const accepted = accepts(c, {
      header: "Accept",
      supports: ["application/json", "application/x-ndjson"],
      default: "application/json",
    });

    if (accepted === "application/x-ndjson") {
      const lines = new NdjsonReport();
      const pending: string[] = [];
      const validation = new Validation({
        ...run,
        // Findings leave as they come; to keep a choice of them too would be for nothing.
        maxFindings: 0,
        onFinding: (finding) => {
          pending.push(lines.finding(finding));
        },
      });
      const texts = findingLines({ validation, lines, pending, chunks, input });
      return c.body(streamOf(endingInProblem(texts, c, language)), 200, {
        ...headers,
        "Content-Type": "application/x-ndjson",
      });
    }

    const validation = new Validation(run);
    await validation.add(chunks, input);
    return c.body(jsonReport(validation.report()), 200, {
      ...headers,
      "Content-Type": "application/json",
    });
  });
}

/** The format that a body says it has. @throws RequestProblem where it is none that is read */
function formatOf(c: Context): InputFormat["name"] {
  const type = c.req.header("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const coding = c.req.header("Content-Encoding")?.trim().toLowerCase() ?? "identity";
  const format = formats.get(type);
  if (format !== undefined && coding === "identity") return format;
  const known = [...formats.keys()].join(", ");
  throw new RequestProblem("unsupported-media-type", {
    es: `Content-Type debe ser uno de ${known}, sin Content-Encoding.`,
    en: `Content-Type must be one of ${known}, without a Content-Encoding.`,
  });
}

/** Each finding as a line once it is found, and the rest of the report as the last one. */
async function* findingLines({
  validation,
  lines,
  pending,
  chunks,
  input,
}: {
  readonly validation: Validation;
  readonly lines: NdjsonReport;
  /** Where the validation puts its findings. */
  readonly pending: string[];
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly input: { readonly entity: Entity; readonly format: InputFormat["name"]; readonly file: string };
}): AsyncGenerator<string> {
  const reader = validation.reader(input);
  const hash = hasher();
  for await (const chunk of chunks) {
    hash.update(chunk);
    // What cannot be read is hashed to its end all the same: the report says which bytes it speaks of.
    reader.push(chunk);
    if (pending.length > 0) yield pending.splice(0).join("");
  }
  await reader.finish(hash.hex(), () => new Promise((resolve) => setImmediate(resolve)));
  const report = validation.report();
  yield pending.splice(0).join("") + lines.summary(report);
}

/** The same lines; what goes wrong once the answer has begun can only be said by its last line. */
async function* endingInProblem(
  lines: AsyncIterable<string>,
  c: Context,
  language: Language,
): AsyncGenerator<string> {
  try {
    yield* lines;
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (problem.problem === "internal-fault") noteFault(validateRecords.path, thrown);
    const document = problemDocument(problem, { language, path: pathOf(c) });
    yield `${JSON.stringify({ type: "problem", problem: document })}\n`;
  }
}

/** A stream of text that is made only as far ahead of its reader as `READ_AHEAD_BYTES`. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => {
        await texts.return(undefined);
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: READ_AHEAD_BYTES }),
  );
}

function hasher(): Hasher {
  const hash = createHash("sha256");
  return { update: (chunk) => hash.update(chunk), hex: () => hash.digest("hex") };
}

/** The options that were given: under `exactOptionalPropertyTypes`, undefined is not the same as absent. */
function withoutAbsent<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
