import { Injectable } from "@nestjs/common";
import { DataSource } from "typeorm";
import { Reads } from "../database/reads.js";
import type { Actor } from "../kernel/actor.js";

/** What others may be told of somebody, and whether. */
export interface Choice {
  id: string;
  name: string;
  shown: boolean;
}

@Injectable()
export class PresenceQueries {
  constructor(
    private readonly reads: Reads,
    private readonly source: DataSource,
  ) {}

  async isShown(actor: Actor): Promise<boolean> {
    const rows = await this.reads.rows<{ shown: boolean }>(
      `SELECT presence_shown AS shown FROM person WHERE id = $1`,
      [actor.id],
    );
    return rows[0]?.shown ?? false;
  }

  /** As it stands now, in no snapshot. */
  async choicesOf(personIds: readonly string[]): Promise<Choice[]> {
    return this.source.query<Choice[]>(
      `SELECT id, given_name || ' ' || family_name AS name, presence_shown AS shown
       FROM person WHERE id = ANY($1::uuid[])`,
      [personIds],
    );
  }
}
