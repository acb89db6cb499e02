import { RULESET_VERSION } from "@aurora/domain/rules";
import { Counter, collectDefaultMetrics, Gauge, type Metric, Registry } from "prom-client";
import type { RunSummary } from "../environment.js";
import { CountsByNames, durationsMetric, OperationCounts, RunCounts } from "./counts.js";
import { VALIDATION } from "./route-pattern.js";

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

/** What the service counts, in a registry of its own: two services in one process do not mix. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #refused: Counter<"reason">;

  // What each request changes is counted plainly, and told the registry when it is asked.
  #inFlight = 0;
  #running = 0;
  #received = 0;
  #sent = 0;
  readonly #requests = new CountsByNames((method, route) => new OperationCounts(method, route));
  readonly #runs = new CountsByNames((entity, format) => new RunCounts(entity, format));

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
        for (const { labels, statuses } of requests) {
          for (const [status, count] of statuses) this.inc({ ...labels, status }, count);
        }
      },
    });
    this.#durations(
      {
        name: "aurora_http_request_duration_seconds",
        help: "From a request's headers to the last byte of its answer.",
      },
      requests,
    );
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
    const runs = this.#runs;
    new Counter({
      name: "aurora_validations_total",
      help: "Validations ended: with a report, with a problem, or with nobody there any more.",
      labelNames: ["entity", "format", "outcome"],
      registers,
      collect() {
        this.reset();
        for (const { labels, outcomes } of runs) {
          for (const [outcome, count] of outcomes) this.inc({ ...labels, outcome }, count);
        }
      },
    });
    this.#durations(
      {
        name: "aurora_validation_duration_seconds",
        help: "From a validation's request to its end.",
      },
      runs,
    );
    this.#perEntity(
      { name: "aurora_validation_records_total", help: "Records judged." },
      ({ records }) => records,
    );
    this.#perEntity(
      { name: "aurora_validation_findings_total", help: "Findings made, listed or not." },
      ({ findings }) => findings,
    );
    this.#perEntity(
      {
        name: "aurora_validation_bytes_total",
        help: "Bytes of bodies taken in for validation, unpacked.",
      },
      ({ bytes }) => bytes,
    );
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
    counts.add(status, seconds);
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

  runEnded(run: RunSummary): void {
    this.#runs.of(run.entity, run.format).add(run);
  }

  #durations(
    about: { readonly name: string; readonly help: string },
    all: Parameters<typeof durationsMetric>[1],
  ): void {
    // Its types know the classes of the package alone; what it asks of a metric is `get`.
    this.#registry.registerMetric(durationsMetric(about, all) as unknown as Metric);
  }

  /** A sum over the validations of each kind of record. */
  #perEntity(
    about: { readonly name: string; readonly help: string },
    of: (counts: RunCounts) => number,
  ): void {
    const runs = this.#runs;
    new Counter({
      ...about,
      labelNames: ["entity"],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const counts of runs) this.inc({ entity: counts.entity }, of(counts));
      },
    });
  }
}
