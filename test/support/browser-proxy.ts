import { createHash } from "node:crypto";
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { freePort } from "./hub.js";

type Manner = "refuses upgrades" | "accepts upgrades and stays silent";

/** The kind of proxy that stands in town halls: HTTP goes through, WebSockets do not. */
export class Proxy {
  /** Sockets that were asked for in vain. */
  upgrades = 0;
  /** Long polls that went through. */
  polls = 0;
  readonly #server: Server;
  readonly #silent = new Set<Duplex>();

  private constructor(
    readonly port: number,
    readonly hubPort: number,
    readonly manner: Manner,
  ) {
    this.#server = createServer((asked, answer) => this.#passOn(asked, answer));
    this.#server.on("upgrade", (asked: IncomingMessage, socket: Duplex) => this.#breakUpgrade(asked, socket));
  }

  static async thatRefuses(): Promise<Proxy> {
    return Proxy.#open("refuses upgrades");
  }

  static async thatStaysSilent(): Promise<Proxy> {
    return Proxy.#open("accepts upgrades and stays silent");
  }

  static async #open(manner: Manner): Promise<Proxy> {
    const proxy = new Proxy(await freePort(), await freePort(), manner);
    await new Promise<void>((resolve) => proxy.#server.listen(proxy.port, "127.0.0.1", resolve));
    return proxy;
  }

  /** For the hub behind it, which is known by the proxy's address. */
  get settings(): Record<string, string> {
    return { PORT: String(this.hubPort), PUBLIC_URL: `http://localhost:${this.port}`, TRUST_PROXY: "1" };
  }

  async close(): Promise<void> {
    for (const socket of this.#silent) socket.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #passOn(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, url, headers } = asked;
    const onward = request({ host: "127.0.0.1", port: this.hubPort, method, path: url, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    answer.on("close", () => onward.destroy());
    asked.on("data", (chunk: Buffer) => {
      if (chunk.includes("eventsAfter")) this.polls += 1;
    });
    asked.pipe(onward);
  }

  #breakUpgrade({ headers }: IncomingMessage, socket: Duplex): void {
    this.upgrades += 1;
    socket.on("error", () => socket.destroy());
    if (this.manner === "refuses upgrades") {
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    this.#silent.add(socket);
    socket.on("data", () => undefined).on("close", () => this.#silent.delete(socket));
    socket.write(
      [
        "HTTP/1.1 101 Switching Protocols",
        "Upgrade: websocket",
        "Connection: Upgrade",
        `Sec-WebSocket-Accept: ${acceptanceOf(headers["sec-websocket-key"])}`,
        `Sec-WebSocket-Protocol: ${headers["sec-websocket-protocol"] ?? ""}`,
        "\r\n",
      ].join("\r\n"),
    );
  }
}

const acceptanceOf = (key = ""): string =>
  createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
