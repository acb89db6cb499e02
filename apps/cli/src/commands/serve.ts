import type { Context } from "../context.js";
import { status, UsageError } from "../failures.js";
import { notice, print } from "../output.js";

const HIGHEST_PORT = 65_535;

/**
 * `aurora serve`: the HTTP API as the environment configures it, until a signal ends it; with `newKey`,
 * makes a key for a client instead.
 *
 * @returns the exit status
 */
export async function serve(
  flags: { readonly port?: string; readonly host?: string; readonly newKey?: string },
  { say, language }: Context,
): Promise<number> {
  const { port, host } = flags;
  if (port !== undefined && (!/^\d+$/.test(port) || Number(port) > HIGHEST_PORT))
    throw new UsageError(say.invalidPort(port));
  const api = await import("@aurora/api");
  if (flags.newKey !== undefined) {
    if (!api.isClientId(flags.newKey)) throw new UsageError(say.invalidKeyName(flags.newKey));
    const { key, entry } = api.makeClientKey(flags.newKey);
    // What the service needs goes where a file may be made of it; the key itself is for whoever looks on.
    notice(key);
    notice(say.newKey);
    print(`${JSON.stringify([entry])}\n`);
    return status.fine;
  }

  // What the call says goes before what the environment says.
  const configured = api.readConfiguration({
    ...process.env,
    ...(port !== undefined && { AURORA_PORT: port }),
    ...(host !== undefined && { AURORA_HOST: host }),
  });
  if ("mistakes" in configured) {
    for (const mistake of configured.mistakes) notice(`aurora: ${mistake[language]}`);
    return status.unusable;
  }
  const { configuration } = configured;
  try {
    await api.runService(configuration, { onListening: (url) => notice(say.listening(url)) });
  } catch (thrown) {
    if (!(thrown instanceof Error) || !("code" in thrown)) throw thrown;
    if (thrown.code === "EADDRINUSE") throw new UsageError(say.portTaken(configuration.port));
    if (thrown.code === "EACCES") throw new UsageError(say.portForbidden(configuration.port));
    if (thrown.code === "EADDRNOTAVAIL" || thrown.code === "ENOTFOUND")
      throw new UsageError(say.hostUnavailable(configuration.hostname));
    throw thrown;
  }
  return status.fine;
}
