import type { SustainedInterventionFacts } from "../../records/sustained-intervention.js";

/** The paths of the actors whose sector is not said: any of them may be of the sector that is looked for. */
export function unsaidSectors(actors: NonNullable<SustainedInterventionFacts["actors"]>): readonly string[] {
  return actors.flatMap(({ sector }, index) => (sector === undefined ? [`actors[${index}].sector`] : []));
}
