import { cite } from "../../norms/citation.js";
import type { ClaimKind } from "../../records/statistics-schemes.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { type ClaimFacts, figuresOf, shownId } from "./figures.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";

/** What a claim says beside its kind. */
type Term = "whole" | "parts" | "part" | "from" | "to" | "shares" | "stated" | "decimals" | "unit";

type Params = {
  readonly kind: ClaimKind;
  /** What its kind needs and the claim does not say. */
  readonly lacks: readonly Term[];
  /** The figures that it names and that are not there. */
  readonly unknown: readonly string[];
};

const needed: { readonly [K in ClaimKind]: readonly Term[] } = {
  total: ["whole", "parts"],
  share: ["part", "whole", "stated", "decimals"],
  change: ["from", "to", "stated", "decimals", "unit"],
  partition: ["shares"],
};

/** A claim names a figure that is not there, or does not say what its kind needs (RDE-290-2022 VI.6.5.6.d). */
export const sta010 = statisticsRulesOver.record({
  code: "STA-010",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una afirmación nombra una cifra que no está, o no dice lo que su clase requiere.",
    en: "A claim names a figure that is not there, or does not say what its kind needs.",
  },
  remedy: {
    es: "Añada la cifra que la afirmación nombra, o complete la afirmación.",
    en: "Add the figure that the claim names, or complete the claim.",
  },
  fields: ["claims", "observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: ({ observations, claims }) => {
    if (claims === undefined) return undetermined("claims");
    if (observations === undefined) return undetermined("observations");
    const figures = figuresOf(observations);
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    claims.forEach((claim, index) => {
      const path = `claims[${index}]`;
      const { kind } = claim;
      if (kind === undefined) {
        missing.push(`${path}.kind`);
        return;
      }
      const lacks = needed[kind].filter((term) => isEmpty(claim[term]));
      const unknown = needed[kind].filter((term) => namedBy(claim, term).some((id) => !figures.has(id)));
      if (lacks.length === 0 && unknown.length === 0) return;
      const ids = unknown.flatMap((term) => namedBy(claim, term)).filter((id) => !figures.has(id));
      violations.push({
        params: { kind, lacks, unknown: [...new Set(ids.map(shownId))] },
        at: [...unknown, ...lacks].map((term) => `${path}.${term}`),
      });
    });
    return concluded(violations, missing);
  },
});

function isEmpty(said: ClaimFacts[Term]): boolean {
  return said === undefined || (Array.isArray(said) && said.length === 0);
}

/** The figures that a term of a claim names. */
function namedBy(claim: ClaimFacts, term: Term): readonly string[] {
  switch (term) {
    case "parts":
    case "shares":
      return claim[term] ?? [];
    case "whole":
    case "part":
    case "from":
    case "to": {
      const id = claim[term];
      return id === undefined ? [] : [id];
    }
    default:
      return [];
  }
}
