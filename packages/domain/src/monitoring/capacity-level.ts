import { cite } from "../norms/citation.js";
import { type CodeOf, defineScheme } from "../taxonomy/scheme.js";

// The scale is ours; the report speaks of capacities that are lacking, weak or there.
const method = cite("CARABAYLLO-2022", "Objetivos", "Metodología");

/** How much of a capacity a monitor finds, from least to most. */
export const capacityLevel = defineScheme({
  id: "capacity-level",
  title: { es: "Nivel de la capacidad", en: "Level of the capacity" },
  concepts: [
    { code: "absent", label: { es: "Ausente", en: "Absent" }, citations: method },
    { code: "limited", label: { es: "Limitada", en: "Limited" }, citations: method },
    { code: "adequate", label: { es: "Adecuada", en: "Adequate" }, citations: method },
  ],
});

/** A code of `capacityLevel`. */
export type CapacityLevel = CodeOf<typeof capacityLevel>;

/** The levels of a capacity, from least to most. */
export const capacityLevels: readonly CapacityLevel[] = capacityLevel.concepts.map(({ code }) => code);
