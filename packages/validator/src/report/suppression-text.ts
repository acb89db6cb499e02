import type { Language } from "../core/catalogue.js";
import { speaker } from "../messages/speaker.js";
import { showFile } from "../run/show.js";
import type { SuppressionUse } from "../run/suppressions.js";

const WORDS = {
  es: {
    until: "hasta el",
    ended: "venció el",
    scopes: { center: "centro", file: "archivo", record: "registro" },
    leftOut: (count: string) => (count === "1" ? "dejó fuera 1 hallazgo" : `dejó fuera ${count} hallazgos`),
    unused: "no se usó",
  },
  en: {
    until: "until",
    ended: "expired on",
    scopes: { center: "centre", file: "file", record: "record" },
    leftOut: (count: string) => (count === "1" ? "left 1 finding out" : `left ${count} findings out`),
    unused: "not used",
  },
};

const SCOPES = ["center", "file", "record"] as const;

/** A suppression in one line: which rule and of what, why, until when, and what came of it. */
export function suppressionText(use: SuppressionUse, language: Language): string {
  const say = WORDS[language];
  const { number, day } = speaker(language, undefined);
  const narrowed = SCOPES.flatMap((name) => {
    const only = use[name];
    if (only === undefined) return [];
    return [`${say.scopes[name]} ${(name === "file" ? showFile(only) : only).replace(/\p{Cc}/gu, "\ufffd")}`];
  });
  const about = narrowed.length === 0 ? "" : ` (${narrowed.join(", ")})`;
  const time = `${use.status === "expired" ? say.ended : say.until} ${day(use.until)}`;
  const outcome = { applied: [say.leftOut(number(use.findings))], unused: [say.unused], expired: [] };
  return [`${use.rule}${about}: ${use.reason}`, time, ...outcome[use.status]].join(" · ");
}
