import type { ExplainedRule, Explanation, ShownFact } from "../../run/explain.js";
import type { Finding, RecordPlace } from "../../run/finding.js";
import type { InputSummary } from "../../run/input.js";
import type { SuppressionUse } from "../../run/suppressions.js";
import type { CenterCounts } from "../../run/tally.js";
import type { OwnRuleSummary, Report, RulesetSummary } from "../report.js";

/** A JSON Schema, as far as it is written here. */
type JsonSchema = { readonly [keyword: string]: unknown };

/** Describes every field of a type, and no other: what is added to a report is to be described too. */
type Fields<T> = { readonly [K in keyof T]-?: JsonSchema };

const text: JsonSchema = { type: "string" };
const texts: JsonSchema = { type: "array", items: text };
const count: JsonSchema = { type: "integer", minimum: 0 };
const orNull = (type: string): JsonSchema => ({ type: [type, "null"] });
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const day: JsonSchema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const code: JsonSchema = { type: "string", minLength: 1 };

/** An object with these fields and no other, all there but the ones named. */
function object<T>(
  description: string,
  properties: Fields<T>,
  optional: readonly (keyof T & string)[] = [],
): JsonSchema {
  const absent: readonly string[] = optional;
  return {
    type: "object",
    description,
    properties,
    required: Object.keys(properties).filter((name) => !absent.includes(name)),
    additionalProperties: false,
  };
}

const counts: Fields<CenterCounts> = {
  records: count,
  valid: { ...count, description: "Records without any error." },
  errors: count,
  warnings: count,
  infos: count,
};

const severity: JsonSchema = { enum: ["error", "warning", "info"] };

const findingFields: Fields<Finding> = {
  rule: { ...code, description: "The frozen code of the rule." },
  severity: ref("severity"),
  message: { ...text, description: "In the language of the run; params say it anew in another." },
  params: {
    type: "object",
    additionalProperties: {
      anyOf: [{ type: "string" }, { type: "number" }, { type: "array", items: { type: "string" } }],
    },
  },
  record: ref("place"),
  fields: texts,
  columns: { ...texts, description: "The headers of those fields, as the file writes them." },
  value: { ...orNull("string"), description: "What was found; masked where it might name a person." },
  expected: orNull("string"),
  suggestion: orNull("string"),
  citations: ref("citations"),
};

const reportFields: Fields<Report> = {
  tool: object<Report["tool"]>("What made the report.", { name: { const: "aurora" }, version: text }),
  ruleset: ref("ruleset"),
  inputs: listOf(ref("input")),
  summary: ref("summary"),
  findings: listOf(ref("finding")),
  truncated: { type: "boolean", description: "Whether some findings are counted and not listed." },
  omitted: {
    type: "object",
    description: "How many findings of each rule are not listed.",
    additionalProperties: { type: "integer", minimum: 1 },
  },
  suppressions: listOf(ref("suppression")),
  explanations: listOf(ref("explanation")),
};

const definitions: Readonly<Record<string, JsonSchema>> = {
  severity,
  bothLanguages: object<OwnRuleSummary["summary"]>("A text in both languages.", { es: text, en: text }),
  citations: listOf({
    type: "object",
    properties: { norm: code, locator: code },
    required: ["norm", "locator"],
    additionalProperties: false,
  }),
  place: object<RecordPlace>("Where a record stands.", {
    file: text,
    sheet: { ...orNull("string"), description: "The worksheet, for workbooks." },
    row: {
      type: ["integer", "null"],
      minimum: 0,
      description: "As a spreadsheet numbers rows, header included; null for what concerns the whole file.",
    },
    id: orNull("string"),
  }),
  finding: object<Finding>("What is wrong with a record or a file.", findingFields),
  ruleset: object<RulesetSummary>(
    "Everything that decided the verdict.",
    {
      version: text,
      asOf: { ...day, description: "The day as of which the rules judged." },
      parameters: {
        type: "object",
        description: "The thresholds that were set otherwise than by default.",
        additionalProperties: { type: "number" },
      },
      norms: listOf({
        type: "object",
        properties: { id: code, inForceFrom: day },
        required: ["id", "inForceFrom"],
        additionalProperties: false,
      }),
      calendar: text,
      territory: text,
      ownRules: listOf(
        object<OwnRuleSummary>("A team's own rule, of which no catalogue knows.", {
          code,
          severity: ref("severity"),
          summary: ref("bothLanguages"),
          remedy: ref("bothLanguages"),
        }),
      ),
      only: {
        anyOf: [{ type: "null" }, listOf(code)],
        description: "The only rules that ran; null where all did.",
      },
      suppressed: listOf({
        type: "object",
        description: "A rule that was left out, and why.",
        properties: { rule: code, reason: text },
        required: ["rule", "reason"],
        additionalProperties: false,
      }),
    },
    ["ownRules"],
  ),
  input: object<InputSummary>(
    "One file, stream or list of objects that the run read.",
    {
      file: text,
      entity: code,
      format: { type: "string", minLength: 1 },
      encoding: orNull("string"),
      rows: { ...count, description: "How many records it held." },
      sheet: { ...text, description: "The worksheet that was read; absent where there are none." },
      hiddenRows: { ...count, description: "How many records stood in hidden rows; absent where none did." },
      sha256: {
        anyOf: [{ type: "null" }, { type: "string", pattern: "^[0-9a-f]{64}$" }],
        description: "Of its bytes; null for objects in memory.",
      },
    },
    ["sheet", "hiddenRows"],
  ),
  centerCounts: object<CenterCounts>("What is counted of the records of one centre.", counts),
  summary: object<Report["summary"]>("All counts are exact, whatever is listed.", {
    ...counts,
    byRule: { type: "object", additionalProperties: count },
    byCenter: { type: "object", additionalProperties: ref("centerCounts") },
    withoutCenter: ref("centerCounts"),
  }),
  suppression: object<SuppressionUse>(
    "Findings of a rule that were left out for a time. They are in no other count of the report.",
    {
      rule: code,
      reason: text,
      until: { ...day, description: "The last day on which it holds." },
      center: { ...text, description: "Only of this centre; absent where of all." },
      file: { ...text, description: "Only of this file; absent where of all." },
      record: { ...text, description: "Only of records with this id; absent where of all." },
      status: { enum: ["applied", "unused", "expired"] },
      findings: { ...count, description: "How many findings it left out." },
    },
    ["center", "file", "record"],
  ),
  explanation: object<Explanation>("What every rule says of one record.", {
    entity: code,
    record: ref("place"),
    rules: listOf(ref("explainedRule")),
  }),
  explainedRule: object<ExplainedRule>(
    "What one rule concludes of a record, why, and what would satisfy it.",
    {
      rule: code,
      severity: ref("severity"),
      status: { enum: ["violated", "undetermined", "satisfied", "not-in-force"] },
      summary: text,
      because: texts,
      facts: listOf(
        object<ShownFact>("A field that the rule reads.", {
          field: text,
          column: text,
          value: orNull("string"),
        }),
      ),
      missing: texts,
      toSatisfy: orNull("string"),
      citations: ref("citations"),
    },
  ),
};

/** The JSON Schema (2020-12) of a report as JSON: of `jsonReport`, and of a report of the library. */
export const reportSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:aurora:schema:report",
  title: "Aurora validation report",
  ...object<Report>("What a validation found, with everything that decided it.", reportFields, [
    "suppressions",
    "explanations",
  ]),
  $defs: definitions,
};

const { findings: _streamed, ...summaryFields } = reportFields;

/** The JSON Schema (2020-12) of each line of a report as NDJSON: findings, then the summary. */
export const reportLineSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:aurora:schema:report-line",
  title: "Line of an Aurora validation report",
  oneOf: [
    object<Finding & { type: "finding" }>("A finding.", { type: { const: "finding" }, ...findingFields }),
    object<Omit<Report, "findings"> & { type: "summary" }>(
      "The rest of the report, as the last line.",
      { type: { const: "summary" }, ...summaryFields },
      ["suppressions", "explanations"],
    ),
  ],
  $defs: definitions,
};
