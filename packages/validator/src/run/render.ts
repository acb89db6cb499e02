import { type MessageParams, maskPossiblePersonalData } from "@aurora/domain/rules/core";
import type { Catalogue, Language } from "../core/catalogue.js";
import { speaker } from "../messages/speaker.js";
import type { Finding, FindingFacts } from "./finding.js";
import { shorten } from "./show.js";

/** Where a position lies. */
type PlaceOf = (position: number) => {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row: number;
};

/** Puts a finding in words, and its record in its place. */
export function renderFinding(facts: FindingFacts, words: Words, placeOf: PlaceOf): Finding {
  const { file, sheet = null, row } = facts.place ? { ...facts.place, sheet: null } : placeOf(facts.position);
  let params = withoutPersonalData(facts.params);
  if (facts.other !== undefined) {
    const other = placeOf(facts.other);
    params = { ...params, otherFile: other.file === file ? "" : other.file, otherRow: other.row };
  }
  // Rows that were read as one are named by their numbers, which only the place of the first tells.
  if (facts.rule.code === "DAT-016" && row !== null && typeof params.rows === "number") {
    params = { ...params, firstRow: row, lastRow: row + params.rows - 1 };
  }
  return {
    rule: facts.rule.code,
    severity: facts.severity,
    message: messageOf(facts.rule.code, params, { ...words, entity: facts.entity }),
    params,
    record: { file, sheet, row: facts.wholeFile ? null : row, id: facts.id },
    fields: facts.fields,
    columns: facts.columns,
    value: facts.value,
    expected: facts.expected,
    suggestion: facts.suggestion,
    citations: facts.rule.citations,
  };
}

/** A rule may name what a cell holds: a centre, a code. Whatever stands there, nobody's data are shown. */
function withoutPersonalData(params: MessageParams): MessageParams {
  const show = (text: string) => shorten(maskPossiblePersonalData(text));
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? show(value) : typeof value === "number" ? value : value.map(show),
    ]),
  );
}

/** A language of a catalogue. */
export interface Words {
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** The message of a rule from its parameters: what was shown in one language can be shown again in the other. */
export function messageOf(
  code: string,
  params: MessageParams,
  { catalogue, language, entity: name }: Words & { readonly entity: string },
): string {
  const render = catalogue.messages[language]?.[code];
  if (render === undefined) throw new RangeError(`no rule ${code} has a message in "${language}"`);
  const entity = catalogue.entities.find((known) => known.name === name);
  return render(params, speaker(language, entity, catalogue.schemes));
}
