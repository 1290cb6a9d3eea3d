import { describe, expect, test } from "@jest/globals";
import { type Fetched, freshView, LiveView } from "../../client/src/features/conversations/live-view.js";
import { lineUp, type Standing } from "../../client/src/features/conversations/line-up.js";
import {
  append,
  extendAfter,
  extendBefore,
  firstGap,
  type MessageWindow,
  missingAfter,
  mostRows,
} from "../../client/src/features/conversations/message-window.js";
import { readableUpTo } from "../../client/src/features/conversations/shown-numbers.js";
import { backoff } from "../../client/src/lib/live/backoff.js";
import { judge } from "../../client/src/lib/live/stream-position.js";
import { newId } from "../../client/src/lib/new-id.js";

type Start = Fetched["start"];
type Message = NonNullable<Fetched["messages"]>[number];
type Topic = NonNullable<Fetched["topics"]>[number];
type Batch = Parameters<LiveView["take"]>[0];
type Event = Batch["events"][number];

const typed = <T extends object>(type: string, value: T): T => ({ __typename: type, ...value });
const bo = typed("Person", { id: "bo", name: "Bo Berg" });

const topic = (lastNumber: number, change: Partial<Topic> = {}): Topic =>
  typed("Topic", {
    id: "t",
    title: "Frage",
    version: 1,
    startedAt: "2019-03-18T08:00:00Z",
    startedBy: bo,
    lastNumber,
    lastActivityAt: `2019-03-18T08:0${lastNumber}:00Z`,
    participants: [bo],
    excerpt: "eins",
    resolution: null,
    solution: null,
    channel: typed("Channel", { id: "c" }),
    ...change,
  });

const message = (number: number, change: Partial<Message> = {}): Message =>
  typed("Message", {
    id: `m${number}`,
    number,
    version: 1,
    body: "Wort",
    postedAt: "2019-03-18T08:00:00Z",
    editedAt: null,
    author: bo,
    mentions: [],
    attachments: [],
    deletion: null,
    reactionsVersion: 0,
    reactions: [],
    quoted: null,
    topic: typed("Topic", { id: "t", lastNumber: number, channel: typed("Channel", { id: "c" }) }),
    ...change,
  });

const start = (position: string, unread: Start["round"]["unread"] = []): Start => ({
  viewer: typed("Viewer", {
    person: typed("Person", { id: "ada" }),
    roles: [],
    stream: "person:ada",
    position: "e:0",
    drafts: [],
    bookmarkCount: 0,
    notifications: typed("Notifications", {
      ...({ scope: "FOLLOWED", delay: "HOUR", content: "WORDS", brief: true, briefDay: "MONDAY" } as const),
      ...{ quietHours: null, quietDays: [], version: 0 },
    }),
  }),
  round: typed("Round", {
    id: "r",
    stream: "round:r",
    position,
    viewerCan: typed("RoundRights", { createChannel: false }),
    channels: [],
    unread,
    unreadGoesOn: false,
    inbox: typed("Inbox", { topicStances: [], channelStances: [], snoozes: [] }),
  }),
});

const heard = (
  seq: number,
  messageFact: "POSTED" | "EDITED" | "DELETED",
  said: Message,
  about: Topic,
): Event => ({ __typename: "MessageEvent", seq, messageFact, message: { ...said, topic: about } });

const batch = (from: number, to: number, ...events: Event[]): Batch =>
  ({
    __typename: "EventBatch",
    stream: "round:r",
    from: `e:${from}`,
    to: `e:${to}`,
    resync: false,
    events,
  }) as Batch;

describe("a batch is applied exactly when it goes on where reading stopped", () => {
  const at = (from: string, to: string, resync = false) => ({ from, to, resync });
  test.each([
    ["continues", at("e:4", "e:7"), "apply"],
    ["was read already", at("e:2", "e:4"), "seen"],
    ["leaves a gap", at("e:5", "e:7"), "reconnect"],
    ["overlaps", at("e:3", "e:6"), "reconnect"],
    ["is of another past", at("e:4", "f:1", true), "reload"],
  ] as const)("it %s", (_words, place, verdict) => {
    expect(judge("e:4", place)).toBe(verdict);
  });
});

describe("live = fresh", () => {
  test("posted, edited, renamed: the live view is that of somebody who loads now", () => {
    const live = new LiveView({ start: start("e:0") });
    const renamed = topic(2, { title: "Antwort", version: 2 });
    const edited = message(1, { version: 2, body: "Besser", editedAt: "2019-03-18T08:05:00Z" });
    expect(
      live.take(
        batch(0, 2, heard(1, "POSTED", message(1), topic(1)), heard(2, "POSTED", message(2), topic(2))),
      ),
    ).toBe("apply");
    live.take(
      batch(2, 4, heard(3, "EDITED", edited, topic(2)), {
        __typename: "TopicEvent",
        seq: 4,
        topicFact: "RENAMED",
        topic: { ...renamed, summary: null },
      }),
    );

    const unread = [
      typed("UnreadTopic", { topic: renamed, readNumber: 0, mentionNumbers: [], takesPart: false }),
    ];
    const last = { ...message(2).topic, lastNumber: 2 };
    expect(live.view()).toEqual(
      freshView({
        start: start("e:4", unread),
        topics: [{ ...renamed, summary: null }],
        messages: [
          { ...edited, topic: last },
          { ...message(2), topic: last },
        ],
      }),
    );
    expect(live.cursor("round:r")).toBe("e:4");
  });

  test("a page that was fetched later may be newer than the events: nothing goes back", () => {
    const deleted = message(1, {
      version: 3,
      body: "",
      deletion: typed("Deletion", { at: "2019-03-18T08:09:00Z", reason: null, by: bo }),
    });
    const live = new LiveView({
      start: start("e:0"),
      topics: [topic(3, { version: 4, title: "Neu" })],
      messages: [deleted],
    });
    const before = live.view();
    live.take(
      batch(
        0,
        3,
        heard(1, "POSTED", message(1), topic(1)),
        heard(2, "EDITED", message(1, { version: 2 }), topic(2)),
      ),
    );
    expect(live.view().messages).toEqual(before.messages);
    expect(live.view().topics).toEqual(before.topics);
  });

  test("an answer that was under way while a message was deleted does not bring back its files", () => {
    const file = typed("File", {
      ...{ id: "f", name: "Notiz.txt", type: "text/plain", size: 5, description: "Zu sehen" },
      ...{ width: null, height: null, url: "/dateien/f", previewUrl: null },
    });
    const deletion = typed("Deletion", { at: "2019-03-18T08:09:00Z", reason: null, by: bo });
    const live = new LiveView({ start: start("e:0") });
    live.take(batch(0, 1, heard(1, "DELETED", message(1, { version: 2, body: "", deletion }), topic(1))));
    live.enter({ messages: [message(1, { attachments: [file] })] });
    expect(live.view().messages["m1"]).toMatchObject({ body: "", attachments: [] });
  });

  test("words and reactions overtake each other, and of each the later stays", () => {
    const live = new LiveView({ start: start("e:0") });
    const thanks = [typed("Reaction", { kind: "THANKS" as const, person: bo })];
    const reacted = message(1, { reactions: thanks, reactionsVersion: 1 });
    const edited = message(1, { body: "Besser", version: 2 });
    live.enter({ messages: [reacted] });
    live.enter({ messages: [edited] });
    expect(live.view().messages["m1"]).toMatchObject({ body: "Besser", reactions: [{ kind: "THANKS" }] });
    live.enter({ messages: [{ ...reacted, reactions: [], reactionsVersion: 2 }] });
    expect(live.view().messages["m1"]).toMatchObject({ body: "Besser", reactions: [] });
  });

  test("a quote never brings back words that were corrected meanwhile", () => {
    const live = new LiveView({ start: start("e:0") });
    const { id, number, version, body, postedAt, author, deletion } = message(1);
    const quoted = typed("Message", { id, number, version, body, postedAt, author, deletion });
    live.enter({ messages: [message(1, { body: "Besser", version: 2 })] });
    live.enter({ messages: [message(2, { quoted })] });
    expect(live.view().messages["m1"]).toMatchObject({ body: "Besser", version: 2 });
    expect(live.view().messages["m2"]).toMatchObject({ quoted: { id: "m1" } });
  });

  test("a batch that does not continue changes nothing", () => {
    const live = new LiveView({ start: start("e:0") });
    expect(live.take(batch(1, 2, heard(2, "POSTED", message(1), topic(1))))).toBe("reconnect");
    expect(live.view().messages).toEqual({});
    expect(live.cursor("round:r")).toBe("e:0");
  });
});

describe("the stretch of a topic on the screen", () => {
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({ id: `m${from + index}`, number: from + index }));
  const stretch = (from: number, to: number, hasBefore = true, hasAfter = false): MessageWindow => ({
    items: numbered(from, to),
    hasBefore,
    hasAfter,
  });

  test("a post is put at the end once, and only where the end is in sight", () => {
    const window = append(stretch(1, 3), { id: "m4", number: 4 }, false);
    expect(window.items.at(-1)?.number).toBe(4);
    expect(append(window, { id: "m4", number: 4 }, false)).toBe(window);
    const above = stretch(1, 3, false, true);
    expect(append(above, { id: "m9", number: 9 }, false)).toBe(above);
  });

  test("one's own post may be back before those of others: the gap is known, and closed", () => {
    const early = append(stretch(1, 3), { id: "m6", number: 6 }, false);
    expect(firstGap(early)).toBe(3);
    const closed = extendAfter(early, { items: numbered(4, 6), hasBefore: true, hasAfter: false });
    expect(firstGap(closed)).toBeNull();
    expect(closed.items).toHaveLength(6);
  });

  test("what was posted while the stretch was on its way is known to be missing, where the end is in sight", () => {
    expect(missingAfter(stretch(1, 3), 3)).toBeNull();
    expect(missingAfter(stretch(1, 3), 5)).toBe(3);
    expect(missingAfter(stretch(1, 3, false, true), 5)).toBeNull();
    const early = append(stretch(1, 3), { id: "m6", number: 6 }, false);
    expect(missingAfter(early, 7)).toBe(3);
    const caughtUp = extendAfter(stretch(1, 3), { items: numbered(4, 5), hasBefore: true, hasAfter: false });
    expect(missingAfter(caughtUp, 5)).toBeNull();
    expect(missingAfter({ items: [], hasBefore: false, hasAfter: false }, 5)).toBeNull();
  });

  test("however far one reads, the document stays small, and the way back is open", () => {
    let window = stretch(4_951, 5_000);
    for (let first = 4_951; first > 1; first -= 50) {
      window = extendBefore(window, {
        items: numbered(first - 50, first - 1),
        hasBefore: first > 51,
        hasAfter: true,
      });
    }
    expect(window.items).toHaveLength(mostRows);
    expect(window.items[0]?.number).toBe(1);
    expect(window).toMatchObject({ hasBefore: false, hasAfter: true });
  });

  test("read is what was shown without a gap", () => {
    expect(readableUpTo(4, new Set([5, 6, 8]))).toBe(6);
    expect(readableUpTo(4, new Set([40, 41]))).toBe(4);
  });
});

describe("how messages stand", () => {
  const standing = (
    number: number,
    authorId: string,
    minute: number,
    change: Partial<Standing> = {},
  ): Standing => ({
    id: `m${number}`,
    number,
    authorId,
    postedAt: new Date(Date.UTC(2019, 2, 18, 8, minute)).toISOString(),
    day: "2019-03-18",
    isDeleted: false,
    ...change,
  });

  test('one person\'s messages close up; a pause, a day, a tombstone and the line "Neu" open them', () => {
    const rows = lineUp(
      [
        standing(1, "ada", 0),
        standing(2, "ada", 5),
        standing(3, "ada", 90),
        standing(4, "bo", 91),
        standing(5, "bo", 92),
        standing(6, "bo", 93, { isDeleted: true }),
        standing(7, "bo", 94),
        standing(8, "bo", 95, { day: "2019-03-19" }),
      ],
      5,
    );
    expect(rows.map(({ hasAuthorLine }) => hasAuthorLine)).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(rows.map(({ isFirstMeeting }) => isFirstMeeting)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(rows.filter(({ startsDay }) => startsDay).map(({ number }) => number)).toEqual([1, 8]);
  });
});

test("pauses between tries grow, stay within bounds, and differ", () => {
  expect(backoff(1, () => 0)).toBe(250);
  expect(backoff(1, () => 1)).toBe(500);
  expect(backoff(50, () => 1)).toBe(30_000);
  expect(backoff(4, () => 0)).toBeLessThan(backoff(4, () => 1));
});

test("ids are UUIDs of version 4", () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId()).not.toBe(newId());
});
