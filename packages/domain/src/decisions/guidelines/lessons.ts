import { named } from "../../rules/sustained-intervention/declared.js";
import type { Plan, Sign } from "./evidence.js";

/** Lessons that a plan records: guidelines 5 and 6 both ask for them. */
export const lessons: Sign<Plan> = {
  fields: ["lessons"],
  says: { es: "lecciones recogidas", en: "recorded lessons" },
  holds: ({ lessons: recorded }) => (recorded !== undefined && named(recorded).length > 0) || undefined,
};
