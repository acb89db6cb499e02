/** How grave a violation is; see the catalogue's rule on the norm's own words. */
export type Severity = "error" | "warning" | "info";

/** What a message may be filled with: plain facts of the record, or codes that the message renders as labels. */
export type MessageParams = { readonly [name: string]: string | number | readonly string[] };

/** The record does what the rule asks, or the rule does not concern it. */
export interface Satisfied {
  readonly status: "satisfied";
}

/** The record does not say enough for the rule to decide. */
export interface Undetermined {
  readonly status: "undetermined";
  /** The fields whose values are missing. */
  readonly missing: readonly string[];
}

/** One violation: what its message needs, and where. */
export interface Violation<P extends MessageParams = MessageParams> {
  readonly params: P;
  /**
   * The fields to mark, the first of them holding the faulty value; the rule's own fields where absent.
   * Within a list or an object as a path: `sessions[2].modality`.
   */
  readonly at?: readonly string[];
  /** What was expected, in the form in which a cell holds it. */
  readonly expected?: string;
  /** A value that would mend the first marked field, only where it is certain. */
  readonly suggestion?: string;
  /** Where this violation weighs otherwise than the rule's own severity. */
  readonly severity?: Severity;
}

/** The record does what the rule forbids, or omits what it asks. */
export interface Violated<P extends MessageParams = MessageParams> extends Violation<P> {
  readonly status: "violated";
  /** Further violations of the same rule by the same record, each a finding of its own. */
  readonly also?: readonly Violation<P>[];
}

export type Outcome<P extends MessageParams = MessageParams> = Satisfied | Undetermined | Violated<P>;

/** The one satisfied outcome: checks run a million times over, so it is never made anew. */
export const satisfied: Satisfied = Object.freeze({ status: "satisfied" });

/** Reports a violation with what its message needs. */
export function violated<const P extends MessageParams>(violation: Violation<P>): Violated<P> {
  return { status: "violated", ...violation };
}

/**
 * Concludes from the parts of a record, each looked at by itself: violated where any part is, each
 * a finding; else undetermined where a part does not say enough; else satisfied.
 */
export function concluded<P extends MessageParams>(
  violations: readonly Violation<P>[],
  missing: readonly string[] = [],
): Outcome<P> {
  const [first, ...also] = violations;
  if (first !== undefined) return { status: "violated", ...first, ...(also.length > 0 ? { also } : {}) };
  return missing.length > 0 ? { status: "undetermined", missing: [...new Set(missing)] } : satisfied;
}

/** The undetermined outcome that names what is missing, for checks that look into lists. */
export function undetermined(...missing: readonly [string, ...string[]]): Undetermined {
  return { status: "undetermined", missing };
}

/**
 * Prepares the undetermined outcomes of a rule once, so that a register with many empty cells
 * costs no allocation per record: `const unknown = undeterminedBy("a", "b")`, then
 * `return unknown(record)` names those of the fields that the record leaves empty.
 */
export function undeterminedBy<const F extends string>(
  ...fields: readonly [F, ...F[]]
): (record: { readonly [K in F]?: unknown }) => Undetermined {
  // One bit a field: a rule over more of them must make its outcomes itself.
  if (fields.length > 31)
    throw new RangeError(`undeterminedBy takes at most 31 fields, not ${fields.length}`);
  const outcomes: (Undetermined | undefined)[] = [];
  return (record) => {
    let mask = 0;
    for (let index = 0; index < fields.length; index++) {
      if (record[fields[index] as F] === undefined) mask |= 1 << index;
    }
    let outcome = outcomes[mask];
    if (outcome === undefined) {
      outcome = Object.freeze({
        status: "undetermined",
        missing: Object.freeze(fields.filter((_, index) => (mask & (1 << index)) !== 0)),
      });
      outcomes[mask] = outcome;
    }
    return outcome;
  };
}
