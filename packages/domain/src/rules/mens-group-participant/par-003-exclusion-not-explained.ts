import { cite } from "../../norms/citation.js";
import { concluded, satisfied, type Violation } from "../outcome.js";
import { wasExcluded } from "./exclusion-scope.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** He was excluded without the reasons, or without being told where to find support (DG-018-2016 VI.6.7.3). */
export const par003 = participantRulesOver.record({
  code: "PAR-003",
  severity: "error",
  basis: "obligation",
  wording: "se deberá explicar los motivos de esta decisión y se procurará alcanzar información",
  summary: {
    es: "Se excluyó al participante sin explicarle los motivos o sin informarle dónde hallar apoyo.",
    en: "The participant was excluded without an explanation of the reasons or without information on where to find support.",
  },
  remedy: {
    es: "Explique al participante los motivos de su exclusión y procure darle datos de instituciones donde pueda recibir apoyo.",
    en: "Explain to the participant the reasons for his exclusion and try to tell him of institutions where he can find support.",
  },
  fields: ["status", "exclusionGrounds", "exclusion"],
  citations: cite("DG-018-2016", "VI.6.7.3"),
  interpretation: {
    es: "La frase cierra el 6.7.3; se lee también para los criterios del 6.7.1 y 6.7.2, porque a nadie se le debe menos explicación por otro motivo. Lo del apoyo es advertencia: «se procurará».",
    en: "The sentence closes 6.7.3; it is read for the grounds of 6.7.1 and 6.7.2 as well, since no other reason makes an explanation less due. Support is a warning: “se procurará”.",
  },
  check: (participant) => {
    const excluded = wasExcluded(participant);
    const { exclusion } = participant;
    if (excluded === false || (exclusion?.explained && exclusion.supportInformed)) return satisfied;
    if (excluded !== true) return concluded<Lack>([], excluded);
    if (exclusion === undefined) return concluded<Lack>([], ["exclusion"]);
    const violations: Violation<Lack>[] = [];
    const missing: string[] = [];
    if (exclusion.explained === undefined) missing.push("exclusion.explained");
    else if (!exclusion.explained) {
      violations.push({ params: { lacks: "reasons" }, at: ["exclusion.explained"], expected: "Sí" });
    }
    if (exclusion.supportInformed === undefined) missing.push("exclusion.supportInformed");
    else if (!exclusion.supportInformed) {
      violations.push({
        params: { lacks: "support" },
        at: ["exclusion.supportInformed"],
        expected: "Sí",
        severity: "warning",
      });
    }
    return concluded(violations, missing);
  },
});

/** What the excluded participant was not given. */
type Lack = { readonly lacks: "reasons" | "support" };
