import { type CenterParts, centerKey, NO_CENTER, type PartOptions } from "./center-parts.js";
import type { Finding, FindingFacts } from "./finding.js";
import type { InputSummary } from "./input.js";
import type { RunOutcome } from "./run.js";
import type { Suppressions } from "./suppressions.js";
import type { CenterCounts, Tally } from "./tally.js";

/** What parts a run by centre: what a program does without that asks for one report of it all. */
export interface CenterReporting {
  readonly partsOf: (options: PartOptions) => CenterParts;
  readonly outcomesOf: typeof centerOutcomes;
}

/** What a run concluded of one centre. */
export interface CenterOutcome {
  /** In its most frequent spelling; null for what has no centre. */
  readonly name: string | null;
  readonly outcome: RunOutcome;
}

/** What a run concluded, centre by centre. */
export interface CenterOutcomes {
  /** In the order of their names; last what has no centre, if anything. */
  readonly outcomes: readonly CenterOutcome[];
  /** Whose the record on a row of a file is, by the name that its outcome has. */
  readonly centerOf: (place: { readonly file: string; readonly row: number }) => string | null;
}

/** An input, and the positions of its records: from behind `offset` up to `end`. */
interface ReadInput {
  readonly summary: InputSummary;
  readonly offset: number;
  readonly end: number;
}

/** What is known of a run that is over. */
interface ConcludedRun {
  readonly inputs: readonly ReadInput[];
  readonly tally: Tally;
  readonly suppressions: Suppressions | undefined;
  readonly render: (finding: FindingFacts) => Finding;
  readonly inOrder: (counts: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;
}

type Spelling = readonly [name: string, counts: CenterCounts];

/** What a run found of each centre, and of what has none. */
export function centerOutcomes(parts: CenterParts, run: ConcludedRun): CenterOutcomes {
  const { byCenter, withoutCenter } = run.tally.centers();
  const spellings = new Map<string, Spelling[]>();
  for (const spelling of byCenter) {
    const key = centerKey(spelling[0]);
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, [spelling]);
    else known.push(spelling);
  }
  const keyAt = keysOf(run.tally, spellings);
  const rows = run.inputs.map((input) => rowsByCenter(input, keyAt));
  const found = parts.result(
    (position) => ownerOf(run.inputs, rows, position),
    (key) => spellings.has(key),
  );

  const keys = [...new Set([...spellings.keys(), ...found.keys(), NO_CENTER])]
    .filter((key) => key !== NO_CENTER)
    .map((key) => ({ key, name: nameOf(spellings.get(key) ?? []) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const outcomes = keys.map(({ key, name }) => part(key, name, spellings.get(key) ?? []));
  const hidden = spellings.get(NO_CENTER) ?? [];
  const others = part(NO_CENTER, null, [...hidden, ["", withoutCenter]]);
  const { records, counts, inputs } = others.outcome;
  const hasOthers = records + counts.errors + counts.warnings + counts.infos + inputs.length > 0;
  const nameByKey = new Map(keys.map(({ key, name }) => [key, name]));
  const inputByFile = new Map(run.inputs.map((input) => [input.summary.file, input]));
  return {
    outcomes: hasOthers ? [...outcomes, others] : outcomes,
    centerOf: ({ file, row }) => {
      const input = inputByFile.get(file);
      if (input === undefined || input.summary.rows === 0) return null;
      return nameByKey.get(keyAt(input.offset + row)) ?? null;
    },
  };

  function part(key: string, name: string | null, own: readonly Spelling[]): CenterOutcome {
    const collector = found.get(key);
    const { findings, omitted } = collector?.result() ?? { findings: [], omitted: new Map() };
    const rendered = findings.map((finding: FindingFacts) => run.render(finding));
    const speaksOf = new Set(rendered.map(({ record }) => record.file));
    const inputs = run.inputs.flatMap(({ summary }, index) => {
      const count = rows[index]?.get(key) ?? 0;
      const isNobodys = key === NO_CENTER && (summary.rows === 0 || speaksOf.has(summary.file));
      return count > 0 || isNobodys ? [{ ...summary, rows: count }] : [];
    });
    const { hasName, without } = apart(key, own);
    return {
      name,
      outcome: {
        inputs,
        records: own.reduce((sum, [, { records }]) => sum + records, 0),
        valid: own.reduce((sum, [, { valid }]) => sum + valid, 0),
        counts: { ...(collector?.counts ?? { errors: 0, warnings: 0, infos: 0 }) },
        byRule: run.inOrder(collector?.byRule ?? new Map()),
        byCenter: hasName,
        withoutCenter: without,
        findings: rendered,
        omitted: run.inOrder(omitted),
        ...(run.suppressions && {
          suppressions: run.suppressions.usesAt(
            key,
            inputs.map(({ file }) => file),
          ),
        }),
      },
    };
  }
}

/** The counts of a part by the name of its centre, and those of records that name none. */
function apart(
  key: string,
  own: readonly Spelling[],
): { readonly hasName: readonly Spelling[]; readonly without: CenterCounts } {
  const none = { records: 0, valid: 0, errors: 0, warnings: 0, infos: 0 };
  if (key !== NO_CENTER) return { hasName: own, without: none };
  return {
    hasName: own.filter(([name]) => name !== ""),
    without: own.find(([name]) => name === "")?.[1] ?? none,
  };
}

/** Whose the record at a position is; what is not told apart is nobody's. */
function keysOf(tally: Tally, known: ReadonlyMap<string, unknown>): (position: number) => string {
  const keys = new Map<string | undefined, string>();
  return (position) => {
    const name = tally.centerAt(position);
    let key = keys.get(name);
    if (key === undefined) {
      key = centerKey(name);
      if (!known.has(key)) key = NO_CENTER;
      keys.set(name, key);
    }
    return key;
  };
}

/** How many records of each centre an input holds. */
function rowsByCenter(
  { summary, offset, end }: ReadInput,
  keyAt: (position: number) => string,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  // What could not be read has records of nobody.
  if (summary.rows === 0) return rows;
  let ofCenters = 0;
  for (let position = offset + 1; position < end; position++) {
    const key = keyAt(position);
    if (key === NO_CENTER) continue;
    ofCenters++;
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  // A gap between records looks like a record without a centre.
  if (summary.rows > ofCenters) rows.set(NO_CENTER, summary.rows - ofCenters);
  return rows;
}

/** The centre whose records alone the file at a position holds. */
function ownerOf(
  inputs: readonly ReadInput[],
  rows: readonly ReadonlyMap<string, number>[],
  position: number,
): string {
  const index = inputs.findIndex(
    ({ offset, end }) => position >= offset && position < Math.max(end, offset + 1),
  );
  const centers = [...(rows[index]?.keys() ?? [])];
  return centers.length === 1 ? (centers[0] as string) : NO_CENTER;
}

/** The most frequent spelling of a centre's name; the first of equals. */
function nameOf(spellings: readonly Spelling[]): string {
  const [first] = [...spellings].sort(
    ([a, few], [b, many]) => many.records - few.records || (a < b ? -1 : 1),
  );
  return first?.[0] ?? "";
}
