import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { DELETE, EDIT, MARK_READ, POST, POST_MESSAGES, START_TOPIC, TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

interface TopicData {
  topic: {
    lastNumber: number;
    readNumber: number;
    excerpt?: string;
    messages: {
      items: { id: string; number: number; body: string }[];
      hasBefore: boolean;
      hasAfter: boolean;
    };
  };
}

let hub: Hub;
let world: World;
let ada: Visitor;
let bo: Visitor;
let staff: Visitor;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  const placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "FACILITATOR", placeId }] });
  staff = await world.person({ name: "Sina Staff", roles: [{ kind: "STAFF" }] });
  channelId = await world.channel();
});
afterAll(() => hub.stop());

async function startTopic(by: Visitor, body = "Wer hatte das schon?"): Promise<string> {
  const id = newId();
  await by.ask(START_TOPIC, { input: { id, channelId, title: "Eine Frage", messageId: newId(), body } });
  return id;
}

async function post(by: Visitor, topicId: string, body: string, id = newId()): Promise<string> {
  await by.ask(POST, { input: { id, topicId, body } });
  return id;
}

const read = async (who: Visitor, id: string): Promise<TopicData["topic"]> =>
  (await who.ask<TopicData>(TOPIC, { id })).topic;

describe("posting", () => {
  test("a topic begins with its first message, and answers follow in one order for all", async () => {
    const topicId = await startTopic(ada);
    await post(bo, topicId, "Wir, im März.");
    await post(ada, topicId, "Und wie?");
    const [forAda, forBo] = await Promise.all([read(ada, topicId), read(bo, topicId)]);
    expect(forAda.messages).toEqual(forBo.messages);
    expect(forAda.messages.items.map(({ number, body }) => [number, body])).toEqual([
      [1, "Wer hatte das schon?"],
      [2, "Wir, im März."],
      [3, "Und wie?"],
    ]);
  });

  test("sending the same message again, even at once, makes one", async () => {
    const topicId = await startTopic(ada);
    const id = newId();
    await Promise.all(Array.from({ length: 8 }, () => post(bo, topicId, "Einmal genügt.", id)));
    expect((await read(ada, topicId)).lastNumber).toBe(2);
  });

  test("an id that is taken does not overwrite what somebody else wrote", async () => {
    const topicId = await startTopic(ada);
    const id = await post(ada, topicId, "Mein Satz");
    expect(await bo.refused(POST, { input: { id, topicId, body: "Fremder Satz" } })).toBe("ID_TAKEN");
    expect((await read(bo, topicId)).messages.items.at(-1)?.body).toBe("Mein Satz");
  });

  test("thirty people at once get thirty numbers without a gap", async () => {
    const topicId = await startTopic(ada);
    await Promise.all(Array.from({ length: 30 }, (_, n) => post(n % 2 ? ada : bo, topicId, `Satz ${n}`)));
    const { items } = (await read(ada, topicId)).messages;
    expect(items.map((item) => item.number)).toEqual(Array.from({ length: 31 }, (_, n) => n + 1));
  });

  test.each([
    ["", "REQUIRED", "body"],
    ["   \n ", "REQUIRED", "body"],
    ["x".repeat(20_001), "TOO_LONG", "body"],
    ["[@alle hier](all:here) Hallo", "MENTION_ALL_REFUSED", "body"],
  ])("refuses %#", async (body, code, field) => {
    const topicId = await startTopic(ada);
    const { errors } = await ada.send(POST, { input: { id: newId(), topicId, body } });
    expect(errors?.[0]?.extensions).toMatchObject({ code, field, kind: "INVALID" });
  });

  test("the programme office may call everybody", async () => {
    const topicId = await startTopic(staff);
    await post(staff, topicId, "[@alle hier](all:here) Bitte bis Freitag.");
    expect((await read(ada, topicId)).lastNumber).toBe(2);
  });

  test("in an archived channel one reads and does not write", async () => {
    const archived = await world.channel({ archived: true });
    const input = { id: newId(), channelId: archived, title: "Neu", messageId: newId(), body: "Hallo" };
    expect(await ada.refused(START_TOPIC, { input })).toBe("CHANNEL_ARCHIVED");
  });
});

describe("what has gathered", () => {
  interface Outcome {
    message: { id: string; number: number } | null;
    refusal: { kind: string; code: string } | null;
  }
  const several = (...bodies: string[]) => bodies.map((body) => ({ id: newId(), body }));

  async function postSeveral(by: Visitor, topicId: string, messages: object[]): Promise<Outcome[]> {
    const { postMessages } = await by.ask<{
      postMessages: { topic: { id: string }; outcomes: Outcome[] };
    }>(POST_MESSAGES, { input: { topicId, messages } });
    expect(postMessages.topic.id).toBe(topicId);
    return postMessages.outcomes;
  }
  const numbers = (outcomes: Outcome[]) => outcomes.map(({ message }) => message?.number);
  const codes = (outcomes: Outcome[]) => outcomes.map(({ refusal }) => refusal?.code);

  test("arrives in its order, and once, however often it is sent and by however many tabs", async () => {
    const topicId = await startTopic(ada);
    const messages = several("Eins", "Zwei", "Drei");
    const all = await Promise.all(Array.from({ length: 6 }, () => postSeveral(ada, topicId, messages)));
    for (const outcomes of all) expect(numbers(outcomes)).toEqual([2, 3, 4]);
    const { items } = (await read(bo, topicId)).messages;
    expect(items.map(({ body }) => body)).toEqual(["Wer hatte das schon?", "Eins", "Zwei", "Drei"]);
  });

  test("one that is refused stops none of the others, and says why", async () => {
    const topicId = await startTopic(ada);
    const taken = await post(bo, topicId, "Von Bo");
    const messages = [
      ...several("Vorher", "   "),
      { id: taken, body: "Unter fremder Kennung" },
      ...several("[@alle hier](all:here) Hallo", "Nachher"),
    ];
    for (const outcomes of [
      await postSeveral(ada, topicId, messages),
      await postSeveral(ada, topicId, messages),
    ]) {
      expect(numbers(outcomes)).toEqual([3, undefined, undefined, undefined, 4]);
      const no = undefined;
      expect(codes(outcomes)).toEqual([no, "REQUIRED", "ID_TAKEN", "MENTION_ALL_REFUSED", no]);
    }
    expect((await read(bo, topicId)).lastNumber).toBe(4);
  });

  test("many topics at once, with the same new words in each, wait for nobody", async () => {
    const topics = await Promise.all(Array.from({ length: 6 }, (_, n) => startTopic(n % 2 ? ada : bo)));
    const words = Array.from({ length: 40 }, () => `Wort${newId().replace(/[^a-f]/g, "")}`);
    const turned = (n: number) => [...words.slice(n * 6), ...words.slice(0, n * 6)];
    const all = await Promise.all(
      topics.map((topicId, n) => postSeveral(n % 2 ? ada : bo, topicId, several(...turned(n)))),
    );
    for (const outcomes of all) expect(numbers(outcomes)).toEqual(words.map((_, n) => n + 2));
  });

  test("too many, none, and a topic that is closed to one are refused as a whole", async () => {
    const topicId = await startTopic(ada);
    const send = (messages: object[]) => ada.refused(POST_MESSAGES, { input: { topicId, messages } });
    expect(await send(several(...Array<string>(51).fill("Viel")))).toBe("TOO_MANY_MESSAGES");
    expect(await send([])).toBe("TOO_MANY_MESSAGES");
    expect((await read(ada, topicId)).lastNumber).toBe(1);
    const input = { topicId: newId(), messages: several("Ins Leere") };
    expect(await ada.refused(POST_MESSAGES, { input })).toBe("NOT_FOUND");
  });
});

describe("changing and taking back", () => {
  test("an edit keeps the earlier words readable", async () => {
    const topicId = await startTopic(ada);
    const id = await post(ada, topicId, "Am Dienstag");
    const { editMessage } = await ada.ask<{ editMessage: { version: number; history: object[] } }>(EDIT, {
      id,
      body: "Am Mittwoch",
      version: 1,
    });
    expect(editMessage).toMatchObject({
      version: 2,
      body: "Am Mittwoch",
      history: [{ version: 1, body: "Am Dienstag" }],
    });
  });

  test("of two editors the second is told", async () => {
    const topicId = await startTopic(ada);
    const id = await post(ada, topicId, "Eins");
    await ada.ask(EDIT, { id, body: "Zwei", version: 1 });
    expect(await ada.refused(EDIT, { id, body: "Drei", version: 1 })).toBe("CHANGED_MEANWHILE");
  });

  test("nobody edits what another wrote", async () => {
    const topicId = await startTopic(ada);
    const id = await post(ada, topicId, "Meins");
    expect(await bo.refused(EDIT, { id, body: "Deins", version: 1 })).toBe("FORBIDDEN");
    expect(await staff.refused(EDIT, { id, body: "Unseres", version: 1 })).toBe("FORBIDDEN");
  });

  test("a deleted message leaves a tombstone and none of its words", async () => {
    const topicId = await startTopic(ada);
    const id = await post(ada, topicId, "Geheimnis eins");
    await ada.ask(EDIT, { id, body: "Geheimnis zwei", version: 1 });
    const { deleteMessage } = await ada.ask<{ deleteMessage: object }>(DELETE, { id });
    expect(deleteMessage).toMatchObject({
      body: "",
      history: [],
      deletion: { reason: null, by: { id: ada.id } },
    });
    const left = await hub.database.query(
      `SELECT FROM message WHERE body LIKE '%Geheimnis%' UNION ALL SELECT FROM message_version WHERE body LIKE '%Geheimnis%'`,
    );
    expect(left).toHaveLength(0);
  });

  test("a moderator gives a reason; others may not at all", async () => {
    const topicId = await startTopic(ada);
    const id = await post(ada, topicId, "Zu laut");
    expect(await bo.refused(DELETE, { id, reason: "weil" })).toBe("FORBIDDEN");
    expect(await staff.refused(DELETE, { id })).toBe("REASON_REQUIRED");
    const { deleteMessage } = await staff.ask<{ deleteMessage: object }>(DELETE, {
      id,
      reason: "Persönliche Angaben",
    });
    expect(deleteMessage).toMatchObject({
      deletion: { reason: "Persönliche Angaben", by: { id: staff.id } },
    });
  });

  test("deleting twice keeps the first record", async () => {
    const topicId = await startTopic(ada);
    const id = await post(ada, topicId, "Weg damit");
    await ada.ask(DELETE, { id });
    const { deleteMessage } = await staff.ask<{ deleteMessage: object }>(DELETE, { id, reason: "Später" });
    expect(deleteMessage).toMatchObject({ deletion: { by: { id: ada.id }, reason: null } });
  });
});

describe("topics", () => {
  const RENAME = `mutation ($id: ID!, $title: String!) { renameTopic(id: $id, title: $title) { title version } }`;
  const RESOLVE = `mutation ($id: ID!) { resolveTopic(id: $id) { version resolution { at by { id } } } }`;
  const REOPEN = `mutation ($id: ID!) { reopenTopic(id: $id) { version resolution { at } } }`;

  test("the starter and moderators rename, others do not", async () => {
    const id = await startTopic(ada);
    expect(await bo.refused(RENAME, { id, title: "Anders" })).toBe("FORBIDDEN");
    expect(await ada.ask(RENAME, { id, title: "  Ein  besserer Titel " })).toMatchObject({
      renameTopic: { title: "Ein besserer Titel", version: 2 },
    });
    await staff.ask(RENAME, { id, title: "Noch besser" });
  });

  test("resolving is a record that the first one makes", async () => {
    const id = await startTopic(ada);
    await bo.ask(RESOLVE, { id });
    expect(await ada.ask(RESOLVE, { id })).toMatchObject({
      resolveTopic: { version: 2, resolution: { by: { id: bo.id } } },
    });
    expect(await ada.ask(REOPEN, { id })).toMatchObject({ reopenTopic: { version: 3, resolution: null } });
  });

  test("a resolved topic still takes an answer", async () => {
    const id = await startTopic(ada);
    await ada.ask(RESOLVE, { id });
    await post(bo, id, "Noch ein Nachtrag");
    expect((await read(ada, id)).lastNumber).toBe(2);
  });

  test("a page of topics goes on where the one before ended", async () => {
    const own = await world.channel();
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) {
      const id = newId();
      ids.unshift(id);
      await ada.ask(START_TOPIC, {
        input: { id, channelId: own, title: `Thema ${n}`, messageId: newId(), body: "Text" },
      });
    }
    const PAGE = `query ($id: ID!, $after: String) { channel(id: $id) { topics(after: $after, limit: 2) { next items { id } } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { channel: { topics: { next: string | null; items: { id: string }[] } } } = await bo.ask(
        PAGE,
        {
          id: own,
          after,
        },
      );
      seen.push(...answer.channel.topics.items.map((item) => item.id));
      after = answer.channel.topics.next;
    } while (after);
    expect(seen).toEqual(ids);
  });

  test("a window of a long topic has its neighbours on both sides", async () => {
    const id = await startTopic(ada);
    for (let n = 2; n <= 25; n++) await post(ada, id, `Satz ${n}`);
    const WINDOW = `query ($id: ID!, $around: Int, $before: Int, $after: Int) { topic(id: $id) {
      messages(around: $around, before: $before, after: $after, limit: 5) { hasBefore hasAfter items { number } } } }`;
    const numbers = async (wish: object): Promise<unknown> => {
      const { topic } = await bo.ask<TopicData>(WINDOW, { id, ...wish });
      const { hasBefore, hasAfter, items } = topic.messages;
      return [hasBefore, hasAfter, ...items.map((item) => item.number)];
    };
    expect(await numbers({})).toEqual([true, false, 21, 22, 23, 24, 25]);
    expect(await numbers({ around: 12 })).toEqual([true, true, 10, 11, 12, 13, 14]);
    expect(await numbers({ around: 1 })).toEqual([false, true, 1, 2, 3, 4, 5]);
    expect(await numbers({ before: 10 })).toEqual([true, true, 5, 6, 7, 8, 9]);
    expect(await numbers({ before: 3 })).toEqual([false, true, 1, 2]);
    expect(await numbers({ after: 22 })).toEqual([true, false, 23, 24, 25]);
    expect(await numbers({ after: 25 })).toEqual([true, false]);
    expect(await numbers({ around: -5 })).toEqual([false, true, 1, 2, 3, 4, 5]);
    expect(await numbers({ before: -2147483648 })).toEqual([false, true]);
    expect(await numbers({ after: 2147483647 })).toEqual([true, false]);
  });
});

describe("reading", () => {
  test("the mark moves forward only, and never beyond what exists", async () => {
    const id = await startTopic(ada);
    for (let n = 0; n < 4; n++) await post(ada, id, `Satz ${n}`);
    await bo.ask(MARK_READ, { topicId: id, upTo: 3 });
    await bo.ask(MARK_READ, { topicId: id, upTo: 2 });
    expect((await read(bo, id)).readNumber).toBe(3);
    await bo.ask(MARK_READ, { topicId: id, upTo: 999 });
    expect((await read(bo, id)).readNumber).toBe(5);
  });

  test("whoever had read everything has read their own words; whoever had not is not told so", async () => {
    const id = await startTopic(ada);
    expect((await read(ada, id)).readNumber).toBe(1);
    await post(bo, id, "Ohne gelesen zu haben");
    expect((await read(bo, id)).readNumber).toBe(0);
    await post(ada, id, "Überholt");
    expect((await read(ada, id)).readNumber).toBe(1);
  });

  test("what was said before somebody came is read; what comes after is not", async () => {
    const quiet = await world.channel();
    const topicId = newId();
    await ada.ask(START_TOPIC, {
      input: { id: topicId, channelId: quiet, title: "Alt", messageId: newId(), body: "Alt" },
    });
    const placeId = await world.place();
    const newcomer = await world.person({ roles: [{ kind: "STEERING_GROUP" }] });
    const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
    await staff.ask(GRANT, {
      input: { roundId: world.roundId, placeId, kind: "TEAM_MEMBER", personId: newcomer.id },
    });
    const UNREAD = `query ($id: ID!) { round(id: $id) { unread { topic { id } } } }`;
    expect(await newcomer.ask(UNREAD, { id: world.roundId })).toEqual({ round: { unread: [] } });
    await post(ada, topicId, "Neu");
    expect(await newcomer.ask(UNREAD, { id: world.roundId })).toEqual({
      round: { unread: [{ topic: { id: topicId } }] },
    });
  });
});

test("the list of topics quotes the first message that still stands", async () => {
  const firstId = newId();
  const topicId = newId();
  await ada.ask(START_TOPIC, {
    input: { id: topicId, channelId, title: "Frage", messageId: firstId, body: "Zuerst" },
  });
  const second = await post(bo, topicId, "Danach");
  const third = await post(bo, topicId, "Zuletzt");
  const excerpt = async () =>
    (
      await bo.ask<{ topic: { excerpt: string } }>(`query ($id: ID!) { topic(id: $id) { excerpt } }`, {
        id: topicId,
      })
    ).topic.excerpt;
  await bo.ask(EDIT, { id: third, body: "Ganz zuletzt", version: 1 });
  expect(await excerpt()).toBe("Zuerst");
  await ada.ask(EDIT, { id: firstId, body: "Zuallererst", version: 1 });
  expect(await excerpt()).toBe("Zuallererst");
  await ada.ask(DELETE, { id: firstId });
  expect(await excerpt()).toBe("Danach");
  await bo.ask(EDIT, { id: second, body: "Gleich danach", version: 1 });
  expect(await excerpt()).toBe("Gleich danach");
  await bo.ask(DELETE, { id: third });
  expect(await excerpt()).toBe("Gleich danach");
  await bo.ask(DELETE, { id: second });
  expect(await excerpt()).toBe("");
});

describe("mentions", () => {
  const UNREAD = `query ($id: ID!) { round(id: $id) { unread { topic { id } readNumber mentionNumbers } } }`;
  const numbers = async (who: Visitor, topicId: string): Promise<number[] | undefined> => {
    const { round } = await who.ask<{
      round: { unread: { topic: { id: string }; mentionNumbers: number[] }[] };
    }>(UNREAD, { id: world.roundId });
    return round.unread.find((entry) => entry.topic.id === topicId)?.mentionNumbers;
  };

  test("by name, by place and as everybody; not by one's own words; gone with edit and deletion", async () => {
    const placeId = await world.place();
    const cem = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const topicId = await startTopic(ada);
    const byName = await post(ada, topicId, `Was meint [@Cem](person:${cem.id})?`);
    await post(ada, topicId, "Dazwischen");
    const byPlace = await post(bo, topicId, `Und [@Ort](place:${placeId})?`);
    await post(staff, topicId, "[@alle hier](all:here) Bitte antworten.");
    await post(cem, topicId, `Ich, [@Cem](person:${cem.id}), meine: ja.`);
    expect(await numbers(cem, topicId)).toEqual([2, 4, 5]);
    expect(await numbers(bo, topicId)).toEqual([5]);

    await ada.ask(EDIT, { id: byName, body: "Was meint ihr?", version: 1 });
    await bo.ask(DELETE, { id: byPlace });
    expect(await numbers(cem, topicId)).toEqual([5]);
    await cem.ask(MARK_READ, { topicId, upTo: 5 });
    expect(await numbers(cem, topicId)).toEqual([]);
  });

  test("only those who read the channel are called, by their name of today, whatever the text says", async () => {
    const MENTIONS = `query ($id: ID!) { message(id: $id) { body mentions { kind targetId name } } }`;
    const placeId = await world.place({ name: "Musterstadt" });
    const cem = await world.person({ name: "Cem Can", roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const guest = await world.person({ name: "Gerda Geheim", roles: [{ kind: "FUNDER" }] });
    const elsewhere = await World.in(hub);
    const stranger = await elsewhere.person({ name: "Sven Fremd", roles: [{ kind: "STAFF" }] });
    const foreignPlace = await elsewhere.place({ name: "Anderswo" });
    const topicId = await startTopic(ada);
    const id = await post(
      ada,
      topicId,
      [
        `[@Chef](person:${cem.id}) [@Ort](place:${placeId}) [@Gast](person:${guest.id})`,
        `[@X](person:${stranger.id}) [@Y](place:${foreignPlace}) [@Z](person:${newId()})`,
        `[@leer](person:------------------------------------)`,
      ].join(" "),
    );
    const called = await bo.ask<{ message: { mentions: object[] } }>(MENTIONS, { id });
    expect(called.message.mentions).toEqual([
      { kind: "PERSON", targetId: cem.id, name: "Cem Can" },
      { kind: "PLACE", targetId: placeId, name: "Musterstadt" },
    ]);

    await world.database.query(`UPDATE person SET family_name = 'Neu' WHERE id = $1`, [cem.id]);
    const [first] = (await bo.ask<{ message: { mentions: object[] } }>(MENTIONS, { id })).message.mentions;
    expect(first).toMatchObject({ name: "Cem Neu" });
  });

  test("in the channel of a place only its own people are called", async () => {
    const MENTIONS = `query ($id: ID!) { message(id: $id) { mentions { name } } }`;
    const placeId = await world.place();
    const own = await world.person({ name: "Olga Orts", roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const inside = await world.channel({ audience: "PLACE", placeId });
    const topicId = newId();
    await own.ask(START_TOPIC, {
      input: { id: topicId, channelId: inside, title: "Unter uns", messageId: newId(), body: "Also:" },
    });
    const both = `[@a](person:${own.id}) [@b](person:${staff.id})`;
    const id = await post(own, topicId, both);
    expect(await own.ask(MENTIONS, { id })).toEqual({ message: { mentions: [{ name: "Olga Orts" }] } });
    await own.ask(EDIT, { id, body: `${both}!`, version: 1 });
    expect(await own.ask(MENTIONS, { id })).toEqual({ message: { mentions: [{ name: "Olga Orts" }] } });
  });
});
