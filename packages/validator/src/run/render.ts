import { entity } from "@aurora/domain/records";
import { type MessageParams, maskPersonalData } from "@aurora/domain/rules";
import { messages } from "../messages/catalogue.js";
import type { Message } from "../messages/message.js";
import { speaker } from "../messages/speaker.js";
import type { Finding, FindingFacts } from "./finding.js";
import { shorten } from "./show.js";

/** Where a position lies. */
type PlaceOf = (position: number) => { readonly file: string; readonly row: number };

/** Puts a finding in words, and its record in its place. */
export function renderFinding(facts: FindingFacts, language: "es" | "en", placeOf: PlaceOf): Finding {
  const { file, row } = placeOf(facts.position);
  let params = withoutPersonalData(facts.params);
  if (facts.other !== undefined) {
    const other = placeOf(facts.other);
    params = { ...params, otherFile: other.file === file ? "" : other.file, otherRow: other.row };
  }
  return {
    rule: facts.rule.code,
    severity: facts.severity,
    message: message(facts.rule.code, params, { language, entity: facts.entity }),
    params,
    record: { file, sheet: null, row: facts.wholeFile ? null : row, id: facts.id },
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
  const show = (text: string) => shorten(maskPersonalData(text));
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? show(value) : typeof value === "number" ? value : value.map(show),
    ]),
  );
}

/** The message of a rule from its parameters: what was shown in one language can be shown again in the other. */
export function message(
  code: string,
  params: MessageParams,
  { language, entity: name }: { readonly language: "es" | "en"; readonly entity: string },
): string {
  const render = messages[language][code] as Message<MessageParams>;
  return render(params, speaker(language, entity(name)));
}
