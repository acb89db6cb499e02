import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

const unknown = undeterminedBy("sex");

/** A participant, recorded by himself, is not a man (DG-018-2016 VI.6.4.1, VI.6.6). */
export const par015 = participantRulesOver.record({
  code: "PAR-015",
  severity: "error",
  basis: "obligation",
  wording: "están dirigidas a varones de todas las edades",
  summary: {
    es: "Quien participa del grupo de varones no es hombre.",
    en: "Who takes part in the men's group is not a man.",
  },
  remedy: {
    es: "Corrija el sexo si está errado; si no, ofrezca a la persona un servicio que le corresponda.",
    en: "Correct the sex if it is wrong; otherwise offer the person a service meant for them.",
  },
  fields: ["sex"],
  citations: cite("DG-018-2016", "VI.6.4.1", "VI.6.6"),
  check: (participant) => {
    const { sex } = participant;
    if (sex === undefined) return unknown(participant);
    return sex === "man" ? satisfied : violated({ params: {}, at: ["sex"] });
  },
});
