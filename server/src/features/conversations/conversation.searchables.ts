import { Injectable, type OnModuleInit } from "@nestjs/common";
import { EntityRows } from "../../database/entity-rows.js";
import { Reads } from "../../database/reads.js";
import type { Loaders } from "../../graphql/loaders.js";
import { type SearchEntry, tags } from "../../search/search-entry.js";
import { type FoundThing, Searchables } from "../../search/searchables.js";
import { personColumns, PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { Channel } from "./channel.entity.js";
import { ChannelQueries } from "./channel.queries.js";
import { ChannelHitType, MessageHitType, TopicHitType } from "./conversation.hits.js";
import { Message } from "./message.entity.js";
import { plainWords } from "./plain-words.js";
import { Topic } from "./topic.entity.js";
import { TopicQueries } from "./topic.queries.js";

const messages = new EntityRows(Message);
const topics = new EntityRows(Topic);
const channels = new EntityRows(Channel);
const place = `${topics.columns("topic")}, ${channels.columns("channel")}`;
const findMessages = `SELECT ${messages.columns("message")}, ${place}, ${personColumns}
  FROM message JOIN topic ON topic.id = message.topic_id JOIN channel ON channel.id = topic.channel_id
    JOIN person p ON p.id = message.author_id
  WHERE message.id = ANY ($1::uuid[]) AND message.deleted_at IS NULL`;
const findTopics = `SELECT ${place}
  FROM topic JOIN channel ON channel.id = topic.channel_id WHERE topic.id = ANY ($1::uuid[])`;

/** How conversations are found. */
@Injectable()
export class ConversationSearchables implements OnModuleInit {
  constructor(
    private readonly searchables: Searchables,
    private readonly reads: Reads,
    private readonly topics: TopicQueries,
    private readonly channels: ChannelQueries,
    private readonly people: PersonQueries,
  ) {}

  onModuleInit(): void {
    this.searchables.register("MESSAGE", (ids, _, loaders) => this.#messages(ids, loaders));
    this.searchables.register("TOPIC", (ids, _, loaders) => this.#topics(ids, loaders));
    this.searchables.register("CHANNEL", (ids) => this.#channels(ids));
  }

  async #messages(ids: string[], loaders: Loaders): Promise<Map<string, FoundThing>> {
    const rows = await this.reads.rows<PersonRow & Record<string, unknown>>(findMessages, [ids]);
    return new Map(
      rows.map((row) => {
        const message = messages.of(row, "message");
        this.#keep(loaders, row);
        this.people.prime(loaders, row);
        return [
          message.id,
          { hit: Object.assign(new MessageHitType(), { message }), text: searchedWords(message.body) },
        ];
      }),
    );
  }

  async #topics(ids: string[], loaders: Loaders): Promise<Map<string, FoundThing>> {
    const rows = await this.reads.rows<Record<string, unknown>>(findTopics, [ids]);
    return new Map(
      rows.map((row) => {
        const topic = this.#keep(loaders, row);
        return [topic.id, { hit: Object.assign(new TopicHitType(), { topic }), text: topic.title }];
      }),
    );
  }

  /** The topic and the channel of a row, for all who ask for them in this request. */
  #keep(loaders: Loaders, row: Readonly<Record<string, unknown>>): Topic {
    const topic = topics.of(row, "topic");
    const channel = channels.of(row, "channel");
    this.topics.loader(loaders).prime(topic.id, topic);
    this.channels.loader(loaders).prime(channel.id, channel);
    return topic;
  }

  async #channels(ids: string[]): Promise<Map<string, FoundThing>> {
    const rows = await channels.byIds(this.reads, ids);
    return new Map(
      rows.map((channel) => [
        channel.id,
        { hit: Object.assign(new ChannelHitType(), { channel }), text: channel.description },
      ]),
    );
  }
}

/** All words of a message as they are read. */
export const searchedWords = (body: string): string => plainWords(body, Infinity);

/** `placeIds`: where its author then belonged. */
export const messageEntry = (message: Message, channel: Channel, placeIds: string[]): SearchEntry => ({
  id: message.id,
  roundId: channel.roundId,
  kind: "MESSAGE",
  audience: channel.audienceKey,
  at: message.postedAt,
  parentId: message.topicId,
  text: searchedWords(message.body),
  tags: [
    ...[tags.channel(channel.id), tags.author(message.authorId), ...placeIds.map(tags.place)],
    ...(message.attachmentCount > 0 ? [tags.file] : []),
  ],
});

export const topicEntry = (topic: Topic, channel: Channel, placeIds: string[]): SearchEntry => ({
  id: topic.id,
  roundId: channel.roundId,
  kind: "TOPIC",
  audience: channel.audienceKey,
  at: topic.startedAt,
  parentId: topic.id,
  text: topic.title,
  tags: [
    ...[tags.channel(channel.id), tags.author(topic.startedBy), ...placeIds.map(tags.place)],
    ...(topic.resolvedAt ? [tags.resolved] : []),
  ],
});

export const channelEntry = (channel: Channel): SearchEntry => ({
  id: channel.id,
  roundId: channel.roundId,
  kind: "CHANNEL",
  audience: channel.audienceKey,
  at: channel.createdAt,
  text: channelWords(channel),
  tags: [tags.channel(channel.id)],
});

export const channelWords = ({ name, description }: Channel): string => `${name} ${description}`;
