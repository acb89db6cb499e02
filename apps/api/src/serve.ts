import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate, setTimeout as wait } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { type AppOptions, createApp } from "./app.js";
import { DEFAULT_LIMITS } from "./limits.js";
import { Admission } from "./operations/admission.js";
import { createSturdyServer, DEFAULT_MAX_CONNECTIONS, malformedRequest } from "./operations/connections.js";
import { defaultLog } from "./operations/logs.js";
import { Metrics } from "./operations/metrics.js";
import { Observer } from "./operations/observer.js";
import { Readiness } from "./operations/readiness.js";
import { Recall } from "./operations/recall.js";
import { startTracing } from "./operations/tracing.js";
import { DirectValidation } from "./validation/direct.js";
import { continueWhenRead } from "./validation/expect-continue.js";

/** How long `close` waits for answers under way before it breaks their connections off. */
const GRACE_MS = 10_000;

/** How often `close` looks for connections that have nothing more to do. */
const SWEEP_MS = 25;

/** How many turns of the event loop are waited for what is broken off to be told. */
const TURNS_TO_TELL = 100;

/** Where the API is to be served, and how it is to end. */
export interface ServeOptions
  extends Omit<
    AppOptions,
    "admission" | "direct" | "metrics" | "observer" | "readiness" | "recall" | "tracing"
  > {
  /** 0 for any free port. */
  readonly port: number;
  /** This machine alone unless told otherwise. */
  readonly hostname?: string;
  /** How many connections may be open at once; further ones are closed unanswered. */
  readonly maxConnections?: number;
  /** To which collector traces are sent, by OTLP; `{}` for that which OpenTelemetry's own variables name. */
  readonly traces?: { readonly endpoint?: string };
  /** How long `close` still takes requests while it says that it is not ready, in milliseconds: none. */
  readonly stopDelayMs?: number;
  /** How long `close` then waits for answers under way, in milliseconds: ten seconds. */
  readonly graceMs?: number;
  /**
   * Whether the process is there for this service alone. It then has the global Request and Response
   * replaced by those of Hono's server, which answer faster; another program's are left alone.
   */
  readonly ownProcess?: boolean;
}

/** An API that is being served. */
export interface Serving {
  readonly url: string;
  /** Says that it is not ready, takes no more requests, finishes those under way, and resolves once all is closed. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the API on Node.
 *
 * @throws the error of the socket, where it cannot listen: `EADDRINUSE` for a port that is taken
 */
export async function serve({
  port,
  hostname = "127.0.0.1",
  maxConnections = DEFAULT_MAX_CONNECTIONS,
  traces,
  stopDelayMs = 0,
  graceMs = GRACE_MS,
  ownProcess = false,
  ...options
}: ServeOptions): Promise<Serving> {
  const log = options.log ?? defaultLog();
  const metrics = new Metrics({ process: true });
  const readiness = new Readiness();
  const tracing = traces === undefined ? undefined : await startTracing({ ...traces, log });
  const observer = new Observer({ log, metrics, tracing, onRun: options.onRun });
  const { clientKeys, requestsPerMinute, corsOrigins = [] } = options;
  const admission = clientKeys && new Admission(clientKeys, requestsPerMinute);
  // Where keys are asked for, each request is to be admitted first.
  const recall = admission === undefined ? new Recall(observer) : undefined;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  // What pages of other origins are to be told is for the application to say.
  const direct =
    corsOrigins.length > 0 ? undefined : new DirectValidation({ observer, log, limits, admission });
  const app = createApp({
    ...options,
    ...{ log, metrics, readiness, observer, admission },
    ...(recall && { recall }),
    ...(direct && { direct }),
  });
  const answer = getRequestListener(app.fetch, {
    hostname,
    overrideGlobalObjects: ownProcess,
    // It would cut off after half a second who is still sending, and not hear the answer.
    autoCleanupIncoming: false,
    errorHandler: () => {
      metrics.connectionRefused("malformed");
      return malformedRequest();
    },
  });
  const underWay = new Set<ServerResponse>();
  let closing = false;
  const server = createSturdyServer({
    listener: (incoming, outgoing) => {
      if (closing) closeBehind(outgoing);
      if (recall?.answer(incoming, outgoing)) return;
      underWay.add(outgoing);
      outgoing.once("close", () => underWay.delete(outgoing));
      if (direct?.answer(incoming, outgoing)) return;
      void answer(incoming, outgoing);
    },
    metrics,
    maxConnections,
    maxRunMs: limits.maxRunMs,
  });
  continueWhenRead(server);
  try {
    await listen(server, { port, hostname });
  } catch (thrown) {
    await tracing?.close();
    throw thrown;
  }
  void readiness.begin();

  const end = async () => {
    readiness.stop();
    // Whoever keeps a connection is to open the next one elsewhere, while requests are still taken.
    closing = true;
    for (const outgoing of underWay) closeBehind(outgoing);
    if (stopDelayMs > 0) await wait(stopDelayMs);
    await close(server, graceMs, () => {
      log.warn({ requests: underWay.size }, "requests under way were broken off");
    });
    // What became of a request whose connection was broken off is told a few turns later.
    for (let turns = 0; underWay.size > 0 && turns < TURNS_TO_TELL; turns++) await setImmediate();
    await tracing?.close();
  };
  const { port: actual } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${actual}`,
    close: () => {
      closed ??= end();
      return closed;
    },
  };
}

/**
 * Has an answer say that its connection ends with it. Not one that begins while its request is still arriving:
 * there are clients that stop sending where they read so. Those are closed when they fall idle.
 */
function closeBehind(outgoing: ServerResponse): void {
  const { req: incoming } = outgoing;
  const close = () => {
    if (!outgoing.headersSent) outgoing.shouldKeepAlive = false;
  };
  const { headers, complete } = incoming;
  const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  if (complete || !hasBody) close();
  else incoming.once("end", close);
}

async function listen(
  server: Server,
  { port, hostname }: { readonly port: number; readonly hostname: string },
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // Many clients may come at once; the system has a most of its own.
    server.listen({ port, host: hostname, backlog: 4096 }, () => {
      server.off("error", reject);
      // What fails now is one connection that could not be accepted (too many files are open): not the service.
      server.on("error", () => {});
      resolve();
    });
  });
}

async function close(server: Server, graceMs: number, onImpatience: () => void): Promise<void> {
  const impatience = setTimeout(() => {
    onImpatience();
    server.closeAllConnections();
  }, graceMs);
  // A connection falls idle once its answer is sent, and would then be kept alive for a next request.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
    });
  } finally {
    clearTimeout(impatience);
    clearInterval(sweep);
  }
}
