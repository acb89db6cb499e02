import type { ConceptScheme } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";

/** What a field holds; tables are decoded and templates are made by it. */
export type FieldKind =
  | "identifier"
  | "text"
  | "texts"
  | "code"
  | "codes"
  | "date"
  | "dates"
  | "time"
  | "count"
  | "yes-no"
  | "ubigeo"
  | "identifiers"
  | "ubigeos"
  | "number"
  | "month"
  | "group"
  | "groups"
  | "groups-by-code"
  | "yes-no-by-code";

/** One field of an entity: what it holds, and all that is said of it anywhere else. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  readonly kind: FieldKind;
  /** The column's header in Spanish tables. */
  readonly header: string;
  /** Other headers under which files bring it. */
  readonly aliases: readonly string[];
  readonly label: LocalizedText;
  readonly required: Required;
  /** Codes of this scheme, for `code` and `codes`. */
  readonly scheme?: ConceptScheme<string>;
  /** Written freely by a person: searched for personal data, never echoed. */
  readonly freeText: boolean;
  /** The longest text, in UTF-16 units. */
  readonly maxLength?: number;
  /** What an empty cell means; unknown (undefined) where absent. */
  readonly whenEmpty?: T;
  /** The fields within, for `group`, `groups` and `groups-by-code`. */
  readonly fields?: { readonly [name: string]: Field };
  /** For `groups`: the field that a bare text stands for, where members may be given by their id alone. */
  readonly shorthand?: string;
}

interface Common<Required extends boolean> {
  readonly header: string;
  readonly label: LocalizedText;
  readonly aliases?: readonly string[];
  readonly required?: Required;
}

/** What is known of a group's fields; any may be unknown. */
export type GroupOf<F extends { readonly [name: string]: Field }> = {
  readonly [K in keyof F]?: (F[K] extends Field<infer T, boolean> ? T : never) | undefined;
};

/** Fields that hold others or lists of records: JSON brings them, a table's cell cannot. */
export const NESTED_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  "group",
  "groups",
  "groups-by-code",
  "yes-no-by-code",
]);

function field<T, const Required extends boolean>(
  kind: FieldKind,
  common: Common<Required>,
  more: Partial<Field<T>> = {},
): Field<T, Required> {
  return {
    kind,
    header: common.header,
    aliases: common.aliases ?? [],
    label: common.label,
    required: (common.required ?? false) as Required,
    freeText: false,
    ...more,
  } as Field<T, Required>;
}

/** A key of the register: letters, digits and marks, compared exactly. */
export function identifier<const R extends boolean = false>(
  options: Common<R> & { readonly maxLength: number },
) {
  const { maxLength } = options;
  return field<string, R>("identifier", options, { maxLength });
}

/** A text that a person writes; free text unless it names a place or another thing of a known list. */
export function text<const R extends boolean = false>(
  options: Common<R> & { readonly maxLength: number; readonly freeText?: boolean },
) {
  const { maxLength, freeText = true } = options;
  return field<string, R>("text", options, { maxLength, freeText });
}

/** Several free texts. */
export function texts<const R extends boolean = false>(options: Common<R> & { readonly maxLength: number }) {
  const { maxLength } = options;
  return field<readonly string[], R>("texts", options, {
    maxLength,
    freeText: true,
  });
}

/** One code of a scheme. */
export function code<const C extends string, const R extends boolean = false>(
  scheme: ConceptScheme<C>,
  options: Common<R>,
) {
  return field<C, R>("code", options, { scheme });
}

/** Several codes of a scheme. */
export function codes<const C extends string, const R extends boolean = false>(
  scheme: ConceptScheme<C>,
  options: Common<R>,
) {
  return field<readonly C[], R>("codes", options, { scheme });
}

/** A calendar day, ISO 8601. */
export function date<const R extends boolean = false>(options: Common<R>) {
  return field<string, R>("date", options);
}

/** Several calendar days, ISO 8601. */
export function dates<const R extends boolean = false>(options: Common<R>) {
  return field<readonly string[], R>("dates", options);
}

/** A time of day, HH:MM on 24 hours. */
export function time<const R extends boolean = false>(options: Common<R>) {
  return field<string, R>("time", options);
}

/**
 * The largest count that a cell may hold. More people than that is a slip, and a number of eight digits
 * in a column of counts may be somebody's DNI, which no finding must repeat.
 */
export const MAX_COUNT = 9_999_999;

/** A whole number of 0 or more. */
export function count<const R extends boolean = false>(options: Common<R> & { readonly whenEmpty?: number }) {
  const { whenEmpty } = options;
  return field<number, R>("count", options, whenEmpty === undefined ? {} : { whenEmpty });
}

/** Yes or no; empty is unknown, never no. */
export function yesNo<const R extends boolean = false>(options: Common<R>) {
  return field<boolean, R>("yes-no", options);
}

/** An INEI district code: six digits. */
export function ubigeo<const R extends boolean = false>(options: Common<R>) {
  return field<string, R>("ubigeo", options);
}

/** Several keys of other records. */
export function identifiers<const R extends boolean = false>(
  options: Common<R> & { readonly maxLength: number },
) {
  const { maxLength } = options;
  return field<readonly string[], R>("identifiers", options, {
    maxLength,
  });
}

/** Several INEI district codes. */
export function ubigeos<const R extends boolean = false>(options: Common<R>) {
  return field<readonly string[], R>("ubigeos", options);
}

/** The largest size of a number: nothing that a programme counts or spends is beyond it. */
export const MAX_NUMBER = 1_000_000_000_000;

/** A number that may have decimals or lie below zero: a figure, a target, a progress. */
export function number<const R extends boolean = false>(options: Common<R>) {
  return field<number, R>("number", options);
}

/** A calendar month, `YYYY-MM`. */
export function month<const R extends boolean = false>(options: Common<R>) {
  return field<string, R>("month", options);
}

/** Fields that belong together, as an object within the record. */
export function group<const F extends { readonly [name: string]: Field }, const R extends boolean = false>(
  fields: F,
  options: Common<R>,
) {
  return field<GroupOf<F>, R>("group", options, {
    fields,
  } as Partial<Field<GroupOf<F>>>);
}

/** A list of objects; with `shorthand`, a bare text stands for the object that has only that field. */
export function groups<const F extends { readonly [name: string]: Field }, const R extends boolean = false>(
  fields: F,
  options: Common<R> & { readonly shorthand?: keyof F & string },
) {
  const { shorthand } = options;
  return field<readonly GroupOf<F>[], R>("groups", options, {
    fields,
    ...(shorthand === undefined ? {} : { shorthand }),
  } as Partial<Field<readonly GroupOf<F>[]>>);
}

/** An object under each of some codes of a scheme: the answer to each norm of a questionnaire. */
export function groupsByCode<
  const C extends string,
  const F extends { readonly [name: string]: Field },
  const R extends boolean = false,
>(scheme: ConceptScheme<C>, fields: F, options: Common<R>) {
  type Value = { readonly [K in C]?: GroupOf<F> };
  return field<Value, R>("groups-by-code", options, { scheme, fields } as Partial<Field<Value>>);
}

/** Yes or no for each of some codes of a scheme; a code that is not there is unknown. */
export function yesNoByCode<const C extends string, const R extends boolean = false>(
  scheme: ConceptScheme<C>,
  options: Common<R>,
) {
  type Value = { readonly [K in C]?: boolean };
  return field<Value, R>("yes-no-by-code", options, { scheme } as Partial<Field<Value>>);
}
