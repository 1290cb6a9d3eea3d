import { Injectable } from "@nestjs/common";
import { EntityRows } from "../../database/entity-rows.js";
import { Reads } from "../../database/reads.js";
import type { Loader, Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { TopicAccess } from "../conversations/topic.access.js";
import { ProgressUpdate } from "./update.entity.js";
import type { UpdateVisibility } from "./update.enums.js";
import { updatePolicy } from "./update.policy.js";

type ReadTopic = Awaited<ReturnType<TopicAccess["readableOf"]>>[number];

/** Where an update is talked about, as far as somebody reads along. */
export interface TopicsOfUpdate {
  /** One for each circle it was published or released to. */
  inCircle: { visibility: UpdateVisibility; topic: ReadTopic }[];
  /** Where help was asked for. */
  questions: ReadTopic[];
}

const updates = new EntityRows(ProgressUpdate);

@Injectable()
export class UpdateTopicQueries {
  constructor(
    private readonly reads: Reads,
    private readonly access: TopicAccess,
  ) {}

  /** Topics of updates whose right to read is proven already. */
  ofUpdates(loaders: Loaders, actor: Actor): Loader<TopicsOfUpdate> {
    return loaders.of(`topics of updates for ${actor.id}`, async (ids) => {
      const links = await this.reads.rows<{
        updateId: string;
        topicId: string;
        visibility: UpdateVisibility | null;
      }>(
        `SELECT update_id AS "updateId", topic_id AS "topicId", visibility FROM update_topic
         WHERE update_id = ANY ($1::uuid[])
         UNION ALL SELECT update_id, topic_id, NULL FROM update_question WHERE update_id = ANY ($1::uuid[])`,
        [ids],
      );
      const topics =
        links.length > 0
          ? await this.access.readableOf(
              actor,
              links.map((l) => l.topicId),
            )
          : [];
      const byId = new Map(topics.map((topic) => [topic.id, topic]));
      return ids.map((id) => {
        const found = links.flatMap(({ updateId, topicId, visibility }) => {
          const topic = byId.get(topicId);
          return updateId === id && topic ? [{ visibility, topic }] : [];
        });
        return {
          inCircle: found.flatMap(({ visibility, topic }) => (visibility ? [{ visibility, topic }] : [])),
          questions: found.flatMap(({ visibility, topic }) => (visibility ? [] : [topic])),
        };
      });
    });
  }

  /** The update a topic belongs to, if there is one that this person may read. */
  updateOf(loaders: Loaders, actor: Actor): Loader<ProgressUpdate | null> {
    return loaders.of<ProgressUpdate | null>(`update of topics for ${actor.id}`, async (topicIds) => {
      const rows = await this.reads.rows<Record<string, unknown>>(
        `SELECT link.topic_id AS "topicId", ${updates.columns("update")} FROM (
           SELECT topic_id, update_id FROM update_topic WHERE topic_id = ANY ($1::uuid[])
           UNION ALL SELECT topic_id, update_id FROM update_question WHERE topic_id = ANY ($1::uuid[])) AS link
         JOIN progress_update AS update ON update.id = link.update_id`,
        [topicIds],
      );
      const found = new Map(rows.map((row) => [row["topicId"], updates.of(row, "update")]));
      return topicIds.map((id) => {
        const update = found.get(id);
        return update && updatePolicy.read(actor, update) ? update : null;
      });
    });
  }
}
