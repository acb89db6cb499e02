import { cite } from "../../norms/citation.js";
import { participantFactor } from "../../taxonomy/index.js";
import { concluded, undetermined } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** Factors that matter for work with him were not evaluated (DG-018-2016 VI.6.6). */
export const par001 = participantRulesOver.record({
  code: "PAR-001",
  severity: "warning",
  basis: "preference",
  wording: "Es importante conocer y evaluar en los participantes",
  summary: {
    es: "No se evaluaron todos los factores del participante que la directiva enumera.",
    en: "Not all of the participant's factors that the directive lists were evaluated.",
  },
  remedy: {
    es: "Evalúe en el participante los factores que faltan.",
    en: "Evaluate the missing factors in the participant.",
  },
  fields: ["factors"],
  citations: cite("DG-018-2016", "VI.6.6"),
  check: ({ factors }) => {
    if (factors === undefined) return undetermined("factors");
    const codes = participantFactor.concepts.map(({ code }) => code);
    const at = (code: string) => `factors[${code}]`;
    const not = codes.filter((code) => factors[code] === false);
    return concluded(
      not.length === 0 ? [] : [{ params: { factors: not }, at: not.map(at), expected: "Sí" }],
      codes.filter((code) => factors[code] === undefined).map(at),
    );
  },
});
