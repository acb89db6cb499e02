import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import type { ByteSource } from "../body.js";
import { RequestProblem } from "../problems.js";
import type { RunLifetime } from "./run-lifetime.js";

/** How much is unpacked at a time. */
const PIECE_BYTES = 256 * 1024;

/** A body may grow as much as it likes up to this; then only so many times. */
const FREE_BYTES = 16 * 1024 * 1024;

/** Registers of nothing but repetitions shrink to a hundredth; bombs to a thousandth and less. */
const MOST_GROWTH = 250;

/** Newer Nodes unpack Zstandard too. */
const createZstdDecompress = (
  zlib as unknown as { readonly createZstdDecompress?: (options: { chunkSize: number }) => Transform }
).createZstdDecompress;

const options = { chunkSize: PIECE_BYTES };

const unpackers: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ["gzip", () => zlib.createGunzip(options)],
  ["br", () => zlib.createBrotliDecompress(options)],
  ["deflate", () => zlib.createInflate(options)],
  ...(createZstdDecompress === undefined
    ? []
    : [["zstd", () => createZstdDecompress(options)] as const satisfies [string, () => Transform]]),
]);

/** The codings in which a body may come, as `Accept-Encoding` names them. */
export const acceptedCodings = [...unpackers.keys()].join(", ");

/** The coding of a body, or undefined where it has none. @throws RequestProblem where it is none that is read */
export function codingOf(header: string | undefined): string | undefined {
  const named = header?.trim().toLowerCase() ?? "";
  if (named === "" || named === "identity") return undefined;
  const coding = named === "x-gzip" ? "gzip" : named;
  if (unpackers.has(coding)) return coding;
  const detail = {
    es: `Content-Encoding admite uno solo de ${acceptedCodings}.`,
    en: `Content-Encoding takes one alone of ${acceptedCodings}.`,
  };
  throw new RequestProblem("unsupported-media-type", detail, {}, { "Accept-Encoding": acceptedCodings });
}

/**
 * Unpacks a body as it arrives, and no more of it than is asked for.
 *
 * @throws RequestProblem from `next` where it is damaged, too large, or grows as only a bomb does
 */
export function unpacked(
  packed: ByteSource,
  {
    coding,
    maxUnpackedBytes,
    lifetime,
  }: {
    readonly coding: string;
    readonly maxUnpackedBytes: number;
    readonly lifetime: RunLifetime;
  },
): ByteSource {
  const transform = (unpackers.get(coding) as () => Transform)();
  let taken = 0;
  let given = 0;
  // The error is told where pieces are asked for.
  transform.on("error", () => {});
  lifetime.onStop(() => transform.destroy());
  void pump(packed, transform, (bytes) => {
    taken += bytes;
  });
  const pieces = transform[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return {
    next: async () => {
      let piece: IteratorResult<Uint8Array>;
      try {
        piece = await pieces.next();
      } catch (thrown) {
        lifetime.check();
        throw isOfCoding(thrown) ? damaged() : thrown;
      }
      lifetime.check();
      if (piece.done === true) return undefined;
      given += piece.value.length;
      if (given > maxUnpackedBytes || (given > FREE_BYTES && given > taken * MOST_GROWTH)) {
        throw tooLarge(maxUnpackedBytes);
      }
      return piece.value;
    },
    close: () => {
      transform.destroy();
      packed.close();
    },
  };
}

async function pump(from: ByteSource, to: Transform, count: (bytes: number) => void): Promise<void> {
  try {
    for (let chunk = await from.next(); chunk !== undefined; chunk = await from.next()) {
      count(chunk.length);
      if (to.destroyed) return;
      if (!to.write(chunk)) await roomIn(to);
    }
    if (!to.destroyed) to.end();
  } catch (thrown) {
    to.destroy(thrown as Error);
  }
}

/** Resolves once a stream takes more, or will never do so again. */
export function roomIn(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stream.off("drain", go);
      stream.off("close", go);
      stream.off("error", go);
      resolve();
    };
    stream.on("drain", go);
    stream.on("close", go);
    stream.on("error", go);
  });
}

/** Whether zlib found fault with the bytes: what else goes wrong was thrown by the source. */
function isOfCoding(thrown: unknown): boolean {
  const code = (thrown as { readonly code?: unknown }).code;
  return typeof code === "string" && /^(Z_|ERR_|ZSTD_)/.test(code);
}

function damaged(): RequestProblem {
  return new RequestProblem("undecodable-body", {
    es: "El cuerpo no se pudo descomprimir.",
    en: "The body could not be unpacked.",
  });
}

function tooLarge(maxBytes: number): RequestProblem {
  return new RequestProblem("unpacked-too-large", {
    es: `El cuerpo descomprimido pasa de ${maxBytes} bytes, o de ${MOST_GROWTH} veces lo enviado.`,
    en: `The unpacked body exceeds ${maxBytes} bytes, or ${MOST_GROWTH} times what was sent.`,
  });
}
