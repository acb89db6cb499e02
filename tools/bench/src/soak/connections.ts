import { connect, type Socket } from "node:net";

/** How many connections are opened at a time: the system queues only so many that nobody has accepted yet. */
const BATCH = 500;

const PATIENCE_MS = 60_000;

const REQUEST = "GET /v1/norms HTTP/1.1\r\nHost: localhost\r\n\r\n";

/** Connections that were open at once. */
export interface Held {
  /** How many could be opened. */
  readonly opened: number;
  /** How many of them were given a whole answer while all were open. */
  readonly answered: number;
  /** What kept others from being opened: codes of errors. */
  readonly failures: Readonly<Record<string, number>>;
}

/** Opens many connections, asks on all of them at once while all are open, and closes them. */
export async function holdConnections(
  url: string,
  { connections }: { readonly connections: number },
): Promise<Held> {
  const { hostname: host, port } = new URL(url);
  const failures: Record<string, number> = {};
  const sockets: Socket[] = [];
  const open = () =>
    new Promise<void>((resolve) => {
      const socket = connect({ host, port: Number(port) });
      socket.once("connect", () => {
        sockets.push(socket);
        resolve();
      });
      socket.on("error", (error: NodeJS.ErrnoException) => {
        const code = error.code ?? error.name;
        failures[code] = (failures[code] ?? 0) + 1;
        resolve();
      });
    });
  for (let opened = 0; opened < connections; opened += BATCH) {
    await Promise.all(Array.from({ length: Math.min(BATCH, connections - opened) }, open));
  }
  const answers = await Promise.all(sockets.map(isAnswered));
  const held = sockets.filter((socket) => !socket.destroyed).length;
  for (const socket of sockets) socket.destroy();
  return { opened: held, answered: answers.filter(Boolean).length, failures };
}

function isAnswered(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    let text = "";
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const end = (whole: boolean) => {
      clearTimeout(timer);
      resolve(whole);
    };
    socket.once("close", () => end(false));
    socket.setEncoding("latin1");
    socket.on("data", (piece) => {
      text += piece;
      const head = text.indexOf("\r\n\r\n");
      const length = /^content-length: (\d+)\r$/im.exec(text)?.[1];
      if (head > 0 && text.length >= head + 4 + Number(length)) end(/^HTTP\/1\.1 200 /.test(text));
    });
    socket.write(REQUEST);
  });
}
