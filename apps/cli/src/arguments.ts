import { UsageError } from "./failures.js";
import type { Texts } from "./texts.js";

/** The options that take several values, and what a further value of each looks like. */
const SEVERAL: Readonly<Record<string, RegExp>> = {
  "--only": /^[A-Za-z]{3}-\d{3}(?:,[A-Za-z]{3}-\d{3})*,?$/,
  "--skip": /^[A-Za-z]{3}-\d{3}(?:=|$)/,
  "--param": /^[A-Za-z]\w*=-?[\d.]+$/,
  "--limit": /^[A-Za-z]\w*=\d+$/,
  "--map": /^[^/\\]+=[A-Za-z]\w*$/,
};

/**
 * Gives each value of an option that takes several an option of its own: `--only A B file.csv`
 * becomes `--only A --only B file.csv`. A value ends the list where it does not look like one, so
 * that a file behind the list is a file.
 */
export function spreadLists(argv: readonly string[]): string[] {
  const spread: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] as string;
    if (argument === "--") return [...spread, ...argv.slice(at)];
    spread.push(argument);
    const further = Object.hasOwn(SEVERAL, argument) ? SEVERAL[argument] : undefined;
    if (further === undefined || at + 1 >= argv.length) continue;
    spread.push(argv[++at] as string);
    while (at + 1 < argv.length && further.test(argv[at + 1] as string))
      spread.push(argument, argv[++at] as string);
  }
  return spread;
}

/** The two sides of `NAME=VALUE`, parted at the first or the last sign; undefined where there is none. */
export function sides(
  text: string,
  at: "first" | "last",
): { readonly left: string; readonly right: string } | undefined {
  const sign = at === "first" ? text.indexOf("=") : text.lastIndexOf("=");
  if (sign < 0) return undefined;
  return { left: text.slice(0, sign).trim(), right: text.slice(sign + 1).trim() };
}

/** A day as an option gives it. @throws UsageError where it is none */
export function dayOf(given: string, say: Texts): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  // 31 February parses as 3 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given)
    throw new UsageError(say.invalidDate(given));
  return given;
}
