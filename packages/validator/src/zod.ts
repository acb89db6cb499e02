import type { Entity, RecordOf } from "@aurora/domain/records/core";
import { schemaOf } from "@aurora/domain/records/schema";
import type * as z from "zod";
import type { EntityPack } from "./core/catalogue.js";
import { InvalidOptions } from "./run/failures.js";
import { isNamed } from "./run/option-shapes.js";

/**
 * The zod schema of an entity's records as JSON: required fields present, each value of its type, no
 * unknown keys. It knows the shape of a record and no rule: those are a validator's, see `standardSchema`.
 *
 * @throws InvalidOptions where it is given neither an entity nor a pack
 */
export function zodSchema<const E extends Entity>(of: E | EntityPack<E>): z.ZodType<RecordOf<E>> {
  const entity: unknown = isNamed(of) && "entity" in of ? of.entity : of;
  if (!isNamed(entity) || !isNamed(entity.fields)) {
    throw new InvalidOptions({
      kind: "wrong-type",
      given: "of",
      expected: "an entity or its pack, from @aurora/validator/entities/…",
    });
  }
  return schemaOf(entity as unknown as E);
}
