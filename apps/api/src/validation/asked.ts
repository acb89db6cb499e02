import type { Entity } from "@aurora/domain/records";
import { ruleCatalogue, speaksOf } from "@aurora/domain/rules";
import {
  createValidator,
  defaultLimits,
  nearest,
  type Validator,
  type ValidatorOptions,
} from "@aurora/validator";
import { xlsxUnpackedBy } from "@aurora/validator/xlsx";
import { z } from "@hono/zod-openapi";
import { gunzip } from "../gunzip.js";
import type { Language } from "../language.js";
import { noSuchRule, RequestProblem } from "../problems.js";
import { LISTED_FINDINGS, queryOptions, queryProblem } from "../query.js";

/** What a validation may be told, by its query or by parts of its form. */
export const validateQuery = z.strictObject({
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
});

/** Options as they were given: each name with its texts. */
export type GivenOptions = Readonly<Record<string, readonly string[]>>;

/** A validator ready for some options, and what of them concerns one run. */
export interface Prepared {
  readonly validator: Validator;
  readonly explain: boolean;
}

/** Validators that were made before: rules are compiled once for the options that many requests share. */
const KEPT = 64;

/** Prepares validators, and keeps those that were asked for last. */
export class PreparedValidators {
  readonly #kept = new Map<string, Prepared>();
  readonly #limits: { readonly maxFindings: number; readonly maxUnpackedBytes: number };

  constructor(limits: { readonly maxFindings: number; readonly maxUnpackedBytes: number }) {
    this.#limits = limits;
  }

  /**
   * @param listed how many findings are listed where the options do not say
   * @throws RequestProblem where an option cannot be used; InvalidOptions where it names no rule
   */
  of(
    entity: Entity,
    {
      given,
      language,
      listed,
    }: {
      readonly given: GivenOptions;
      readonly language: Language;
      readonly listed?: number | undefined;
    },
  ): Prepared {
    const key = JSON.stringify([entity.name, language, listed ?? null, given]);
    const known = this.#kept.get(key);
    if (known !== undefined) {
      // Behind the others: what was not asked for longest goes first.
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const prepared = this.#prepare(entity, { given, language, listed });
    this.#kept.set(key, prepared);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return prepared;
  }

  #prepare(
    entity: Entity,
    {
      given,
      language,
      listed,
    }: {
      readonly given: GivenOptions;
      readonly language: Language;
      readonly listed: number | undefined;
    },
  ): Prepared {
    const parsed = validateQuery.safeParse(
      Object.fromEntries(
        Object.entries(given).map(([name, texts]) => [name, texts.length === 1 ? texts[0] : texts]),
      ),
      { reportInput: true },
    );
    if (!parsed.success) throw queryProblem(parsed.error);
    const { lang: _heeded, explain, maxFindings = listed, ...options } = parsed.data;
    const most = this.#limits.maxFindings;
    if (maxFindings !== undefined && maxFindings > most && listed === undefined) {
      throw new RequestProblem(
        "invalid-option",
        {
          es: `maxFindings admite hasta ${most} en este servicio; application/x-ndjson da todos los hallazgos.`,
          en: `maxFindings takes up to ${most} on this service; application/x-ndjson gives every finding.`,
        },
        { option: "maxFindings" },
      );
    }
    checkRules(entity, options);
    const told: ValidatorOptions = {
      ...withoutAbsent(options),
      maxFindings: Math.min(maxFindings ?? LISTED_FINDINGS, most),
      language,
      formats: [xlsxUnpackedBy({ gunzip })],
      limits: {
        maxUnpackedBytes: Math.min(defaultLimits.maxUnpackedBytes, this.#limits.maxUnpackedBytes),
      },
    };
    return { validator: createValidator(entity.name, told), explain: explain === true };
  }
}

/** The options that were given: under `exactOptionalPropertyTypes`, undefined is not the same as absent. */
function withoutAbsent<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** @throws RequestProblem where rules are named by which no record of this kind would be judged */
function checkRules(
  { name }: Entity,
  {
    only = [],
    skip = [],
  }: {
    readonly only?: readonly string[] | undefined;
    readonly skip?: readonly { readonly rule: string }[] | undefined;
  },
): void {
  const left = skip.map(({ rule }) => rule);
  const codes = ruleCatalogue.map(({ code }) => code);
  for (const [option, named] of [
    ["only", only],
    ["skip", left],
  ] as const) {
    const unknown = named.find((code) => !codes.includes(code));
    if (unknown !== undefined) throw noSuchRule(unknown, nearest(unknown, codes), { option });
  }
  const both = only.find((code) => left.includes(code));
  if (both !== undefined) {
    const detail = {
      es: `${both} está en only y en skip; deje la regla en uno de los dos.`,
      en: `${both} is in only and in skip; leave the rule in one of the two.`,
    };
    throw new RequestProblem("invalid-option", detail, { option: "skip" });
  }
  // A list for several kinds of record may name rules of each; one without any for this kind would pass everything.
  const asked = ruleCatalogue.filter(({ code }) => only.includes(code));
  if (asked.length === 0 || asked.some((rule) => speaksOf(rule, name))) return;
  throw new RequestProblem(
    "invalid-option",
    {
      es: `Ninguna regla de only habla de ${name}; las que hablan de él están en /v1/rules?entity=${name}.`,
      en: `No rule of only speaks of ${name}; those that do are at /v1/rules?entity=${name}.`,
    },
    { option: "only" },
  );
}
