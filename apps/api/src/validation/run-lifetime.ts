import { RequestProblem } from "../problems.js";

/** What ends a run whose client is not there any more: nobody is told. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

/** How long a run may live: until its client goes, or its time is over. */
export class RunLifetime {
  #reason: Error | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #signal: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #onAbort = () => this.stop(new ClientGone());

  /** @param signal tells that the client goes; absent where whoever reads its body will notice */
  constructor({
    signal,
    maxRunMs,
  }: { readonly signal?: AbortSignal | undefined; readonly maxRunMs: number }) {
    this.#signal = signal;
    if (signal?.aborted) this.#reason = new ClientGone();
    signal?.addEventListener("abort", this.#onAbort);
    this.#timer = setTimeout(() => {
      this.stop(tooLong(maxRunMs));
    }, maxRunMs);
    this.#timer.unref();
  }

  /** Ends the run: whatever waits for something is told at once. */
  stop(reason: Error): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    for (const listener of [...this.#listeners]) listener();
  }

  /** @throws what ended the run, once it has been */
  check(): void {
    if (this.#reason !== undefined) throw this.#reason;
  }

  get isStopped(): boolean {
    return this.#reason !== undefined;
  }

  onStop(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Forgets the run: nothing ends it any more. */
  release(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#onAbort);
    this.#listeners.clear();
  }
}

/** What ends a run whose time is over. */
export function tooLong(maxRunMs: number): RequestProblem {
  const seconds = Math.round(maxRunMs / 1000);
  return new RequestProblem("run-too-long", {
    es: `Una validación puede durar ${seconds} s.`,
    en: `A validation may take ${seconds} s.`,
  });
}
