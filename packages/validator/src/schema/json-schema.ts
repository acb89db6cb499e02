import { type Entity, type Field, MAX_COUNT, MAX_NUMBER } from "@aurora/domain/records";
import type { ConceptScheme } from "@aurora/domain/taxonomy";
import { entityId, type Language, words } from "./words.js";

/** A schema as JSON holds it; only what is written here is used of JSON Schema. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly type?: string;
  readonly const?: string;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** Text without space around it: what the decoder gives back as it got it. */
const TRIMMED = "^\\S(?:[\\s\\S]*\\S)?$";
/** The same without the marks that part several values: in a list the decoder would part it there. */
const TRIMMED_ITEM = "^[^\\s;|](?:[^;|]*[^\\s;|])?$";

const DATE: JsonSchema = {
  type: "string",
  format: "date",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  examples: ["2023-03-15"],
};
const UBIGEO: JsonSchema = { type: "string", pattern: "^\\d{6}$", examples: ["150101"] };

/**
 * The JSON Schema (2020-12) of one record of an entity, in the canonical form: the codes, the dates in
 * ISO 8601, no space around texts, nothing twice in a list. A record is valid by it exactly where the
 * decoder takes every value and leaves it as it is. The decoder takes more besides (labels for codes,
 * "sí" for true, headers for names, null for what is unknown), which the schema does not describe.
 *
 * `maxLength` counts characters, as JSON Schema has it; the decoder counts UTF-16 units, so that a text
 * full of emoji may pass here and be too long there.
 *
 * @param options.language of titles and descriptions; Spanish, the official one, by default
 */
export function jsonSchema(entity: Entity, options: { readonly language?: Language } = {}): JsonSchema {
  const writer = new SchemaWriter(options.language ?? "es");
  const object = writer.object(entity.fields);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: entityId(entity.name),
    title: entity.label[writer.language],
    description: words[writer.language].record,
    ...object,
    ...(writer.definitions.size === 0 ? {} : { $defs: Object.fromEntries(writer.definitions) }),
  };
}

/** Writes the schemas of fields, and gathers the concept schemes that they name. */
class SchemaWriter {
  readonly language: Language;
  readonly definitions = new Map<string, JsonSchema>();
  readonly #names = new Map<ConceptScheme, string>();

  constructor(language: Language) {
    this.language = language;
  }

  object(fields: { readonly [name: string]: Field }): JsonSchema {
    const named = Object.entries(fields);
    const required = named.filter(([, field]) => field.required).map(([name]) => name);
    return {
      type: "object",
      properties: Object.fromEntries(named.map(([name, field]) => [name, this.#field(field)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    };
  }

  #field(field: Field): JsonSchema {
    const say = words[this.language];
    const remark = say.kinds[field.kind];
    return {
      title: field.label[this.language],
      description: remark === undefined ? say.column(field.header) : `${remark} ${say.column(field.header)}`,
      ...this.#value(field),
      ...(field.whenEmpty === undefined ? {} : { default: field.whenEmpty }),
    };
  }

  #value(field: Field): JsonSchema {
    const { kind, maxLength } = field;
    const bound = maxLength === undefined ? {} : { maxLength };
    const item: JsonSchema = { type: "string", ...bound, pattern: TRIMMED_ITEM };
    switch (kind) {
      case "identifier":
      case "text":
        return { type: "string", ...bound, pattern: TRIMMED };
      case "identifiers":
      case "texts":
        return listOf(item);
      case "code":
        return { $ref: this.#reference(field) };
      case "codes":
        return listOf({ $ref: this.#reference(field) });
      case "date":
        return DATE;
      case "dates":
        return listOf(DATE);
      case "time":
        return { type: "string", pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d$", examples: ["09:30"] };
      case "month":
        return { type: "string", pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$", examples: ["2023-03"] };
      case "count":
        return { type: "integer", minimum: 0, maximum: MAX_COUNT };
      case "number":
        return { type: "number", minimum: -MAX_NUMBER, maximum: MAX_NUMBER };
      case "yes-no":
        return { type: "boolean" };
      case "ubigeo":
        return UBIGEO;
      case "ubigeos":
        return listOf(UBIGEO);
      case "group":
        return this.object(field.fields ?? {});
      case "groups":
        return { type: "array", items: this.#member(field) };
      case "groups-by-code":
        return this.#byCode(field, this.object(field.fields ?? {}));
      case "yes-no-by-code":
        return this.#byCode(field, { type: "boolean" });
    }
  }

  /** What stands in a list of objects; where its id alone may stand for one, that too. */
  #member(field: Field): JsonSchema {
    const object = this.object(field.fields ?? {});
    const shorthand = field.shorthand === undefined ? undefined : field.fields?.[field.shorthand];
    return shorthand === undefined ? object : { anyOf: [object, this.#value(shorthand)] };
  }

  #byCode({ scheme }: Field, value: JsonSchema): JsonSchema {
    const properties = (scheme as ConceptScheme).concepts.map(
      ({ code, label }) => [code, { title: label[this.language], ...value }] as const,
    );
    return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
  }

  /** The place of a scheme's codes; each scheme, or part of one, is written once. */
  #reference({ scheme, header }: Field): string {
    const known = scheme as ConceptScheme;
    let name = this.#names.get(known);
    if (name === undefined) {
      // A field that takes only part of a scheme has the scheme's id in common with the whole.
      name = this.definitions.has(known.id) ? `${known.id}.${header}` : known.id;
      this.#names.set(known, name);
      this.definitions.set(name, {
        title: known.title[this.language],
        type: "string",
        oneOf: known.concepts.map(({ code, label, replacedBy }) => ({
          const: code,
          title: label[this.language],
          ...(replacedBy === undefined ? {} : { deprecated: true }),
        })),
      });
    }
    return `#/$defs/${name}`;
  }
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items, uniqueItems: true };
}
