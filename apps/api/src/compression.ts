import { promisify } from "node:util";
import * as zlib from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";

/** The codings in which answers are given, the better first. */
export const answerCodings = ["br", "gzip"] as const;

export type AnswerCoding = (typeof answerCodings)[number];

/** Below this, a packet holds the body as it is. */
const WORTH_BYTES = 1400;

/** Good enough for what is made once for each request: better levels take several times as long. */
const QUICK = { br: 4, gzip: 6 } as const;

/** What is packed once and given to many may take its time. */
const THOROUGH = { br: 9, gzip: 9 } as const;

/** How many bytes of packed bodies are kept. */
const KEPT_BYTES = 32 * 1024 * 1024;

/** How many different headers are remembered with what they ask for. */
const KEPT_HEADERS = 256;

const brotli = promisify(zlib.brotliCompress) as (
  body: zlib.InputType,
  options: zlib.BrotliOptions,
) => Promise<Buffer>;
const gzip = promisify(zlib.gzip) as (body: zlib.InputType, options: zlib.ZlibOptions) => Promise<Buffer>;

/** Packed bodies by their ETags. */
const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: KEPT_BYTES,
  sizeCalculation: (body) => body.length,
});

/** Bodies that are being packed: who asks meanwhile waits for the same. */
const packing = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

const asked = new Map<string, AnswerCoding | undefined>();

/** The coding that an `Accept-Encoding` likes best of those that are spoken here; undefined for none. */
export function answerCoding(header: string | undefined): AnswerCoding | undefined {
  if (header === undefined) return undefined;
  if (asked.has(header)) return asked.get(header);
  const coding = best(header);
  if (asked.size >= KEPT_HEADERS) asked.clear();
  asked.set(header, coding);
  return coding;
}

function best(header: string): AnswerCoding | undefined {
  const weights = new Map(
    header.split(",").map((item) => {
      const [name = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith("q="));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return [name === "x-gzip" ? "gzip" : name, Number.isFinite(weight) ? weight : 0];
    }),
  );
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const plain = weights.get("identity") ?? 0;
  return answerCodings
    .filter((coding) => weightOf(coding) > 0 && weightOf(coding) >= plain)
    .sort((a, b) => weightOf(b) - weightOf(a))[0];
}

/** Whether bodies of a type become smaller: pictures and workbooks are packed already. */
export function isPackable(contentType: string): boolean {
  return /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|x-ndjson|sql)|application\/(?:openapi|schema)\+|image\/svg)/.test(
    contentType,
  );
}

/** Whether a body is worth packing. */
export function isWorthPacking(body: string | Uint8Array): boolean {
  return body.length >= WORTH_BYTES;
}

/** A body packed for one answer. */
export function packed(
  body: string | Uint8Array,
  coding: AnswerCoding,
  levels: Readonly<Record<AnswerCoding, number>> = QUICK,
): Promise<Buffer> {
  return coding === "gzip"
    ? gzip(body, { level: levels.gzip })
    : brotli(body, {
        params: {
          [zlib.constants.BROTLI_PARAM_QUALITY]: levels.br,
          [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      });
}

/**
 * Packs what stays the same until the rules do: once for all who ask for it, told by its ETag. Packed bytes are
 * others, so they have an ETag of their own, which is that of the plain ones with the coding behind it.
 */
export function packedCatalogues(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return;
    const { status, headers } = c.res;
    const etag = headers.get("ETag");
    if (etag === null || headers.has("Content-Encoding")) return;
    if (status === 304) headers.append("Vary", "Accept-Encoding");
    if (status !== 200 || !isPackable(headers.get("Content-Type") ?? "")) return;
    if (Number(headers.get("Content-Length") ?? WORTH_BYTES) < WORTH_BYTES) return;
    headers.append("Vary", "Accept-Encoding");
    const coding = answerCoding(c.req.header("Accept-Encoding"));
    if (coding !== undefined) await pack(c, { etag, coding });
  };
}

/** Puts the packed answer in the place of the plain one, or that the client has it. */
async function pack(
  c: Context,
  { etag, coding }: { readonly etag: string; readonly coding: AnswerCoding },
): Promise<void> {
  const plain = c.res;
  const own = `${etag.slice(0, -1)}-${coding}"`;
  const headers = new Headers(plain.headers);
  headers.set("ETag", own);
  const named = c.req.header("If-None-Match")?.match(/"[^"]*"/g) ?? ([] as string[]);
  if (named.includes(own)) {
    for (const name of ["Content-Type", "Content-Length"]) headers.delete(name);
    replace(c, new Response(null, { status: 304, headers }));
    return;
  }
  const bytes = await packedOnce(plain, own, coding);
  headers.set("Content-Encoding", coding);
  headers.set("Content-Length", String(bytes.length));
  replace(c, new Response(bytes, { status: 200, headers }));
}

/** The framework would give a further answer the headers of the one before it. */
function replace(c: Context, answer: Response): void {
  c.res = undefined;
  c.res = answer;
}

/** The packed body of an answer; read and packed only where that was not done before. */
async function packedOnce(
  answer: Response,
  etag: string,
  coding: AnswerCoding,
): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.get(etag);
  if (known !== undefined) return known;
  let made = packing.get(etag);
  if (made === undefined) {
    made = answer
      .arrayBuffer()
      .then((body) => packed(new Uint8Array(body), coding, THOROUGH))
      .then((bytes) => new Uint8Array(bytes))
      .finally(() => packing.delete(etag));
    packing.set(etag, made);
  }
  const bytes = await made;
  kept.set(etag, bytes);
  return bytes;
}

/** Texts packed as they come: each leaves at once, and none waits for the next to fill a block. */
export async function* packedTexts(
  texts: AsyncIterable<string>,
  coding: AnswerCoding,
): AsyncGenerator<Uint8Array> {
  const { constants } = zlib;
  const packer =
    coding === "gzip"
      ? zlib.createGzip({ level: QUICK.gzip, flush: constants.Z_NO_FLUSH })
      : zlib.createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUICK.br } });
  const mode = coding === "gzip" ? constants.Z_SYNC_FLUSH : constants.BROTLI_OPERATION_FLUSH;
  const pieces: Uint8Array[] = [];
  packer.on("data", (piece: Uint8Array) => pieces.push(piece));
  const taken = () => Buffer.concat(pieces.splice(0));
  try {
    for await (const text of texts) {
      await new Promise<void>((resolve, reject) => {
        packer.once("error", reject);
        packer.write(text);
        packer.flush(mode, () => {
          packer.off("error", reject);
          resolve();
        });
      });
      if (pieces.length > 0) yield taken();
    }
    await new Promise<void>((resolve, reject) => {
      packer.once("error", reject);
      packer.once("end", resolve);
      packer.end();
    });
    yield taken();
  } finally {
    packer.destroy();
  }
}
