import type { StatisticsFacts } from "../../records/statistics.js";
import type { ClaimKind } from "../../records/statistics-schemes.js";
import { concluded, type MessageParams, type Outcome, undetermined, type Violation } from "../outcome.js";
import { type ClaimFacts, type Figure, type Figures, figuresOf } from "./figures.js";

/** What a claim names and states, read as far as it is known. */
export interface ClaimReader {
  readonly claim: ClaimFacts;
  /** The path of the claim in the record: `claims[12]`. */
  readonly path: string;
  /** The figure that a field names; undefined, and remembered as missing, where it is not known. */
  readonly figure: (field: "whole" | "part" | "from" | "to") => Figure | undefined;
  /** The figures that a field names, each once; undefined where one is not known, or none is named. */
  readonly figures: (field: "parts" | "shares") => readonly Figure[] | undefined;
  /** What a field states; undefined, and remembered as missing, where it states nothing. */
  readonly known: <F extends "stated" | "decimals" | "unit">(field: F) => ClaimFacts[F];
  /** Remembers that the claim cannot be judged, for want of what a path names where there is one. */
  readonly open: (missing?: string) => undefined;
}

/**
 * Judges each claim of a kind by itself. A claim that names or states too little is left open; the
 * record is undetermined where a claim is and none is violated.
 */
export function overClaims<P extends MessageParams>(
  facts: Pick<StatisticsFacts, "observations" | "claims">,
  kind: ClaimKind,
  judge: (reader: ClaimReader) => Violation<P> | undefined,
): Outcome<P> {
  const { observations, claims } = facts;
  if (claims === undefined) return undetermined("claims");
  if (observations === undefined) return undetermined("observations");
  const violations: Violation<P>[] = [];
  const missing = new Set<string>();
  let isOpen = false;
  let figures: Figures | undefined;
  claims.forEach((claim, index) => {
    const path = `claims[${index}]`;
    const open = (place?: string): undefined => {
      isOpen = true;
      if (place !== undefined) missing.add(place);
    };
    if (claim.kind === undefined) open(`${path}.kind`);
    if (claim.kind !== kind) return;
    figures ??= figuresOf(observations);
    const violation = judge(readerOf({ claim, path, figures, open }));
    if (violation !== undefined) violations.push(violation);
  });
  if (violations.length > 0 || !isOpen) return concluded(violations);
  return { status: "undetermined", missing: [...missing] };
}

function readerOf(
  options: Pick<ClaimReader, "claim" | "path" | "open"> & { readonly figures: Figures },
): ClaimReader {
  const { claim, path, figures, open } = options;
  const find = (id: string | undefined, field: string): Figure | undefined => {
    const found = id === undefined ? undefined : figures.find(id);
    if (found === undefined) return open(`${path}.${field}`);
    return "missing" in found ? open(found.missing) : found;
  };
  return {
    claim,
    path,
    open,
    figure: (field) => find(claim[field], field),
    figures: (field) => {
      const ids = new Set(claim[field] ?? []);
      if (ids.size === 0) return open(`${path}.${field}`);
      const found = [...ids].map((id) => find(id, field));
      return found.every((figure) => figure !== undefined) ? found : undefined;
    },
    known: (field) => {
      if (claim[field] === undefined) open(`${path}.${field}`);
      return claim[field];
    },
  };
}
