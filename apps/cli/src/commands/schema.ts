import { jsonSchema, NestedEntity, tableSchema } from "@aurora/validator/schema";
import type { Context } from "../context.js";
import { UsageError } from "../failures.js";
import { entityOf } from "./entity.js";
import { json } from "./format.js";

/** `aurora schema`: the JSON Schema of an entity's records, or the Table Schema of its registers. */
export function describeSchema(
  name: string,
  { format = "json-schema" }: { readonly format?: string },
  { language, say }: Context,
): string {
  const of = entityOf(name, say);
  switch (format) {
    case "json-schema":
      return json(jsonSchema(of, { language }));
    case "table-schema":
      try {
        return json(tableSchema(of, { language }));
      } catch (thrown) {
        throw thrown instanceof NestedEntity
          ? new UsageError(say.nestedEntity(name, thrown.fields.join(", ")))
          : thrown;
      }
    default:
      throw new UsageError(say.unknownFormat(format, "json-schema, table-schema"));
  }
}
