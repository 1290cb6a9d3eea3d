import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { UpdateAccess } from "./update.access.js";
import { announceUpdate, announceUpdateDraft } from "./update.facts.js";

/** For whoever asks for help with an update: the question and the update lead to each other from then on. */
@Injectable()
export class UpdateQuestions {
  constructor(private readonly access: UpdateAccess) {}

  /** In the work that begins the topic; by somebody who reads the update. Said again, it changes nothing. */
  async link(work: Work, actor: Actor, updateId: string, topicId: string): Promise<void> {
    const { update } = await this.access.require(work, actor, "read", updateId);
    const linked = await work.db.query<unknown[]>(
      `INSERT INTO update_question (update_id, topic_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1`,
      [updateId, topicId],
    );
    if (linked.length === 0) return;
    if (update.isPublished) announceUpdate(work, update);
    else await announceUpdateDraft(work, update);
  }
}
