import { Injectable } from "@nestjs/common";
import type pg from "pg";
import { DataSource, type EntityManager, type QueryRunner } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";
import { scope } from "./scope.js";

/** Where every read of the product gets its connection from. */
@Injectable()
export class Reads {
  constructor(private readonly source: DataSource) {}

  /** The open work's manager, else the request's snapshot, else a plain one. */
  async db(): Promise<EntityManager> {
    const current = scope.getStore();
    if (current?.work) return current.work.manager;
    if (!current?.snapshot?.wanted) return this.source.manager;
    current.snapshot.runner ??= this.begin();
    return (await current.snapshot.runner).manager;
  }

  /** Rows of a statement. */
  async rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const current = scope.getStore();
    if (current?.work || current?.snapshot?.wanted) return (await this.db()).query<Row[]>(sql, parameters);
    return this.present<Row>(sql, parameters);
  }

  /**
   * Rows as the database is now, whatever the request has opened. Straight from the pool: a query runner of TypeORM
   * around a single statement takes about as long as the statement.
   */
  async present<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const pool = (this.source.driver as PostgresDriver).master as pg.Pool;
    return (await pool.query<Row & pg.QueryResultRow>(sql, parameters)).rows;
  }

  /**
   * Ends the request's snapshot. All reads of one query see one state of the database, and the position of the
   * log read among them belongs to exactly that state: snapshot plus later events is the present.
   */
  async endSnapshot(): Promise<void> {
    const snapshot = scope.getStore()?.snapshot;
    if (!snapshot) return;
    const { runner } = snapshot;
    snapshot.wanted = false;
    if (!runner) return;
    delete snapshot.runner;
    await runner.then(release).catch(() => {
      // Nothing was written. Whoever read was told if the connection went away before they were done.
    });
  }

  private async begin(): Promise<QueryRunner> {
    const runner = oneByOne(this.source.createQueryRunner());
    try {
      await runner.query("START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    } catch (error) {
      await runner.release();
      throw error;
    }
    return runner;
  }
}

/** A connection runs one statement at a time; the fields of one query ask for theirs side by side. */
function oneByOne(runner: QueryRunner): QueryRunner {
  const ask = runner.query.bind(runner) as (...parts: unknown[]) => Promise<unknown>;
  let before: Promise<unknown> = Promise.resolve();
  const queued = (...parts: unknown[]): Promise<unknown> => {
    const answer = before.then(() => ask(...parts));
    before = answer.catch(() => undefined);
    return answer;
  };
  return Object.assign(runner, { query: queued as QueryRunner["query"] });
}

async function release(runner: QueryRunner): Promise<void> {
  try {
    await runner.query("COMMIT");
  } finally {
    await runner.release();
  }
}
