import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";

/** How a PostgreSQL server is reached. */
export interface Way {
  host: string;
  port: number;
  user: string;
  password?: string;
}

const way = (): Way => JSON.parse(process.env["TEST_DATABASE"] ?? "null") as Way;

/** A database of its own for one test file, cloned from the migrated template. */
export class TestDatabase {
  readonly pool: pg.Pool;

  private constructor(
    readonly name: string,
    readonly url: string,
  ) {
    this.pool = new pg.Pool({ connectionString: url, max: 4 });
    this.pool.on("error", () => undefined);
  }

  static async create(template = process.env["TEST_TEMPLATE"] ?? ""): Promise<TestDatabase> {
    const name = `test_${randomBytes(6).toString("hex")}`;
    await asRoot((root) => root.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${way().user}`));
    return new TestDatabase(name, urlOf(name));
  }

  /** One that is there already, on a server of the test's own. */
  static at(server: Way, name: string): TestDatabase {
    return new TestDatabase(name, urlOf(name, server));
  }

  /** For what belongs to it and lies beside it. */
  get folder(): string {
    return path.join(os.tmpdir(), `lernnetz-${this.name}`);
  }

  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query(sql, parameters)).rows as Row[];
  }

  async drop(): Promise<void> {
    await this.pool.end();
    await rm(this.folder, { recursive: true, force: true });
    await asRoot((root) => root.query(`DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`));
  }
}

function urlOf(database: string, { host, port, user, password }: Way = way()): string {
  const secret = password ? `:${password}` : "";
  if (!path.isAbsolute(host)) return `postgres://${user}${secret}@${host}:${port}/${database}`;
  return `postgres://${user}${secret}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

async function asRoot(run: (root: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = JSON.parse(process.env["TEST_DATABASE_ADMIN"] ?? "null") as Way;
  const root = new pg.Client({ ...admin, database: "postgres" });
  await root.connect();
  try {
    await run(root);
  } finally {
    await root.end();
  }
}
