import { type Entity, NESTED_KINDS } from "@aurora/domain/records";

/** An entity whose records hold lists of others was asked for as a table, which cannot bring them. */
export class NestedEntity extends Error {
  override readonly name = "NestedEntity";
  readonly entity: string;
  /** The fields that only JSON brings. */
  readonly fields: readonly string[];

  constructor(entity: string, fields: readonly string[]) {
    super(`records of "${entity}" hold lists or objects (${fields.join(", ")}): only JSON brings them`);
    this.entity = entity;
    this.fields = fields;
  }
}

/** Whether a table can bring all that an entity's records hold. */
export function isFlat(entity: Entity): boolean {
  return nestedFields(entity).length === 0;
}

/** @throws NestedEntity where an entity's records hold others, which only JSON brings */
export function requireFlat(entity: Entity): void {
  const nested = nestedFields(entity);
  if (nested.length > 0) throw new NestedEntity(entity.name, nested);
}

function nestedFields({ fields }: Entity): readonly string[] {
  return Object.entries(fields).flatMap(([name, { kind }]) => (NESTED_KINDS.has(kind) ? [name] : []));
}
