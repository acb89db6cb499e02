import { nearest } from "@aurora/validator";
import { z } from "@hono/zod-openapi";
import { type LocalizedText, languages } from "./language.js";
import { RequestProblem, unknownName } from "./problems.js";

/** The most findings that a report in one piece may list; a stream lists them all. */
const MOST_FINDINGS = 100_000;

/** How many findings a report in one piece lists where nothing is said. */
export const LISTED_FINDINGS = 1000;

/** One query parameter: what it admits, and that in words for whom it refuses. */
interface QueryOption {
  readonly schema: z.ZodType;
  readonly expected: LocalizedText;
}

const severities = ["error", "warning", "info"] as const;

/** A parameter that may be given several times; given once, a query holds it as a plain text. */
function repeatable(one: (text: string) => readonly string[]) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap(one))
    .refine((values) => values.every((value) => value !== ""));
}

/** `CODE:reason`, both of them said. */
const SUPPRESSION = /^\s*([^:\s]+)\s*:\s*(\S.*)$/su;

const suppressions = z.union([z.string(), z.array(z.string())]).transform((given, context) =>
  [given].flat().map((text) => {
    const [, rule = "", reason = ""] = SUPPRESSION.exec(text) ?? [];
    if (rule === "") context.issues.push({ code: "custom", input: text });
    return { rule, reason: reason.trim() };
  }),
);

/** Every query parameter of the API by its name. */
export const queryOptions = {
  lang: {
    schema: z.enum(languages).openapi({
      description: "Language of messages and problems; `Accept-Language` decides where absent, else Spanish.",
      example: "es",
    }),
    expected: { es: "admite es o en", en: "takes es or en" },
  },
  asOf: {
    schema: z.iso.date().openapi({
      description: "The day as of which the rules judge; today in Lima where absent.",
      example: "2023-06-30",
    }),
    expected: { es: "admite un día que exista, AAAA-MM-DD", en: "takes a day that exists, YYYY-MM-DD" },
  },
  maxFindings: {
    schema: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number)
      .refine((value) => value <= MOST_FINDINGS)
      .openapi({
        type: "integer",
        minimum: 0,
        maximum: MOST_FINDINGS,
        default: LISTED_FINDINGS,
        description:
          "The most findings that the report lists; all are counted, and `omitted` says how many of each rule are not listed. A stream of findings has no limit.",
      }),
    expected: {
      es: `admite un número entero de 0 a ${MOST_FINDINGS}; application/x-ndjson da todos los hallazgos`,
      en: `takes a whole number from 0 to ${MOST_FINDINGS}; application/x-ndjson gives every finding`,
    },
  },
  severity: {
    schema: z.enum(severities).openapi({ description: "A severity.", example: "error" }),
    expected: { es: "admite error, warning o info", en: "takes error, warning or info" },
  },
  only: {
    schema: repeatable((text) => text.split(",").map((code) => code.trim())).openapi({
      type: "array",
      items: { type: "string" },
      param: { style: "form", explode: true },
      description: "Only these rules, by code; repeated, or separated by commas.",
      example: ["ACT-201"],
    }),
    expected: {
      es: "admite códigos de reglas, separados por comas",
      en: "takes codes of rules, separated by commas",
    },
  },
  skip: {
    schema: suppressions.openapi({
      type: "array",
      items: { type: "string", pattern: "^[^:]+:.+$" },
      param: { style: "form", explode: true },
      description: "Not this rule, and why, as `CODE:reason`; repeated for several. The report names both.",
      example: ["ACT-204:counted by ticket"],
    }),
    expected: {
      es: "admite CÓDIGO:motivo, con el motivo escrito",
      en: "takes CODE:reason, with the reason given",
    },
  },
  explain: {
    schema: z
      .enum(["true", "false"])
      .transform((given) => given === "true")
      .openapi({
        type: "boolean",
        description:
          "Adds `explanations` to the report: for each of the first 100 records every rule, satisfied, violated or undetermined, why, the facts that are missing, and what would satisfy it.",
      }),
    expected: { es: "admite true o false", en: "takes true or false" },
  },
  sheet: {
    schema: z.string().min(1).max(100).openapi({
      description:
        "The worksheet of a workbook; the one whose header fits the kind of record best where absent.",
      example: "Registro",
    }),
    expected: {
      es: "admite el nombre de una hoja, de 1 a 100 caracteres",
      en: "takes a sheet's name of 1 to 100 characters",
    },
  },
  indicator: {
    schema: z.string().openapi({ description: "Only this indicator, by its code.", example: "cem-count" }),
    expected: { es: "admite el código de un indicador", en: "takes the code of an indicator" },
  },
  source: {
    schema: z.string().openapi({ description: "Only this source, by its id.", example: "MIMP-2021" }),
    expected: { es: "admite el identificador de una fuente", en: "takes the id of a source" },
  },
  place: {
    schema: z
      .string()
      .regex(/^(?:pe|\d{2}|\d{4}|\d{6})$/)
      .openapi({
        description: "Only this place: `pe`, or the ubigeo of a department, province or district.",
        example: "pe",
      }),
    expected: { es: "admite pe o un ubigeo", en: "takes pe or a ubigeo" },
  },
  period: {
    schema: z
      .string()
      .regex(/^\d{4}/)
      .openapi({ description: "Only this period, as it is written there.", example: "2020" }),
    expected: {
      es: "admite un período, que empieza por su año",
      en: "takes a period, which begins with its year",
    },
  },
  population: {
    schema: z
      .string()
      .openapi({ description: "Only this population, as it is written there.", example: "all" }),
    expected: { es: "admite una población", en: "takes a population" },
  },
  entity: {
    schema: z.string().openapi({ description: "A kind of record.", example: "preventive-action" }),
    expected: { es: "admite una clase de registro", en: "takes a kind of record" },
  },
} as const satisfies { readonly [name: string]: QueryOption };

const MISTAKEN: LocalizedText = { es: "no se puede usar", en: "cannot be used" };

const REPEATED: LocalizedText = { es: "se da una sola vez", en: "is given once" };

/** Whether what does not fit is that a parameter was given several times. */
function isRepeated(issue: z.core.$ZodIssue | undefined): boolean {
  return Array.isArray(issue?.input) && issue.code !== "custom";
}

/**
 * The problem with a query that does not fit its schema. Names the parameter and what it admits,
 * and never shows the value or the schema library's own words.
 */
export function queryProblem(error: z.ZodError): RequestProblem {
  const issue = error.issues[0];
  if (issue?.code === "unrecognized_keys") return noSuchOption(issue.keys[0] ?? "");
  const option = String(issue?.path[0] ?? "");
  const known = Object.hasOwn(queryOptions, option);
  const expected = isRepeated(issue)
    ? REPEATED
    : known
      ? queryOptions[option as keyof typeof queryOptions].expected
      : MISTAKEN;
  return new RequestProblem(
    "invalid-option",
    { es: `${option} ${expected.es}.`, en: `${option} ${expected.en}.` },
    { option },
  );
}

function noSuchOption(option: string): RequestProblem {
  if (Object.hasOwn(queryOptions, option)) {
    const detail = { es: `${option} no se admite aquí.`, en: `${option} is not taken here.` };
    return new RequestProblem("invalid-option", detail, { option });
  }
  const near = nearest(option, Object.keys(queryOptions));
  const { es, en } = unknownName("invalid-option", option, near).detail;
  return new RequestProblem(
    "invalid-option",
    {
      es: `Hay un parámetro que no se admite aquí. ${es}`,
      en: `There is a parameter that is not taken here. ${en}`,
    },
    { option, ...(near !== undefined && { nearest: near }) },
  );
}
