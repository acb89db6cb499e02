import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** How many random bytes a key holds: 256 bits, 43 characters of base64url. */
const SECRET_BYTES = 32;

const ID = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
const KEY = /^aurora_([a-z0-9-]{1,32})_[A-Za-z0-9_-]{43}$/;

/** The list of keys as it is configured: JSON, by hand or by `aurora serve --new-key`. */
export const clientKeysSchema = z.array(
  z.strictObject({
    id: z.string().regex(ID),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    expires: z.iso.date().optional(),
    requestsPerMinute: z.int().min(1).max(1_000_000).optional(),
    maxRuns: z.int().min(1).max(10_000).optional(),
  }),
);

/** A key as the service knows it: not the key, but what tells it. */
export interface ClientKey {
  /** Whose key it is: the name of a system or team, which logs show; never a person's. */
  readonly id: string;
  /**
   * The key's SHA-256, in hexadecimal digits. A slow hash is for what people choose and others can
   * guess; among 2^256 random keys there is nothing to guess, so that a fast one gives nothing away
   * and lets each request be checked anew.
   */
  readonly sha256: string;
  /** The last day, in UTC, on which it holds: `2027-06-30`. */
  readonly expires?: string | undefined;
  /** How many requests it may make in a minute; any number unless told. */
  readonly requestsPerMinute?: number | undefined;
  /** How many validations it may have at once; unless told, as many as the service lets one client have. */
  readonly maxRuns?: number | undefined;
}

/** Makes a key. It is shown once: the service keeps its hash alone. */
export function makeClientKey(id: string): { readonly key: string; readonly entry: ClientKey } {
  const key = `aurora_${id}_${randomBytes(SECRET_BYTES).toString("base64url")}`;
  return { key, entry: { id, sha256: createHash("sha256").update(key).digest("hex") } };
}

/** Whether a key may be called so. */
export function isClientId(id: string): boolean {
  return ID.test(id);
}

/** The keys that hold no longer, at a time in milliseconds. */
export function expiredKeys(keys: readonly ClientKey[], now: number): readonly ClientKey[] {
  return keys.filter((key) => now >= endOf(key));
}

/** The first moment at which a key does not hold any more, in milliseconds. */
function endOf({ expires }: ClientKey): number {
  return expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(expires) + 24 * 60 * 60_000;
}

/** What a request's key comes to. */
export type Identified =
  | { readonly known: true; readonly key: ClientKey }
  | { readonly known: false; readonly because: "absent" | "unknown" | "expired" };

/** The keys of a service, by which it knows its clients. */
export class ClientKeys {
  readonly #keys: ReadonlyMap<string, { readonly key: ClientKey; readonly hash: Buffer }>;

  constructor(keys: readonly ClientKey[]) {
    this.#keys = new Map(keys.map((key) => [key.id, { key, hash: Buffer.from(key.sha256, "hex") }]));
  }

  /** Whose key it is, at a time in milliseconds. */
  identify(given: string | undefined, now: number): Identified {
    if (given === undefined) return { known: false, because: "absent" };
    const found = this.#keys.get(KEY.exec(given)?.[1] ?? "");
    if (found === undefined) return { known: false, because: "unknown" };
    const hash = createHash("sha256").update(given).digest();
    if (!timingSafeEqual(hash, found.hash)) return { known: false, because: "unknown" };
    if (now >= endOf(found.key)) return { known: false, because: "expired" };
    return { known: true, key: found.key };
  }
}

/** The key that a request bears: `Authorization: Bearer …`, or `X-API-Key`. */
export function keyIn(header: (name: string) => string | undefined): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(header("Authorization") ?? "")?.[1] ?? header("X-API-Key");
}
