import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { RunSummary } from "../environment.js";
import { noteFault } from "../faults.js";
import type { OperationCounts } from "./counts.js";
import type { Metrics } from "./metrics.js";
import { requestIdOf, traceParentOf } from "./request-identity.js";
import type { RequestSpan, Tracing } from "./tracing.js";

/** What an answer is counted as whose client had gone before it began; no client is ever told it. */
const CLIENT_GONE = 499;

/** To whom the observer tells what it sees. */
export interface Observers {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly tracing: Tracing | undefined;
  /** Is told what each validation came to. */
  readonly onRun: ((run: RunSummary) => void) | undefined;
}

/** What a request is, and says of itself. */
interface Asked {
  readonly method: string;
  /** The pattern of its operation's path. */
  readonly route: string;
  /** The header `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** The header `traceparent`. */
  readonly traceparent: string | undefined;
}

/** How an answer ended. */
interface Ending {
  readonly status: number;
  /** Bytes as they went over the connection, headers included. */
  readonly received: number;
  readonly sent: number;
  /** Whether it broke off. */
  readonly cut: boolean;
}

/**
 * Names each request, and tells the log, the metrics and the trace how it ended: numbers, the operation and
 * ids, and nothing else of what it said.
 */
export class Observer {
  readonly #told: Observers;

  constructor(told: Observers) {
    this.#told = told;
  }

  /** A request begins; whoever calls this tells its end. */
  begin(asked: Asked): ObservedRequest {
    return new ObservedRequest(asked, this.#told);
  }
}

/** A request that is being answered. */
export class ObservedRequest {
  readonly requestId: string;
  readonly traceId: string | undefined;
  /** The id of the API key that it bears, once that is known. */
  client: string | undefined;
  readonly #asked: Asked;
  readonly #told: Observers;
  readonly #span: RequestSpan | undefined;
  readonly #operation: OperationCounts;
  readonly #started = performance.now();
  #run: RunSummary | undefined;
  #isOver = false;

  constructor(asked: Asked, told: Observers) {
    this.#asked = asked;
    this.#told = told;
    this.requestId = requestIdOf(asked.requestId);
    const parent = traceParentOf(asked.traceparent);
    const { method, route } = asked;
    this.#span = told.tracing?.begin({ method, route, requestId: this.requestId, parent });
    this.traceId = this.#span?.traceId ?? parent?.traceId;
    this.#operation = told.metrics.began(method, route);
  }

  /** A validation ended that the request asked for. */
  noteRun(run: RunSummary): void {
    const { metrics, onRun } = this.#told;
    metrics.runEnded(run);
    try {
      onRun?.(run);
    } catch (thrown) {
      // Whoever listens is no part of the request: that it fails is no fault of what was sent.
      noteFault({ log: this.#told.log, requestId: this.requestId, traceId: this.traceId }, "onRun", thrown);
    }
    this.#span?.run(run);
    this.#run = run;
    // One that outlived its request's answer, whose line is written already.
    if (!this.#isOver) return;
    const { requestId, traceId, client } = this;
    this.#told.log.info({ requestId, traceId, client, run: shownRun(run) }, "validation");
  }

  /** The request ends once the answer of Node's server is sent, or its client is gone. */
  endWith(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { socket } = incoming;
    outgoing.once("close", () => {
      const { headersSent, statusCode, writableFinished } = outgoing;
      const status = headersSent ? statusCode : CLIENT_GONE;
      this.end({ status, ...sinceLast(socket), cut: !writableFinished });
    });
  }

  end({ status, received, sent, cut }: Ending): void {
    const { log, metrics } = this.#told;
    const { method, route } = this.#asked;
    this.#isOver = true;
    const ms = performance.now() - this.#started;
    metrics.ended(this.#operation, { status, seconds: ms / 1000, received, sent });
    this.#span?.end(status);
    // Who only read what is public, and got it, is counted; a line for each would drown the others, and cost
    // half as much as the answer.
    const level = (method === "GET" || method === "HEAD") && status < 400 ? "debug" : "info";
    if (!log.isLevelEnabled(level)) return;
    log[level](
      {
        method,
        route,
        status,
        ms: Math.round(ms * 10) / 10,
        received,
        sent,
        requestId: this.requestId,
        traceId: this.traceId,
        client: this.client,
        cut: cut || undefined,
        run: this.#run && shownRun(this.#run),
      },
      "request",
    );
  }
}

function shownRun(run: RunSummary): RunSummary {
  return { ...run, milliseconds: Math.round(run.milliseconds * 10) / 10 };
}

/** How much of each connection was counted as earlier requests' own. */
const counted = new WeakMap<object, { received: number; sent: number }>();

/** What came and went over a connection since this was last asked. */
function sinceLast(socket: IncomingMessage["socket"]): { received: number; sent: number } {
  const { bytesRead, bytesWritten } = socket;
  const before = counted.get(socket);
  if (before === undefined) {
    counted.set(socket, { received: bytesRead, sent: bytesWritten });
    return { received: bytesRead, sent: bytesWritten };
  }
  const received = bytesRead - before.received;
  const sent = bytesWritten - before.sent;
  before.received = bytesRead;
  before.sent = bytesWritten;
  return { received, sent };
}
