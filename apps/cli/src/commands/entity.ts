import { type Entity, entities, entity } from "@aurora/domain/records";
import { UsageError } from "../failures.js";
import type { Texts } from "../texts.js";
import { hint } from "./format.js";

/** The entity of this name. @throws UsageError where there is none */
export function entityOf(given: string, say: Texts): Entity {
  const found = entity(given);
  if (found !== undefined) return found;
  const known = entities.map(({ name }) => name);
  throw new UsageError(say.unknownEntity(given, known.join(", ")) + hint(given, known, say));
}
