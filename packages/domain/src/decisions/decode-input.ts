import * as Effect from "effect/Effect";
import type { Fields } from "../records/entity.js";
import type { Field, GroupOf } from "../records/field.js";
import { fieldSchema } from "../records/schema.js";
import { acceptedForms, foldLabel, lookup } from "../taxonomy/lookup.js";
import type { ConceptScheme } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";
import { type InputIssue, InvalidInput } from "./decision.js";

/** Longer than any label in any spelling: not worth folding. */
const LONGEST_LABEL = 200;

/**
 * Reads a decision's input from JSON by its fields. Codes may be given by their labels; keys that no
 * field has, codes of no scheme and days of no calendar are told, each with its place.
 */
export function decodeInput<const F extends Fields>(
  fields: F,
  given: unknown,
): Effect.Effect<GroupOf<F>, InvalidInput> {
  return Effect.suspend(() => {
    const issues: InputIssue[] = [];
    const value = decodeObject(fields, given, "", issues);
    return issues.length > 0
      ? Effect.fail(new InvalidInput({ issues }))
      : Effect.succeed(value as GroupOf<F>);
  });
}

/**
 * An entity's fields as the input of a decision: what a register must hold, a question may leave
 * open, since what is unknown is told and not guessed.
 */
export function asFarAsKnown<const F extends Fields>(fields: F): F {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, required: false }]),
  ) as unknown as F;
}

function decodeObject(
  fields: Fields,
  given: unknown,
  path: string,
  issues: InputIssue[],
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    issues.push({ path, expected: { es: "un objeto JSON", en: "a JSON object" } });
    return object;
  }
  const within = (name: string) => (path === "" ? name : `${path}.${name}`);
  for (const [index, name] of Object.keys(given).entries()) {
    if (!Object.hasOwn(fields, name)) issues.push(unknownKey(fields, { name, number: index + 1, within }));
  }
  for (const [name, field] of Object.entries(fields)) {
    const item = (given as Record<string, unknown>)[name];
    if (item === undefined || item === null) {
      if (field.required) {
        issues.push({
          path: within(name),
          expected: { es: "un valor: es obligatorio", en: "a value: it is required" },
        });
      }
      continue;
    }
    object[name] = decodeValue(field, item, within(name), issues);
  }
  return object;
}

/**
 * A key that no field has. It may say anything, a person's name too: only where it is a slip away from
 * a field is it repeated; else it is told by its number in the object.
 */
function unknownKey(
  fields: Fields,
  key: { readonly name: string; readonly number: number; readonly within: (name: string) => string },
): InputIssue {
  const known = Object.keys(fields);
  const meant = known.find((field) => isSlipOf(field, key.name));
  const which =
    meant === undefined
      ? { es: ` en lugar de la clave n.º ${key.number}`, en: ` instead of key no. ${key.number}` }
      : { es: "", en: "" };
  return {
    path: key.within(meant === undefined ? "…" : key.name),
    expected: {
      es: `un campo conocido${which.es}: ${known.join(", ")}`,
      en: `a known field${which.en}: ${known.join(", ")}`,
    },
    ...(meant === undefined ? {} : { nearest: meant }),
  };
}

/**
 * Whether a word is a known one but for its case, its hyphens, or a few letters in one place: a third
 * of them, so that nothing else can be said between them.
 */
function isSlipOf(known: string, given: string): boolean {
  if (given.length > 2 * known.length) return false;
  const [a, b] = [bareLetters(known), bareLetters(given)];
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let behind = 0;
  while (behind < shorter - before && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return longer - before - behind <= Math.max(longer < 5 ? 1 : 2, Math.floor(longer / 3));
}

function bareLetters(name: string): string {
  return name.replace(/[\s_-]/g, "").toLowerCase();
}

function decodeValue(field: Field, given: unknown, path: string, issues: InputIssue[]): unknown {
  switch (field.kind) {
    case "group":
      return decodeObject(field.fields as Fields, given, path, issues);
    case "groups":
      return decodeList(given, path, issues, (item, place) =>
        decodeObject(
          field.fields as Fields,
          field.shorthand !== undefined && typeof item === "string" ? { [field.shorthand]: item } : item,
          place,
          issues,
        ),
      );
    case "code":
      return decodeCode(field.scheme as ConceptScheme, given, path, issues);
    case "codes":
      return decodeList(given, path, issues, (item, place) =>
        decodeCode(field.scheme as ConceptScheme, item, place, issues),
      );
    case "groups-by-code":
    case "yes-no-by-code":
      return decodeByCode(field, given, path, issues);
    default: {
      const parsed = fieldSchema(field).safeParse(given);
      if (parsed.success) return parsed.data;
      issues.push({ path, expected: expectedOf(field) });
      return undefined;
    }
  }
}

function decodeList<T>(
  given: unknown,
  path: string,
  issues: InputIssue[],
  decode: (item: unknown, path: string) => T,
): readonly T[] {
  if (!Array.isArray(given)) {
    issues.push({ path, expected: { es: "una lista JSON", en: "a JSON list" } });
    return [];
  }
  return given.map((item, index) => decode(item, `${path}[${index}]`));
}

function decodeCode(
  scheme: ConceptScheme,
  given: unknown,
  path: string,
  issues: InputIssue[],
): string | undefined {
  const code = typeof given === "string" && given.length <= LONGEST_LABEL ? lookup(scheme, given) : undefined;
  if (code !== undefined) return code;
  const codes = scheme.concepts.map((concept) => concept.code).join(", ");
  const nearest =
    typeof given === "string" && given.length <= LONGEST_LABEL ? containing(scheme, given) : undefined;
  issues.push({
    path,
    expected: {
      es: `un código o una etiqueta de «${scheme.id}»: ${codes}`,
      en: `a code or a label of “${scheme.id}”: ${codes}`,
    },
    ...(nearest === undefined ? {} : { nearest }),
  });
  return undefined;
}

/** The one code of which some form contains the text, or is contained in it. */
function containing(scheme: ConceptScheme, text: string): string | undefined {
  const folded = foldLabel(text);
  if (folded.length < 3) return undefined;
  const found = new Set<string>();
  for (const { form, code } of acceptedForms(scheme)) {
    if (form.length >= 3 && (form.includes(folded) || folded.includes(form))) found.add(code);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

function decodeByCode(field: Field, given: unknown, path: string, issues: InputIssue[]): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    issues.push({ path, expected: { es: "un objeto JSON por código", en: "a JSON object by code" } });
    return undefined;
  }
  const byCode: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(given)) {
    const code = decodeCode(field.scheme as ConceptScheme, key, path, issues);
    if (code === undefined || item === null || item === undefined) continue;
    const place = `${path}[${code}]`;
    if (field.kind === "groups-by-code") {
      byCode[code] = decodeObject(field.fields as Fields, item, place, issues);
    } else if (typeof item === "boolean") {
      byCode[code] = item;
    } else {
      issues.push({ path: place, expected: { es: "true o false", en: "true or false" } });
    }
  }
  return byCode;
}

function expectedOf(field: Field): LocalizedText {
  const most = field.maxLength;
  switch (field.kind) {
    case "date":
      return { es: "un día del calendario, AAAA-MM-DD", en: "a day of the calendar, YYYY-MM-DD" };
    case "dates":
      return {
        es: "una lista de días del calendario, AAAA-MM-DD",
        en: "a list of days of the calendar, YYYY-MM-DD",
      };
    case "month":
      return { es: "un mes, AAAA-MM", en: "a month, YYYY-MM" };
    case "time":
      return { es: "una hora, HH:MM", en: "a time, HH:MM" };
    case "count":
      return { es: "un número entero de 0 o más", en: "a whole number of 0 or more" };
    case "number":
      return { es: "un número", en: "a number" };
    case "yes-no":
      return { es: "true o false", en: "true or false" };
    case "ubigeo":
      return { es: "un ubigeo de seis dígitos", en: "a ubigeo of six digits" };
    case "ubigeos":
      return { es: "una lista de ubigeos de seis dígitos", en: "a list of ubigeos of six digits" };
    case "texts":
    case "identifiers":
      return { es: "una lista de textos", en: "a list of texts" };
    default:
      return {
        es: `un texto${most === undefined ? "" : ` de hasta ${most} caracteres`}`,
        en: `a text${most === undefined ? "" : ` of at most ${most} characters`}`,
      };
  }
}
