import type { Field } from "@aurora/domain/records/core";
import { maskPossiblePersonalData, privacyRules, type RuleTerms } from "@aurora/domain/rules/core";
import { acceptedForms, labelOf, withoutHeadword } from "@aurora/domain/taxonomy/lookup";
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
      const { scheme } = field as Field & { readonly scheme: Scheme };
      input.cellFault(structureRule("DAT-008"), () => ({ ...place, ...unknownCode(scheme, column, fault) }));
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

/** What is told of a code that no scheme has. */
function unknownCode(scheme: Scheme, column: string, fault: Extract<CellFault, { rule: "DAT-008" }>) {
  const told = fault.unknown.slice(0, FEW);
  const matches = told.map((text) => nearestConcept(scheme, text));
  // A text that is near no label may be anything, a name too: it is not shown.
  const unknown = told.map((text, index) =>
    matches[index] === undefined ? HIDDEN : shorten(maskPossiblePersonalData(text)),
  );
  const nearest = matches.map((match) =>
    match === undefined ? "" : (labelOf(scheme, match.code, "es") ?? ""),
  );
  if (fault.unknown.length > told.length) {
    unknown.push("…");
    nearest.push("");
  }
  const [only, ...others] = matches;
  return {
    params: { column, unknown, nearest },
    value: unknown.join("; "),
    expected:
      scheme.concepts.length <= FEW ? scheme.concepts.map((concept) => concept.label.es).join(" | ") : null,
    // One letter astray and one label near: that is certain enough to offer.
    suggestion:
      only?.sure && others.length === 0 && fault.text === fault.unknown[0] ? (nearest[0] as string) : null,
  };
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
