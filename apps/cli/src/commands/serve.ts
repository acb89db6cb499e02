import type { Context } from "../context.js";
import { UsageError } from "../failures.js";
import { notice } from "../output.js";

const DEFAULT_PORT = 8787;

/** `aurora serve`: the HTTP API, until a signal ends it. */
export async function serve(flags: { readonly port?: string }, { say }: Context): Promise<void> {
  const port = flags.port === undefined ? DEFAULT_PORT : Number(flags.port);
  if (!/^\d+$/.test(flags.port ?? "0") || port > 65_535)
    throw new UsageError(say.invalidPort(flags.port ?? ""));
  const api = await import("@aurora/api");
  let server: Awaited<ReturnType<typeof api.serve>>;
  try {
    server = await api.serve({ port });
  } catch (thrown) {
    if (!(thrown instanceof Error) || !("code" in thrown)) throw thrown;
    if (thrown.code === "EADDRINUSE") throw new UsageError(say.portTaken(port));
    if (thrown.code === "EACCES") throw new UsageError(say.portForbidden(port));
    throw thrown;
  }
  notice(say.listening(server.url));
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
}
