import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type Ledger,
  ledgerFrom,
  type LedgerEvent,
  type LedgerMessage,
  mentionsIn,
  type Reader,
  readerOf,
  reduceLedger,
  type SnapshotTopic,
  totalsOf,
  unreadIn,
} from "../../client/src/features/conversations/unread.js";

const ada: Reader = readerOf("ada", [
  { kind: "FACILITATOR", place: { id: "mosbach" } },
  { kind: "FUNDER", place: null },
]);

/** Messages and read marks as a server keeps them; every change appends to one of two streams. */
class Hub {
  readonly round: LedgerEvent[] = [];
  readonly own: LedgerEvent[] = [];
  readonly #topics = new Map<string, Omit<LedgerMessage, "topic">[]>();
  readonly #marks = new Map<string, { number: number; version: number }>();

  post(topicId: string, authorId: string, mentions: LedgerMessage["mentions"]): void {
    const messages = this.#topics.get(topicId) ?? [];
    this.#topics.set(topicId, messages);
    const number = messages.length + 1;
    messages.push({ number, version: 1, author: { id: authorId }, mentions, deletion: null });
    this.#tell(topicId, number, true);
    // Whoever had read everything has read their own words, too.
    const mark = this.#markOf(topicId);
    if (authorId === ada.personId && mark.number === number - 1) this.read(topicId, number);
  }

  edit(topicId: string, number: number, mentions: LedgerMessage["mentions"]): void {
    this.#change(topicId, number, { mentions });
  }

  remove(topicId: string, number: number): void {
    this.#change(topicId, number, { deletion: { at: "now" }, mentions: [] });
  }

  read(topicId: string, number: number): void {
    const last = this.#topics.get(topicId)?.length ?? 0;
    if (last === 0) return;
    const { version } = this.#markOf(topicId);
    const mark = { number: Math.min(number, last), version: version + 1 };
    this.#marks.set(topicId, mark);
    this.own.push({
      kind: "read",
      topic: this.#topic(topicId),
      readNumber: mark.number,
      version: mark.version,
      mentionNumbers: this.#mentions(topicId, mark.number),
    });
  }

  /** What `round.unread` says: complete, and nothing that is read to its end. */
  snapshot(): SnapshotTopic[] {
    return [...this.#topics.keys()].flatMap((id): SnapshotTopic[] => {
      const topic = this.#topic(id);
      const readNumber = this.#markOf(id).number;
      return readNumber < topic.lastNumber
        ? [{ topic, readNumber, mentionNumbers: this.#mentions(id, readNumber) }]
        : [];
    });
  }

  #change(topicId: string, number: number, change: Partial<LedgerMessage>): void {
    const messages = this.#topics.get(topicId);
    const message = messages?.[number - 1];
    if (!messages || !message || message.deletion) return;
    messages[number - 1] = { ...message, ...change, version: message.version + 1 };
    this.#tell(topicId, number, false);
  }

  #tell(topicId: string, number: number, isNew: boolean): void {
    const message = { ...this.#topics.get(topicId)![number - 1]!, topic: this.#topic(topicId) };
    this.round.push({ kind: "message", isNew, message });
  }

  #topic(id: string): SnapshotTopic["topic"] {
    return { id, lastNumber: this.#topics.get(id)?.length ?? 0, channel: { id: "hilfe" } };
  }

  #markOf(topicId: string): { number: number; version: number } {
    return this.#marks.get(topicId) ?? { number: 0, version: 0 };
  }

  #mentions(topicId: string, after: number): number[] {
    return (this.#topics.get(topicId) ?? [])
      .filter(({ number, author, deletion, mentions }) => {
        if (number <= after || deletion || author.id === ada.personId) return false;
        return mentions.some(
          ({ kind, targetId }) =>
            kind === "ALL" || targetId === "ada" || (kind === "PLACE" && targetId === "mosbach"),
        );
      })
      .map(({ number }) => number);
  }
}

const seen = (ledger: Ledger): Record<string, unknown> =>
  Object.fromEntries(
    [...ledger]
      .filter(([, topic]) => unreadIn(topic) > 0)
      .map(([id, topic]): [string, unknown] => [
        id,
        { last: topic.lastNumber, read: topic.readNumber, mentions: mentionsIn(topic) },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const play = (start: readonly SnapshotTopic[], events: readonly LedgerEvent[]): Ledger =>
  events.reduce((ledger, event) => reduceLedger(ledger, event, ada), ledgerFrom(start));

const toAda = [{ kind: "PERSON", targetId: "ada" }];

describe("what is unread", () => {
  test("a topic that was read to its end has one unread message after a post", () => {
    const hub = new Hub();
    hub.post("t", "bo", []);
    hub.read("t", 1);
    const start = hub.snapshot();
    const from = hub.round.length;
    hub.post("t", "bo", toAda);
    const ledger = play(start, hub.round.slice(from));
    expect(seen(ledger)).toEqual({ t: { last: 2, read: 1, mentions: [2] } });
    expect(totalsOf(ledger)).toEqual({ topics: 1, messages: 1, mentions: 1 });
  });

  test("one's own message is neither unread nor a mention", () => {
    const hub = new Hub();
    const start = hub.snapshot();
    hub.post("t", "ada", [{ kind: "ALL" }]);
    expect(seen(play(start, [...hub.round, ...hub.own]))).toEqual({});
  });

  test("places call those who hold a role there, not those who merely pay", () => {
    expect([...readerOf("x", [{ kind: "FUNDER", place: { id: "mosbach" } }]).placeIds]).toEqual([]);
    const hub = new Hub();
    hub.post("t", "bo", [{ kind: "PLACE", targetId: "mosbach" }]);
    hub.post("t", "bo", [{ kind: "PLACE", targetId: "aalen" }]);
    hub.post("t", "bo", [{ kind: "ALL" }]);
    expect(totalsOf(play([], hub.round)).mentions).toBe(2);
  });

  test("an edit and a deletion take a mention back; an older state never overwrites a newer one", () => {
    const hub = new Hub();
    hub.post("t", "bo", toAda);
    hub.post("t", "bo", toAda);
    hub.edit("t", 1, []);
    hub.remove("t", 2);
    expect(totalsOf(play([], hub.round)).mentions).toBe(0);
    const [first, ...rest] = hub.round;
    expect(totalsOf(play([], [...rest, first!])).mentions).toBe(0);
  });

  test("a read mark of another device may come before the message it speaks of", () => {
    const hub = new Hub();
    hub.post("t", "bo", toAda);
    hub.read("t", 1);
    expect(seen(play([], [...hub.own, ...hub.round]))).toEqual({});
  });

  test("an edit heard before the mark that makes it unread again is not forgotten", () => {
    const hub = new Hub();
    hub.post("t", "bo", []);
    hub.read("t", 1);
    const start = hub.snapshot();
    hub.read("t", 0);
    hub.edit("t", 1, toAda);
    const events = [...hub.round.slice(-1), ...hub.own.slice(-1)];
    expect(seen(play(start, events))).toEqual({ t: { last: 1, read: 0, mentions: [1] } });
  });

  test("marked unread on another device", () => {
    const hub = new Hub();
    hub.post("t", "bo", toAda);
    hub.post("t", "bo", []);
    hub.read("t", 2);
    const start = hub.snapshot();
    hub.read("t", 0);
    expect(seen(play(start, hub.own.slice(-1)))).toEqual({ t: { last: 2, read: 0, mentions: [1] } });
  });
});

describe("live = fresh", () => {
  const topicId = fc.constantFrom("t1", "t2", "t3");
  const number = fc.integer({ min: 1, max: 8 });
  const mentions = fc.constantFrom<LedgerMessage["mentions"]>(
    [],
    toAda,
    [{ kind: "PLACE", targetId: "mosbach" }],
    [{ kind: "PLACE", targetId: "aalen" }],
    [{ kind: "ALL", targetId: null }],
  );
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(fc.constant("post" as const), topicId, fc.constantFrom("ada", "bo"), mentions),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constant("edit" as const), topicId, number, mentions) },
    { weight: 1, arbitrary: fc.tuple(fc.constant("remove" as const), topicId, number) },
    { weight: 3, arbitrary: fc.tuple(fc.constant("read" as const), topicId, fc.integer({ min: 0, max: 8 })) },
  );
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
  const take = (hub: Hub, [kind, ...rest]: Step): void => {
    (hub[kind] as (...args: unknown[]) => void)(...rest);
  };

  test("whatever happens, and in whatever order the two streams are read", () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        fc.array(step, { maxLength: 20 }),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (before, after, turns) => {
          const hub = new Hub();
          for (const one of before) take(hub, one);
          const start = hub.snapshot();
          const [roundFrom, ownFrom] = [hub.round.length, hub.own.length];
          for (const one of after) take(hub, one);

          const round = hub.round.slice(roundFrom);
          const own = hub.own.slice(ownFrom);
          const mixed: LedgerEvent[] = [];
          while (round.length > 0 || own.length > 0) {
            const isOwnTurn = round.length === 0 || (own.length > 0 && turns.pop());
            mixed.push((isOwnTurn ? own : round).shift()!);
          }
          expect(seen(play(start, mixed))).toEqual(seen(ledgerFrom(hub.snapshot())));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
