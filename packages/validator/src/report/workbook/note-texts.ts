import type { Finding } from "../../run/finding.js";
import { clipped, inert } from "../inert-text.js";
import type { ReportWords } from "../report-words.js";
import { SEVERITY_ORDER } from "../rules-found.js";
import { MOST_CHARACTERS } from "./cell-address.js";
import { cited } from "./findings-sheets.js";
import { words } from "./words.js";

/** A note tells so many findings; the others stand in the list. */
const MOST_FINDINGS = 8;

/** What the note of a cell says of its findings, the gravest first. It begins with a word for how grave that is. */
export function noteText(
  findings: readonly Finding[],
  {
    words: { language, messageOf, speak },
    list,
  }: {
    readonly words: ReportWords;
    /** The name of the sheet with the list. */
    readonly list: string;
  },
): string {
  const say = words[language];
  const ordered = SEVERITY_ORDER.flatMap((each) => findings.filter(({ severity }) => severity === each));
  const told = ordered
    .slice(0, MOST_FINDINGS)
    .map((finding) =>
      [
        `${say.severity[finding.severity]} · ${finding.rule}`,
        inert(messageOf(finding)),
        ...(finding.expected === null ? [] : [`${say.expected}: ${inert(finding.expected)}`]),
        ...(finding.suggestion === null ? [] : [`${say.suggestion}: ${inert(finding.suggestion)}`]),
        `${say.norm}: ${cited(finding.citations, language)}`,
      ].join("\n"),
    );
  const left = ordered.length - MOST_FINDINGS;
  if (left > 0) told.push(say.more(speak.number(left), list));
  return clipped(told.join("\n\n"), MOST_CHARACTERS);
}
