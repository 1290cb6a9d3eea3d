import { InMemoryCache } from "@apollo/client/cache";
import type { Client } from "graphql-ws";
import { type DocumentNode, parse, print } from "graphql";
import {
  MessageFields,
  TopicFields,
} from "../../client/src/features/conversations/conversation.fragments.js";
import type { Batch } from "../../client/src/features/conversations/conversations-store.js";
import {
  ConversationsStart,
  EventsSubscription,
} from "../../client/src/features/conversations/live-events.documents.js";
import {
  type Fetched,
  freshView,
  LiveView,
  type Page,
  type View,
} from "../../client/src/features/conversations/live-view.js";
import type {
  ConversationsStartQuery,
  MessageFieldsFragment,
  TopicFieldsFragment,
} from "../../client/src/gql/graphql.js";
import type { Visitor } from "../support/person.js";

const cache = new InMemoryCache();
/** As the client sends it. */
const sent = (document: DocumentNode): string => print(cache.transformDocument(document));
const written = (text: string, ...fragments: DocumentNode[]): string =>
  sent(parse([text, ...fragments.map((fragment) => print(fragment))].join("\n")));

const START = sent(ConversationsStart);
const EVENTS = sent(EventsSubscription);
const POST = written(
  `mutation Post($input: PostMessageInput!) { postMessage(input: $input) { ...MessageFields topic { ...TopicFields } } }`,
  MessageFields,
  TopicFields,
);

/** The start and every page one could look at, as several requests, like the screens. */
async function fetchAll(who: Visitor, roundId: string, tries = 5): Promise<Fetched> {
  const start = await who.ask<ConversationsStartQuery>(START, { roundId });
  try {
    return { start, ...(await fetchPages(who, start)) };
  } catch (error) {
    // A right may end between the start and the pages.
    if (tries === 1 || !(error as Error).message.includes("NOT_FOUND")) throw error;
    return fetchAll(who, roundId, tries - 1);
  }
}

async function fetchPages(who: Visitor, { round }: ConversationsStartQuery): Promise<Required<Page>> {
  const topics = await ofEach<TopicFieldsFragment>(
    who,
    round.channels.map(
      ({ id }) => `channel(id: "${id}") { id page: topics(limit: 20) { items { ...TopicFields } } }`,
    ),
    TopicFields,
  );
  const messages = await ofEach<MessageFieldsFragment>(
    who,
    topics.map(
      ({ id }) => `topic(id: "${id}") { id page: messages(limit: 30) { items { ...MessageFields } } }`,
    ),
    MessageFields,
  );
  return { topics, messages };
}

/** Several pages at once, as many as the server lets anybody ask for. */
async function ofEach<Item>(who: Visitor, fields: string[], fragment: DocumentNode): Promise<Item[]> {
  const items: Item[] = [];
  for (let first = 0; first < fields.length; first += 3) {
    const parts = fields.slice(first, first + 3).map((field, n) => `part${n}: ${field}`);
    type Pages = Record<string, { page: { items: Item[] } }>;
    const pages = await who.ask<Pages>(written(`query { ${parts.join(" ")} }`, fragment));
    items.push(...Object.values(pages).flatMap(({ page }) => page.items));
  }
  return items;
}

/** Somebody in front of a screen: the product's own live view, fed by the product's own streams. */
export class Screen {
  #live: LiveView | null = null;
  #socket: Client | null = null;
  /** Grows with every load, so that what belongs to an earlier one is let go. */
  #life = 0;
  #rosters = 0;
  #loading: Promise<void>;
  reloads = 0;
  failure: unknown;

  private constructor(
    private readonly who: Visitor,
    private readonly roundId: string,
  ) {
    this.#loading = this.#load();
  }

  static async open(who: Visitor, roundId: string): Promise<Screen> {
    const screen = new Screen(who, roundId);
    await screen.#loading;
    return screen;
  }

  /** Asks for a page now; what it brings is put in when the answer is let through. */
  async browse(): Promise<() => void> {
    const live = this.#live;
    const start = await this.who.ask<ConversationsStartQuery>(START, { roundId: this.roundId });
    const page = await fetchPages(this.who, start);
    return () => live?.enter(page);
  }

  /** Says something; the answer, too, comes when it is let through. */
  async post(input: { id: string; topicId: string; body: string; quotedId?: string }): Promise<() => void> {
    const live = this.#live;
    const { postMessage } = await this.who.ask<{
      postMessage: MessageFieldsFragment & { topic: TopicFieldsFragment };
    }>(POST, { input });
    return () => live?.enter({ topics: [postMessage.topic], messages: [postMessage] });
  }

  /** How often it was heard that somebody's role changed; reaches everybody in a round. */
  get rosters(): number {
    return this.#rosters;
  }

  async view(): Promise<View | undefined> {
    await this.#loading;
    return this.#live?.view();
  }

  async fresh(): Promise<View> {
    return freshView(await fetchAll(this.who, this.roundId));
  }

  /** Whether one's own stream is read to its end. */
  async hasReadOwnStream(): Promise<boolean> {
    const { viewer } = await this.who.ask<ConversationsStartQuery>(START, { roundId: this.roundId });
    await this.#loading;
    return this.#live?.cursor(viewer!.stream) === viewer!.position;
  }

  async close(): Promise<void> {
    this.#life += 1;
    await this.#socket?.dispose();
  }

  async #load(): Promise<void> {
    const life = ++this.#life;
    await this.#socket?.dispose();
    const socket = (this.#socket = this.who.connect());
    const fetched = await fetchAll(this.who, this.roundId);
    this.#live = new LiveView(fetched);
    const { viewer, round } = fetched.start;
    for (const { stream, position } of [viewer!, round]) {
      socket.subscribe<{ events: Batch }>(
        { query: EVENTS, variables: { stream, after: position } },
        {
          next: ({ data, errors }) => {
            if (life !== this.#life) return;
            if (errors || !data) this.failure ??= errors;
            else this.#take(data.events);
          },
          error: (error) => {
            if (life === this.#life) this.failure ??= error;
          },
          complete: () => {
            if (life === this.#life) this.#reload();
          },
        },
      );
    }
  }

  #take(batch: Batch): void {
    const verdict = this.#live!.take(batch);
    if (verdict === "seen") return;
    if (verdict !== "apply") this.failure ??= `${verdict}: ${batch.from} does not continue what was read`;
    this.#rosters += batch.events.filter(({ __typename }) => __typename === "RosterEvent").length;
    if (batch.events.some(({ __typename }) => __typename === "RightsEvent")) this.#reload();
  }

  #reload(): void {
    this.reloads += 1;
    this.#loading = this.#load();
    this.#loading.catch((error: unknown) => (this.failure ??= error));
  }
}
