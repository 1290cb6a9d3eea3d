import { Injectable, type OnModuleInit } from "@nestjs/common";
import { In, IsNull } from "typeorm";
import { Reads } from "../../database/reads.js";
import { type SearchEntry, tags } from "../../search/search-entry.js";
import { type FoundThing, Searchables } from "../../search/searchables.js";
import { Channel } from "./channel.entity.js";
import { ChannelHitType, MessageHitType, TopicHitType } from "./conversation.hits.js";
import { Message } from "./message.entity.js";
import { plainWords } from "./plain-words.js";
import { Topic } from "./topic.entity.js";

/** How conversations are found. */
@Injectable()
export class ConversationSearchables implements OnModuleInit {
  constructor(
    private readonly searchables: Searchables,
    private readonly reads: Reads,
  ) {}

  onModuleInit(): void {
    this.searchables.register("MESSAGE", (ids) => this.#messages(ids));
    this.searchables.register("TOPIC", (ids) => this.#topics(ids));
    this.searchables.register("CHANNEL", (ids) => this.#channels(ids));
  }

  async #messages(ids: string[]): Promise<Map<string, FoundThing>> {
    const rows = await (await this.reads.db()).findBy(Message, { id: In(ids), deletedAt: IsNull() });
    return new Map(
      rows.map((message) => [
        message.id,
        { hit: Object.assign(new MessageHitType(), { message }), text: searchedWords(message.body) },
      ]),
    );
  }

  async #topics(ids: string[]): Promise<Map<string, FoundThing>> {
    const rows = await (await this.reads.db()).findBy(Topic, { id: In(ids) });
    return new Map(
      rows.map((topic) => [
        topic.id,
        { hit: Object.assign(new TopicHitType(), { topic }), text: topic.title },
      ]),
    );
  }

  async #channels(ids: string[]): Promise<Map<string, FoundThing>> {
    const rows = await (await this.reads.db()).findBy(Channel, { id: In(ids) });
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
