import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { answerProblem, RequestProblem } from "../problems.js";
import { setAnswerHeader } from "./answer-headers.js";
import { type ClientKey, ClientKeys, keyIn } from "./client-keys.js";

const MINUTE_SECONDS = 60;

const becauses = {
  absent: {
    es: "Envíe su clave en la cabecera Authorization: Bearer, o en X-API-Key.",
    en: "Send your key in the header Authorization: Bearer, or in X-API-Key.",
  },
  unknown: { es: "Este servicio no conoce la clave.", en: "This service does not know the key." },
  expired: { es: "La clave venció.", en: "The key has expired." },
} as const;

/** Lets only clients with a key in, each as often as its key says. */
export function admission(
  keys: readonly ClientKey[],
  requestsPerMinute: number | undefined,
): MiddlewareHandler {
  const known = new ClientKeys(keys);
  const limiters = new Map(
    keys.flatMap(({ id, requestsPerMinute: own = requestsPerMinute }) =>
      own === undefined ? [] : [[id, limiterOf(own)] as const],
    ),
  );

  return async (c, next) => {
    const identified = known.identify(
      keyIn((name) => c.req.header(name)),
      Date.now(),
    );
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

    const limiter = limiters.get(id);
    if (limiter !== undefined) {
      const { allowed, remaining, seconds } = await limiter.take();
      setAnswerHeader(c, "RateLimit-Policy", `"minute";q=${limiter.quota};w=${MINUTE_SECONDS}`);
      setAnswerHeader(c, "RateLimit", `"minute";r=${remaining};t=${seconds}`);
      if (!allowed) {
        const problem = new RequestProblem("too-many-requests", {
          es: `Esta clave admite ${limiter.quota} solicitudes por minuto. Vuelva en ${seconds} s.`,
          en: `This key may make ${limiter.quota} requests a minute. Come again in ${seconds} s.`,
        });
        return answerProblem(c, problem, { "Retry-After": String(seconds) });
      }
    }
    await next();
    // What asked for a key is for its bearer: a cache that many share may not give it to others.
    const cache = c.res.headers.get("Cache-Control");
    if (cache?.startsWith("public")) c.res.headers.set("Cache-Control", cache.replace("public", "private"));
    return undefined;
  };
}

/** Counts one key's requests in minutes that begin with their first request. */
function limiterOf(quota: number) {
  const limiter = new RateLimiterMemory({ points: quota, duration: MINUTE_SECONDS });
  const told = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({
    remaining: Math.max(0, remainingPoints),
    seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  });
  return {
    quota,
    take: () =>
      limiter.consume("").then(
        (taken) => ({ allowed: true, ...told(taken) }),
        (refused: RateLimiterRes) => ({ allowed: false, ...told(refused) }),
      ),
  };
}
