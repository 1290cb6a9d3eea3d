import { rm, writeFile } from "node:fs/promises";
import { Injectable } from "@nestjs/common";
import { DataSource } from "typeorm";
import { HubLog } from "../config/hub-log.js";
import { Settings } from "../config/settings.js";
import { Reads } from "../database/reads.js";
import type { Actor } from "../kernel/actor.js";
import { Clock } from "../kernel/clock.js";
import { Conflict, Invalid, NotFound, RateLimited, Refusal } from "../kernel/errors.js";
import { isId } from "../kernel/ids.js";
import { Examiner } from "./examiner.js";
import { cleanFileName } from "./file-name.js";
import { FileStore, previewKey } from "./file-store.js";
import { fileColumns, type FileRow } from "./file.queries.js";
import { Staging } from "./staging.js";
import { Sweeper } from "./sweeper.js";
import { ScannerAway } from "./virus-scan.js";

/** What one person may have lying about without having sent it. */
const mostFiles = 30;
const mostTimesLimit = 12;

export type UploadState = "UPLOADING" | "EXAMINING" | "READY";
export type Upload = FileRow & { state: UploadState };

/** From the first byte to a file that can be attached. */
@Injectable()
export class Uploads {
  constructor(
    private readonly source: DataSource,
    private readonly reads: Reads,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly staging: Staging,
    private readonly examiner: Examiner,
    private readonly sweeper: Sweeper,
    private readonly log: HubLog,
  ) {}

  get mostBytes(): number {
    return this.settings.fileMaxMb * 1024 * 1024;
  }

  /** Makes room for an upload, before its first byte. */
  async begin(actor: Actor, id: string, givenName: string, size: number): Promise<void> {
    if (size <= 0) throw new Invalid("file", "FILE_EMPTY", "Diese Datei ist leer.");
    if (size > this.mostBytes) throw this.tooLarge();
    const name = cleanFileName(givenName);
    const isTaken = await this.source.transaction(async (db) => {
      // Two uploads begun at once must not both take the last place.
      await db.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [`uploads of ${actor.id}`]);
      const [taken] = await db.query<unknown[]>(
        `INSERT INTO file (id, state, uploaded_by, created_at, name, size)
         SELECT $1::uuid, 'UPLOADING', $2::uuid, $3::timestamptz, $4, $5::bigint
         FROM (SELECT count(*) AS files, coalesce(sum(size), 0) AS bytes FROM file
               WHERE uploaded_by = $2::uuid AND owner_id IS NULL AND state <> 'REMOVED') AS held
         WHERE files < $6::int AND bytes + $5::bigint <= $7::bigint RETURNING id`,
        [id, actor.id, this.clock.now(), name, size, mostFiles, this.mostBytes * mostTimesLimit],
      );
      return taken !== undefined;
    });
    if (isTaken) return;
    throw new RateLimited(
      "Sie haben viele Dateien hochgeladen und noch nicht gesendet. Bitte senden oder entfernen Sie erst einige davon.",
      "TOO_MANY_UPLOADS",
    );
  }

  /** One's own upload that is not attached to anything; to everybody else it does not exist. */
  async own(actor: Actor, id: string): Promise<Upload> {
    const [upload] = isId(id)
      ? await this.source.query<Upload[]>(
          `SELECT ${fileColumns}, state FROM file
           WHERE id = $1 AND uploaded_by = $2 AND state IN ('UPLOADING', 'EXAMINING', 'READY')`,
          [id, actor.id],
        )
      : [];
    if (!upload) throw new NotFound("Diese Datei gibt es nicht oder nicht mehr.");
    return upload;
  }

  /**
   * Looks at an upload once all of it is there. May be asked for again at any time: whoever lost the answer, or whose
   * server went down meanwhile, gets the same one.
   */
  async finish(actor: Actor, id: string): Promise<Upload> {
    const upload = await this.own(actor, id);
    if (upload.state === "READY" || (await this.staging.sizeOf(id)) < upload.size) return upload;
    const [claimed] = await this.source.query<[unknown[], number]>(
      `UPDATE file SET state = 'EXAMINING', state_at = now()
       WHERE id = $1 AND (state = 'UPLOADING' OR state = 'EXAMINING' AND state_at < now() - interval '5 minutes')
       RETURNING id`,
      [id],
    );
    if (claimed.length > 0) await this.#examine(id, upload.name);
    return this.own(actor, id);
  }

  /** A file that was made here instead of being sent. The same id again changes nothing. */
  async keep(actor: Actor, { id, name, bytes }: { id: string; name: string; bytes: Buffer }): Promise<void> {
    await this.staging.prepare();
    const staged = this.staging.fileOf(id);
    await writeFile(staged, bytes);
    const found = await this.examiner.examine(staged, name);
    await this.store.put(id, found.file);
    if (found.picture) await this.store.put(previewKey(id), found.picture.preview);
    await this.staging.clear(id);
    const { type, size, sha256, picture } = found;
    await (
      await this.reads.db()
    ).query(
      `INSERT INTO file (id, state, uploaded_by, created_at, name, type, size, sha256, width, height)
       VALUES ($1, 'READY', $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
      [
        ...[id, actor.id, this.clock.now(), found.name, type, size, sha256],
        ...[picture?.width ?? null, picture?.height ?? null],
      ],
    );
  }

  /** Somebody thought better of it. */
  async abandon(actor: Actor, id: string): Promise<void> {
    await this.own(actor, id);
    await this.#discard(id);
  }

  tooLarge(): Invalid {
    return new Invalid(
      "file",
      "FILE_TOO_LARGE",
      `Eine Datei darf höchstens ${this.settings.fileMaxMb} MB groß sein. Bitte verkleinern oder teilen Sie sie.`,
    );
  }

  async #examine(id: string, givenName: string): Promise<void> {
    const staged = this.staging.fileOf(id);
    try {
      const { name, type, size, sha256, file, picture } = await this.examiner.examine(staged, givenName);
      await this.store.put(id, file);
      if (picture) await this.store.put(previewKey(id), picture.preview);
      const [kept] = await this.source.query<[unknown[], number]>(
        `UPDATE file SET state = 'READY', state_at = now(), name = $2, type = $3, size = $4, sha256 = $5, width = $6, height = $7
         WHERE id = $1 AND state = 'EXAMINING' RETURNING id`,
        [id, name, type, size, sha256, picture?.width ?? null, picture?.height ?? null],
      );
      await this.staging.clear(id);
      // Given up while it was looked at: the row, or the sweeper before us, has the last word.
      if (kept.length === 0) await this.#unstore(id);
    } catch (error) {
      if (error instanceof Refusal && !(error instanceof ScannerAway)) {
        await this.#discard(id);
        throw error;
      }
      await this.source.query(`UPDATE file SET state = 'UPLOADING' WHERE id = $1 AND state = 'EXAMINING'`, [
        id,
      ]);
      if (error instanceof ScannerAway) {
        // It stays where it is: when the scanner is back, the same upload is looked at.
        throw error;
      }
      this.log.logger.error({ err: error as Error }, "an upload could not be kept");
      throw new Conflict(
        "STORE_AWAY",
        "Die Datei lässt sich gerade nicht ablegen. Bitte versuchen Sie es später noch einmal.",
      );
    }
  }

  async #discard(id: string): Promise<void> {
    await this.source.query(
      `UPDATE file SET state = 'REMOVED', state_at = now() WHERE id = $1 AND state <> 'ATTACHED'`,
      [id],
    );
    await this.staging.clear(id);
    this.sweeper.soon();
  }

  async #unstore(id: string): Promise<void> {
    await this.store.remove(id);
    await this.store.remove(previewKey(id));
    await rm(this.staging.fileOf(id), { force: true });
  }
}
