import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { activeParticipants, participantPath } from "./participants.js";
import { groupRules } from "./rules-over-groups.js";

/** The most men that a group preferably has (DG-018-2016 VI.6.4.1). */
const MOST_PARTICIPANTS = 15;

/** The group has more than fifteen active participants (DG-018-2016 VI.6.4.1). */
export const grp004 = groupRules.record({
  code: "GRP-004",
  severity: "warning",
  basis: "preference",
  wording: "De preferencia, éste deberá estar constituido por un máximo de quince (15) varones",
  summary: {
    es: "El grupo tiene más de quince participantes activos.",
    en: "The group has more than fifteen active participants.",
  },
  remedy: {
    es: "Reparta a los participantes en grupos de quince como máximo.",
    en: "Share the participants out among groups of fifteen at most.",
  },
  fields: ["participants"],
  citations: cite("DG-018-2016", "VI.6.4.1"),
  interpretation: {
    es: "Cuentan los activos, no quienes fueron excluidos o derivados; de estado no anotado, solo si el resultado es el mismo cuenten o no.",
    en: "Those who are active count, not those who were excluded or referred; those of unknown status only where the outcome is the same either way.",
  },
  check: ({ participants }) => {
    if (participants === undefined) return undetermined("participants");
    const { active, open } = activeParticipants(participants);
    if (active.length > MOST_PARTICIPANTS) {
      return violated({ params: { participants: active.length }, at: ["participants"] });
    }
    const [first, ...others] = open.map(({ index }) => participantPath(index, "status"));
    if (first === undefined || active.length + open.length <= MOST_PARTICIPANTS) return satisfied;
    return undetermined(first, ...others);
  },
});
