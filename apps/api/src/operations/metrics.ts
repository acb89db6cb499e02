import { RULESET_VERSION } from "@aurora/domain/rules";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { RunSummary } from "../environment.js";

/** What a request came to, for the counters. */
export interface RequestMeasure {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** Bytes as they went over the connection, headers included. */
  readonly received: number;
  readonly sent: number;
}

/** Why a connection was answered before it came to be a request. */
export type Refusal = "malformed" | "headers-too-large" | "too-slow" | "too-many";

const VALIDATION = "/v1/validate/{entity}";

/** From what a catalogue takes to what a register of years does. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900];

/** What the service counts, in a registry of its own: two services in one process do not mix. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #durations: Histogram<"method" | "route">;
  readonly #refused: Counter<"reason">;
  readonly #runs: Counter<"entity" | "format" | "outcome">;
  readonly #runDurations: Histogram<"entity" | "format">;
  readonly #records: Counter<"entity">;
  readonly #findings: Counter<"entity">;
  readonly #validated: Counter<"entity">;

  // What each request changes is counted plainly, and told the registry when it is asked.
  #inFlight = 0;
  #running = 0;
  #received = 0;
  #sent = 0;
  /** How many requests ended, by method, route and status. */
  readonly #answered = new Map<string, Map<string, Map<number, number>>>();

  /** `process` adds the process's own: processor time, memory, event loop, garbage collection. */
  constructor({ process = false }: { readonly process?: boolean } = {}) {
    const registers = [this.#registry];
    const answered = this.#answered;
    new Counter({
      name: "aurora_http_requests_total",
      help: "Requests answered, by operation and status; 499 where the client had gone.",
      labelNames: ["method", "route", "status"],
      registers,
      collect() {
        this.reset();
        for (const [method, routes] of answered) {
          for (const [route, statuses] of routes) {
            for (const [status, count] of statuses) this.inc({ method, route, status }, count);
          }
        }
      },
    });
    this.#durations = new Histogram({
      name: "aurora_http_request_duration_seconds",
      help: "From a request's headers to the last byte of its answer.",
      labelNames: ["method", "route"],
      buckets: SECONDS,
      registers,
    });
    this.#gauge(
      { name: "aurora_http_requests_in_flight", help: "Requests being answered." },
      () => this.#inFlight,
    );
    this.#counter(
      {
        name: "aurora_http_received_bytes_total",
        help: "Bytes of requests as they came over connections, headers included.",
      },
      () => this.#received,
    );
    this.#counter(
      {
        name: "aurora_http_sent_bytes_total",
        help: "Bytes of answers as they went over connections, headers included.",
      },
      () => this.#sent,
    );
    this.#refused = new Counter({
      name: "aurora_http_refused_total",
      help: "Connections that brought no request that could be read.",
      labelNames: ["reason"],
      registers,
    });
    this.#gauge({ name: "aurora_validations_running", help: "Validations under way." }, () => this.#running);
    this.#runs = new Counter({
      name: "aurora_validations_total",
      help: "Validations ended: with a report, with a problem, or with nobody there any more.",
      labelNames: ["entity", "format", "outcome"],
      registers,
    });
    this.#runDurations = new Histogram({
      name: "aurora_validation_duration_seconds",
      help: "From a validation's request to its end.",
      labelNames: ["entity", "format"],
      buckets: SECONDS,
      registers,
    });
    this.#records = new Counter({
      name: "aurora_validation_records_total",
      help: "Records judged.",
      labelNames: ["entity"],
      registers,
    });
    this.#findings = new Counter({
      name: "aurora_validation_findings_total",
      help: "Findings made, listed or not.",
      labelNames: ["entity"],
      registers,
    });
    this.#validated = new Counter({
      name: "aurora_validation_bytes_total",
      help: "Bytes of bodies taken in for validation, unpacked.",
      labelNames: ["entity"],
      registers,
    });
    new Gauge({
      name: "aurora_build_info",
      help: "The version of the rules; always 1.",
      labelNames: ["ruleset"],
      registers,
    }).set({ ruleset: RULESET_VERSION }, 1);
    if (process) collectDefaultMetrics({ register: this.#registry });
  }

  /** The media type of `text`. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All of it, in Prometheus's text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  requestBegan({ method, route }: { readonly method: string; readonly route: string }): void {
    this.#inFlight++;
    if (method === "POST" && route === VALIDATION) this.#running++;
  }

  requestEnded({ method, route, status, seconds, received, sent }: RequestMeasure): void {
    this.#inFlight--;
    if (method === "POST" && route === VALIDATION) this.#running--;
    this.#received += received;
    this.#sent += sent;
    const statuses = innerOf(innerOf(this.#answered, method), route);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    this.#durations.observe({ method, route }, seconds);
  }

  #gauge(about: { readonly name: string; readonly help: string }, value: () => number): void {
    new Gauge({
      ...about,
      registers: [this.#registry],
      collect() {
        this.set(value());
      },
    });
  }

  #counter(about: { readonly name: string; readonly help: string }, value: () => number): void {
    new Counter({
      ...about,
      registers: [this.#registry],
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  }

  connectionRefused(reason: Refusal): void {
    this.#refused.inc({ reason });
  }

  runEnded({ entity, format, outcome, records, findings, bytes, milliseconds }: RunSummary): void {
    this.#runs.inc({ entity, format, outcome });
    this.#runDurations.observe({ entity, format }, milliseconds / 1000);
    this.#records.inc({ entity }, records);
    this.#findings.inc({ entity }, findings);
    this.#validated.inc({ entity }, bytes);
  }
}

/** The map that another holds under a key; made if there is none. */
function innerOf<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
  let inner = map.get(key);
  if (inner === undefined) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}
