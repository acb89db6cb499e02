import type { qualityAssessmentRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

/** A norm under the letter that it bears in guideline 6, with its label. */
const norm = (code: string, say: Speaker) => `«${code.slice("L6.".length)}) ${say.code("guideline", code)}»`;

/** What is said of a quality assessment, in Spanish. */
export const qualityAssessmentMessages: MessagesOf<typeof qualityAssessmentRules> = {
  "QUA-001": ({ norms }, say) =>
    `De las diecisiete normas de calidad ${norms.length === 1 ? "queda una sin responder" : `quedan ${say.number(norms.length)} sin responder`}: ${say.list(norms.map((code) => norm(code, say)))}. Se espera una respuesta a cada una.`,
  "QUA-002": ({ norm: code }, say) =>
    `La norma ${norm(code, say)} figura como cumplida y no se indica ninguna evidencia. Se espera que se indique qué documento lo muestra.`,
  "QUA-003": ({ norm: code }, say) =>
    `La norma ${norm(code, say)} figura como no aplicable, pero obliga sin condición. Se espera que se evalúe si se cumple, se cumple en parte o no se cumple.`,
};
