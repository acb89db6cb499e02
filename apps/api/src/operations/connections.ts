import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { type ProblemName, problemDocument, problemKinds, RequestProblem } from "../problems.js";
import { FIXED_HEADERS } from "./answer-headers.js";
import type { Metrics, Refusal } from "./metrics.js";

/** How many connections are open at once unless told otherwise. */
export const DEFAULT_MAX_CONNECTIONS = 20_000;

/** A client that is there sends its headers at once. */
const HEADERS_MS = 15_000;

/** How often connections are looked over for headers that do not come. */
const CHECK_MS = 2_000;

/**
 * How long a connection is kept for a next request. Longer than the 60 seconds of the proxies that
 * commonly stand before a service: else they send requests into connections that are just being closed.
 */
const KEEP_ALIVE_MS = 65_000;

/**
 * How long what is left of a body is still taken, and thrown away, once its request is answered and the
 * connection is to be closed. To close at once would reset the connection under a client that is still
 * sending: it would see a broken pipe, and never the answer.
 */
const LINGER_MS = 10_000;

/** A client that sends sends on: after so long without anything, nobody is waited for any more. */
const LINGER_IDLE_MS = 500;

const MOST_HEADERS = 100;
const MOST_HEADER_BYTES = 16 * 1024;

/** What is told of a request that never came to be one, by the code of Node's error. */
const refusals: Readonly<Record<string, { readonly problem: ProblemName; readonly reason: Refusal }>> = {
  HPE_HEADER_OVERFLOW: { problem: "headers-too-large", reason: "headers-too-large" },
  ERR_HTTP_REQUEST_TIMEOUT: { problem: "slow-headers", reason: "too-slow" },
};

const MALFORMED = { problem: "malformed-request", reason: "malformed" } as const;

/** Makes a server that neither slow, broken nor many clients bring down. */
export function createSturdyServer({
  listener,
  metrics,
  maxConnections,
  maxRunMs,
}: {
  readonly listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  readonly metrics: Metrics;
  /** How many connections are open at once; further ones are closed unanswered. */
  readonly maxConnections: number;
  readonly maxRunMs: number;
}): Server {
  const options: ServerOptions = {
    headersTimeout: HEADERS_MS,
    // How long a body takes is for its size to say: who reads it ends it where nothing comes.
    requestTimeout: 0,
    connectionsCheckingInterval: CHECK_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MOST_HEADER_BYTES,
    noDelay: true,
    // Of two hosts or two keys Node would take the first, where a proxy may have heeded the second.
    joinDuplicateHeaders: true,
    // Node's own answer to who names none would say nothing.
    requireHostHeader: false,
  };
  const server = createServer(options, (incoming, outgoing) => {
    // What follows the last answer is nobody's request: who sent it was told that it would not be read.
    if (lingering.has(incoming.socket)) return;
    lingerFor(incoming);
    const answer = () => {
      if (incoming.rawHeaders.length > 2 * MOST_HEADERS)
        answerRefusal(outgoing, "headers-too-large", metrics);
      else if (incoming.httpVersion === "1.1" && incoming.headers.host === undefined)
        answerRefusal(outgoing, "malformed-request", metrics);
      else listener(incoming, outgoing);
    };
    // What is sent ahead waits for its turn: a packet of requests would else be answered a thousand times
    // over before anybody reads, and what never came to its turn would never end.
    if (outgoing.socket === null) outgoing.once("socket", answer);
    else answer();
  });
  // Node passes over those beyond it: with one more, that there are too many is seen.
  server.maxHeadersCount = MOST_HEADERS + 1;
  // Who sends no more after its request still wants the answer.
  (server as Server & { httpAllowHalfOpen: boolean }).httpAllowHalfOpen = true;
  server.maxConnections = maxConnections;
  // The last resort against who takes no answer: nothing came or went for longer than any run may take.
  server.setTimeout(maxRunMs + 60_000, (socket) => socket.destroy());
  const broken = new WeakSet<Duplex>();
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    // What was only waited for breaks off: its answer is given, and was the last.
    if (lingering.has(socket)) {
      socket.destroy();
      return;
    }
    // Each further piece of what cannot be read is told anew.
    if (broken.has(socket)) return;
    broken.add(socket);
    refuse(error, socket, metrics);
  });
  server.on("drop", () => metrics.connectionRefused("too-many"));
  return server;
}

/** The connections that are only kept for what is still on its way. */
const lingering = new WeakSet<Duplex>();

/** The last request with a body on each connection: a connection is prepared once, however many it brings. */
const sending = new WeakMap<Duplex, IncomingMessage>();

/** Has the connection of a request whose body is still arriving closed only once that has come, or in a while. */
function lingerFor(incoming: IncomingMessage): void {
  const { socket, headers } = incoming;
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return;
  const isFirst = !sending.has(socket);
  sending.set(socket, incoming);
  if (!isFirst) return;
  const { destroySoon } = socket;
  // What Node calls when the last answer on a connection is written.
  socket.destroySoon = () => {
    const last = sending.get(socket);
    if (last === undefined || last.complete || socket.destroyed) {
      destroySoon.call(socket);
      return;
    }
    lingering.add(socket);
    const longest = setTimeout(() => socket.destroy(), LINGER_MS);
    let before = socket.bytesRead;
    // What is thrown away is no event of the request: only the connection knows that it comes.
    const looking = setInterval(() => {
      if (socket.bytesRead === before) socket.destroy();
      before = socket.bytesRead;
    }, LINGER_IDLE_MS);
    last.once("end", () => destroySoon.call(socket));
    socket.once("close", () => {
      clearTimeout(longest);
      clearInterval(looking);
    });
  };
}

/** Ends a connection on which no request can be read any more, and says why where nobody would misread that. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex, metrics: Metrics): void {
  const { _httpMessage: answering } = socket as { readonly _httpMessage?: ServerResponse | null };
  if (answering?.req.complete && !socket.destroyed) {
    // A request before it is still being answered, for which a refusal would pass.
    answering.once("close", () => refuse(error, socket, metrics));
    return;
  }
  // Whose answer has begun already would take this for a part of it; who has gone is told nothing.
  const isGone = error.code === "ECONNRESET" || error.code === "EPIPE";
  if (isGone || answering?.headersSent) {
    socket.destroy();
    return;
  }
  // The answers before it were the last that the client asked for: they are still on their way.
  if (!socket.writable) return;
  if (answering == null && sending.get(socket)?.complete === false) {
    // The rest of a body whose request was answered already: a further answer would pass for that to another.
    socket.end(() => socket.destroy());
    return;
  }
  const end = (refused: Refused) => socket.end(written(refused), () => socket.destroy());
  if (answering != null && error.code === "HPE_INVALID_EOF_STATE") {
    // Who closes amid a body was understood so far: its request has a path and a name.
    end(refusal("incomplete-body", namesOf(answering)));
    return;
  }
  const { problem, reason } = refusals[error.code ?? ""] ?? MALFORMED;
  metrics.connectionRefused(reason);
  end(refusal(problem));
}

/** Answers a request whose headers cannot be taken: there are too many, or they name no host. */
function answerRefusal(
  outgoing: ServerResponse,
  problem: "headers-too-large" | "malformed-request",
  metrics: Metrics,
): void {
  const { status, body, headers } = refusal(problem);
  metrics.connectionRefused(problem === "headers-too-large" ? problem : "malformed");
  outgoing.writeHead(status, headers.flat()).end(body);
}

/** What of a request an answer names. */
interface RequestNames {
  readonly path: string;
  readonly requestId?: string | undefined;
}

function namesOf(answering: ServerResponse): RequestNames {
  const requestId = answering.getHeader("X-Request-Id");
  return {
    path: answering.req.url?.split("?", 1)[0] ?? "/",
    requestId: typeof requestId === "string" ? requestId : undefined,
  };
}

interface Refused {
  readonly status: number;
  readonly body: string;
  readonly headers: [string, string][];
}

/** What a request is answered with that could not be read: not even its language is known. */
function refusal(name: ProblemName, { path, requestId }: RequestNames = { path: "/" }): Refused {
  const document = problemDocument(new RequestProblem(name, problemKinds[name].about), {
    language: "es",
    path,
    requestId,
  });
  const headers = [
    ...FIXED_HEADERS,
    ["Content-Type", "application/problem+json"],
    ["Content-Language", "es"],
    ["Cache-Control", "no-store"],
    ["Connection", "close"],
    ...(requestId === undefined ? [] : [["X-Request-Id", requestId]]),
  ] as [string, string][];
  return { status: problemKinds[name].status, body: JSON.stringify(document), headers };
}

/** The answer to a request whose address or host cannot be. */
export function malformedRequest(): Response {
  const { status, body, headers } = refusal("malformed-request");
  return new Response(body, { status, headers });
}

/** A refusal as the bytes of an answer, for a socket. */
function written({ status, body, headers: told }: Refused): string {
  const headers = [...told, ["Content-Length", Buffer.byteLength(body)]];
  const lines = headers.map((header) => header.join(": "));
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}
