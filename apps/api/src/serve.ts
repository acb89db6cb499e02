import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { type AppOptions, createApp } from "./app.js";

/** How long `close` waits for answers under way before it breaks their connections off. */
const GRACE_MS = 10_000;

/** How often `close` looks for connections that have nothing more to do. */
const SWEEP_MS = 25;

/** Where the API is to be served. */
export interface ServeOptions extends AppOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** This machine alone unless told otherwise. */
  readonly hostname?: string;
}

/** An API that is being served. */
export interface Serving {
  readonly url: string;
  /** Takes no more requests, finishes those under way, and resolves once all is closed. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the API on Node.
 *
 * @throws the error of the socket, where it cannot listen: `EADDRINUSE` for a port that is taken
 */
export async function serve({ port, hostname = "127.0.0.1", ...options }: ServeOptions): Promise<Serving> {
  const server = createAdaptorServer({
    fetch: createApp(options).fetch,
    hostname,
    // The process may be another program's, whose own Request and Response are none of our business.
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${actual}`,
    close: () => {
      closed ??= close(server);
      return closed;
    },
  };
}

async function close(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  // A connection falls idle once its answer is sent, and would then be kept alive for a next request.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
    });
  } finally {
    clearTimeout(impatience);
    clearInterval(sweep);
  }
}
