import { appAction } from "./app-action.js";
import type { Entity } from "./entity.js";
import { preventiveAction } from "./preventive-action.js";

/** Every kind of record, the commonest first. */
export const entities: readonly Entity[] = [preventiveAction, appAction];

/** The entity of this name, or undefined. */
export function entity(name: string): Entity | undefined {
  return entities.find((known) => known.name === name);
}
