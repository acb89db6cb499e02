import { endedBy, type Outgoing } from "./body.js";
import { problemIn } from "./problem.js";

/** The languages in which the service answers. */
export type Language = "es" | "en";

/** How often and how patiently to ask again when the service is busy. */
export interface RetryOptions {
  /** How many times to ask in all. */
  readonly attempts: number;
  /** The longest that one wait may be, in seconds: who is told to wait longer is given the problem; 60 by default. */
  readonly maxWait?: number;
}

/** Where the service is and how it is spoken to. */
export interface ClientOptions {
  /** Where it is, with the path under which a proxy may serve it. */
  readonly baseUrl: string | URL;
  /** An API key, where the service asks for one. */
  readonly key?: string;
  /** The language of messages, texts and problems; the service's own, Spanish, where absent. */
  readonly language?: Language;
  /** What sends requests: the runtime's own `fetch` where absent. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Asks again where the service says with 429 or 503 when to. Never by default, and never for a body
   * that can be read only once. Nothing that the service does is done twice by it: it stores nothing.
   */
  readonly retry?: RetryOptions;
}

/** What every call may be told. */
export interface CallOptions {
  /** Ends the call: what is under way is given up, here and in the service. */
  readonly signal?: AbortSignal;
  /** Another language than the client's. */
  readonly language?: Language;
}

type QueryValue = string | number | boolean | readonly string[] | undefined;

/** A request by the terms of the document. */
export interface Call extends CallOptions {
  readonly path: string;
  readonly query?: object | undefined;
  readonly accept: string;
  readonly body?: Outgoing;
}

const DEFAULT_MAX_WAIT = 60;

/** Sends requests to one service. */
export class Transport {
  readonly #options: ClientOptions;
  readonly #base: string;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#base = String(options.baseUrl).replace(/\/+$/, "");
  }

  /**
   * The answer to a request, where it is a good one.
   *
   * @throws AuroraProblem where it is a problem
   */
  async send(call: Call): Promise<Response> {
    const { attempts = 1, maxWait = DEFAULT_MAX_WAIT } = this.#options.retry ?? {};
    for (let attempt = 1; ; attempt++) {
      const response = await this.#fetch(call);
      if (response.ok) return response;
      const problem = await problemIn(response);
      const { status, retryAfter = Number.POSITIVE_INFINITY } = problem;
      const isBusy = status === 429 || status === 503;
      if (!isBusy || retryAfter > maxWait || call.body?.body instanceof ReadableStream || attempt >= attempts)
        throw problem;
      await wait(retryAfter, call.signal);
    }
  }

  async #fetch({ path, query, accept, body, signal, language }: Call): Promise<Response> {
    const { key, fetch = globalThis.fetch, language: own } = this.#options;
    const spoken = language ?? own;
    const headers: Record<string, string> = {
      Accept: accept,
      ...(spoken !== undefined && { "Accept-Language": spoken }),
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "Content-Type": body.type }),
    };
    return fetch(`${this.#base}${path}${searchOf(query)}`, {
      method: body === undefined ? "GET" : "POST",
      headers,
      ...(signal !== undefined && { signal }),
      ...(body !== undefined && bodyInit(body.body, signal)),
    });
  }
}

function bodyInit(body: Outgoing["body"], signal: AbortSignal | undefined): RequestInit {
  if (!(body instanceof ReadableStream)) return { body };
  // A stream is sent while it is made, which runtimes ask to be told.
  return { body: signal === undefined ? body : endedBy(signal, body), duplex: "half" } as RequestInit;
}

function searchOf(query: object = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, QueryValue][]) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** @throws what the signal was aborted with */
function wait(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
