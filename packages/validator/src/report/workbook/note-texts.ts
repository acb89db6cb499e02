import type { Finding } from "../../run/finding.js";
import { clipped, inert } from "../inert-text.js";
import type { ReportWords } from "../report-words.js";
import { SEVERITY_ORDER } from "../rules-found.js";
import { cited } from "./findings-sheets.js";
import { words } from "./words.js";

/** A note tells so many findings; the others stand in the list. */
const MOST_FINDINGS = 8;

/** The last line of what we put into a note, by which a later run knows it again whoever's note it stands in. */
const SIGNATURE = "\n— Aurora";

/** What a note begins with, in any language. */
const SEVERITY_WORDS = [words.es, words.en].flatMap(({ severity }) => Object.values(severity));

/** The longest code of a rule: those of a team's own may be longer than ours. */
const LONGEST_CODE = 64;

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
  return told.join("\n\n");
}

/** The text of a note with the line that says whose it is; undefined where there is no room for both. */
export function signed(text: string, room: number): string | undefined {
  const left = room - SIGNATURE.length;
  return left < LONGEST_CODE ? undefined : `${clipped(text, left)}${SIGNATURE}`;
}

/**
 * What of a note's text an earlier run put there, the lines between it and what stands before it included;
 * undefined where nothing is.
 */
export function ownPart(text: string): { readonly from: number; readonly to: number } | undefined {
  const signature = text.indexOf(SIGNATURE);
  if (signature < 0) return undefined;
  const to = signature + SIGNATURE.length;
  if (beginsFinding(text, 0)) return { from: 0, to };
  for (let gap = text.indexOf("\n\n"); gap >= 0 && gap < signature; gap = text.indexOf("\n\n", gap + 1)) {
    if (beginsFinding(text, gap + 2)) return { from: gap, to };
  }
  return undefined;
}

/** Whether what we say of a finding begins at a place: a word for how grave it is, and the rule's code. */
function beginsFinding(text: string, at: number): boolean {
  const word = SEVERITY_WORDS.find((each) => text.startsWith(`${each} · `, at));
  if (word === undefined) return false;
  const code = text.slice(at + word.length + 3, at + word.length + 3 + LONGEST_CODE + 1);
  const end = code.indexOf("\n");
  return end > 0 && !code.slice(0, end).includes(" ");
}
