import { Injectable, type OnModuleInit } from "@nestjs/common";
import { In, IsNull } from "typeorm";
import type { Work } from "../../database/unit-of-work.js";
import { Duties, type Duty, type DutySource } from "../network/duties.js";
import { ProgressUpdate } from "./update.entity.js";
import { announceUpdateDraft } from "./update.facts.js";
import { draftTitle } from "./update.words.js";
import { UpdateWriter } from "./update.writer.js";

/** Drafts that somebody who goes leaves to whoever comes after them. */
@Injectable()
export class UpdateDuties implements OnModuleInit {
  constructor(
    private readonly duties: Duties,
    private readonly writer: UpdateWriter,
  ) {}

  onModuleInit(): void {
    this.duties.register({
      kind: "UPDATE_DRAFT",
      of: (...asked) => this.#of(...asked),
      move: (work, moved) => this.#move(work, moved),
    });
  }

  // What somebody is still writing is theirs alone, and nobody else passes it on.
  async #of(...[db, placeId, personId, askedBy]: Parameters<DutySource["of"]>): Promise<Duty[]> {
    const drafts: { id: string; savedAt: Date }[] = await db.query(
      `SELECT id, saved_at AS "savedAt" FROM progress_update
       WHERE place_id = $1 AND author_id = $2 AND published_at IS NULL
         AND (submitted_at IS NOT NULL OR author_id = $3) ORDER BY saved_at`,
      [placeId, personId, askedBy],
    );
    return drafts.map(({ id, savedAt }) => ({ id, title: draftTitle(savedAt), dueOn: null }));
  }

  async #move(work: Work, { placeId, ids, from, to }: Parameters<DutySource["move"]>[1]): Promise<void> {
    const drafts = await work.db.find(ProgressUpdate, {
      where: { id: In(ids), placeId, authorId: from, publishedAt: IsNull() },
      lock: { mode: "pessimistic_write" },
    });
    for (const draft of drafts) {
      await announceUpdateDraft(work, draft);
      await this.writer.change(work, draft, { authorId: to });
      await announceUpdateDraft(work, draft);
    }
  }
}
