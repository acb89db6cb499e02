import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import type { ExclusionGround } from "../../taxonomy/index.js";
import { concluded } from "../outcome.js";
import { eachSession } from "./each-session.js";
import { groupRules } from "./rules-over-groups.js";

/** The lists of a session, and the ground for exclusion of those whom each names. */
const GROUNDS = [
  ["attendedUnderInfluence", "under-the-influence"],
  ["attendedArmed", "armed"],
] as const satisfies readonly (readonly [string, ExclusionGround])[];

/** Somebody attended a session under the influence or armed (DG-018-2016 VI.6.7.2). */
export const ses005 = groupRules.record({
  code: "SES-005",
  severity: "error",
  basis: "obligation",
  wording: "cuando estén bajo los efectos del alcohol, de alguna droga o cuando porten algún tipo de arma",
  summary: {
    es: "Alguien asistió a una sesión bajo los efectos del alcohol o de una droga, o armado.",
    en: "Somebody attended a session under the influence of alcohol or a drug, or armed.",
  },
  remedy: {
    es: "Si el dato está errado, corríjalo; si no, explíquele por qué no puede asistir así, y no lo admita así en las próximas sesiones.",
    en: "If the datum is wrong, mend it; if not, explain to him why he cannot attend so, and do not admit him so to the next sessions.",
  },
  fields: ["sessions", "date"],
  citations: cite("DG-018-2016", "VI.6.7.2"),
  datedByParts: true,
  interpretation: {
    es: "Excluye de esa sesión, no del grupo: el criterio mira el estado en que se asiste.",
    en: "It excludes from that session, not from the group: the ground looks at the state in which one attends.",
  },
  check: Effect.map(eachSession, (each) =>
    each((facts, { session, path }) => {
      const found = GROUNDS.filter(([list]) => (facts[list]?.length ?? 0) > 0);
      const people = new Set(found.flatMap(([list]) => facts[list] ?? [])).size;
      return concluded(
        people === 0
          ? []
          : [
              {
                params: { session, people, grounds: found.map(([, ground]) => ground) },
                at: found.map(([list]) => path(list)),
              },
            ],
        GROUNDS.filter(([list]) => facts[list] === undefined).map(([list]) => path(list)),
      );
    }),
  ),
});
