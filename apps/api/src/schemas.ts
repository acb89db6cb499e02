import { type Entity, entities, schemaOf } from "@aurora/domain/records";
import type { ConceptScheme } from "@aurora/domain/taxonomy";
import { z } from "@hono/zod-openapi";
import { etagOf } from "./etag.js";
import { languages } from "./language.js";
import { type ProblemName, problemKinds, problemType } from "./problems.js";

const text = z.object({ es: z.string(), en: z.string() }).openapi("LocalizedText", {
  description: "A text in Spanish, which is official, and in English.",
});

/** Not `textOrNull`, which the document would show as a text that is both an object and null. */
const textOrNull = z.union([text, z.null()]);

const severity = z.enum(["error", "warning", "info"]).openapi("Severity");

const count = z.int().min(0);

const isoDate = z.iso.date();

const citationView = z
  .object({
    norm: z.string().openapi({ example: "RDE-290-2022" }),
    locator: z.string().openapi({ example: "VI.6.5.6.d" }),
  })
  .openapi("Citation", { description: "The place in a norm on which a conclusion rests." });

const citations = z.array(citationView).min(1).readonly();

export const problemView = z
  .object({
    type: z.string().openapi({ description: "A path of this server that tells about the kind of problem." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().openapi({ description: "The path of the request." }),
    requestId: z
      .string()
      .optional()
      .openapi({ description: "The request's name in the service's log; `X-Request-Id` too." }),
    nearest: z.string().optional().openapi({ description: "The known name nearest to a mistaken one." }),
    option: z.string().optional().openapi({ description: "The query parameter that cannot be used." }),
    issues: z
      .array(z.object({ path: z.string(), expected: z.string(), nearest: z.string().optional() }))
      .readonly()
      .optional()
      .openapi({ description: "Where a case is not of a decision's form, and what is expected there." }),
    fields: z.array(z.string()).readonly().optional().openapi({
      description: "The fields of a case that are missing or contradict each other, or that no table brings.",
    }),
  })
  .openapi("Problem", {
    description: "A problem as RFC 9457 has it, in the language of the request.",
    example: {
      type: problemType("unknown-entity"),
      title: problemKinds["unknown-entity"].title.en,
      status: 404,
      detail: '"preventive-acton" is not known. Did you mean "preventive-action"?',
      instance: "/v1/validate/preventive-acton",
      nearest: "preventive-action",
    },
  });

/** The answers of an operation that are problems, by status. */
export function problemAnswers(...names: readonly ProblemName[]) {
  const byStatus: Record<number, ProblemName[]> = {};
  for (const name of names) {
    const { status } = problemKinds[name];
    byStatus[status] = [...(byStatus[status] ?? []), name];
  }
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, kinds]) => [
      status,
      {
        description: kinds
          .map((kind) => `${problemKinds[kind].title.en} (\`${problemType(kind)}\`).`)
          .join(" "),
        content: { "application/problem+json": { schema: problemView } },
        // When to come again is said where that is known.
        ...((status === "429" || status === "503") && {
          headers: {
            "Retry-After": {
              description: "After how many seconds to come again, where that helps.",
              schema: { type: "integer", minimum: 1 } as const,
            },
          },
        }),
        // Which they are, for whoever reads the document by program.
        "x-problem-kinds": kinds,
      },
    ]),
  );
}

const recordPlace = z.object({
  file: z.string().openapi({
    description: "`-` for a body, which has no name; `file-1`, `file-2` … for the files of a form.",
    example: "-",
  }),
  sheet: z.string().nullable(),
  row: z.int().nullable().openapi({ description: "As a spreadsheet numbers rows, header included." }),
  id: z.string().nullable(),
});

const findingView = z
  .object({
    rule: z.string().openapi({ example: "ACT-201" }),
    severity,
    message: z.string().openapi({ description: "What is wrong, what was found and what is expected." }),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])).openapi({
      description: "What the message was made of, so that it can be shown in the other language.",
    }),
    record: recordPlace,
    fields: z.array(z.string()).readonly(),
    columns: z.array(z.string()).readonly(),
    value: z
      .string()
      .nullable()
      .openapi({ description: "What was found; masked or null where it might name a person." }),
    expected: z.string().nullable(),
    suggestion: z
      .string()
      .nullable()
      .openapi({ description: "A value that would mend it, where one is certain." }),
    citations,
  })
  .openapi("Finding");

const centerCounts = z
  .object({ records: count, valid: count, errors: count, warnings: count, infos: count })
  .openapi("CenterCounts");

const explanationView = z
  .object({
    entity: z.string(),
    record: recordPlace,
    rules: z
      .array(
        z.object({
          rule: z.string().openapi({ example: "ACT-201" }),
          severity,
          status: z.enum(["violated", "undetermined", "satisfied", "not-in-force"]),
          summary: z.string().openapi({ description: "The condition that breaks the rule." }),
          because: z.array(z.string()).readonly(),
          facts: z
            .array(z.object({ field: z.string(), column: z.string(), value: z.string().nullable() }))
            .readonly(),
          missing: z.array(z.string()).readonly().openapi({ description: "The facts that are not known." }),
          toSatisfy: z.string().nullable(),
          citations,
        }),
      )
      .readonly(),
  })
  .openapi("Explanation", { description: "What every rule says of one record, and why." });

export const reportView = z
  .object({
    tool: z.object({ name: z.literal("aurora"), version: z.string() }),
    ruleset: z
      .object({
        version: z.string(),
        asOf: isoDate,
        parameters: z.record(z.string(), z.number()),
        norms: z.array(z.object({ id: z.string(), inForceFrom: isoDate })).readonly(),
        calendar: z.string(),
        territory: z.string(),
        only: z.array(z.string()).readonly().nullable(),
        suppressed: z.array(z.object({ rule: z.string(), reason: z.string() })).readonly(),
      })
      .openapi({ description: "Everything that decided the verdict." }),
    inputs: z
      .array(
        z.object({
          file: z.string(),
          entity: z.string(),
          format: z.enum(["csv", "ndjson", "json", "xlsx", "objects"]),
          encoding: z.string().nullable(),
          sheet: z
            .string()
            .optional()
            .openapi({ description: "The worksheet that was read; absent where there are none." }),
          hiddenRows: count
            .optional()
            .openapi({ description: "How many records stood in hidden rows; absent where none did." }),
          rows: count,
          sha256: z.string().nullable(),
        }),
      )
      .readonly(),
    summary: z
      .object({
        records: count,
        valid: count.openapi({ description: "Records without any error." }),
        errors: count,
        warnings: count,
        infos: count,
        byRule: z.record(z.string(), count),
        byCenter: z.record(z.string(), centerCounts),
        withoutCenter: centerCounts,
      })
      .openapi({ description: "Counts everything, whether listed or not." }),
    findings: z.array(findingView).readonly(),
    truncated: z.boolean().openapi({ description: "Whether some findings are counted and not listed." }),
    omitted: z
      .record(z.string(), count)
      .openapi({ description: "How many findings of each rule are not listed." }),
    explanations: z
      .array(explanationView)
      .readonly()
      .optional()
      .openapi({ description: "Only with `explain=true`." }),
  })
  .openapi("Report");

const inLanguageText = z.string().openapi({ description: "In the language of the answer." });

export const conclusionView = z
  .looseObject({
    trace: z
      .array(
        z.object({
          rule: z.string().optional().openapi({ description: "The rule that says the same of a record." }),
          because: inLanguageText,
          citations: z.array(citationView).readonly(),
        }),
      )
      .readonly()
      .openapi({ description: "The reasoning, step by step." }),
    otherwise: z
      .array(
        z.looseObject({ outcome: z.string(), needs: inLanguageText, fields: z.array(z.string()).readonly() }),
      )
      .readonly()
      .openapi({ description: "What is missing or would have to change for every other outcome." }),
  })
  .openapi("Conclusion", {
    description: "What a decision concludes; beside `trace` and `otherwise` it has fields of its own.",
  });

export const decisionView = z
  .object({
    name: z.string().openapi({ example: "classify-prevention" }),
    title: text,
    summary: text,
    interpretation: textOrNull,
    input: z.record(z.string(), z.unknown()).openapi({ description: "The JSON Schema of the case." }),
    example: z.unknown(),
    citations,
  })
  .openapi("Decision");

export const conceptView = z
  .object({
    code: z.string().openapi({ example: "police-station" }),
    label: text,
    definition: text,
    synonyms: z.array(z.string()).readonly(),
    broader: z.string().nullable().openapi({ description: "The wider concept of the same scheme." }),
    fromYear: z.int().nullable(),
    untilYear: z.int().nullable(),
    deprecated: z.boolean().openapi({
      description:
        "Whether the code is for records of its time alone: another took its place, or its years are over.",
    }),
    replacedBy: z.string().nullable().openapi({ description: "The code that took its place." }),
    citations,
  })
  .openapi("Concept");

export const schemeSummaryView = z
  .object({
    id: z.string().openapi({ example: "center-kind" }),
    title: text,
    concepts: count.openapi({ description: "How many concepts it has." }),
  })
  .openapi("ConceptSchemeSummary");

export const schemeView = z
  .object({
    id: z.string().openapi({ example: "center-kind" }),
    title: text,
    concepts: z.array(conceptView).readonly(),
  })
  .openapi("ConceptScheme");

export const ruleView = z
  .object({
    code: z.string().openapi({ example: "ACT-201" }),
    severity,
    kind: z.enum(["file", "record", "fold"]).openapi({
      description: "Whether it judges how a file is written, each record, or all records of a run together.",
    }),
    entity: z.string().nullable().openapi({ description: "Null for rules over records of every kind." }),
    summary: text.openapi({ description: "One sentence that names the invalid condition." }),
    remedy: text.openapi({ description: "What would satisfy the rule." }),
    fields: z.array(z.string()).readonly(),
    basis: z.string().openapi({ description: "Why it weighs what it weighs.", example: "obligation" }),
    basisText: text,
    wording: z
      .string()
      .nullable()
      .openapi({ description: "The words of the norm that decide the severity." }),
    timeless: z
      .boolean()
      .openapi({ description: "Whether it holds whatever norm is in force on a record's date." }),
    interpretation: textOrNull.openapi({ description: "Where our reading goes beyond the letter: why." }),
    parameters: z
      .array(
        z.object({
          name: z.string(),
          default: z.number(),
          minimum: z.number(),
          unit: z.string(),
          reason: text,
        }),
      )
      .readonly(),
    deprecated: z.object({ replacedBy: z.string().nullable() }).nullable(),
    citations,
  })
  .openapi("Rule");

export const recordKindView = z
  .object({
    entity: z.string().openapi({ example: "preventive-action" }),
    label: text,
    schema: z.string().openapi({ description: "The path of its JSON Schema and Table Schema." }),
    template: z
      .string()
      .nullable()
      .openapi({ description: "The path of its template; null where its records fit no table." }),
    leftOut: z
      .array(z.string())
      .readonly()
      .openapi({ description: "The fields that only JSON brings: they hold lists or objects." }),
  })
  .openapi("RecordKind");

/** The kind of record that a path names. */
export const entityParam = z.string().openapi({
  description: "The kind of record.",
  enum: entities.map(({ name }) => name),
  example: "preventive-action",
});

const observationView = z
  .object({
    id: z.string(),
    indicator: z.string(),
    unit: z.string(),
    population: z.string(),
    place: z.string(),
    period: z.string(),
    value: z.number(),
    precision: z.int().optional(),
    source: z.string().openapi({ description: "The source's id and the locator in it." }),
    suspendedMonths: z.array(z.string()).readonly().optional(),
    note: z.string().optional(),
  })
  .openapi("Observation", { description: "A figure as its source publishes it." });

const named = z.object({ code: z.string(), label: text });

export const statisticsView = z
  .object({
    indicators: z.array(named).readonly(),
    observations: z.array(observationView).readonly(),
    claims: z
      .array(
        z.looseObject({
          id: z.string(),
          kind: z.enum(["total", "share", "change", "partition"]),
          source: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi("PublishedFigures");

export const serviceView = z
  .looseObject({
    code: z.string().openapi({ example: "cem" }),
    label: text,
    definition: text,
    broader: z.string().nullable().openapi({ description: "The service of which it is a part." }),
    operator: z.string(),
    serves: z.looseObject({
      ages: z.looseObject({ from: z.number().optional(), to: z.number().optional() }).optional(),
      sexes: z.array(z.string()).readonly().optional(),
      populations: z.array(z.string()).readonly(),
      condition: text,
      needs: z.array(z.string()).readonly(),
    }),
    channels: z.array(z.string()).readonly(),
    coverage: z.looseObject({
      extent: z.enum(["national", "departments"]),
      departments: z.array(z.string()).readonly().optional(),
    }),
    centers: z
      .array(
        z.object({ site: z.string(), period: z.string(), observations: z.array(observationView).readonly() }),
      )
      .readonly(),
    figures: z
      .array(z.object({ period: z.string(), observations: z.array(observationView).readonly() }))
      .readonly(),
    citations,
  })
  .openapi("Service");

export const normView = z
  .object({
    id: z.string().openapi({ example: "RDE-290-2022" }),
    title: z.string().openapi({ description: "The official title, in Spanish." }),
    description: textOrNull,
    kind: z.enum(["norm", "report", "cited"]).openapi({
      description:
        "Whether it obliges, only informs, or is an instrument that these name and no rule rests on.",
    }),
    type: z
      .string()
      .nullable()
      .openapi({ description: "Of what type a cited instrument is.", example: "law" }),
    number: z.string().nullable(),
    date: z.string().nullable().openapi({ description: "Day, month or year, as far as the sources say." }),
    relations: z
      .array(z.object({ kind: z.string(), target: z.string() }))
      .readonly()
      .openapi({ description: "What it approves, modifies, repeals, regulates or creates, by id." }),
    replacedBy: z.string().nullable(),
    citations: z.array(citationView).readonly().openapi({ description: "Where the sources name it." }),
    inForceFrom: isoDate.nullable(),
    inForceUntil: isoDate.nullable(),
    approvedBy: z.string().nullable(),
    repeals: z.array(z.string()).readonly(),
  })
  .openapi("Norm");

export const normWithProvisionsView = normView
  .extend({
    provisions: z
      .array(z.object({ locator: z.string(), heading: text.openapi({ description: "In our own words." }) }))
      .readonly(),
  })
  .openapi("NormWithProvisions");

export type RecordKind = z.infer<typeof recordKindView>;
export type RuleView = z.infer<typeof ruleView>;
export type NormView = z.infer<typeof normView>;
export type NormWithProvisionsView = z.infer<typeof normWithProvisionsView>;

/** The header that every answer of a catalogue, and of a validation, carries. */
export const rulesetHeader = {
  "Aurora-Ruleset": { description: "The version of the rules.", schema: { type: "string" as const } },
};

/** The headers of an answer that may be kept and asked for again. */
export const catalogueHeaders = {
  ...rulesetHeader,
  ETag: {
    description: "Strong: the hash of the body.",
    schema: { type: "string" as const },
    example: etagOf(""),
  },
  "Cache-Control": { schema: { type: "string" as const } },
};

/** The answer to a request whose `If-None-Match` names what the client has. */
export const notModified = {
  304: { description: "The client has it already.", headers: catalogueHeaders },
} as const;

/** The header by which a request says what it has. */
export const ifNoneMatch = z.object({
  "If-None-Match": z.string().optional().openapi({ description: "ETags that the client has." }),
});

export const contentLanguageHeader = {
  "Content-Language": { schema: { type: "string" as const, enum: [...languages] } },
};

/** The name of an entity's schema in the document: `PreventiveAction`. */
export function componentName({ name }: Entity): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The JSON Schemas of every kind of record, derived from the domain's own, by component name. */
export function recordSchemas(): Readonly<Record<string, Record<string, unknown>>> {
  return Object.fromEntries(
    entities.map((entity) => {
      const { $schema: _dialect, ...schema } = z.toJSONSchema(schemaOf(entity));
      const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const { label, header, scheme } = entity.fields[name]!;
        const codes = scheme === undefined ? "" : ` Codes of the scheme \`${(scheme as ConceptScheme).id}\`.`;
        return [name, { description: `${label.en}; column \`${header}\`.${codes}`, ...(property as object) }];
      });
      return [
        componentName(entity),
        { ...schema, description: entity.label.en, properties: Object.fromEntries(properties) },
      ];
    }),
  );
}
