/** From what a catalogue takes to what a register of years does, in seconds. */
export const SECONDS = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900,
];

/** What came of the requests for one operation. */
export interface OperationCounts {
  readonly method: string;
  readonly route: string;
  /** How many ended with each status. */
  readonly statuses: Map<number, number>;
  /** How many took at most so many seconds, and longer than the bound before; the last for those beyond all. */
  readonly durations: Float64Array;
  seconds: number;
}

/**
 * Counts the requests of each operation plainly, and tells a registry when it is asked: prom-client's own
 * counters hash their labels each time, which takes longer than some answers.
 */
export class RequestCounts {
  readonly #byMethod = new Map<string, Map<string, OperationCounts>>();

  /** The counts of an operation. */
  of(method: string, route: string): OperationCounts {
    let routes = this.#byMethod.get(method);
    if (routes === undefined) {
      routes = new Map();
      this.#byMethod.set(method, routes);
    }
    let counts = routes.get(route);
    if (counts === undefined) {
      const durations = new Float64Array(SECONDS.length + 1);
      counts = { method, route, statuses: new Map(), durations, seconds: 0 };
      routes.set(route, counts);
    }
    return counts;
  }

  *[Symbol.iterator](): Generator<OperationCounts> {
    for (const routes of this.#byMethod.values()) yield* routes.values();
  }
}

/** Counts one request more. */
export function countRequest(counts: OperationCounts, status: number, seconds: number): void {
  const { statuses, durations } = counts;
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  let bucket = 0;
  while (bucket < SECONDS.length && seconds > (SECONDS[bucket] as number)) bucket++;
  (durations[bucket] as number)++;
  counts.seconds += seconds;
}

/** The durations of all operations as a metric of prom-client's registry. */
export function durationsMetric(about: { readonly name: string; readonly help: string }, all: RequestCounts) {
  const { name, help } = about;
  return {
    name,
    get: () => {
      const values: { labels: object; metricName: string; value: number }[] = [];
      for (const { method, route, durations, seconds } of all) {
        let count = 0;
        durations.forEach((own, bucket) => {
          count += own;
          const le = SECONDS[bucket] ?? "+Inf";
          values.push({ labels: { le, method, route }, metricName: `${name}_bucket`, value: count });
        });
        values.push({ labels: { method, route }, metricName: `${name}_sum`, value: seconds });
        values.push({ labels: { method, route }, metricName: `${name}_count`, value: count });
      }
      return { name, help, type: "histogram", aggregator: "sum", values };
    },
  };
}
