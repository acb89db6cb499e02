import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { eachParticipant } from "./participants.js";
import { groupRules } from "./rules-over-groups.js";

/** A participant of the group is not a man (DG-018-2016 VI.6.4.1, VI.6.6). */
export const grp016 = groupRules.record({
  code: "GRP-016",
  severity: "error",
  basis: "obligation",
  wording: "están dirigidas a varones de todas las edades",
  summary: {
    es: "Un participante del grupo de varones no es hombre.",
    en: "A participant of the men's group is not a man.",
  },
  remedy: {
    es: "Corrija el sexo si está errado; si no, ofrezca a la persona un servicio que le corresponda.",
    en: "Correct the sex if it is wrong; otherwise offer the person a service meant for them.",
  },
  fields: ["participants"],
  citations: cite("DG-018-2016", "VI.6.4.1", "VI.6.6"),
  check: ({ participants }) =>
    eachParticipant(participants, ({ sex }) =>
      sex === undefined
        ? undetermined("sex")
        : sex === "man"
          ? satisfied
          : violated({ params: {}, at: ["sex"] }),
    ),
});
