import { cite } from "../../norms/citation.js";
import { strategicGroup } from "../../taxonomy/index.js";
import { subsumes } from "../../taxonomy/lookup.js";
import { concluded, undeterminedBy } from "../outcome.js";
import { activismRules } from "./rules-over-activism.js";

/** The two sides from which groups must come. */
const SIDES = ["state", "civil-society"] as const;

const unknown = undeterminedBy("strategicGroups");

/** No strategic group of the State, or none of civil society, was worked with (DG-018-2016 VI.6.5.2). */
export const acv002 = activismRules.record({
  code: "ACV-002",
  severity: "error",
  basis: "obligation",
  wording: "el equipo deberá desarrollar un trabajo coordinado con los siguientes grupos estratégicos",
  summary: {
    es: "No se coordinó con ningún grupo estratégico del Estado, o con ninguno de la sociedad civil.",
    en: "No strategic group of the State, or none of civil society, was worked with.",
  },
  remedy: {
    es: "Si se coordinó con otros grupos, regístrelos; si no, coordine la próxima con al menos uno del Estado y uno de la sociedad civil.",
    en: "If it was coordinated with other groups, register them; if not, coordinate the next one with at least one of the State and one of civil society.",
  },
  fields: ["strategicGroups"],
  citations: cite("DG-018-2016", "VI.6.5.2", "VI.6.5.2.a", "VI.6.5.2.b"),
  interpretation: {
    es: "La directiva enumera los grupos en dos listas, del Estado y de la sociedad civil, y no dice cuántos; se pide al menos uno de cada lista.",
    en: "The directive lists the groups under two heads, the State and civil society, and does not say how many; at least one of each is asked for.",
  },
  check: (activism) => {
    const { strategicGroups } = activism;
    if (strategicGroups === undefined) return unknown(activism);
    const absent = SIDES.filter(
      (side) => !strategicGroups.some((group) => subsumes(strategicGroup, side, group)),
    );
    return concluded(absent.map((side) => ({ params: { side }, at: ["strategicGroups"] })));
  },
});
