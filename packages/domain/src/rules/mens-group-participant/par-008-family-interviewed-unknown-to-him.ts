import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** His partner or family was interviewed without his knowing beforehand (DG-018-2016 VI.6.4.12). */
export const par008 = participantRulesOver.record({
  code: "PAR-008",
  severity: "error",
  basis: "obligation",
  wording: "con conocimiento previo de aquellos",
  summary: {
    es: "Se entrevistó a la pareja o a familiares sin que el participante lo supiera antes.",
    en: "Partner or family were interviewed without the participant knowing beforehand.",
  },
  remedy: {
    es: "Si lo sabía, corrija el dato; si no, dígaselo ahora, y en adelante antes de reunirse con su pareja o sus familiares.",
    en: "If he knew, mend the datum; if not, tell him now, and from now on before meeting his partner or relatives.",
  },
  fields: ["familyFollowUp"],
  citations: cite("DG-018-2016", "VI.6.4.12"),
  interpretation: {
    es: "Sostener entrevistas es potestativo; que el participante lo sepa antes, donde las hay, no. «Aquellos» se lee de los participantes.",
    en: "Holding interviews is optional; that the participant knows beforehand, where they are held, is not. “Aquellos” is read as the participants.",
  },
  check: ({ familyFollowUp }) => {
    if (familyFollowUp === undefined) return undetermined("familyFollowUp");
    const { held, participantInformed } = familyFollowUp;
    if (held === false || participantInformed === true) return satisfied;
    if (held === undefined) {
      return participantInformed === undefined
        ? undetermined("familyFollowUp.held", "familyFollowUp.participantInformed")
        : undetermined("familyFollowUp.held");
    }
    if (participantInformed === undefined) return undetermined("familyFollowUp.participantInformed");
    return violated({ params: {}, at: ["familyFollowUp.participantInformed"], expected: "Sí" });
  },
});
