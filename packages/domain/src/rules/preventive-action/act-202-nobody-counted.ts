import { cite } from "../../norms/citation.js";
import type { ActionKind } from "../../taxonomy/action-kind.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

/** The kinds of action in which people take part; a broadcast or an agreement may have nobody to count. */
const kindsWithParticipants: ReadonlySet<ActionKind> = new Set([
  "information",
  "awareness",
  "training",
  "education",
  "entertainment",
  "mobilization",
]);

const unknown = undeterminedBy("total", "kind");

/** Nobody is counted in an action of a kind in which people take part (RDE-290-2022 VI.6.5.6.d). */
export const act202 = actionRules.record({
  code: "ACT-202",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "No se contó a nadie en una acción de un tipo que tiene participantes.",
    en: "Nobody is counted in an action of a kind in which people take part.",
  },
  remedy: {
    es: "Cuente a quienes participaron, o corrija el tipo de acción.",
    en: "Count those who took part, or mend the kind of action.",
  },
  fields: ["total", "kind"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (action) => {
    const { total, kind } = action;
    if (total !== undefined && total > 0) return satisfied;
    if (kind !== undefined && !kindsWithParticipants.has(kind)) return satisfied;
    if (total === undefined || kind === undefined) return unknown(action);
    return violated({ params: { kind } });
  },
});
