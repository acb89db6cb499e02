import type { Context } from "hono";
import { type BodyLimits, brokenOff, wholeBody } from "./body.js";
import { RequestProblem } from "./problems.js";
import { codingOf, unpacked } from "./validation/content-coding.js";
import { ClientGone } from "./validation/run-lifetime.js";

/**
 * The whole body of a request that is small by nature, as JSON. It may come packed, and is then bounded by what it
 * unpacks to.
 *
 * @throws RequestProblem where it is none, too large, damaged, or breaks off
 */
export async function wholeJson(
  c: Context,
  limits: BodyLimits & { readonly maxRunMs: number },
): Promise<unknown> {
  const coding = codingOf(c.req.header("Content-Encoding"));
  const maxUnpackedBytes = limits.maxBodyBytes;
  const bytes = await wholeBody(c, limits, (body, lifetime) =>
    coding === undefined ? body : unpacked(body, { coding, maxUnpackedBytes, lifetime }),
  ).catch((thrown) => {
    throw thrown instanceof ClientGone ? brokenOff() : thrown;
  });
  return parsed(textOf(bytes));
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Read as if it were, a word would become another, and be found in no list.
    throw new RequestProblem("not-json", {
      es: "El cuerpo no está en UTF-8, que es como se escribe JSON.",
      en: "The body is not in UTF-8, in which JSON is written.",
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestProblem("not-json", {
      es: "El cuerpo no es JSON bien formado.",
      en: "The body is no well-formed JSON.",
    });
  }
}
