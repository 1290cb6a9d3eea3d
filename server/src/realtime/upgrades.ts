import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

export type TakeUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** The one who listens for upgrades on our port: each path has one taker, and every other path is refused. */
export class Upgrades {
  readonly #takers = new Map<string, TakeUpgrade>();

  constructor(http: Server) {
    http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // From here on nobody else listens: without this, a connection that is reset would end the process.
      socket.on("error", () => socket.destroy());
      const take = this.#takers.get(pathOf(request));
      if (take) take(request, socket, head);
      else refuseUpgrade(socket, "404 Not Found");
    });
  }

  take(path: string, taker: TakeUpgrade): void {
    this.#takers.set(path, taker);
  }
}

export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? "").split("?", 1)[0] ?? "";
}
