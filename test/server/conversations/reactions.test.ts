import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { DELETE, EDIT, POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const REACT = `mutation ($id: ID!, $kind: ReactionKind!) { react(messageId: $id, kind: $kind) { id reactionsVersion } }`;
const UNREACT = `mutation ($id: ID!, $kind: ReactionKind!) { unreact(messageId: $id, kind: $kind) { id } }`;
const MESSAGE = `query ($id: ID!) { message(id: $id) { reactionsVersion version
  reactions { kind person { id name } } quoted { id number body author { name } deletion { at } } } }`;

interface Shown {
  reactionsVersion: number;
  version: number;
  reactions: { kind: string; person: { id: string; name: string } }[];
  quoted: {
    id: string;
    number: number;
    body: string;
    author: { name: string };
    deletion: object | null;
  } | null;
}

let hub: Hub;
let world: World;
let ada: Visitor;
let bo: Visitor;
let outsider: Visitor;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  const placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "TEAM_MEMBER", placeId }] });
  outsider = await world.person({ name: "Fanny Funder", roles: [{ kind: "FUNDER" }] });
  channelId = await world.channel();
});
afterAll(() => hub.stop());

async function topic(by = ada): Promise<{ topicId: string; messageId: string }> {
  const [topicId, messageId] = [newId(), newId()];
  const input = { id: topicId, channelId, title: "Eine Frage", messageId, body: "Wer hatte das schon?" };
  await by.ask(START_TOPIC, { input });
  return { topicId, messageId };
}

const shown = async (who: Visitor, id: string): Promise<Shown> =>
  (await who.ask<{ message: Shown }>(MESSAGE, { id })).message;
const signs = async (who: Visitor, id: string): Promise<string[]> =>
  (await shown(who, id)).reactions.map(({ kind, person }) => `${kind} ${person.name}`);

describe("answers without words", () => {
  test("everybody sees who says what, in the order in which it was said", async () => {
    const { messageId: id } = await topic();
    await bo.ask(REACT, { id, kind: "THANKS" });
    await ada.ask(REACT, { id, kind: "SEEN" });
    await ada.ask(REACT, { id, kind: "THANKS" });
    const seen = ["THANKS Bo Beck", "SEEN Ada Auer", "THANKS Ada Auer"];
    expect(await signs(ada, id)).toEqual(seen);
    expect(await signs(bo, id)).toEqual(seen);
  });

  test("saying it again, even at once, counts once; taking it back twice takes one back", async () => {
    const { messageId: id } = await topic();
    await Promise.all(Array.from({ length: 6 }, () => bo.ask(REACT, { id, kind: "HELPFUL" })));
    await ada.ask(REACT, { id, kind: "HELPFUL" });
    expect(await shown(ada, id)).toMatchObject({ reactionsVersion: 2, version: 1 });
    await Promise.all(Array.from({ length: 3 }, () => bo.ask(UNREACT, { id, kind: "HELPFUL" })));
    expect(await signs(ada, id)).toEqual(["HELPFUL Ada Auer"]);
    expect((await shown(ada, id)).reactionsVersion).toBe(3);
    await ada.ask(UNREACT, { id, kind: "HELPFUL" });
    expect(await signs(ada, id)).toEqual([]);
  });

  test("twenty people at once are counted as twenty", async () => {
    const { messageId: id } = await topic();
    const placeId = await world.place();
    const people = await Promise.all(
      Array.from({ length: 20 }, () => world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] })),
    );
    await Promise.all(people.map((person) => person.ask(REACT, { id, kind: "AGREE" })));
    expect(await shown(ada, id)).toMatchObject({ reactionsVersion: 20 });
    expect(await signs(ada, id)).toHaveLength(20);
    const [row] = await hub.database.query<{ count: number }>(
      `SELECT reaction_count AS count FROM message WHERE id = $1`,
      [id],
    );
    expect(row?.count).toBe(20);
  });

  test("a deleted message has none and gets none", async () => {
    const { messageId: id } = await topic();
    await bo.ask(REACT, { id, kind: "THANKS" });
    await ada.ask(DELETE, { id });
    expect(await shown(bo, id)).toMatchObject({ reactions: [], reactionsVersion: 2 });
    expect(await bo.refused(REACT, { id, kind: "THANKS" })).toBe("MESSAGE_DELETED");
  });

  test("where nobody writes any more, nobody reacts", async () => {
    const { messageId: id } = await topic();
    await bo.ask(REACT, { id, kind: "THANKS" });
    await hub.database.query(`UPDATE channel SET archived_at = now(), archived_by = $2 WHERE id = $1`, [
      channelId,
      ada.id,
    ]);
    try {
      expect(await bo.refused(REACT, { id, kind: "AGREE" })).toBe("CHANNEL_ARCHIVED");
      expect(await bo.refused(UNREACT, { id, kind: "THANKS" })).toBe("CHANNEL_ARCHIVED");
      expect(await signs(ada, id)).toEqual(["THANKS Bo Beck"]);
    } finally {
      await hub.database.query(`UPDATE channel SET archived_at = NULL, archived_by = NULL WHERE id = $1`, [
        channelId,
      ]);
    }
  });

  test("who may not read it cannot react to it, and what was said outlives a role", async () => {
    const { messageId: id } = await topic();
    const guest = await world.person({ name: "Gesa Gast", roles: [{ kind: "STAFF" }] });
    await guest.ask(REACT, { id, kind: "CONGRATULATIONS" });
    await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [guest.id]);
    expect(await signs(ada, id)).toEqual(["CONGRATULATIONS Gesa Gast"]);
    expect(await outsider.refused(REACT, { id, kind: "THANKS" })).toBe("NOT_FOUND");
    expect(await guest.refused(REACT, { id, kind: "THANKS" })).toBe("NOT_FOUND");
  });
});

describe("a quote", () => {
  test("shows the message as it stands, through corrections and deletion", async () => {
    const { topicId, messageId: quotedId } = await topic();
    const id = newId();
    await bo.ask(POST, { input: { id, topicId, body: "Genau das.", quotedId } });
    const first = { id: quotedId, number: 1, author: { name: "Ada Auer" } };
    expect((await shown(ada, id)).quoted).toMatchObject({ ...first, body: "Wer hatte das schon?" });
    await ada.ask(EDIT, { id: quotedId, body: "Wer kennt das?", version: 1 });
    expect((await shown(ada, id)).quoted).toMatchObject({ ...first, body: "Wer kennt das?", deletion: null });
    await ada.ask(DELETE, { id: quotedId });
    expect((await shown(ada, id)).quoted).toMatchObject({ body: "", deletion: expect.anything() });
  });

  test("belongs to the same topic, else the field says so", async () => {
    const [here, there] = [await topic(), await topic()];
    for (const quotedId of [there.messageId, newId(), "keine Kennung"]) {
      const input = { id: newId(), topicId: here.topicId, body: "Genau das.", quotedId };
      expect(await bo.refused(POST, { input })).toBe("QUOTE_ELSEWHERE");
    }
  });

  test("is part of what was sent: the same again is the same, with another quote it is not", async () => {
    const { topicId, messageId: quotedId } = await topic();
    const input = { id: newId(), topicId, body: "Genau das.", quotedId };
    await bo.ask(POST, { input });
    await bo.ask(POST, { input });
    expect(await bo.refused(POST, { input: { ...input, quotedId: null } })).toBe("ID_TAKEN");
    expect((await shown(ada, input.id)).quoted?.id).toBe(quotedId);
  });
});
