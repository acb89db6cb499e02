import { isIsoDate } from "@aurora/domain/calendar";
import type { RuleTerms } from "@aurora/domain/rules/core";
import { foldHeader } from "../tables/header.js";
import { InvalidOptions } from "./failures.js";
import type { FindingFacts } from "./finding.js";
import type { DatedSuppression } from "./options.js";
import { type IsPlaceName, showCenter, showIdentifier, showReason } from "./show.js";

/** What a report tells of a suppression: what it is, and what came of it. */
export interface SuppressionUse extends Omit<DatedSuppression, "source"> {
  /** `applied` where it left findings out, `unused` where there were none, `expired` where its time is over. */
  readonly status: "applied" | "unused" | "expired";
  /** How many findings it left out; they are in no other count of the report. */
  readonly findings: number;
}

/** What decides whether a finding is left out. */
export interface SuppressionTarget {
  /** The name of the file in the run. */
  readonly file: string;
  /** The record's centre as a report shows it. */
  readonly center: string | undefined;
}

/** @throws InvalidOptions where a suppression says not why, not until when, or names what is no id */
export function checkSuppressions(suppressions: readonly DatedSuppression[]): void {
  for (const { rule, reason, until, record } of suppressions) {
    const problem =
      reason.trim() === ""
        ? "no-reason"
        : !isIsoDate(until)
          ? "invalid-until"
          : record !== undefined && showIdentifier(record) !== record
            ? "unshown-record"
            : undefined;
    if (problem !== undefined)
      throw new InvalidOptions({ kind: "invalid-suppression", given: rule, problem });
  }
}

interface Scope {
  readonly index: number;
  readonly center: string | undefined;
  readonly file: string | undefined;
  readonly record: string | undefined;
}

/** By centre, folded ("" for none), how many findings each suppression left out. */
type Counts = Map<string, number[]>;

/**
 * The suppressions of a run: which findings they leave out, and how many each did, by centre. The first
 * one that covers a finding counts it, so that the counts of parts add up to those of the whole.
 */
export class Suppressions {
  readonly #given: readonly DatedSuppression[];
  readonly #asOf: string;
  readonly #isPlaceName: IsPlaceName;
  readonly #byRule = new Map<string, Scope[]>();
  #counts: Counts = new Map();

  /** @param options.asOf the day as of which the run judges: what ended before it is expired */
  constructor(
    given: readonly DatedSuppression[],
    options: { readonly asOf: string; readonly isPlaceName: IsPlaceName },
  ) {
    const { asOf, isPlaceName } = options;
    this.#given = given;
    this.#asOf = asOf;
    this.#isPlaceName = isPlaceName;
    given.forEach(({ rule, until, center, file, record }, index) => {
      if (until < asOf) return;
      const scope = {
        index,
        center: center === undefined ? undefined : foldHeader(center),
        file: file?.replaceAll("\\", "/"),
        record,
      };
      const scopes = this.#byRule.get(rule);
      if (scopes === undefined) this.#byRule.set(rule, [scope]);
      else scopes.push(scope);
    });
  }

  /** Those whose time is over. */
  get expired(): readonly DatedSuppression[] {
    return this.#given.filter(({ until }) => until < this.#asOf);
  }

  /** Whether any may leave findings of this rule out: only then is it worth asking further. */
  concerns(code: string): boolean {
    return this.#byRule.has(code);
  }

  /** Whether a finding is left out; counts it if so. */
  covers({ rule, id }: Pick<FindingFacts, "rule" | "id">, target: SuppressionTarget): boolean {
    const scopes = this.#byRule.get(rule.code);
    if (scopes === undefined) return false;
    const center = target.center === undefined ? "" : foldHeader(target.center);
    const covering = scopes.find(
      (scope) =>
        (scope.center === undefined || (scope.center !== "" && scope.center === center)) &&
        (scope.record === undefined || scope.record === id) &&
        (scope.file === undefined || isFile(scope.file, target.file)),
    );
    if (covering === undefined) return false;
    this.#count(center, covering.index, 1);
    return true;
  }

  /**
   * Whether findings of which nobody knows more than their centre are left out; counts them if so. What
   * is narrowed to a file or a record cannot cover them.
   */
  coversUnlisted(rule: RuleTerms, count: number, name: string | undefined): boolean {
    const center = name === undefined ? "" : foldHeader(name);
    const covering = this.#byRule
      .get(rule.code)
      ?.find(
        (scope) =>
          scope.file === undefined &&
          scope.record === undefined &&
          (scope.center === undefined || (scope.center !== "" && scope.center === center)),
      );
    if (covering === undefined) return false;
    this.#count(center, covering.index, count);
    return true;
  }

  /** What was counted so far, to return to. */
  snapshot(): Counts {
    return new Map([...this.#counts].map(([center, counts]) => [center, [...counts]]));
  }

  restore(snapshot: Counts): void {
    this.#counts = snapshot;
  }

  /** Takes the counts of a later part of the run in, made with the same suppressions. */
  merge(later: Suppressions): void {
    for (const [center, counts] of later.#counts) {
      counts.forEach((count, index) => {
        this.#count(center, index, count);
      });
    }
  }

  /** What came of each, in the order in which they were given. */
  uses(): readonly SuppressionUse[] {
    return this.#given.map((given, index) =>
      this.#use(
        given,
        [...this.#counts.values()].reduce((sum, counts) => sum + (counts[index] ?? 0), 0),
      ),
    );
  }

  /**
   * What came of each at one centre, folded: those that left something out there, and those that speak of
   * it or of every centre. What speaks of another centre, file or record is not told.
   */
  usesAt(center: string, files: readonly string[]): readonly SuppressionUse[] {
    const counts = this.#counts.get(center);
    return this.#given.flatMap((given, index) => {
      const count = counts?.[index] ?? 0;
      const concerns =
        given.record === undefined &&
        (given.center === undefined || foldHeader(given.center) === center) &&
        (given.file === undefined || files.some((file) => isFile(given.file as string, file)));
      return count > 0 || concerns ? [this.#use(given, count)] : [];
    });
  }

  #use(given: DatedSuppression, findings: number): SuppressionUse {
    const { rule, reason, until, center, file, record } = given;
    return {
      rule,
      reason: showReason(reason),
      until,
      ...(center !== undefined && { center: showCenter(center, this.#isPlaceName) }),
      ...(file !== undefined && { file }),
      ...(record !== undefined && { record }),
      status: until < this.#asOf ? "expired" : findings > 0 ? "applied" : "unused",
      findings,
    };
  }

  #count(center: string, index: number, more: number): void {
    let counts = this.#counts.get(center);
    if (counts === undefined) {
      counts = new Array<number>(this.#given.length).fill(0);
      this.#counts.set(center, counts);
    }
    counts[index] = (counts[index] ?? 0) + more;
  }
}

/** Whether a file is the one that a suppression names: by its whole name, or by the end of it from a folder on. */
function isFile(named: string, file: string): boolean {
  const path = file.replaceAll("\\", "/");
  return path === named || path.endsWith(`/${named}`);
}
