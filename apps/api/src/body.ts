import type { Context } from "hono";
import { RequestProblem } from "./problems.js";

/**
 * The body's bytes as they arrive.
 *
 * @throws RequestProblem at once where the body says that it is too large, and on the way where it
 * proves to be, or breaks off
 */
export function receive(c: Context, maxBytes: number): AsyncIterable<Uint8Array> {
  const tooLarge = () =>
    new RequestProblem("payload-too-large", {
      es: `El cuerpo pasa de ${maxBytes} bytes.`,
      en: `The body exceeds ${maxBytes} bytes.`,
    });
  if (Number(c.req.header("Content-Length") ?? 0) > maxBytes) throw tooLarge();
  const { body } = c.req.raw;
  return (async function* () {
    if (body === null) return;
    const reader = body.getReader();
    const next = () =>
      reader.read().catch(() => {
        throw new RequestProblem("incomplete-body", {
          es: "El cuerpo se cortó antes de terminar.",
          en: "The body broke off before its end.",
        });
      });
    let bytes = 0;
    try {
      for (let part = await next(); !part.done; part = await next()) {
        bytes += part.value.byteLength;
        if (bytes > maxBytes) throw tooLarge();
        yield part.value;
      }
    } finally {
      // What is left of a body that is not read to its end is nobody's any more.
      await reader.cancel().catch(() => {});
    }
  })();
}
