import { type Entity, type Field, NESTED_KINDS } from "@aurora/domain/records";

/** An entity was asked for as a table, and a table cannot bring what its records have to hold. */
export class NestedEntity extends Error {
  override readonly name = "NestedEntity";
  readonly entity: string;
  /** The fields that only JSON brings. */
  readonly fields: readonly string[];

  constructor(entity: string, fields: readonly string[]) {
    super(
      `a table brings no whole record of "${entity}": what they cannot do without (${fields.join(", ")}) only JSON brings`,
    );
    this.entity = entity;
    this.fields = fields;
  }
}

/** Whether a table can bring all that an entity's records hold. */
export function isFlat(entity: Entity): boolean {
  return fieldsLeftOut(entity).length === 0;
}

/**
 * Fields without which rules leave no record of an entity without an error, though its shape does not require them:
 * of an assessment every norm has to be answered (QUA-001), so that one without its answers is always wrong.
 */
const NEEDED_BY_RULES: { readonly [entity: string]: readonly string[] } = {
  "quality-assessment": ["answers"],
};

/**
 * Whether a table can bring records of an entity that are in order, if not all that they may hold: some field, every
 * required one, and none that its rules cannot do without.
 */
export function isTabular(entity: Entity): boolean {
  const { name: of, fields } = entity;
  const all = Object.entries<Field>(fields);
  const needed = (name: string, field: Field) => field.required || (NEEDED_BY_RULES[of] ?? []).includes(name);
  return (
    all.some(([, field]) => isCarried(field)) &&
    all.every(([name, field]) => isCarried(field) || !needed(name, field))
  );
}

/** The names of the fields that a table of an entity leaves out: they hold lists or objects, which only JSON brings. */
export function fieldsLeftOut({ fields }: Entity): readonly string[] {
  return Object.entries<Field>(fields).flatMap(([name, field]) => (isCarried(field) ? [] : [name]));
}

/**
 * The fields that a table of an entity has columns for, in the official order.
 *
 * @throws NestedEntity where it can bring none of them, or not all that a record in order has to hold
 */
export function tableFields(entity: Entity): readonly (readonly [name: string, field: Field])[] {
  if (!isTabular(entity)) throw new NestedEntity(entity.name, fieldsLeftOut(entity));
  return Object.entries<Field>(entity.fields).filter(([, field]) => isCarried(field));
}

function isCarried({ kind }: Field): boolean {
  return !NESTED_KINDS.has(kind);
}
