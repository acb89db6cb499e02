import * as Effect from "effect/Effect";
import { workingDayTerm } from "../../calendar/working-day-term.js";
import { cite } from "../../norms/citation.js";
import { type Outcome, satisfied, undetermined, undeterminedBy, violated } from "../outcome.js";
import { AsOf, Calendar } from "../services.js";
import { teamRules } from "./rules-over-teams.js";

/** The working days that the resolution gives, counted from the day after its publication. */
const TERM = 30;

/** Whether the designation came late or has not come, and by when it was due. */
type Params =
  | { readonly done: "no"; readonly publishedOn: string; readonly deadline: string }
  | {
      readonly done: "late";
      readonly publishedOn: string;
      readonly deadline: string;
      readonly designatedOn: string;
    };

const unknown = undeterminedBy("publishedOn", "designatedOn");

/** The staff were not designated within thirty working days of the resolution's publication (DG-018-2016 Art. 3). */
export const tea001 = teamRules.record({
  code: "TEA-001",
  severity: "error",
  basis: "obligation",
  wording: "en un plazo no mayor de treinta (30) días hábiles después de publicada",
  summary: {
    es: "El equipo no se designó dentro de los treinta días hábiles siguientes a la publicación de la resolución.",
    en: "The team was not designated within thirty working days of the resolution's publication.",
  },
  remedy: {
    es: "Designe al equipo y comuníquelo por oficio a la Dirección General contra la Violencia de Género.",
    en: "Designate the team and tell the Dirección General contra la Violencia de Género by official letter.",
  },
  fields: ["publishedOn", "designatedOn", "members"],
  citations: cite("DG-018-2016", "Art. 3"),
  interpretation: {
    es: "Sin fecha de designación, una lista de integrantes vacía se lee como que aún no se designó a nadie; entonces decide si el plazo ya venció en la fecha de revisión.",
    en: "Without a day of designation, an empty list of members is read as nobody designated yet; then it decides whether the term has passed on the day of the check.",
  },
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    const calendar = yield* Calendar;
    return (team): Outcome<Params> => {
      const { publishedOn, designatedOn, members } = team;
      const nobody = designatedOn === undefined && members?.length === 0;
      if (publishedOn === undefined) return nobody ? undetermined("publishedOn") : unknown(team);
      if (designatedOn === undefined && !nobody) return unknown(team);
      // What happens by the day of publication lies within any term: no calendar is needed.
      if ((designatedOn ?? asOf) <= publishedOn) return satisfied;
      const deadline = workingDayTerm(publishedOn, TERM, calendar)?.last;
      // Nothing is missing from the record: the calendar does not know the holidays of that year.
      if (deadline === undefined) return { status: "undetermined", missing: [] };
      if ((designatedOn ?? asOf) <= deadline) return satisfied;
      return designatedOn === undefined
        ? violated({ params: { done: "no", publishedOn, deadline }, at: ["members", "designatedOn"] })
        : violated({
            params: { done: "late", publishedOn, deadline, designatedOn },
            at: ["designatedOn"],
            expected: deadline,
          });
    };
  }),
});
