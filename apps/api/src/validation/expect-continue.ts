import type { IncomingMessage, Server, ServerResponse } from "node:http";

/**
 * Has a server say "100 Continue" only once a body is asked for: what can be refused by its headers is then
 * refused before the client has sent anything more. Whatever else is expected is not heeded (RFC 9110, 10.1.1).
 */
export function continueWhenRead(server: Server): void {
  server.on("checkContinue", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const read = incoming._read;
    incoming._read = function (this: IncomingMessage, size: number) {
      incoming._read = read;
      if (!outgoing.headersSent) outgoing.writeContinue();
      read.call(this, size);
    };
    server.emit("request", incoming, outgoing);
  });
  server.on("checkExpectation", (incoming, outgoing) => server.emit("request", incoming, outgoing));
}
