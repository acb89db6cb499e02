import { type Field, type PreventiveAction, preventiveAction } from "@aurora/domain/records";

/** A field of the register of preventive actions, by its JSON name. */
export type FieldName = keyof PreventiveAction;

/** The fields of the register with what is said of each, in the order of the columns. */
export const registerFields = Object.entries(preventiveAction.fields) as unknown as readonly (readonly [
  FieldName,
  Field,
])[];

/** A field of the register. */
export function fieldOf(name: FieldName): Field {
  return preventiveAction.fields[name];
}

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Several texts in parentheses, for `IN`. */
export function literals(texts: readonly string[]): string {
  return `(${texts.map(literal).join(", ")})`;
}

/** The name of the cell of a field as the file holds it, before anything is read out of it. */
export function cellOf(name: FieldName): string {
  return `cell_${name}`;
}

/** A condition: each of these fields is empty or could be read. What could not is no emptiness to a rule. */
export function known(...names: readonly FieldName[]): string {
  return `(${names.map((name) => `(${name} IS NOT NULL OR ${cellOf(name)} IS NULL)`).join(" AND ")})`;
}

/** The name of the ENUM of a field's official labels. */
export function enumOf(name: FieldName): string {
  return `${name}_label`;
}

/** The labels of a field's scheme, in its order: the place of each is its bit in a set of several. */
export function labelsOf(name: FieldName): readonly { readonly code: string; readonly label: string }[] {
  const { scheme } = fieldOf(name);
  if (scheme === undefined) throw new RangeError(`${name} has no scheme.`);
  return scheme.concepts.map(({ code, label }) => ({ code, label: label.es }));
}

/** A condition: a field of one code is one of these; unknown where the field is. */
export function is(name: FieldName, ...codes: readonly string[]): string {
  // Not `IN`: DuckDB makes a join of a longer list.
  const equal = codes.map((code) => `${name} = ${literal(labelOf(name, code))}::${enumOf(name)}`);
  return `(${equal.join(" OR ")})`;
}

/** A condition: a field of several codes holds one of these; unknown where the field is. */
export function has(name: FieldName, ...codes: readonly string[]): string {
  return `((${name} & ${codes.reduce((bits, code) => bits | bitOf(name, code), 0n)}) <> 0)`;
}

/** A condition: a field of several codes holds nothing but these; unknown where the field is. */
export function hasOnly(name: FieldName, ...codes: readonly string[]): string {
  return `((${name} & ~${codes.reduce((bits, code) => bits | bitOf(name, code), 0n)}::BIGINT) = 0)`;
}

function labelOf(name: FieldName, code: string): string {
  const found = labelsOf(name).find((item) => item.code === code);
  if (found === undefined) throw new RangeError(`${code} is no code of ${name}.`);
  return found.label;
}

function bitOf(name: FieldName, code: string): bigint {
  const place = labelsOf(name).findIndex((item) => item.code === code);
  if (place < 0) throw new RangeError(`${code} is no code of ${name}.`);
  return 1n << BigInt(place);
}
