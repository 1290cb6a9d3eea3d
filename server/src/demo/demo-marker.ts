import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { DataSource, type EntityManager } from "typeorm";
import { StartupError } from "../config/startup-error.js";
import { Jobs } from "../jobs/jobs.js";
import { channels } from "./content/channels.js";
import { desks } from "./content/desks.js";
import { people } from "./content/people.js";
import { topics } from "./content/topics.js";
import { demoPlaces } from "./demo-places.js";

interface Marker {
  fingerprint: string;
  stepsDone: number;
  finished: boolean;
}

const select = `SELECT fingerprint, steps_done AS "stepsDone", finished_at IS NOT NULL AS finished FROM demo`;

/** The row that says: what is in here is made up, and so far it is loaded. Without it nothing is filled or emptied. */
@Injectable()
export class DemoMarker {
  constructor(
    private readonly source: DataSource,
    private readonly jobs: Jobs,
  ) {}

  async exists(): Promise<boolean> {
    return (await this.source.query<Marker[]>(select)).length > 0;
  }

  /** Marks an empty database; refuses one that holds anything else. True when everything is loaded already. */
  async begin(): Promise<boolean> {
    return this.source.transaction(async (db) => {
      await db.query(`SELECT pg_advisory_xact_lock(hashtext('demo network'))`);
      const [marker] = await db.query<Marker[]>(select);
      if (!marker) {
        await refuseOtherData(db);
        await db.query(`INSERT INTO demo (fingerprint) VALUES ($1)`, [fingerprint()]);
        return false;
      }
      if (!marker.finished && marker.fingerprint !== fingerprint()) {
        throw new StartupError(
          "Das Demonetzwerk ist halb geladen, und zwar aus einer anderen Version: Bitte einmal „npm run demo -- --reset“ aufrufen.",
        );
      }
      return marker.finished;
    });
  }

  /** In the transaction of the steps themselves, so that after a power cut both agree. */
  async lock(db: EntityManager): Promise<Marker> {
    const [marker] = await db.query<Marker[]>(`${select} FOR UPDATE`);
    return marker!;
  }

  async advance(db: EntityManager, stepsDone: number): Promise<void> {
    await db.query(`UPDATE demo SET steps_done = $1`, [stepsDone]);
  }

  async finish(db: EntityManager): Promise<void> {
    await db.query(`UPDATE demo SET finished_at = now()`);
  }

  /** Empties everything but the official directory. */
  async empty(): Promise<void> {
    await this.source.transaction(async (db) => {
      await db.query(`SELECT pg_advisory_xact_lock(hashtext('demo network'))`);
      const [marker] = await db.query<Marker[]>(select);
      if (!marker) return refuseOtherData(db);
      const tables = await db.query<{ name: string }[]>(
        `SELECT quote_ident(tablename) AS name FROM pg_tables
         WHERE schemaname = current_schema() AND tablename NOT IN ('migrations', 'organisation')`,
      );
      await db.query(`TRUNCATE ${tables.map((table) => table.name).join(", ")} RESTART IDENTITY`);
      await this.jobs.forgetAll(db);
    });
  }
}

async function refuseOtherData(db: EntityManager): Promise<void> {
  const [found] = await db.query<unknown[]>(
    `SELECT 1 WHERE EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM round) OR EXISTS (SELECT FROM invitation)`,
  );
  if (!found) return;
  throw new StartupError(
    "In dieser Datenbank stehen schon andere Daten, die der Demobetrieb nicht anrührt: Bitte MODE=production setzen oder eine leere Datenbank angeben.",
  );
}

const fingerprint = (): string =>
  createHash("sha256")
    .update(JSON.stringify([demoPlaces, people, channels, topics, desks]))
    .digest("hex");
