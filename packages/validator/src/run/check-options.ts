import { isIsoDate } from "@aurora/domain/calendar";
import type { Severity } from "@aurora/domain/rules/core";
import type { Catalogue } from "../core/catalogue.js";
import { fieldCalled } from "../tables/header.js";
import { nearest } from "./did-you-mean.js";
import { InvalidOptions } from "./failures.js";
import { limitsOf, type RunOptions } from "./options.js";
import { checkSuppressions } from "./suppressions.js";

/** The rule that says that a file cannot be read: no option silences it. */
export const UNREADABLE_FILE = "DAT-001";

/** The rule that says that a suppression expired: it speaks of the call itself, and no option silences it. */
export const EXPIRED_SUPPRESSION = "DAT-015";

/** The rules that no option silences. */
export const UNSKIPPABLE: ReadonlySet<string> = new Set([UNREADABLE_FILE, EXPIRED_SUPPRESSION]);

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** @throws InvalidOptions where an option names what the catalogue does not know, or holds what cannot be */
export function checkOptions(
  {
    asOf,
    only = [],
    skip = [],
    suppressions = [],
    perCenter,
    maxFindings = 0,
    columns = {},
    language = "es",
    severity = "info",
    limits,
  }: RunOptions,
  { entities, rules, messages, centers }: Catalogue,
): void {
  if (!isIsoDate(asOf)) throw new InvalidOptions({ kind: "invalid-date", given: asOf });
  if (!Number.isSafeInteger(maxFindings) || maxFindings < 0) {
    throw new InvalidOptions({ kind: "invalid-limit", given: "maxFindings" });
  }
  if (messages[language] === undefined) {
    throw new InvalidOptions({ kind: "unknown-language", given: language, known: Object.keys(messages) });
  }
  if (!SEVERITIES.includes(severity)) {
    throw new InvalidOptions({ kind: "unknown-severity", given: severity, known: SEVERITIES });
  }
  limitsOf(limits);
  if (perCenter !== undefined && centers === undefined) throw new InvalidOptions({ kind: "no-centers" });
  const fields = new Set(entities.flatMap((entity) => Object.keys(entity.fields)));
  for (const name of Object.values(columns)) {
    if (!fields.has(name) && entities.every((entity) => fieldCalled(entity, name) === undefined))
      throw new InvalidOptions({ kind: "unknown-field", given: name, nearest: nearest(name, fields) });
  }
  for (const { rule } of [...skip, ...suppressions]) {
    if (UNSKIPPABLE.has(rule)) throw new InvalidOptions({ kind: "unskippable-rule", given: rule });
  }
  const codes = new Set(rules.map(({ code }) => code));
  for (const code of [...only, ...[...skip, ...suppressions].map(({ rule }) => rule)]) {
    if (codes.has(code)) continue;
    throw new InvalidOptions({ kind: "unknown-rule", given: code, nearest: nearest(code, codes) });
  }
  for (const { rule, reason } of skip) {
    if (reason.trim() === "") {
      throw new InvalidOptions({ kind: "invalid-suppression", given: rule, problem: "no-reason" });
    }
  }
  checkSuppressions(suppressions);
}
