import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, vi } from "vitest";
import type { RunSummary } from "../environment.js";
import { createLog } from "../operations/logs.js";
import { type ServeOptions, serve } from "../serve.js";

/** No answer of a test takes longer, in milliseconds. */
const PATIENCE_MS = 20_000;

/** An answer as it came over a connection. */
export interface Answer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A connection on which everything is written by hand. */
export interface Wire {
  readonly socket: Socket;
  /** All that came so far. */
  readonly heard: () => Buffer;
  /** Resolves once what came holds something. */
  readonly hears: (what: RegExp) => Promise<string>;
  /** Resolves with all that came once the server ends it. */
  readonly ended: Promise<Buffer>;
}

export async function dial(url: string, { reads = true }: { readonly reads?: boolean } = {}): Promise<Wire> {
  const { hostname: host, port } = new URL(url);
  const socket = connect({ host, port: Number(port), allowHalfOpen: true });
  socket.on("error", () => {});
  await once(socket, "connect");
  const pieces: Buffer[] = [];
  if (reads) socket.on("data", (piece) => pieces.push(piece));
  const heard = () => Buffer.concat(pieces);
  const ended = new Promise<Buffer>((resolve, reject) => {
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`Not ended after ${PATIENCE_MS} ms: ${heard().toString("latin1").slice(0, 200)}`));
    }, PATIENCE_MS);
    const done = () => {
      clearTimeout(timer);
      socket.end();
      resolve(heard());
    };
    socket.once("end", done);
    socket.once("close", done);
  });
  ended.catch(() => {});
  const hears = (what: RegExp) =>
    vi.waitFor(
      () => {
        const text = heard().toString("latin1");
        expect(text).toMatch(what);
        return text;
      },
      { timeout: PATIENCE_MS, interval: 10 },
    );
  return { socket, heard, hears, ended };
}

/** The answers to bytes, up to where the server ends the connection. @throws Error where one is cut or mixed */
export async function exchange(
  url: string,
  bytes: string | Uint8Array,
  { thenFin = false }: { readonly thenFin?: boolean } = {},
): Promise<Answer[]> {
  const { socket, ended } = await dial(url);
  socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
  if (thenFin) socket.end();
  return answersIn(await ended);
}

/** A request as bytes; what it says of its body is as it is told. */
export function written(
  method: string,
  target: string,
  {
    headers = {},
    body = "",
  }: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string } = {},
): string {
  const lines = Object.entries({ Host: "localhost", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

export const last = { Connection: "close" };

/** Reads answers from a connection's bytes to the last of them. @throws Error where anything is cut or left over */
export function answersIn(bytes: Buffer): Answer[] {
  const answers: Answer[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const end = rest.indexOf("\r\n\r\n");
    const [first = "", ...lines] = rest.subarray(0, Math.max(end, 0)).toString("latin1").split("\r\n");
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
    if (end < 0 || Number.isNaN(status))
      throw new Error(`No answer: ${rest.toString("latin1").slice(0, 100)}`);
    const headers = Object.fromEntries(
      lines.map((line) => [
        line.slice(0, line.indexOf(":")).toLowerCase(),
        line.slice(line.indexOf(":") + 1).trim(),
      ]),
    );
    rest = rest.subarray(end + 4);
    if (status === 100) continue;
    const bodiless = status === 204 || status === 304;
    const { body, length } = bodiless ? { body: "", length: 0 } : bodyIn(rest, headers);
    rest = rest.subarray(length);
    answers.push({ status, headers, body });
  }
  return answers;
}

function bodyIn(bytes: Buffer, headers: Readonly<Record<string, string>>): { body: string; length: number } {
  if (headers["transfer-encoding"] === "chunked") return chunksIn(bytes);
  const length = Number(headers["content-length"]);
  if (!(length <= bytes.length))
    throw new Error(`${bytes.length} bytes of ${headers["content-length"]} came.`);
  return { body: bytes.toString("utf8", 0, length), length };
}

function chunksIn(bytes: Buffer): { body: string; length: number } {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at);
    const size = Number.parseInt(bytes.toString("latin1", at, end), 16);
    const next = end + 2 + size + 2;
    if (end < 0 || Number.isNaN(size) || next > bytes.length)
      throw new Error("The answer is cut amid its chunks.");
    if (size === 0) return { body: Buffer.concat(pieces).toString("utf8"), length: next };
    pieces.push(bytes.subarray(end + 2, end + 2 + size));
    at = next;
  }
}

/** The kind of problem that an answer tells, or that of its OperationOutcome; undefined where it tells none. */
export function problemIn({ headers, body }: Answer): string | undefined {
  if (headers["content-type"] !== "application/problem+json") return undefined;
  return (JSON.parse(body) as { type: string }).type.slice("/problems/".length);
}

/** The answer to a request that is the last of its connection, apart from what belongs to one answer. */
export async function told(url: string, request: string) {
  const { socket, ended } = await dial(url);
  socket.write(request);
  const bytes = await ended;
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes
    .toString("latin1", 0, end)
    .split("\r\n")
    .map((line) => line.replace(/^[^:]+(?=:)/, (name) => name.toLowerCase()));
  return {
    status: head[0],
    headers: head
      .slice(1)
      .filter((line) => !/^(?:date|x-request-id|connection):/.test(line))
      .sort(),
    /** Whether Node's own objects answered, without the framework, which writes names in lower case. */
    isDirect: /^Content-Type:/m.test(bytes.toString("latin1", 0, end)),
    id: head.find((line) => line.startsWith("x-request-id:")),
    body: Buffer.from(bytes.toString("latin1", end + 4).replace(/"requestId":"[^"]*"/, ""), "latin1"),
  };
}

/** A service under attack. */
export interface Attacked {
  readonly url: string;
  /** What became of its validations. */
  readonly runs: readonly RunSummary[];
  readonly close: () => Promise<void>;
}

const attacked: (() => Promise<void>)[] = [];

/**
 * Serves the API until the test ends. It must then still be ready, with nothing running, no fault in its log
 * and no connection that keeps it from closing.
 */
export async function attack(
  options: Partial<ServeOptions> = {},
  { key }: { readonly key?: string } = {},
): Promise<Attacked> {
  const lines: string[] = [];
  const log = createLog({ level: "info", destination: { write: (line) => lines.push(line) } });
  const runs: RunSummary[] = [];
  const { url, close } = await serve({ port: 0, log, onRun: (run) => runs.push(run), ...options });
  await vi.waitFor(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200), PATIENCE_MS);
  attacked.push(async () => {
    await vi.waitFor(async () => {
      const headers: Record<string, string> = key === undefined ? {} : { "X-API-Key": key };
      const metrics = await (await fetch(`${url}/metrics`, { headers })).text();
      expect(metrics).toMatch(/^aurora_validations_running 0$/m);
      expect(metrics).toMatch(/^aurora_http_requests_in_flight 1$/m);
    }, PATIENCE_MS);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const began = performance.now();
    await close();
    expect(performance.now() - began).toBeLessThan(2_000);
    const told = lines.map((line) => JSON.parse(line) as { readonly msg: string; readonly status?: number });
    expect(told.filter(({ msg, status }) => msg === "fault" || status === 500)).toEqual([]);
  });
  return { url, runs, close };
}

afterEach(async () => {
  for (const check of attacked.splice(0)) await check();
});

export const VALIDATE = "/v1/validate/preventive-action?only=ACT-201";

const COLUMNS =
  "id_accion,cem,fecha_inicio,m_18_29,total_participantes,m_0_5,m_6_11,m_12_14,m_15_17,m_30_59,m_60_mas,h_0_5,h_6_11,h_12_14,h_15_17,h_18_29,h_30_59,h_60_mas\r\n";

/** A table of records whose totals are wrong, each with the id that is given. */
export function table(...ids: readonly string[]): string {
  return COLUMNS + ids.map((id) => `${id},CEM Abancay,2023-03-15,4,5${",".repeat(13)}\r\n`).join("");
}

/** Some rows of such a table. */
export function rows(count: number): string {
  return table(...Array(count).fill("A-1")).slice(COLUMNS.length);
}

export const CSV = { "Content-Type": "text/csv" };
export const LINES = { ...CSV, Accept: "application/x-ndjson" };

export function sized(body: string): Record<string, string> {
  return { "Content-Length": String(Buffer.byteLength(body)) };
}

export const chunked = { "Transfer-Encoding": "chunked" };

export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

export const END = "0\r\n\r\n";

/** Writes all of a text a piece at a time, until it is told or the connection ends. */
export async function dribble(socket: Socket, text: string, everyMs: number): Promise<void> {
  for (const letter of text) {
    if (socket.destroyed || socket.readableEnded) return;
    socket.write(letter);
    await wait(everyMs);
  }
}
