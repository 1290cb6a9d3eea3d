import { Injectable, type OnModuleInit } from "@nestjs/common";
import { Clock } from "../../kernel/clock.js";
import type { EventType } from "../../realtime/event.type.js";
import type { LogEntry } from "../../realtime/event-log.js";
import { Translators } from "../../realtime/translators.js";
import { ChannelAccess } from "../conversations/channel.access.js";
import { TopicAccess } from "../conversations/topic.access.js";
import { horizonAt } from "../conversations/unread-horizon.js";
import { SessionAccess } from "../identity/session.access.js";
import { NotFound } from "../../kernel/errors.js";
import type { Actor } from "../../kernel/actor.js";
import type { InboxFactKind } from "./inbox.facts.js";
import { ChannelStanceEventType, SnoozeEventType, TopicStanceEventType } from "./inbox.events.js";
import { InboxQueries } from "./inbox.queries.js";

type Tell = (entry: LogEntry, reader: Actor) => Promise<EventType | null>;

/** How one's own choices are told to one's other devices. */
@Injectable()
export class InboxListeners implements OnModuleInit {
  constructor(
    private readonly translators: Translators,
    private readonly sessions: SessionAccess,
    private readonly topics: TopicAccess,
    private readonly channels: ChannelAccess,
    private readonly inbox: InboxQueries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.#register("topic.stance", (entry, reader) => this.#topicStance(entry, reader));
    this.#register("channel.stance", (entry, reader) => this.#channelStance(entry, reader));
    this.#register("topic.snoozed", (entry, reader) => this.#snoozed(entry, reader));
  }

  #register(kind: InboxFactKind, tell: Tell): void {
    this.translators.register(kind, (entries) =>
      Promise.all(
        entries.map(async (entry) => {
          const reader = await this.sessions.actorOfPerson(entry.audience.slice("person:".length), null);
          return reader ? tell(entry, reader).catch(unlessGone) : null;
        }),
      ),
    );
  }

  async #topicStance(entry: LogEntry, reader: Actor): Promise<EventType | null> {
    const { topic } = await this.topics.require(reader, "read", String(entry.payload["topicId"]));
    const topicStance = await this.inbox.topicStance(reader.id, topic.id);
    const changesUnread = topic.startedAt <= horizonAt(this.clock.now());
    return topicStance && told(new TopicStanceEventType(), entry, { topicStance, changesUnread });
  }

  async #channelStance(entry: LogEntry, reader: Actor): Promise<EventType | null> {
    const channel = await this.channels.require(reader, "read", String(entry.payload["channelId"]));
    const channelStance = await this.inbox.channelStance(reader.id, channel.id);
    return channelStance && told(new ChannelStanceEventType(), entry, { channelStance });
  }

  async #snoozed(entry: LogEntry, reader: Actor): Promise<EventType | null> {
    const { topic } = await this.topics.require(reader, "read", String(entry.payload["topicId"]));
    const snooze = await this.inbox.snooze(reader.id, topic.id);
    return snooze && told(new SnoozeEventType(), entry, { snooze });
  }
}

/** What one may no longer read is not named, not even in one's own stream. */
function unlessGone(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

const told = <Event extends EventType>(event: Event, entry: LogEntry, rest: Partial<Event>): Event =>
  Object.assign(event, { seq: entry.seq, at: entry.at }, rest);
