import { RequestProblem } from "../problems.js";

/** How much the last run counts in what runs usually take. */
const NEWEST_SHARE = 0.3;

interface Place {
  readonly client: string | undefined;
  readonly since: number;
}

/** Lets only so many validations run at once: of each client, and of all. */
export class RunGate {
  readonly #taken = new Set<Place>();
  readonly #maxRuns: number;
  readonly #maxRunsPerClient: number;
  readonly #maxRunMs: number;
  /** What a run usually takes, in milliseconds; undefined before any has ended. */
  #usual: number | undefined;

  constructor(limits: {
    readonly maxRuns: number;
    readonly maxRunsPerClient: number;
    readonly maxRunMs: number;
  }) {
    this.#maxRuns = limits.maxRuns;
    this.#maxRunsPerClient = limits.maxRunsPerClient;
    this.#maxRunMs = limits.maxRunMs;
  }

  /** How many run. */
  get running(): number {
    return this.#taken.size;
  }

  /**
   * Takes a place. Clients without a key cannot be told apart: for them the bound on all holds alone.
   *
   * @param most how many the client may have, where its key says so
   * @returns what gives the place back; it may be called again
   * @throws RequestProblem where there is none, with `Retry-After`
   */
  enter(client: string | undefined, most: number = this.#maxRunsPerClient): () => void {
    if (client !== undefined) {
      const own = [...this.#taken].filter((place) => place.client === client);
      if (own.length >= most) {
        const detail = {
          es: `Validaciones a la vez que admite esta clave: ${most}.`,
          en: `Validations that this key may have at once: ${most}.`,
        };
        throw new RequestProblem("too-many-runs", detail, {}, { "Retry-After": this.#secondsUntilFree(own) });
      }
    }
    if (this.#taken.size >= this.#maxRuns) {
      const detail = {
        es: `Validaciones que se atienden a la vez: ${this.#maxRuns}.`,
        en: `Validations that are attended to at once: ${this.#maxRuns}.`,
      };
      const headers = { "Retry-After": this.#secondsUntilFree([...this.#taken]) };
      throw new RequestProblem("service-busy", detail, {}, headers);
    }
    const place: Place = { client, since: performance.now() };
    this.#taken.add(place);
    return () => {
      if (!this.#taken.delete(place)) return;
      const took = performance.now() - place.since;
      this.#usual = this.#usual === undefined ? took : this.#usual + NEWEST_SHARE * (took - this.#usual);
    };
  }

  /**
   * How many seconds it takes until one of some runs is likely to end: what runs usually take from the
   * oldest's beginning; of one that has outlived that, as long again. None outlives the limit.
   */
  #secondsUntilFree(places: readonly Place[]): string {
    const lasted = performance.now() - Math.min(...places.map(({ since }) => since));
    const usual = this.#usual ?? 1000;
    const likely = lasted < usual ? usual - lasted : lasted;
    return String(Math.max(1, Math.ceil(Math.min(likely, this.#maxRunMs - lasted) / 1000)));
  }
}
