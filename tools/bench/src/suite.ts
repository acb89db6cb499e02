import { type Measured, measure, measureInterleaved, median, type Program } from "./measure.js";

/** What a program tells of the file that it read. */
export interface Told {
  readonly rows?: number;
  /** Findings by the code of their rule, where it makes any. */
  readonly byRule?: Readonly<Record<string, number>>;
}

/** A program that is measured, with what it reads. */
export interface Contender extends Program {
  /** How many rows it reads; none for what reads no file. */
  readonly rows?: number;
  /** How many bytes it reads. */
  readonly bytes?: number;
  /** Runs it once, unmeasured, and says what it told. @throws Error where it cannot do its work */
  readonly trial: () => Promise<Told>;
  /** Left out with a line, rather than ending the run, where its trial fails. */
  readonly optional?: boolean;
}

/** What a call asks of a suite. */
export interface SuiteOptions {
  /** How many rows; each suite's own number where absent. */
  readonly rows?: number;
  readonly runs: number;
  /** The share of rows with a fault; each suite's own where absent. */
  readonly faults?: number;
  readonly seed: number;
  /** Tells whoever waits what is being done. */
  readonly say: (text: string) => void;
}

/** One line of a table: medians over the runs. */
export interface Line {
  readonly name: string;
  readonly seconds: number;
  readonly fastest: number;
  readonly slowest: number;
  /** The most memory resident at once, in bytes, median of the runs; undefined where it is not known. */
  readonly peakBytes: number | undefined;
  readonly rows: number | undefined;
  readonly bytes: number | undefined;
}

/** What a suite measured. */
export interface Section {
  readonly title: string;
  /** What was measured over. */
  readonly data: string;
  readonly runs: number;
  /** The first is what the others are compared with. */
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

/** A suite: what it is called, and how it is run. */
export interface Suite {
  readonly name: string;
  readonly about: string;
  readonly run: (options: SuiteOptions) => Promise<Section>;
}

/**
 * Tries each program once, then measures them by turns. The trial demands that each read every row, and
 * hands what was told to `agree`, which may demand more; speed counts for nothing where work was left out.
 *
 * @throws Error where a program that is not optional fails its trial, or `agree` does
 */
export async function compare(of: {
  readonly title: string;
  readonly data: string;
  readonly contenders: readonly Contender[];
  readonly notes?: readonly string[];
  readonly options: SuiteOptions;
  readonly agree?: (told: ReadonlyMap<string, Told>) => void;
}): Promise<Section> {
  const { title, data, contenders, options, agree } = of;
  const notes = [...(of.notes ?? [])];
  const told = new Map<string, Told>();
  const sound: Contender[] = [];
  for (const contender of contenders) {
    try {
      const said = await contender.trial();
      if (contender.rows !== undefined && said.rows !== contender.rows) {
        throw new Error(`read ${said.rows ?? "no"} rows of ${contender.rows}`);
      }
      told.set(contender.name, said);
      sound.push(contender);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (contender.optional !== true) throw new Error(`${contender.name}: ${reason}`, { cause: error });
      notes.push(`Left out: ${contender.name} (${firstLine(reason)}).`);
    }
  }
  agree?.(told);
  const results = await measureInterleaved(sound, options.runs, (done, all) =>
    options.say(`${title}: run ${done} of ${all}`),
  );
  const lines = sound.map((contender) => lineOf(contender, results.get(contender) ?? []));
  return { title, data, runs: options.runs, lines, notes };
}

/** A trial that runs the program as it is measured, and reads JSON from its standard output. */
export function tellsJson(program: Program): () => Promise<Told> {
  return async () => JSON.parse((await measure(program)).stdout) as Told;
}

function lineOf(contender: Contender, all: readonly Measured[]): Line {
  const seconds = all.map((run) => run.seconds);
  return {
    name: contender.name,
    seconds: median(seconds),
    fastest: Math.min(...seconds),
    slowest: Math.max(...seconds),
    peakBytes: median(all.map(({ peakBytes }) => peakBytes)),
    rows: contender.rows,
    bytes: contender.bytes,
  };
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
