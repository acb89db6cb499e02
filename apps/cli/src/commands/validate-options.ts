import { readFileSync } from "node:fs";
import { gunzip } from "@aurora/api/gunzip";
import type { Entity } from "@aurora/domain/records/core";
import { entities } from "@aurora/domain/records/entities";
import { maskPersonalData, parameters, ruleCatalogue, type Severity } from "@aurora/domain/rules";
import {
  type DatedSuppression,
  defaultLimits,
  entityOf,
  HeaderIndex,
  type InvalidOptions,
  type Limits,
  type Suppression,
  type ValidateOptions,
} from "@aurora/validator";
import { InvalidSuppressions, readSuppressions } from "@aurora/validator/suppressions";
import { xlsxUnpackedBy } from "@aurora/validator/xlsx";
import { dayOf, sides } from "../arguments.js";
import type { Context } from "../context.js";
import { fileFailure, UsageError } from "../failures.js";
import type { Texts } from "../texts.js";
import { hint } from "./format.js";

/** The options of the call, as they were written. */
export interface ValidateFlags {
  readonly entity?: string;
  readonly format?: string;
  readonly out?: string;
  readonly splitBy?: string;
  readonly asOf?: string;
  readonly explain?: string;
  readonly severity?: string;
  readonly maxFindings?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly suppressions?: string;
  readonly param?: readonly string[];
  readonly limit?: readonly string[];
  readonly map?: readonly string[];
  readonly sheet?: string;
  readonly threads?: string;
  readonly progress?: boolean;
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What the options of the call mean for a run, and the entity that they decide; how much is listed is the format's. */
export function optionsOf(
  flags: ValidateFlags,
  { language, say }: Context,
): { readonly entity: Entity | undefined; readonly options: ValidateOptions } {
  const { entity, columns } = columnsOf(flags, say);
  const { asOf, only, skip, param, limit, suppressions } = flags;
  return {
    entity,
    options: {
      language,
      formats: [xlsxUnpackedBy({ gunzip })],
      ...(flags.sheet !== undefined && { sheet: flags.sheet }),
      ...(flags.severity !== undefined && { severity: severityOf(flags.severity, say) }),
      ...(asOf !== undefined && { asOf: dayOf(asOf, say) }),
      ...(only && { only: codesOf(only, say) }),
      ...(skip && { skip: skip.map((given) => suppression(given, say)) }),
      ...(suppressions !== undefined && { suppressions: suppressionsIn(suppressions, { language, say }) }),
      ...(param && { parameters: parametersOf(param, say) }),
      ...(limit && { limits: limitsIn(limit, say) }),
      ...(columns && { columns }),
      ...(flags.explain !== undefined && { explain: { records: [flags.explain] } }),
    },
  };
}

/** On how many threads each file is to be read; undefined where its size decides. */
export function threadsOf({ threads }: ValidateFlags, say: Texts): 1 | 2 | undefined {
  if (threads === undefined) return undefined;
  if (threads !== "1" && threads !== "2") throw new UsageError(say.invalidThreads(threads));
  return threads === "1" ? 1 : 2;
}

/** The least grave findings that are shown. */
export function severityOf(given: string | undefined, say: Texts): Severity {
  if (given === undefined) return "info";
  const severity = SEVERITIES.find((known) => known === given);
  if (severity === undefined) throw new UsageError(say.unknownSeverity(given));
  return severity;
}

/** A whole number as an option gives it. */
export function wholeNumber(option: string, given: string, say: Texts): number {
  const number = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(number))
    throw new UsageError(say.invalidCount(option, given));
  return number;
}

function codesOf(given: readonly string[], say: Texts): readonly string[] {
  const codes = given.flatMap((text) => text.split(",")).map((code) => code.trim().toUpperCase());
  const named = codes.filter((code) => code !== "");
  // No code at all would be a run of no rule, which finds nothing wrong with anything.
  if (named.length === 0) throw new UsageError(say.missingValue("--only"));
  return named;
}

function suppression(given: string, say: Texts): Suppression {
  const { left, right } = sides(given, "first") ?? { left: given, right: "" };
  const rule = left.toUpperCase();
  const codes = ruleCatalogue.map(({ code }) => code);
  if (!codes.includes(rule)) throw new UsageError(say.unknownRule(left) + hint(rule, codes, say));
  if (right === "") throw new UsageError(say.skipNeedsReason(rule));
  return { rule, reason: right };
}

/** The suppressions that a file lists. */
function suppressionsIn(file: string, { language, say }: Context): readonly DatedSuppression[] {
  if (file === "") throw new UsageError(say.missingValue("--suppressions"));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (thrown) {
    const isMissing = thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
    throw isMissing ? new UsageError(say.noFile(file, undefined)) : fileFailure(thrown, file, say);
  }
  try {
    return readSuppressions(bytes, { file, rules: ruleCatalogue });
  } catch (thrown) {
    if (thrown instanceof InvalidSuppressions)
      throw new UsageError(`${maskPersonalData(file)}: ${thrown.describe(language)}`);
    throw thrown;
  }
}

function parametersOf(given: readonly string[], say: Texts): Readonly<Record<string, number>> {
  const known = parameters.map(({ name }) => name);
  return Object.fromEntries(
    given.map((text) => {
      const parted = sides(text, "first");
      if (parted === undefined) throw new UsageError(say.paramForm(text));
      const { left: name, right } = parted;
      const parameter = parameters.find((one) => one.name === name);
      if (parameter === undefined) {
        throw new UsageError(say.unknownParameter(name, known.join(", ")) + hint(name, known, say));
      }
      const value = right === "" ? Number.NaN : Number(right);
      if (!Number.isFinite(value) || value < parameter.minimum) {
        throw new UsageError(say.invalidParameter(name, parameter.minimum));
      }
      return [name, value];
    }),
  );
}

function limitsIn(given: readonly string[], say: Texts): Partial<Limits> {
  const known = Object.keys(defaultLimits);
  return Object.fromEntries(
    given.map((text) => {
      const parted = sides(text, "first");
      if (parted === undefined) throw new UsageError(say.limitForm(text));
      const { left: name, right } = parted;
      if (!known.includes(name)) {
        throw new UsageError(say.unknownLimit(name, known.join(", ")) + hint(name, known, say));
      }
      return [name, wholeNumber(`--limit ${name}`, right, say)];
    }),
  );
}

/** The entity of the call, and the columns that it renames; the fields may decide the entity. */
function columnsOf(
  { entity: name, map }: ValidateFlags,
  say: Texts,
): { readonly entity: Entity | undefined; readonly columns: Readonly<Record<string, string>> | undefined } {
  const named = name === undefined ? undefined : entityOf(name);
  if (map === undefined) return { entity: named, columns: undefined };
  const pairs = map.map((given) => {
    const parted = sides(given, "last");
    if (parted === undefined || parted.left === "" || parted.right === "")
      throw new UsageError(say.mapForm(given));
    return parted;
  });
  const considered = named === undefined ? entities : [named];
  for (const { right: field } of pairs) {
    if (considered.some((entity) => fieldOf(entity, field) !== undefined)) continue;
    const known = considered.flatMap(({ fields }) => Object.keys(fields));
    throw new UsageError(say.unknownField(field) + hint(field, known, say));
  }
  const fitting = considered.filter((entity) =>
    pairs.every(({ right }) => fieldOf(entity, right) !== undefined),
  );
  if (fitting.length === 0) {
    throw new UsageError(say.mapSharesNoEntity([...new Set(pairs.map(({ right }) => right))].join(", ")));
  }
  return {
    // Fields of several kinds of record leave it to the headers which of them a file holds.
    entity: fitting.length === 1 ? fitting[0] : undefined,
    columns: Object.fromEntries(pairs.map(({ left, right }) => [left, right])),
  };
}

/** The name of the field that a text means in an entity: its name, or its official header. */
function fieldOf(entity: Entity, given: string): string | undefined {
  return Object.hasOwn(entity.fields, given) ? given : new HeaderIndex(entity).find(given);
}

/** What the validator says of options that cannot be, in our words. */
export function worded(invalid: InvalidOptions, say: Texts): UsageError {
  const { reason } = invalid;
  const near = "nearest" in reason && reason.nearest !== undefined ? say.didYouMean(reason.nearest) : "";
  switch (reason.kind) {
    case "unknown-rule":
      return new UsageError(say.unknownRule(reason.given) + near);
    case "unknown-entity":
      return new UsageError(
        say.unknownEntity(reason.given, entities.map(({ name }) => name).join(", ")) + near,
      );
    case "unknown-field":
      return new UsageError(say.unknownField(reason.given) + near);
    case "unknown-parameter":
      return new UsageError(say.unknownParameter(reason.given, reason.known.join(", ")));
    case "invalid-parameter":
      return new UsageError(say.invalidParameter(reason.given, reason.minimum));
    case "invalid-date":
      return new UsageError(say.invalidDate(reason.given));
    case "invalid-limit":
      return new UsageError(say.invalidCount("--max-findings", reason.given));
    case "unskippable-rule":
      return new UsageError(say.unskippableRule(reason.given));
    case "invalid-suppression":
      return new UsageError(say.invalidSuppression(reason.given));
    case "unknown-option":
    case "unknown-severity":
    case "wrong-type":
    case "concluded":
    case "not-mergeable":
    case "not-per-center":
    case "no-file-reading":
    case "no-explanations":
    case "no-centers":
    case "unknown-language":
      throw invalid;
  }
}
