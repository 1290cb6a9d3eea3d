import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from "@nestjs/common";
import { DataSource } from "typeorm";
import { HubLog } from "../config/hub-log.js";
import { Jobs } from "../jobs/jobs.js";
import { isId } from "../kernel/ids.js";
import { FileStore, previewKey } from "./file-store.js";
import { Staging } from "./staging.js";

const soonMs = 300;
/** How long an upload may stay unfinished, and a finished one without having been sent. */
const patienceHours = 24;
/** Bytes without a row come from a database that was set back; it may yet be set back differently. */
const strayDays = 7;
const strayRoundMs = 24 * 3_600_000;

/**
 * Takes the bytes away that nobody is to get any more: of removed files, of uploads that were never finished or never
 * sent. First the bytes, then the row: whatever breaks off in between is found again by the row.
 */
@Injectable()
export class Sweeper implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #sweeping: Promise<void> = Promise.resolve();
  #isStopped = false;
  #lastStrayRound = 0;

  constructor(
    private readonly source: DataSource,
    private readonly store: FileStore,
    private readonly staging: Staging,
    private readonly jobs: Jobs,
    private readonly log: HubLog,
  ) {}

  onModuleInit(): void {
    this.jobs.handle("sweep_files", () => this.sweep());
    this.jobs.every("*/10 * * * *", "sweep_files");
  }

  onApplicationBootstrap(): void {
    if (this.source.isInitialized) this.soon();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#sweeping;
  }

  /** Something has been removed; its transaction is about to end. What this misses is swept at the next set time. */
  soon(): void {
    if (this.#isStopped || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#sweeping = this.#sweeping
        .then(() => this.sweep())
        .catch((error: Error) => this.log.logger.warn({ err: error }, "files could not be swept"));
    }, soonMs);
    this.#timer.unref();
  }

  /** All that is due. Several processes may do so at once: each takes rows of its own. */
  async sweep(): Promise<void> {
    while (!this.#isStopped && (await this.#some()) > 0);
    await this.#clearStaging();
    if (Date.now() - this.#lastStrayRound < strayRoundMs) return;
    this.#lastStrayRound = Date.now();
    await this.#clearStrays();
  }

  async #some(): Promise<number> {
    return this.source.transaction(async (db) => {
      const rows = await db.query<{ id: string }[]>(
        `SELECT id FROM file
         WHERE state = 'REMOVED' OR (state <> 'ATTACHED' AND state_at < now() - interval '${patienceHours} hours')
         ORDER BY state_at LIMIT 50 FOR UPDATE SKIP LOCKED`,
      );
      for (const { id } of rows) {
        await this.staging.clear(id);
        await this.store.remove(id);
        await this.store.remove(previewKey(id));
      }
      if (rows.length > 0)
        await db.query(`DELETE FROM file WHERE id = ANY ($1::uuid[])`, [rows.map(({ id }) => id)]);
      return rows.length;
    });
  }

  /** What lies in staging although nobody is uploading it any more. */
  async #clearStaging(): Promise<void> {
    const resting = (await this.staging.resting()).filter(isId);
    const unknown = await this.#without(resting, `state IN ('UPLOADING', 'EXAMINING')`);
    for (const id of unknown) await this.staging.clear(id);
  }

  /** What lies in the store although no row speaks of it. */
  async #clearStrays(): Promise<void> {
    let keys: string[] = [];
    const clear = async (): Promise<void> => {
      const strays = new Set(await this.#without([...new Set(keys.map(idOf))], "true"));
      for (const key of keys) if (strays.has(idOf(key))) await this.store.remove(key);
      keys = [];
    };
    for await (const { key, at } of this.store.keys()) {
      // What is not named like ours was put there by somebody else.
      if (!isId(idOf(key)) || Date.now() - at.getTime() < strayDays * 24 * 3_600_000) continue;
      keys.push(key);
      if (keys.length >= 500) await clear();
    }
    await clear();
  }

  /** Those of the ids for which there is no such row. */
  async #without(ids: string[], condition: string): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT id FROM unnest($1::uuid[]) AS known (id)
       WHERE NOT EXISTS (SELECT FROM file WHERE file.id = known.id AND ${condition})`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}

const idOf = (key: string): string => key.slice(0, 36);
