import type { Field } from "@aurora/domain/records/core";
import { maskPossiblePersonalData, privacyRules, type RuleTerms } from "@aurora/domain/rules/core";
import { acceptedForms, labelOf, lookup, withoutHeadword } from "@aurora/domain/taxonomy/lookup";
import { distance } from "fastest-levenshtein";
import type { RunInput } from "../run/input.js";
import { HIDDEN, shorten } from "../run/show.js";
import { structureRule } from "../run/structure-rule.js";
import type { CellFault } from "./cell-faults.js";

/** The most labels that are listed as what was expected, and the most unknown values that are told. */
const FEW = 8;

/** Notes a cell's fault on the record being read, with what may be shown of the cell. */
export function noteFault(
  input: RunInput,
  cell: { readonly name: string | undefined; readonly field: Field | undefined; readonly column: string },
  fault: CellFault,
): void {
  const { name, field, column } = cell;
  const place = { fields: name === undefined ? [] : [name], columns: [column] };
  if (name !== undefined && (fault.rule === "DAT-007" || fault.rule === "DAT-008")) input.unreadable(name);
  switch (fault.rule) {
    case "DAT-006":
      input.cellFault(structureRule("DAT-006"), () => ({ ...place, params: { column } }));
      return;
    case "DAT-007":
      input.cellFault(structureRule("DAT-007"), () => ({
        ...place,
        params: { column, reason: fault.reason, maxLength: field?.maxLength ?? 0 },
        value: field === undefined ? HIDDEN : input.show(field, fault.text),
      }));
      return;
    case "DAT-008": {
      const listed = field as ListedField;
      input.cellFault(structureRule("DAT-008"), () => ({ ...place, ...unknownCode(listed, column, fault) }));
      return;
    }
    case "DAT-012":
      input.cellFault(structureRule("DAT-012"), () => ({ ...place, params: { column }, value: HIDDEN }));
      return;
    default:
      input.cellFault(privacyRule(fault.rule), () => ({ ...place, params: {}, value: HIDDEN }));
  }
}

type Scheme = NonNullable<Field["scheme"]>;
type ListedField = Field & { readonly scheme: Scheme };

/** What is told of a code that no scheme has. */
function unknownCode(
  { kind, scheme }: ListedField,
  column: string,
  fault: Extract<CellFault, { rule: "DAT-008" }>,
) {
  const told = fault.unknown.slice(0, FEW);
  const labelsIn = (text: string) => (kind === "codes" ? labelsApart(scheme, text) : undefined);
  const matches = told.map((text) => {
    const labels = labelsIn(text);
    if (labels !== undefined) return { label: labels.join("; "), sure: false };
    const near = nearestConcept(scheme, text);
    return near && { label: labelOf(scheme, near.code, "es"), sure: near.sure };
  });
  // A text that is near no label may be anything, a name too: it is not shown.
  const unknown = told.map((text, index) =>
    matches[index] === undefined ? HIDDEN : shorten(maskPossiblePersonalData(text)),
  );
  const nearest = matches.map((match) => match?.label ?? "");
  if (fault.unknown.length > told.length) {
    unknown.push("…");
    nearest.push("");
  }
  const [only, ...others] = matches;
  // One letter astray and one label near: that is certain enough to offer. So is a list of known words.
  const isSlip = only?.sure === true && others.length === 0 && fault.text === fault.unknown[0];
  return {
    params: { column, unknown, nearest },
    value: unknown.join("; "),
    expected:
      scheme.concepts.length <= FEW ? scheme.concepts.map((concept) => concept.label.es).join(" | ") : null,
    suggestion: isSlip ? only.label : (labelsIn(fault.text)?.join("; ") ?? null),
  };
}

/** What people write between the values of a list, beside the semicolon that parts them. */
const BETWEEN_VALUES = /([;|,/+\n]|\s[ye](?=\s))/i;

/** The longest list that is looked into, in UTF-16 units, and the most pieces of which a label is made, marks included. */
const LONGEST_LIST = 400;
const MOST_PIECES = 11;

/**
 * The official labels of the values that a text lists apart by anything but semicolons; undefined unless it is made of
 * known words alone. A label that has a comma or an "y" of its own is read as the one that it is: the fewest values
 * count, "Niñas y niños, Mujeres" are two.
 */
function labelsApart(scheme: Scheme, text: string): readonly string[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  // Every other piece is a mark.
  const pieces = text.split(BETWEEN_VALUES);
  // Of each place where a piece may begin, the fewest codes of what stands before it.
  const before: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= pieces.length; end += 2) {
    let fewest: readonly string[] | undefined;
    for (let start = Math.max(0, end - MOST_PIECES); start < end; start += 2) {
      const earlier = before[start];
      const written = pieces.slice(start, end).join("").trim();
      const code = lookup(scheme, written);
      if (earlier === undefined || (code === undefined && written !== "")) continue;
      const codes = code === undefined ? earlier : [...earlier, code];
      if (fewest === undefined || codes.length < fewest.length) fewest = codes;
    }
    before[end + 1] = fewest;
  }
  const codes = [...new Set(before[pieces.length + 1])];
  return codes.length === 0 ? undefined : codes.map((code) => labelOf(scheme, code, "es"));
}

interface NearConcept {
  readonly code: string;
  /** One letter apart, and from no other code. */
  readonly sure: boolean;
}

function nearestConcept(scheme: NonNullable<Field["scheme"]>, text: string): NearConcept | undefined {
  // Longer than any label: not worth comparing, and it could be made to cost much.
  if (text.length > 100) return undefined;
  const written = withoutHeadword(scheme, text);
  let bestDistance = Math.max(1, Math.floor(written.length / 4)) + 1;
  let best = new Set<string>();
  for (const { form, code } of acceptedForms(scheme)) {
    if (Math.abs(form.length - written.length) > bestDistance) continue;
    const apart = distance(written, form);
    if (apart < bestDistance) {
      bestDistance = apart;
      best = new Set([code]);
    } else if (apart === bestDistance && best.size > 0) {
      best.add(code);
    }
  }
  const [code] = best;
  return code === undefined ? undefined : { code, sure: best.size === 1 && bestDistance === 1 };
}

const privacyByCode = new Map<string, RuleTerms>(privacyRules.map((rule) => [rule.code, rule]));

function privacyRule(code: string): RuleTerms {
  return privacyByCode.get(code) as RuleTerms;
}
