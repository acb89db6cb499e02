import type { Entity } from "./entity.js";
import type { Field } from "./field.js";

/** One step of a path: a field's name, and the place in its list or the code under which a value stands. */
interface Step {
  readonly name: string;
  readonly inside: string | undefined;
}

const STEP = /^([^.[\]]+)(?:\[([^\]]*)\])?$/;

/**
 * The field at a path of a record: `total`, `facilitators[1].formation` (lists count from 0),
 * `answers[L6.a].value`. Undefined where the entity has no such field.
 */
export function fieldAt(entity: Pick<Entity, "fields">, path: string): Field | undefined {
  let fields: { readonly [name: string]: Field } | undefined = entity.fields;
  let found: Field | undefined;
  for (const step of stepsOf(path)) {
    found = step === undefined ? undefined : fields?.[step.name];
    if (found === undefined) return undefined;
    fields = found.fields;
  }
  return found;
}

/** The first name of a path: the field of the record itself. */
export function rootOf(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? path;
}

/** A path with each name replaced by what `nameOf` gives for its field: headers, or labels. */
export function renamePath(
  entity: Pick<Entity, "fields">,
  path: string,
  nameOf: (field: Field, name: string) => string,
): string {
  let fields: { readonly [name: string]: Field } | undefined = entity.fields;
  const names: string[] = [];
  for (const step of stepsOf(path)) {
    const field: Field | undefined = step && fields?.[step.name];
    if (step === undefined || field === undefined) return path;
    names.push(nameOf(field, step.name) + (step.inside === undefined ? "" : `[${step.inside}]`));
    fields = field.fields;
  }
  return names.join(".");
}

/** Codes may hold dots (`L6.a`), so that a path is cut only at dots outside brackets. */
function stepsOf(path: string): readonly (Step | undefined)[] {
  return (path.match(/[^.[\]]+(?:\[[^\]]*\])?/g) ?? []).map((text) => {
    const match = STEP.exec(text);
    return match === null ? undefined : { name: match[1] as string, inside: match[2] };
  });
}
