import { connect, createServer, type Server, type Socket } from "node:net";

/** A way to the hub that breaks: before a request has arrived, and after, when only its answer is lost. */
export class CuttingProxy {
  /** Connections cut before what they brought was handed on. */
  lostRequests = 0;
  /** Connections cut when the hub already had the request: whoever asked does not know. */
  lostAnswers = 0;
  #requests = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(
    private readonly hubPort: number,
    /** Each so many requests one is lost, and one answer. */
    private readonly every: number,
  ) {
    this.#server = createServer((socket) => this.#passOn(socket));
  }

  static async to(hubPort: number, { every }: { every: number }): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(hubPort, every);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get url(): string {
    return `http://localhost:${(this.#server.address() as { port: number }).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #passOn(near: Socket): void {
    const far = connect(this.hubPort, "127.0.0.1");
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    }
    near.on("error", () => far.destroy());
    near.on("end", () => far.end());
    far.on("error", () => near.destroy());
    far.on("close", () => near.destroy());
    far.on("data", (chunk: Buffer) => near.write(chunk));
    near.on("data", (chunk: Buffer) => {
      if (chunk.includes("POST /graphql")) this.#requests += 1;
      const turn = this.#requests % this.every;
      if (turn === 1 && chunk.includes("POST /graphql")) {
        this.lostRequests += 1;
        near.destroy();
        far.destroy();
        return;
      }
      far.write(chunk);
      if (turn === this.every >> 1 && chunk.includes("POST /graphql")) {
        this.lostAnswers += 1;
        // The hub goes on with what it has been told.
        near.destroy();
        far.end();
      }
    });
  }
}
