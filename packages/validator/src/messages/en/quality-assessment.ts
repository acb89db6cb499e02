import type { qualityAssessmentRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

/** A norm under the letter that it bears in guideline 6, with its label. */
const norm = (code: string, say: Speaker) => `“${code.slice("L6.".length)}) ${say.code("guideline", code)}”`;

/** What is said of a quality assessment, in English. */
export const qualityAssessmentMessages: MessagesOf<typeof qualityAssessmentRules> = {
  "QUA-001": ({ norms }, say) =>
    `Of the seventeen norms of quality ${norms.length === 1 ? "one is" : `${say.number(norms.length)} are`} left unanswered: ${say.list(norms.map((code) => norm(code, say)))}. An answer to each is expected.`,
  "QUA-002": ({ norm: code }, say) =>
    `The norm ${norm(code, say)} is recorded as met and no evidence is given. It is expected to say which document shows it.`,
  "QUA-003": ({ norm: code }, say) =>
    `The norm ${norm(code, say)} is recorded as not applicable, yet it obliges without condition. It is expected to be assessed as met, partly met or not met.`,
};
