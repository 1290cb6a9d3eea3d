import type { Client } from "graphql-ws";
import { type DocumentNode, parse, print } from "graphql";
import {
  BookmarkState,
  MessageFields,
  TopicFields,
  TopicSummaryFields,
} from "../../../client/src/features/conversations/conversation.fragments.js";
import type { Batch } from "../../../client/src/features/conversations/conversations-store.js";
import {
  ConversationsStart,
  EventsSubscription,
} from "../../../client/src/features/conversations/live-events.documents.js";
import {
  type Fetched,
  freshView,
  LiveView,
  type Page,
  type View,
} from "../../../client/src/features/conversations/live-view.js";
import type {
  ConversationsStartQuery,
  MessageFieldsFragment,
  TopicFieldsFragment,
} from "../../../client/src/gql/graphql.js";
import { asSent } from "../../support/as-sent.js";
import type { Visitor } from "../../support/person.js";
import { type Place, seqOf, until } from "../streams.js";

const written = (text: string, ...fragments: DocumentNode[]): string =>
  asSent(parse([text, ...fragments.map((fragment) => print(fragment))].join("\n")));
/** The same field of several things in one document, by how many they are. */
const ofMany = (field: string, ...fragments: DocumentNode[]): ((count: number) => string) => {
  const known: string[] = [];
  return (count) =>
    (known[count] ??= written(
      `query (${numbered(count, (n) => `$id${n}: ID!`)}) {
        ${numbered(count, (n) => `part${n}: ${field.replace("$id", `$id${n}`)}`)} }`,
      ...fragments,
    ));
};
const numbered = (count: number, write: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => write(n)).join(" ");

const START = asSent(ConversationsStart);
const EVENTS = asSent(EventsSubscription);
const POST = written(
  `mutation Post($input: PostMessageInput!) { postMessage(input: $input) { ...MessageFields topic { ...TopicFields } } }`,
  MessageFields,
  TopicFields,
);

/** A page of each of several things, and one that holds all there is, where the first one does not. */
interface Pages {
  some: (count: number) => string;
  all: (count: number) => string;
}
const topicsUpTo = (limit: number): ((count: number) => string) =>
  ofMany(
    `channel(id: $id) { id page: topics(limit: ${limit}) { more: next items { ...TopicFields ...TopicSummaryFields } } }`,
    TopicFields,
    TopicSummaryFields,
  );
const messagesUpTo = (limit: number): ((count: number) => string) =>
  ofMany(
    `topic(id: $id) { id page: messages(limit: ${limit}) { more: hasBefore items { ...MessageFields viewerBookmark { ...BookmarkState } } } }`,
    MessageFields,
    BookmarkState,
  );
const TOPICS: Pages = { some: topicsUpTo(8), all: topicsUpTo(90) };
const MESSAGES: Pages = { some: messagesUpTo(8), all: messagesUpTo(60) };
/** As many short pages at once as the server lets anybody ask for; each has three names of its own. */
const mostParts = 5;

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
  const topics = await ofEach<TopicFieldsFragment>(who, TOPICS, round.channels);
  const messages = await ofEach<MessageFieldsFragment>(who, MESSAGES, topics);
  return { topics, messages };
}

interface PageOf<Item> {
  id: string;
  page: { more: boolean | string | null; items: Item[] };
}

async function ofEach<Item>(
  who: Visitor,
  { some, all }: Pages,
  things: readonly { id: string }[],
): Promise<Item[]> {
  const items: Item[] = [];
  for (let first = 0; first < things.length; first += mostParts) {
    const few = things.slice(first, first + mostParts);
    const ids = Object.fromEntries(few.map(({ id }, n) => [`id${n}`, id]));
    const pages = await who.ask<Record<string, PageOf<Item>>>(some(few.length), ids);
    for (const { id, page } of Object.values(pages)) {
      items.push(...(page.more ? await everythingOf<Item>(who, all, id) : page.items));
    }
  }
  return items;
}

async function everythingOf<Item>(who: Visitor, all: (count: number) => string, id: string): Promise<Item[]> {
  const { part0 } = await who.ask<{ part0: PageOf<Item> }>(all(1), { id0: id });
  if (part0.page.more) throw new Error("There is more than a page holds: end the network earlier.");
  return part0.page.items;
}

const positionsIn = ({ start: { viewer, round } }: Fetched): Place[] =>
  [viewer!, round].map(({ stream, position }) => ({ stream, position }));

/** The place told to whom nothing that was read may be continued, since their rights were changed meanwhile. */
const belongsToNoPast = "00000000-0000-0000-0000-000000000000:0";

/** Somebody in front of a screen: the product's own live view, fed by the product's own streams. */
export class Screen {
  #live: LiveView | null = null;
  #socket: Client | null = null;
  /** Grows with every load, so that what belongs to an earlier one is let go. */
  #life = 0;
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
  async post(input: {
    id: string;
    topicId: string;
    body: string;
    quotedId?: string;
    attachments?: { fileId: string; description: string }[];
  }): Promise<() => void> {
    const live = this.#live;
    const { postMessage } = await this.who.ask<{
      postMessage: MessageFieldsFragment & { topic: TopicFieldsFragment };
    }>(POST, { input });
    return () => live?.enter({ topics: [postMessage.topic], messages: [postMessage] });
  }

  async view(): Promise<View | undefined> {
    await this.#loading;
    return this.#live?.view();
  }

  /** What is seen by whoever loads everything now, and how far its streams are read with that. */
  async fresh(): Promise<{ view: View; positions: Place[] }> {
    const fetched = await fetchAll(this.who, this.roundId);
    return { view: freshView(fetched), positions: positionsIn(fetched) };
  }

  /** Waits until the live view is as far; it may find more than that there. */
  async hasReached(positions: readonly Place[]): Promise<void> {
    await until(async () => {
      await this.#loading;
      const isThere = ({ stream, position }: Place): boolean =>
        seqOf(this.#live!.cursor(stream)!) >= seqOf(position);
      return this.failure !== undefined || positions.every(isThere);
    });
  }

  /** Whether it is exactly as far, and not in the middle of loading. */
  isAt(positions: readonly Place[]): boolean {
    return positions.every(({ stream, position }) => this.#live?.cursor(stream) === position);
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
    for (const { stream, position } of positionsIn(fetched)) {
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
    // Somebody's rights changed while this screen was being loaded.
    if (verdict === "reload" && batch.from === belongsToNoPast) return this.#reload();
    if (verdict !== "apply") this.failure ??= `${verdict}: ${batch.from} does not continue what was read`;
    if (batch.events.some(({ __typename }) => __typename === "RightsEvent")) this.#reload();
  }

  #reload(): void {
    this.reloads += 1;
    this.#loading = this.#load();
    this.#loading.catch((error: unknown) => (this.failure ??= error));
  }
}
