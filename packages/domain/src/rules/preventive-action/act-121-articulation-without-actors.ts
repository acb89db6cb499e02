import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { named } from "../sustained-intervention/declared.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("kind", "actors");

/** An action of coordination or advocacy declares no actors (RDE-290-2022 VI.6.5.1.a, VII.1). */
export const act121 = actionRules.record({
  code: "ACT-121",
  severity: "error",
  basis: "obligation",
  wording: "Articular con los diversos actores políticos, estatales y sociales",
  summary: {
    es: "La acción es de articulación o de incidencia y figura que no hubo aliados.",
    en: "The action is one of coordination with actors or of advocacy and is recorded as having had no actors.",
  },
  remedy: {
    es: "Articule con los actores del ámbito y registre con cuáles, o corrija el tipo de acción.",
    en: "Coordinate with the actors of the area and record which, or mend the kind of action.",
  },
  fields: ["kind", "actors"],
  citations: cite("RDE-290-2022", "VI.6.5.1.a", "VII.1", "VII.1.c"),
  interpretation: {
    es: "Articular sin actores no es posible. En la incidencia las alianzas se mandan promover, y solo se advierte.",
    en: "There is no coordination with actors without any. For advocacy, alliances are to be promoted, so there this only warns.",
  },
  check: (action) => {
    const { kind, actors } = action;
    if (kind !== undefined && kind !== "articulation" && kind !== "advocacy") return satisfied;
    if (actors !== undefined && named(actors).length > 0) return satisfied;
    if (kind === undefined || actors === undefined) return unknown(action);
    return violated({
      params: { kind },
      at: ["actors"],
      severity: kind === "advocacy" ? "warning" : "error",
    });
  },
});
