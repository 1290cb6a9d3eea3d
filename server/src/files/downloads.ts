import { Injectable } from "@nestjs/common";
import { DataSource } from "typeorm";
import type { Actor } from "../kernel/actor.js";
import { NotFound } from "../kernel/errors.js";
import { isId } from "../kernel/ids.js";
import { FileGuards } from "./file-guards.js";

/** A file as it is handed out. */
export interface Download {
  id: string;
  name: string;
  type: string;
  size: number;
  hasPreview: boolean;
  /** Of the bytes, in hexadecimal digits. */
  sum: string;
}

interface Row extends Download {
  state: "READY" | "ATTACHED";
  uploadedBy: string;
  ownerKind: string | null;
  ownerId: string | null;
}

@Injectable()
export class Downloads {
  constructor(
    private readonly source: DataSource,
    private readonly guards: FileGuards,
  ) {}

  /** A file this person may have now: what belongs to something they read, and one's own before it is sent. */
  async require(actor: Actor, id: string): Promise<Download> {
    const [row] = isId(id)
      ? await this.source.query<Row[]>(
          `SELECT id, name, type, size::int AS size, width IS NOT NULL AS "hasPreview", encode(sha256, 'hex') AS sum, state,
             uploaded_by AS "uploadedBy", owner_kind AS "ownerKind", owner_id AS "ownerId"
           FROM file WHERE id = $1 AND state IN ('READY', 'ATTACHED')`,
          [id],
        )
      : [];
    if (!row || !(await this.#mayHave(actor, row))) {
      throw new NotFound("Diese Datei gibt es nicht oder nicht mehr.");
    }
    return row;
  }

  async #mayHave(actor: Actor, { state, uploadedBy, ownerKind, ownerId }: Row): Promise<boolean> {
    if (state === "READY") return uploadedBy === actor.id;
    return ownerKind !== null && ownerId !== null && this.guards.mayRead(ownerKind, actor, ownerId);
  }
}
