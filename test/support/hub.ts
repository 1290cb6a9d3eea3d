import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { TestDatabase } from "./database.js";

const main = path.resolve(import.meta.dirname, "../../dist/server/main.js");

export interface HubWishes {
  /** One that others use too; else the hub gets its own, which goes with it. */
  database?: TestDatabase;
  /** Settings on top of those of a test. */
  settings?: Record<string, string>;
}

/** A real server in a process of its own, on a real PostgreSQL. */
export class Hub {
  #said = "";

  private constructor(
    readonly database: TestDatabase,
    readonly port: number,
    readonly process: ChildProcess,
    private readonly ownsDatabase: boolean,
  ) {
    process.stdout?.on("data", (chunk: Buffer) => (this.#said += chunk.toString()));
    process.stderr?.on("data", (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  static async start({ database, settings = {} }: HubWishes = {}): Promise<Hub> {
    const own = database ?? (await TestDatabase.create());
    const port = settings["PORT"] ? Number(settings["PORT"]) : await freePort();
    const child = spawn(process.execPath, [main, "serve"], {
      // An empty folder: a developer's .env has no say here.
      cwd: os.tmpdir(),
      env: {
        PATH: process.env["PATH"],
        MODE: "production",
        HOST: "127.0.0.1",
        PUBLIC_URL: `http://localhost:${port}`,
        LOG_LEVEL: "warn",
        DATABASE_URL: own.url,
        // Hubs on one database share their files, too.
        DATA_DIR: own.folder,
        ...settings,
        PORT: String(port),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const hub = new Hub(own, port, child, !database);
    await hub.#untilReady();
    return hub;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Everything the server has printed so far. */
  get said(): string {
    return this.#said;
  }

  /** As a power cut would: no farewell. */
  async kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, "exit");
    this.process.kill("SIGKILL");
    await ended;
  }

  /** An orderly end; the database goes too, if it is the hub's own. */
  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const ended = once(this.process, "exit");
      this.process.kill("SIGTERM");
      const overdue = setTimeout(() => this.process.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(overdue);
    }
    if (this.ownsDatabase) await this.database.drop();
  }

  async #untilReady(): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
      if (this.process.exitCode !== null) break;
      const ready = await fetch(`${this.url}/readyz`).catch(() => null);
      if (ready?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The hub did not start:\n${this.#said}`);
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
