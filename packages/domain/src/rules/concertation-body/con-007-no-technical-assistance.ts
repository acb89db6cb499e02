import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { concluded, type Outcome, satisfied, undetermined, undeterminedBy, violated } from "../outcome.js";
import { AsOf } from "../services.js";
import { meetingsOfYear } from "./meetings-of-year.js";
import { bodyRules } from "./rules-over-bodies.js";

const unknown = undeterminedBy("assistance", "meetings");

/** The body met in the year and the CEM gave it no technical assistance (RDE-290-2022 VII.1.a). */
export const con007 = bodyRules.record({
  code: "CON-007",
  severity: "error",
  basis: "obligation",
  wording: "Brindar asistencia técnica, operativa y temática a las instancias",
  summary: {
    es: "La instancia se reunió en el año y el CEM no le brindó asistencia técnica.",
    en: "The body met in the year and the CEM gave it no technical assistance.",
  },
  remedy: {
    es: "Brinde asistencia técnica a la instancia y registre en qué consistió.",
    en: "Give the body technical assistance and record what it was.",
  },
  fields: ["assistance", "meetings", "date"],
  citations: cite("RDE-290-2022", "VI.6.5.1.b", "VII.1.a"),
  interpretation: {
    es: "La norma no dice cada cuánto; se mira el año del registro, y solo si hubo reuniones a las que asistir.",
    en: "The norm does not say how often; the record's year is looked at, and only where there were meetings to assist.",
  },
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    return (body): Outcome<{ readonly meetings: number; readonly year: number }> => {
      const { assistance, meetings, date } = body;
      if (assistance !== undefined && assistance.length > 0) return satisfied;
      if (meetings === undefined) return unknown(body);
      const { held, undated, year } = meetingsOfYear(meetings, date, asOf);
      if (held.length === 0) {
        return concluded(
          [],
          undated.map(({ position }) => `meetings[${position}].date`),
        );
      }
      if (assistance === undefined) return undetermined("assistance");
      return violated({ params: { meetings: held.length, year }, at: ["assistance"] });
    };
  }),
});
