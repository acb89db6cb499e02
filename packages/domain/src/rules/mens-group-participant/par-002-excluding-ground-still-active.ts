import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupGroundsOf } from "./exclusion-scope.js";
import { participantRulesOver } from "./rules-over-participants.js";

const unknown = undeterminedBy("exclusionGrounds", "status");

/** A ground that excludes from the group holds, and he is still active (DG-018-2016 VI.6.7.1, VI.6.7.3). */
export const par002 = participantRulesOver.record({
  code: "PAR-002",
  severity: "error",
  basis: "obligation",
  wording: "Los participantes quedarán excluidos de las sesiones o actividades cuando",
  summary: {
    es: "El participante sigue activo aunque se da un criterio que lo excluye del grupo.",
    en: "The participant is still active though a ground that excludes him from the group holds.",
  },
  remedy: {
    es: "Excluya al participante del grupo, explíquele por qué y dígale dónde puede hallar apoyo.",
    en: "Exclude the participant from the group, explain why to him and tell him where he can find support.",
  },
  fields: ["status", "exclusionGrounds"],
  citations: cite("DG-018-2016", "VI.6.7.1", "VI.6.7.3"),
  interpretation: {
    es: "Asistir bajo efectos o armado (6.7.2) excluye de esa sesión, porque el criterio mira el estado en que se llega; los demás criterios miran a la persona y excluyen del grupo.",
    en: "Attending under the influence or armed (6.7.2) excludes from that session, since the ground looks at the state in which one arrives; the others look at the person and exclude from the group.",
  },
  check: (participant) => {
    const { status, exclusionGrounds } = participant;
    if (status !== undefined && status !== "active") return satisfied;
    const grounds = exclusionGrounds && groupGroundsOf(exclusionGrounds);
    if (grounds?.length === 0) return satisfied;
    if (grounds === undefined || status === undefined) return unknown(participant);
    return violated({ params: { grounds }, at: ["status", "exclusionGrounds"] });
  },
});
