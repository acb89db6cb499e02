import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { answerProblem, RequestProblem } from "../problems.js";
import { setAnswerHeader } from "./answer-headers.js";
import { type ClientKey, ClientKeys, type Identified, keyIn } from "./client-keys.js";

const MINUTE_SECONDS = 60;

const becauses = {
  absent: {
    es: "Envíe su clave en la cabecera Authorization: Bearer, o en X-API-Key.",
    en: "Send your key in the header Authorization: Bearer, or in X-API-Key.",
  },
  unknown: { es: "Este servicio no conoce la clave.", en: "This service does not know the key." },
  expired: { es: "La clave venció.", en: "The key has expired." },
} as const;

/** What a request more comes to, of those that a key may make in a minute. */
export interface Taken {
  /** What the answer says of it, whatever it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** What answers the request where it was one too many. */
  readonly refusal: RequestProblem | undefined;
}

/** Lets only clients with a key in, each as often as its key says. */
export class Admission {
  readonly #known: ClientKeys;
  readonly #quotas: ReadonlyMap<string, Quota>;

  /** @param requestsPerMinute for keys that do not say so themselves; any number if absent */
  constructor(keys: readonly ClientKey[], requestsPerMinute: number | undefined) {
    this.#known = new ClientKeys(keys);
    this.#quotas = new Map(
      keys.flatMap(({ id, requestsPerMinute: own = requestsPerMinute }) =>
        own === undefined ? [] : [[id, new Quota(own)] as const],
      ),
    );
  }

  /** Whose request it is. */
  identify(header: (name: string) => string | undefined): Identified {
    return this.#known.identify(keyIn(header), Date.now());
  }

  /** Counts a request more of a client; undefined where it may make any number. */
  take(client: string): Promise<Taken> | undefined {
    return this.#quotas.get(client)?.take();
  }

  /** Admits requests before whatever stands behind it. */
  middleware(): MiddlewareHandler {
    return async (c, next) => {
      const identified = this.identify((name) => c.req.header(name));
      if (!identified.known) {
        const challenge =
          identified.because === "absent"
            ? 'Bearer realm="aurora"'
            : 'Bearer realm="aurora", error="invalid_token"';
        return answerProblem(c, new RequestProblem("unauthenticated", becauses[identified.because]), {
          "WWW-Authenticate": challenge,
        });
      }
      const { id, maxRuns } = identified.key;
      c.set("client", id);
      c.set("clientMaxRuns", maxRuns);
      const taken = await this.take(id);
      if (taken !== undefined) {
        for (const [name, value] of Object.entries(taken.headers)) setAnswerHeader(c, name, value);
        if (taken.refusal !== undefined) return answerProblem(c, taken.refusal);
      }
      await next();
      // What asked for a key is for its bearer: a cache that many share may not give it to others.
      const cache = c.res.headers.get("Cache-Control");
      if (cache?.startsWith("public")) c.res.headers.set("Cache-Control", cache.replace("public", "private"));
      return undefined;
    };
  }
}

/** Counts one key's requests in minutes that begin with their first request. */
class Quota {
  readonly #most: number;
  readonly #limiter: RateLimiterMemory;

  constructor(most: number) {
    this.#most = most;
    this.#limiter = new RateLimiterMemory({ points: most, duration: MINUTE_SECONDS });
  }

  take(): Promise<Taken> {
    return this.#limiter.consume("").then(
      (taken) => this.#told(taken, true),
      (refused: RateLimiterRes) => this.#told(refused, false),
    );
  }

  #told({ remainingPoints, msBeforeNext }: RateLimiterRes, isAllowed: boolean): Taken {
    const most = this.#most;
    const remaining = Math.max(0, remainingPoints);
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
    return {
      headers: {
        "RateLimit-Policy": `"minute";q=${most};w=${MINUTE_SECONDS}`,
        RateLimit: `"minute";r=${remaining};t=${seconds}`,
      },
      refusal: isAllowed
        ? undefined
        : new RequestProblem(
            "too-many-requests",
            {
              es: `Esta clave admite ${most} solicitudes por minuto. Vuelva en ${seconds} s.`,
              en: `This key may make ${most} requests a minute. Come again in ${seconds} s.`,
            },
            {},
            { "Retry-After": String(seconds) },
          ),
    };
  }
}
