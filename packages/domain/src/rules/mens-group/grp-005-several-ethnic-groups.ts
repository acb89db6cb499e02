import { cite } from "../../norms/citation.js";
import { foldLabel } from "../../taxonomy/index.js";
import { concluded, satisfied, undetermined, violated } from "../outcome.js";
import { activeParticipants, type Listed, participantPath } from "./participants.js";
import { groupRules } from "./rules-over-groups.js";

/** The active participants are of more than one ethnic group (DG-018-2016 VI.6.4.1). */
export const grp005 = groupRules.record({
  code: "GRP-005",
  severity: "warning",
  basis: "preference",
  wording: "De preferencia […] varones del mismo grupo étnico",
  summary: {
    es: "Los participantes activos son de más de un grupo étnico.",
    en: "The active participants are of more than one ethnic group.",
  },
  remedy: {
    es: "Forme, de preferencia, grupos de varones del mismo grupo étnico.",
    en: "Preferably form groups of men of the same ethnic group.",
  },
  fields: ["participants"],
  citations: cite("DG-018-2016", "VI.6.4.1"),
  interpretation: {
    es: "Un grupo étnico es el mismo si se escribe igual, sin mirar tildes ni mayúsculas; la directiva no da una lista.",
    en: "An ethnic group is the same where it is written the same, accents and capitals aside; the directive gives no list.",
  },
  check: ({ participants }) => {
    if (participants === undefined) return undetermined("participants");
    const { active, open } = activeParticipants(participants);
    const ethnicGroups = ethnicGroupsOf(active);
    if (ethnicGroups.size > 1) {
      return violated({
        params: { ethnicGroups: ethnicGroups.size },
        at: active.map(({ index }) => participantPath(index, "ethnicGroup")),
      });
    }
    const possible = [...active, ...open];
    const notSaid = possible.filter(({ participant }) => participant.ethnicGroup === undefined);
    if (possible.length < 2 || (notSaid.length === 0 && ethnicGroupsOf(possible).size < 2)) return satisfied;
    return concluded<{ readonly ethnicGroups: number }>(
      [],
      [
        ...open.map(({ index }) => participantPath(index, "status")),
        ...notSaid.map(({ index }) => participantPath(index, "ethnicGroup")),
      ],
    );
  },
});

function ethnicGroupsOf(listed: readonly Listed[]): ReadonlySet<string> {
  return new Set(
    listed.flatMap(({ participant: { ethnicGroup } }) =>
      ethnicGroup === undefined ? [] : [foldLabel(ethnicGroup)],
    ),
  );
}
