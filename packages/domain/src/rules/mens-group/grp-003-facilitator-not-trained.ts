import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

/** What the training must have been, by the names of the record's fields. */
const ASPECTS = ["experiential", "theoretical", "methodological", "trainerSpecialist"] as const;

type Untrained = { readonly facilitator: number; readonly lacks: readonly (typeof ASPECTS)[number][] };

/** A facilitator lacks the training, or no specialist gave it (DG-018-2016 VI.6.3.1). */
export const grp003 = groupRules.record({
  code: "GRP-003",
  severity: "error",
  basis: "obligation",
  wording: "hayan recibido una capacitación de manera vivencial, teórica y metodológica",
  summary: {
    es: "Un facilitador no recibió la capacitación vivencial, teórica y metodológica, o no la dio un especialista.",
    en: "A facilitator did not receive the experiential, theoretical and methodological training, or no specialist gave it.",
  },
  remedy: {
    es: "Capacite a quien facilita de manera vivencial, teórica y metodológica, con especialistas en género o violencia.",
    en: "Train the facilitator experientially, theoretically and methodologically, with specialists in gender or violence.",
  },
  fields: ["facilitators"],
  citations: cite("DG-018-2016", "VI.6.3.1"),
  check: ({ facilitators }) => {
    if (facilitators === undefined) return undetermined("facilitators");
    const violations: Violation<Untrained>[] = [];
    const missing: string[] = [];
    for (const [index, { training }] of facilitators.entries()) {
      const path = `facilitators[${index}].training`;
      if (training === undefined) {
        missing.push(path);
        continue;
      }
      const lacks = ASPECTS.filter((aspect) => training[aspect] === false);
      if (lacks.length > 0) {
        violations.push({
          params: { facilitator: index + 1, lacks },
          at: lacks.map((aspect) => `${path}.${aspect}`),
          expected: "Sí",
        });
      }
      for (const aspect of ASPECTS) if (training[aspect] === undefined) missing.push(`${path}.${aspect}`);
    }
    return concluded(violations, missing);
  },
});
