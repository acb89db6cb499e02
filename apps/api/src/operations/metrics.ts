import { RULESET_VERSION } from "@aurora/domain/rules";
import { Counter, collectDefaultMetrics, Gauge, Histogram, type Metric, Registry } from "prom-client";
import type { RunSummary } from "../environment.js";
import {
  countRequest,
  durationsMetric,
  type OperationCounts,
  RequestCounts,
  SECONDS,
} from "./operation-counts.js";

/** How a request ended, for the counters. */
interface RequestEnd {
  readonly status: number;
  readonly seconds: number;
  /** Bytes as they went over the connection, headers included. */
  readonly received: number;
  readonly sent: number;
}

/** Why a connection was answered before it came to be a request. */
export type Refusal = "malformed" | "headers-too-large" | "too-slow" | "too-many";

const VALIDATION = "/v1/validate/{entity}";

/** What the service counts, in a registry of its own: two services in one process do not mix. */
export class Metrics {
  readonly #registry = new Registry();
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
  readonly #requests = new RequestCounts();

  /** `process` adds the process's own: processor time, memory, event loop, garbage collection. */
  constructor({ process = false }: { readonly process?: boolean } = {}) {
    const registers = [this.#registry];
    const requests = this.#requests;
    new Counter({
      name: "aurora_http_requests_total",
      help: "Requests answered, by operation and status; 499 where the client had gone.",
      labelNames: ["method", "route", "status"],
      registers,
      collect() {
        this.reset();
        for (const { method, route, statuses } of requests) {
          for (const [status, count] of statuses) this.inc({ method, route, status }, count);
        }
      },
    });
    const durations = durationsMetric(
      {
        name: "aurora_http_request_duration_seconds",
        help: "From a request's headers to the last byte of its answer.",
      },
      requests,
    );
    // Its types know the classes of the package alone; what it asks of a metric is `get`.
    this.#registry.registerMetric(durations as unknown as Metric);
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

  /** A request for an operation began; whoever notes it tells its end, with what this gives. */
  began(method: string, route: string): OperationCounts {
    this.#inFlight++;
    if (method === "POST" && route === VALIDATION) this.#running++;
    return this.#requests.of(method, route);
  }

  ended(counts: OperationCounts, { status, seconds, received, sent }: RequestEnd): void {
    this.#inFlight--;
    if (counts.method === "POST" && counts.route === VALIDATION) this.#running--;
    this.#received += received;
    this.#sent += sent;
    countRequest(counts, status, seconds);
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
