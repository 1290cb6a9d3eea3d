import pg from "pg";

/** A database that goes away while nobody listens to a connection would end the process. */
class CalmClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on("error", () => undefined);
  }
}

/**
 * For socket.io's adapter, which keeps one connection for listening and takes another one when that breaks, but never
 * gives the broken one back: the pool would run dry.
 */
export class ListeningPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super({ ...config, Client: CalmClient });
    this.on("error", () => undefined);
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): void;
  override connect(callback?: Parameters<pg.Pool["connect"]>[0]): Promise<pg.PoolClient> | void {
    if (callback) return super.connect(callback);
    return super.connect().then((client) => client.once("end", () => client.release(true)));
  }
}
