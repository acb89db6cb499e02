import type { RunSummary } from "../environment.js";

/** From what a catalogue takes to what a register of years does, in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900];

/**
 * Counts how long things took, plainly: prom-client's own histograms hash their labels each time, which takes
 * longer than some answers.
 */
class Durations {
  /** How many took at most so many seconds, and longer than the bound before; the last for those beyond all. */
  readonly #counts = new Float64Array(SECONDS.length + 1);
  #sum = 0;

  add(seconds: number): void {
    let bucket = 0;
    while (bucket < SECONDS.length && seconds > (SECONDS[bucket] as number)) bucket++;
    (this.#counts[bucket] as number)++;
    this.#sum += seconds;
  }

  /** The values of a histogram of prom-client, under some labels. */
  values(metricName: string, labels: Readonly<Record<string, string>>): HistogramValue[] {
    const values: HistogramValue[] = [];
    let count = 0;
    this.#counts.forEach((own, bucket) => {
      count += own;
      const le = SECONDS[bucket] ?? "+Inf";
      values.push({ labels: { le, ...labels }, metricName: `${metricName}_bucket`, value: count });
    });
    values.push({ labels, metricName: `${metricName}_sum`, value: this.#sum });
    values.push({ labels, metricName: `${metricName}_count`, value: count });
    return values;
  }
}

interface HistogramValue {
  readonly labels: object;
  readonly metricName: string;
  readonly value: number;
}

/** What came of the requests for one operation. */
export class OperationCounts {
  readonly method: string;
  readonly route: string;
  readonly durations = new Durations();
  /** How many ended with each status. */
  readonly statuses = new Map<number, number>();

  constructor(method: string, route: string) {
    this.method = method;
    this.route = route;
  }

  /** Counts one request more. */
  add(status: number, seconds: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    this.durations.add(seconds);
  }

  get labels(): { readonly method: string; readonly route: string } {
    return { method: this.method, route: this.route };
  }
}

/** What came of the validations of one kind of record, sent in one format. */
export class RunCounts {
  readonly entity: string;
  readonly format: string;
  readonly durations = new Durations();
  /** How many ended with each outcome. */
  readonly outcomes = new Map<RunSummary["outcome"], number>();
  records = 0;
  findings = 0;
  bytes = 0;

  constructor(entity: string, format: string) {
    this.entity = entity;
    this.format = format;
  }

  /** Counts one validation more. */
  add({ outcome, records, findings, bytes, milliseconds }: RunSummary): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    this.durations.add(milliseconds / 1000);
    this.records += records;
    this.findings += findings;
    this.bytes += bytes;
  }

  get labels(): { readonly entity: string; readonly format: string } {
    return { entity: this.entity, format: this.format };
  }
}

/** Counts of things that have two names, made when the first is counted. */
export class CountsByNames<Counts> {
  readonly #make: (first: string, second: string) => Counts;
  readonly #byFirst = new Map<string, Map<string, Counts>>();

  constructor(make: (first: string, second: string) => Counts) {
    this.#make = make;
  }

  of(first: string, second: string): Counts {
    let bySecond = this.#byFirst.get(first);
    if (bySecond === undefined) {
      bySecond = new Map();
      this.#byFirst.set(first, bySecond);
    }
    let counts = bySecond.get(second);
    if (counts === undefined) {
      counts = this.#make(first, second);
      bySecond.set(second, counts);
    }
    return counts;
  }

  *[Symbol.iterator](): Generator<Counts> {
    for (const bySecond of this.#byFirst.values()) yield* bySecond.values();
  }
}

/** All durations of some counts as a metric of prom-client's registry. */
export function durationsMetric(
  { name, help }: { readonly name: string; readonly help: string },
  all: Iterable<{ readonly labels: Readonly<Record<string, string>>; readonly durations: Durations }>,
) {
  return {
    name,
    get: () => {
      const values = [...all].flatMap(({ labels, durations }) => durations.values(name, labels));
      return { name, help, type: "histogram", aggregator: "sum", values };
    },
  };
}
