import type { Context } from "hono";
import Negotiator from "negotiator";
import { RequestProblem } from "./problems.js";
import { requestHeader } from "./request-headers.js";

/** How many `Accept` headers are remembered with what they chose: browsers and programs send few. */
const REMEMBERED = 256;

/**
 * What chooses among the media types of an answer, the first where the client has no wish. A client that
 * admits none of them is told so (RFC 9110, 15.5.7): what it got in another format it would misread.
 */
export function mediaTypes<T extends string>(offered: readonly [T, ...T[]]): (c: Context) => T {
  const [first] = offered;
  const chosen = new Map<string, T>();
  return (c) => {
    const accept = requestHeader(c, "accept");
    if (accept === undefined || accept === "*/*") return first;
    const known = chosen.get(accept);
    if (known !== undefined) return known;
    const [best] = new Negotiator({ headers: { accept } }).mediaTypes([...offered]);
    if (best === undefined) throw notAcceptable(offered);
    if (chosen.size >= REMEMBERED) chosen.clear();
    chosen.set(accept, best as T);
    return best as T;
  };
}

function notAcceptable(offered: readonly string[]): RequestProblem {
  const list = offered.join(", ");
  return new RequestProblem("not-acceptable", {
    es: `Esta ruta responde en ${list}.`,
    en: `This path answers in ${list}.`,
  });
}
