import { type Entity, type Field, type FieldKind, MAX_COUNT, MAX_NUMBER } from "@aurora/domain/records";
import type { ConceptScheme } from "@aurora/domain/taxonomy";
import { fieldsLeftOut, tableFields } from "./flat.js";
import { type Language, words } from "./words.js";

/** A column as Table Schema describes it. */
export interface TableSchemaField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: "string" | "date" | "time" | "integer" | "number" | "boolean" | "yearmonth" | "list";
  readonly format?: string;
  readonly example?: string;
  readonly delimiter?: string;
  readonly itemType?: "string" | "date";
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
  };
}

/** A Frictionless Table Schema. */
export interface TableSchema {
  readonly $schema: string;
  /** Names the fields that a table leaves out, where there are any. */
  readonly description?: string;
  readonly fields: readonly TableSchemaField[];
  readonly fieldsMatch: "superset";
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
}

/**
 * The Frictionless Table Schema of an entity's registers, with the official headers: version 2, the
 * first that can say of a cell that it is a list with a mark between the values. What it takes, the
 * decoder takes too, with two exceptions that Table Schema cannot state and the column's description does:
 * which values a list's items may have, and that a number has no exponent and nothing that may be a mark of
 * thousands. The decoder takes more besides (other spellings of labels,
 * dates with the day first, aliases of headers). Fields that hold lists or objects have no column: the
 * description names them, and `fieldsLeftOut` lists them.
 *
 * @param options.language of titles and descriptions; Spanish, the official one, by default
 * @throws NestedEntity where a table can bring no field of the entity, or not every required one
 */
export function tableSchema(entity: Entity, options: { readonly language?: Language } = {}): TableSchema {
  const carried = tableFields(entity);
  const { language = "es" } = options;
  const leftOut = fieldsLeftOut(entity);
  const idHeader = entity.idField === undefined ? undefined : entity.fields[entity.idField]?.header;
  return {
    $schema: "https://datapackage.org/profiles/2.1/tableschema.json",
    ...(leftOut.length === 0 ? {} : { description: words[language].leftOut(leftOut.join(", ")) }),
    fields: carried.map(([, field]) => columnOf(field, language)),
    // A register may leave optional columns out; a column that no field knows is one too many.
    fieldsMatch: "superset",
    missingValues: [""],
    ...(idHeader === undefined ? {} : { primaryKey: [idHeader] }),
  };
}

/** The spellings of yes and no, in the cases in which people write them. */
const inEveryCase = (values: readonly string[]) => [
  ...new Set(
    values.flatMap((text) => [text, text.charAt(0).toUpperCase() + text.slice(1), text.toUpperCase()]),
  ),
];
const TRUE = inEveryCase(["sí", "si", "s", "1", "x", "verdadero", "true", "yes"]);
const FALSE = inEveryCase(["no", "n", "0", "falso", "false"]);

function columnOf(field: Field, language: Language): TableSchemaField {
  const { constraints = {}, ...type } = typeOf(field);
  const all = { ...(field.required ? { required: true as const } : {}), ...constraints };
  return {
    name: field.header,
    title: field.label[language],
    description: descriptionOf(field, language),
    ...type,
    ...(Object.keys(all).length === 0 ? {} : { constraints: all }),
  };
}

function descriptionOf(field: Field, language: Language): string {
  const say = words[language];
  if (field.kind === "code") return say.labels;
  if (field.kind === "codes") {
    return say.list((field.scheme as ConceptScheme).concepts.map(({ label }) => label.es).join(", "));
  }
  if (field.kind in LISTS) return say.list(field.label[language].toLowerCase());
  return say.kinds[field.kind] ?? field.label[language];
}

const LISTS: { readonly [K in FieldKind]?: "string" | "date" } = {
  codes: "string",
  texts: "string",
  identifiers: "string",
  ubigeos: "string",
  dates: "date",
};

function typeOf(field: Field): Pick<TableSchemaField, "type"> & Partial<TableSchemaField> {
  const { kind, maxLength } = field;
  const itemType = LISTS[kind];
  if (itemType !== undefined) return { type: "list", delimiter: ";", itemType };
  switch (kind) {
    case "code":
      return { type: "string", constraints: { enum: spellings(field.scheme as ConceptScheme) } };
    case "date":
      return { type: "date", example: "2023-03-15" };
    case "time":
      return { type: "time", format: "%H:%M", example: "09:30" };
    case "month":
      return { type: "yearmonth", example: "2023-03" };
    case "count":
      return { type: "integer", constraints: { minimum: 0, maximum: MAX_COUNT } };
    case "number":
      return { type: "number", constraints: { minimum: -MAX_NUMBER, maximum: MAX_NUMBER } };
    case "yes-no":
      return { type: "boolean", trueValues: TRUE, falseValues: FALSE };
    case "ubigeo":
      // Table Schema's patterns stand for the whole text; not every reader takes them so, hence the lengths.
      return {
        type: "string",
        example: "150101",
        constraints: { pattern: "[0-9]{6}", minLength: 6, maxLength: 6 },
      };
    default:
      return { type: "string", ...(maxLength === undefined ? {} : { constraints: { maxLength } }) };
  }
}

/** The official labels, then the codes where they are written otherwise. */
function spellings({ concepts }: ConceptScheme): readonly string[] {
  return [...new Set([...concepts.map(({ label }) => label.es), ...concepts.map(({ code }) => code)])];
}
