import type { Entity, RecordOf } from "@aurora/domain/records/core";
import { schemaOf } from "@aurora/domain/records/schema";
import type * as z from "zod";
import type { EntityPack } from "./core/catalogue.js";

/**
 * The zod schema of an entity's records as JSON: required fields present, each value of its type, no
 * unknown keys. It knows the shape of a record and no rule: those are a validator's, see `standardSchema`.
 */
export function zodSchema<const E extends Entity>(of: E | EntityPack<E>): z.ZodType<RecordOf<E>> {
  return schemaOf("entity" in of ? of.entity : of);
}
