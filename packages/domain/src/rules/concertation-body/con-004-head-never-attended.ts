import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { concluded, type Outcome, satisfied, undetermined, violated } from "../outcome.js";
import { AsOf } from "../services.js";
import { meetingsOfYear } from "./meetings-of-year.js";
import { bodyRules } from "./rules-over-bodies.js";

/** The head of the local government attended none of the year's meetings (CARABAYLLO-2022 Hallazgos). */
export const con004 = bodyRules.record({
  code: "CON-004",
  severity: "warning",
  basis: "preference",
  wording: "nunca ha participado el alcalde en estas reuniones; asumiendo el alcalde distrital el liderazgo",
  summary: {
    es: "El titular del gobierno local no asistió a ninguna reunión del año.",
    en: "The head of the local government attended none of the year's meetings.",
  },
  remedy: {
    es: "Procure que el titular del gobierno local asista a las reuniones y lidere la instancia.",
    en: "See that the head of the local government attends the meetings and leads the body.",
  },
  fields: ["meetings", "date"],
  citations: cite("CARABAYLLO-2022", "Hallazgos", "Hallazgos 3", "Recomendaciones B.1"),
  interpretation: {
    es: "Se cita un informe de vigilancia ciudadana: lo que halla y recomienda no obliga, de ahí la advertencia, y rige en toda fecha. El año es el del registro.",
    en: "A report of citizens' monitoring is cited: what it finds and recommends does not bind, hence a warning, and one on every date. The year is that of the record.",
  },
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    return ({ meetings, date }): Outcome<{ readonly meetings: number; readonly year: number }> => {
      if (meetings === undefined) return undetermined("meetings");
      const { held, undated, year } = meetingsOfYear(meetings, date, asOf);
      if (held.some(({ meeting }) => meeting.headAttended === true)) return satisfied;
      const missing = held
        .filter(({ meeting }) => meeting.headAttended === undefined)
        .map(({ position }) => `meetings[${position}].headAttended`);
      // One without a day matters only where it could be the year's only one, or one that was attended.
      for (const { position, meeting } of undated) {
        if (held.length > 0 && meeting.headAttended === false) continue;
        missing.push(`meetings[${position}].date`);
        if (meeting.headAttended === undefined) missing.push(`meetings[${position}].headAttended`);
      }
      if (missing.length > 0) return concluded([], missing);
      if (held.length === 0) return satisfied;
      return violated({
        params: { meetings: held.length, year },
        at: held.map(({ position }) => `meetings[${position}].headAttended`),
      });
    };
  }),
});
