import type { Population } from "../../taxonomy/population.js";

/** Whether an audience holds a group whose needs of access the norm names (RDE-290-2022 VII.6.c). */
export function holdsAccessNeeds(audience: readonly Population[]): boolean {
  return audience.includes("people-with-disabilities") || audience.includes("older-adults");
}
