import { type Field, type PreventiveAction, preventiveAction } from "@aurora/domain/records";
import { labelOf } from "@aurora/domain/taxonomy";

/** A field of the register by its JSON name. */
export type FieldName = keyof PreventiveAction;

/** The fields in the order of the columns. */
export const fieldNames = Object.keys(preventiveAction.fields) as readonly FieldName[];

/** The Spanish headers, in order. */
export const headers: readonly string[] = fieldNames.map((name) => preventiveAction.fields[name].header);

/** The columns as a reader of tables that knows nothing of the entity needs to know them. */
export const registerColumns: readonly { readonly header: string; readonly kind: Field["kind"] }[] =
  fieldNames.map((name) => {
    const { header, kind } = preventiveAction.fields[name];
    return { header, kind };
  });

const columns: ReadonlyMap<FieldName, number> = new Map(fieldNames.map((name, index) => [name, index]));

/** The column of a field, counted from 0. */
export function columnOf(name: FieldName): number {
  return columns.get(name) as number;
}

/** What several values in one cell stand apart by. */
const LIST_SEPARATOR = "; ";

/** The labels of a field's scheme by code; none for other fields. */
const labels: readonly (ReadonlyMap<string, string> | undefined)[] = fieldNames.map((name) => {
  const { scheme } = preventiveAction.fields[name] as Field;
  return scheme && new Map(scheme.concepts.map(({ code }) => [code, labelOf(scheme, code, "es")]));
});

/** A row of the register as people fill it in: official labels, "Sí" and "No", empty where nothing is known. */
export function cellsOf(action: PreventiveAction): string[] {
  return fieldNames.map((name, column) => {
    const value = action[name];
    switch (typeof value) {
      case "undefined":
        return "";
      case "boolean":
        return value ? "Sí" : "No";
      case "number":
        return String(value);
      case "string":
        return labels[column]?.get(value) ?? value;
      default:
        return value.map((item) => labels[column]?.get(item) ?? item).join(LIST_SEPARATOR);
    }
  });
}
