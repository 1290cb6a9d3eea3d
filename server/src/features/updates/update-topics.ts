import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { newId } from "../../kernel/ids.js";
import { RewordOpening } from "../conversations/actions/reword-opening.js";
import { StartTopic } from "../conversations/actions/start-topic.js";
import { ChannelWriter, type NeededChannel } from "../conversations/channel.writer.js";
import type { HeldPlace } from "./update.access.js";
import type { ProgressUpdate } from "./update.entity.js";
import type { UpdateVisibility } from "./update.enums.js";
import { topicTitle, updateInWords } from "./update.words.js";

/** Ids for what is made along with an update, where somebody wants to know them beforehand. */
export interface WantedIds {
  topicId?: string;
  messageId?: string;
  channelId?: string;
}

/** Keeps the topics in which updates are talked about: one for each circle, none of whose readers reads less. */
@Injectable()
export class UpdateTopics {
  constructor(
    private readonly channels: ChannelWriter,
    private readonly startTopic: StartTopic,
    private readonly rewordOpening: RewordOpening,
  ) {}

  /** Begins the topic for those who read the update as it is now. A channel that was filed away gets none. */
  async begin(
    work: Work,
    { holder, place, update }: HeldPlace & { update: ProgressUpdate },
    { topicId = newId(), messageId = newId(), channelId = newId() }: WantedIds = {},
  ): Promise<void> {
    const needed = { ...channelFor(place, update.visibility), id: channelId };
    const channel = await this.channels.theOne(work, holder, needed);
    if (channel.archived) return;
    await this.startTopic.run(holder, {
      ...{ id: topicId, channelId: channel.id, messageId },
      title: topicTitle(place.name, update.publishedAt!),
      body: updateInWords(update),
    });
    await work.db.query(`INSERT INTO update_topic (update_id, visibility, topic_id) VALUES ($1, $2, $3)`, [
      ...[update.id, update.visibility, topicId],
    ]);
  }

  /** The update says something else now; so do all its topics, whose readers read it, too. */
  async reword(work: Work, { holder, update }: HeldPlace & { update: ProgressUpdate }): Promise<void> {
    const topics = await work.db.query<{ id: string }[]>(
      `SELECT topic_id AS id FROM update_topic WHERE update_id = $1
       ORDER BY array_position(ARRAY['TEAM', 'MODERATION', 'NETWORK'], visibility)`,
      [update.id],
    );
    for (const { id } of topics) {
      await this.rewordOpening.run(holder, { topicId: id, body: updateInWords(update) });
    }
  }
}

function channelFor(place: HeldPlace["place"], visibility: UpdateVisibility): NeededChannel {
  const { id: placeId, roundId, name } = place;
  const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  switch (visibility) {
    case "TEAM":
      return {
        ...{ roundId, placeId, audience: "TEAM", name: `team-${slug}` },
        description: `Unter sich: Projektleitung, Stellvertretung und Team vor Ort in ${name}.`,
      };
    case "MODERATION":
      return {
        ...{ roundId, placeId, audience: "PLACE", name: `intern-${slug}` },
        description: `Team vor Ort und Moderationsteam in ${name}.`,
      };
    case "NETWORK":
      return {
        ...{ roundId, placeId: null, audience: "NETWORK", purpose: "UPDATES", name: "meldungen" },
        description:
          "Wie es den Kommunen geht: Hier steht, was sie dem ganzen Netzwerk melden. Fragen, Rat und Glückwünsche sind willkommen.",
      };
  }
}
