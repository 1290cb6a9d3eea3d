import { Injectable } from "@nestjs/common";
import { EntityRows } from "../../database/entity-rows.js";
import { In } from "typeorm";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { isId, knownId } from "../../kernel/ids.js";
import { HeldRights } from "../identity/held-rights.js";
import { refusal } from "./channel.access.js";
import { Channel } from "./channel.entity.js";
import { channelPolicy } from "./channel.policy.js";
import { Message } from "./message.entity.js";
import { Topic } from "./topic.entity.js";
import { topicPolicy, type TopicRight } from "./topic.policy.js";

export interface TopicInChannel {
  topic: Topic;
  channel: Channel;
}

export interface MessageInTopic extends TopicInChannel {
  message: Message;
}

const topics = new EntityRows(Topic);
const channels = new EntityRows(Channel);
const find = `SELECT ${topics.columns("topic")}, ${channels.columns("channel")}
  FROM topic JOIN channel ON channel.id = topic.channel_id WHERE topic.id = $1`;
const findLocked = `${find} FOR UPDATE OF topic FOR SHARE OF channel`;

@Injectable()
export class TopicAccess {
  constructor(
    private readonly reads: Reads,
    private readonly rights: HeldRights,
  ) {}

  /**
   * The topic and its channel, proven to be open to this right. For writing, its row is locked: whoever writes to a
   * topic waits for the one before; and rights and channel stay as they are until the work is done.
   */
  async require(actor: Actor, right: TopicRight, id: string, { lock = false } = {}): Promise<TopicInChannel> {
    const [row] = await this.reads.rows<Record<string, unknown>>(lock ? findLocked : find, [knownId(id)]);
    const holder = lock ? await this.rights.held(actor) : actor;
    const channel = row && channels.of(row, "channel");
    if (!channel || !channelPolicy.read(holder, channel)) {
      throw new NotFound("Dieses Thema gibt es nicht oder nicht mehr.");
    }
    const topic = topics.of(row, "topic");
    if (!topicPolicy[right](holder, topic, channel)) throw refusal(channel);
    return { topic, channel };
  }

  /** Several topics, each proven to be readable; one that is not refuses them all. */
  async requireAll(actor: Actor, ids: readonly string[]): Promise<Topic[]> {
    const topics = await this.readableOf(actor, ids);
    if (topics.length < ids.length) throw new NotFound("Dieses Thema gibt es nicht oder nicht mehr.");
    return topics;
  }

  /** Those of these topics that one may read. */
  async readableOf(actor: Actor, ids: readonly string[]): Promise<Topic[]> {
    const db = await this.reads.db();
    const topics = await db.findBy(Topic, { id: In(ids.filter(isId)) });
    const channels = await db.findBy(Channel, { id: In(topics.map(({ channelId }) => channelId)) });
    const readable = channels.filter((channel) => channelPolicy.read(actor, channel)).map(({ id }) => id);
    return topics.filter(({ channelId }) => readable.includes(channelId));
  }

  /** A message one may read, with its topic, whose row is locked on request. */
  async requireMessage(actor: Actor, id: string, { lock = false } = {}): Promise<MessageInTopic> {
    const db = await this.reads.db();
    const unknown = new NotFound("Diesen Beitrag gibt es nicht oder nicht mehr.");
    const found = await db.findOneBy(Message, { id: knownId(id) });
    if (!found) throw unknown;
    const place = await this.require(actor, "read", found.topicId, { lock }).catch((error: unknown) => {
      throw error instanceof NotFound ? unknown : error;
    });
    const message = lock ? await db.findOneByOrFail(Message, { id }) : found;
    return { message, ...place };
  }
}
