import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import { RequestProblem } from "./problems.js";
import { incomingOf } from "./request-headers.js";
import { ClientGone, RunLifetime, tooLong } from "./validation/run-lifetime.js";
import { arrived } from "./young-garbage.js";

/** Bytes that are asked for piece by piece. */
export interface ByteSource {
  /** The next bytes; undefined at the end. @throws what ended it before that */
  readonly next: () => Promise<Uint8Array | undefined>;
  /** Takes no more of it. */
  readonly close: () => void;
}

/** What bounds a body. */
export interface BodyLimits {
  readonly maxBodyBytes: number;
  readonly maxIdleMs: number;
}

/** @throws RequestProblem where a body says that it is larger than may be */
export function checkSaidLength(c: Context, { maxBodyBytes }: BodyLimits): void {
  if (Number(c.req.header("Content-Length") ?? 0) > maxBodyBytes) throw tooLarge(maxBodyBytes);
}

/**
 * The body's bytes as they arrive. What is not asked for is not taken from the connection either, so that
 * its sender waits.
 *
 * Its `next` rejects with a RequestProblem where the body proves too large, breaks off or brings nothing for
 * too long; and with what ended the run.
 */
export function receive(c: Context, limits: BodyLimits, lifetime: RunLifetime): ByteSource {
  const incoming = incomingOf(c);
  const source =
    incoming === undefined ? webSource(c.req.raw.body, lifetime) : nodeSource(incoming, lifetime);
  let bytes = 0;
  let waiting = false;
  const timer = setTimeout(() => {
    // Whoever has it in hand decides how long that takes: only waiting counts.
    if (waiting) lifetime.stop(idle(limits.maxIdleMs));
  }, limits.maxIdleMs);
  timer.unref();
  return {
    next: async () => {
      waiting = true;
      timer.refresh();
      try {
        const chunk = await source.next();
        bytes += chunk?.length ?? 0;
        if (bytes > limits.maxBodyBytes) throw tooLarge(limits.maxBodyBytes);
        return chunk;
      } finally {
        waiting = false;
      }
    },
    close: () => {
      clearTimeout(timer);
      source.close();
    },
  };
}

/** All the bytes that a source has. */
async function wholeOf(source: ByteSource): Promise<Uint8Array> {
  const first = await source.next();
  const second = first === undefined ? undefined : await source.next();
  if (first === undefined || second === undefined) return first ?? new Uint8Array();
  const chunks = [first, second];
  for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The whole body of a request that is small by nature.
 *
 * @param through what the body goes through as it arrives, to be unpacked
 * @throws RequestProblem where it is not; ClientGone where it breaks off
 */
export async function wholeBody(
  c: Context,
  { maxRunMs, ...limits }: BodyLimits & { readonly maxRunMs: number },
  through: (body: ByteSource, lifetime: RunLifetime) => ByteSource = (body) => body,
): Promise<Uint8Array> {
  checkSaidLength(c, limits);
  const lifetime = new RunLifetime({ signal: c.req.raw.signal, maxRunMs });
  const body = through(receive(c, limits, lifetime), lifetime);
  try {
    return await wholeOf(body);
  } finally {
    body.close();
    lifetime.release();
  }
}

/**
 * The whole body of a request of Node's server that says how long it is, and is small.
 *
 * Rejects with a RequestProblem where it brings nothing for too long, or is not there in time; with ClientGone where
 * it breaks off.
 */
export function smallBodyOf(
  incoming: IncomingMessage,
  { maxIdleMs, maxRunMs }: Pick<BodyLimits, "maxIdleMs"> & { readonly maxRunMs: number },
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const chunks: Buffer[] = [];
    let last = began;
    const end = () => {
      clearTimeout(timer);
      incoming.off("data", take).off("end", whole).off("close", gone);
    };
    const fail = (reason: Error) => {
      end();
      reject(reason);
    };
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      last = performance.now();
    };
    const whole = () => {
      end();
      resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
    };
    const gone = () => fail(new ClientGone());
    const look = () => {
      const now = performance.now();
      const left = Math.ceil(began + maxRunMs - now);
      const idleLeft = Math.ceil(last + maxIdleMs - now);
      if (left <= 0) fail(tooLong(maxRunMs));
      else if (idleLeft <= 0) fail(idle(maxIdleMs));
      else timer = setTimeout(look, Math.min(left, idleLeft));
    };
    let timer = setTimeout(look, Math.min(maxRunMs, maxIdleMs));
    incoming.on("data", take).on("end", whole).on("close", gone);
  });
}

/** Node's own stream: a web stream around it would cost a third of the speed. */
function nodeSource(incoming: IncomingMessage, lifetime: RunLifetime): ByteSource {
  let wake = () => {};
  const awake = () => wake();
  const events = ["readable", "end", "error", "close"] as const;
  for (const event of events) incoming.on(event, awake);
  lifetime.onStop(awake);
  return {
    next: async () => {
      for (;;) {
        lifetime.check();
        const chunk: Uint8Array | null = incoming.read();
        if (chunk !== null) {
          arrived(chunk.length);
          return chunk;
        }
        if (incoming.readableEnded) return undefined;
        // Node has no answer for who closes the connection amid a body, not even where only half is closed.
        if (incoming.destroyed) throw new ClientGone();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close: () => {
      for (const event of events) incoming.off(event, awake);
      // What is left may still break off, which is nobody's concern any more.
      incoming.on("error", () => {});
    },
  };
}

function webSource(body: ReadableStream<Uint8Array> | null, lifetime: RunLifetime): ByteSource {
  const reader = body?.getReader();
  const close = () => {
    reader?.cancel().catch(() => {});
  };
  lifetime.onStop(close);
  return {
    next: async () => {
      lifetime.check();
      const part = await reader?.read().catch(() => {
        lifetime.check();
        throw brokenOff();
      });
      lifetime.check();
      return part?.value;
    },
    close,
  };
}

/** The problem with a body that ends before its end. */
export function brokenOff(): RequestProblem {
  return new RequestProblem("incomplete-body", {
    es: "El cuerpo se cortó antes de terminar.",
    en: "The body broke off before its end.",
  });
}

function tooLarge(maxBytes: number): RequestProblem {
  return new RequestProblem("payload-too-large", {
    es: `El cuerpo pasa de ${maxBytes} bytes.`,
    en: `The body exceeds ${maxBytes} bytes.`,
  });
}

function idle(maxIdleMs: number): RequestProblem {
  const seconds = Math.round(maxIdleMs / 1000);
  const detail = {
    es: `Durante ${seconds} s no llegó nada más del cuerpo.`,
    en: `For ${seconds} s nothing more of the body arrived.`,
  };
  // What may still come of it is no next request.
  return new RequestProblem("idle-body", detail, {}, { Connection: "close" });
}
