import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { DELETE, POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const SAVE = `mutation ($input: SaveBookmarkInput!) { saveBookmark(input: $input) { id note version markedAt removedAt } }`;
const REMOVE = `mutation ($messageId: ID!, $version: Int!) {
  removeBookmark(messageId: $messageId, version: $version) { id note version markedAt removedAt } }`;
const LIST = `query ($after: String, $limit: Int!) { viewer { bookmarkCount
  bookmarks(after: $after, limit: $limit) { next items { id note version removedAt
    message { body deletion { at } author { name } topic { title channel { name } } } } } } }`;
const OF_MESSAGE = `query ($id: ID!) { message(id: $id) { viewerBookmark { note version removedAt } } }`;

interface Bookmark {
  id: string;
  note: string;
  version: number;
  markedAt: string;
  removedAt: string | null;
  message: { body: string; deletion: object | null };
}
interface Listed {
  bookmarkCount: number;
  bookmarks: { items: Bookmark[]; next: string | null };
}

let hub: Hub;
let world: World;
let placeId: string;
let channelId: string;
let bo: Visitor;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  placeId = await world.place();
  channelId = await world.channel();
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "TEAM_MEMBER", placeId }] });
});
afterAll(() => hub.stop());

/** Somebody of the place who has marked nothing yet. */
const somebody = (name = "Ada Auer"): Promise<Visitor> =>
  world.person({ name, roles: [{ kind: "TEAM_MEMBER", placeId }] });

/** Said by Bo. */
async function said(body = "Wir hatten das im März.", where = channelId, by = bo): Promise<string> {
  const [id, messageId] = [newId(), newId()];
  await by.ask(START_TOPIC, { input: { id, channelId: where, title: "Eine Frage", messageId, body } });
  return messageId;
}

const save = async (who: Visitor, messageId: string, note: string | null, version: number) =>
  (await who.ask<{ saveBookmark: Bookmark }>(SAVE, { input: { messageId, note, version } })).saveBookmark;
const remove = async (who: Visitor, messageId: string, version: number) =>
  (await who.ask<{ removeBookmark: Bookmark }>(REMOVE, { messageId, version })).removeBookmark;
const list = async (who: Visitor, after: string | null = null, limit = 30): Promise<Listed> =>
  (await who.ask<{ viewer: Listed }>(LIST, { after, limit })).viewer;
const idsOf = ({ bookmarks }: Listed): string[] => bookmarks.items.map(({ id }) => id);
const notesOf = ({ bookmarks }: Listed): string[] => bookmarks.items.map(({ note }) => note);
const refusal = (who: Visitor, messageId: string, note: string | null, version: number) =>
  who.refused(SAVE, { input: { messageId, note, version } });
const announced = async (personId: string): Promise<object[]> =>
  hub.database.query(`SELECT payload FROM event WHERE stream = $1 AND kind = 'bookmark.changed'`, [
    `person:${personId}`,
  ]);

describe("a bookmark", () => {
  test("stands with its note on another device, with what was said and where, and for nobody else", async () => {
    const ada = await somebody();
    const messageId = await said();
    await save(ada, messageId, "Für die Sitzung im Mai", 0);
    const phone = await world.signIn(ada.id);
    expect(await list(phone)).toMatchObject({
      bookmarkCount: 1,
      bookmarks: {
        next: null,
        items: [
          {
            id: messageId,
            note: "Für die Sitzung im Mai",
            message: {
              body: "Wir hatten das im März.",
              author: { name: "Bo Beck" },
              topic: { title: "Eine Frage" },
            },
          },
        ],
      },
    });
    expect(await phone.ask(OF_MESSAGE, { id: messageId })).toMatchObject({
      message: { viewerBookmark: { note: "Für die Sitzung im Mai", version: 1 } },
    });
    expect(await list(bo)).toEqual({ bookmarkCount: 0, bookmarks: { items: [], next: null } });
    expect(await bo.ask(OF_MESSAGE, { id: messageId })).toEqual({ message: { viewerBookmark: null } });
  });

  test("is made once, however often one presses, and its note is not emptied by that", async () => {
    const ada = await somebody();
    const messageId = await said();
    const both = await Promise.all([save(ada, messageId, null, 0), save(ada, messageId, null, 0)]);
    expect(both.map(({ version }) => version)).toEqual([1, 1]);
    await save(ada, messageId, "Wichtig", 1);
    expect(await save(ada, messageId, null, 0)).toMatchObject({ note: "Wichtig", version: 2 });
    expect(await save(ada, messageId, "Wichtig", 1)).toMatchObject({ note: "Wichtig", version: 2 });
    expect(await announced(ada.id)).toEqual([{ payload: { messageId } }, { payload: { messageId } }]);
  });

  test("late words of an older device do not take the place of newer ones, nor of a removal", async () => {
    const ada = await somebody();
    const messageId = await said();
    await save(ada, messageId, "Erst", 0);
    await save(ada, messageId, "Dann", 1);
    expect(await refusal(ada, messageId, "Zu spät", 1)).toBe("BOOKMARK_CHANGED");
    expect(await refusal(ada, messageId, "Anders", 0)).toBe("BOOKMARK_CHANGED");
    expect(await ada.refused(REMOVE, { messageId, version: 1 })).toBe("BOOKMARK_CHANGED");
    expect(notesOf(await list(ada))).toEqual(["Dann"]);
    await remove(ada, messageId, 2);
    expect(await refusal(ada, messageId, "Zu spät", 2)).toBe("BOOKMARK_CHANGED");
    expect(await list(ada)).toMatchObject({ bookmarkCount: 0, bookmarks: { items: [] } });
  });

  test("of two devices that write at once, one is told so", async () => {
    const ada = await somebody();
    const messageId = await said();
    await save(ada, messageId, null, 0);
    const answers = await Promise.all(
      ["Hier", "Dort"].map((note) => ada.send(SAVE, { input: { messageId, note, version: 1 } })),
    );
    expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
    expect(await list(ada)).toMatchObject({ bookmarks: { items: [{ version: 2 }] } });
  });

  test("is taken away with its note, twice without harm, and taken back at its old place", async () => {
    const ada = await somebody();
    const [first, second] = [await said("Eins"), await said("Zwei")];
    const marked = await save(ada, first, "Notiert", 0);
    await save(ada, second, null, 0);
    const gone = await remove(ada, first, 1);
    expect(gone).toMatchObject({ note: "", version: 2, removedAt: expect.any(String) });
    expect(await remove(ada, first, 1)).toEqual(gone);
    expect(idsOf(await list(ada))).toEqual([second]);
    const rows = await hub.database.query(`SELECT 1 FROM bookmark WHERE note = 'Notiert'`);
    expect(rows).toEqual([]);

    const back = await save(ada, first, "Notiert", gone.version);
    expect(back).toMatchObject({ note: "Notiert", version: 3, removedAt: null, markedAt: marked.markedAt });
    expect(idsOf(await list(ada))).toEqual([second, first]);
  });

  test("marked anew after it was taken away it stands first again", async () => {
    const ada = await somebody();
    const [first, second] = [await said("Eins"), await said("Zwei")];
    for (const id of [first, second]) await save(ada, id, null, 0);
    await remove(ada, first, 1);
    expect(await save(ada, first, null, 0)).toMatchObject({ version: 3, note: "" });
    expect(idsOf(await list(ada))).toEqual([first, second]);
  });

  test("that never was cannot be taken away", async () => {
    const ada = await somebody();
    expect(await ada.refused(REMOVE, { messageId: await said(), version: 1 })).toBe("NOT_FOUND");
  });

  test("has a note of at most 1,000 characters, and says at the field what to do", async () => {
    const ada = await somebody();
    const messageId = await said();
    const input = { messageId, note: "a".repeat(1_001), version: 0 };
    const { errors } = await ada.send(SAVE, { input });
    expect(errors?.[0]).toMatchObject({
      message: "Bitte kürzen Sie den Text auf höchstens 1.000 Zeichen (jetzt 1.001).",
      extensions: { code: "TOO_LONG", field: "note" },
    });
    expect(await list(ada)).toMatchObject({ bookmarkCount: 0 });
    await save(ada, messageId, "a".repeat(1_000), 0);
  });

  test("shows that the message was taken back; the note stays", async () => {
    const ada = await somebody();
    const messageId = await said();
    await save(ada, messageId, "Nachfragen", 0);
    await bo.ask(DELETE, { id: messageId });
    expect(await list(ada)).toMatchObject({
      bookmarkCount: 1,
      bookmarks: {
        items: [{ note: "Nachfragen", message: { body: "", deletion: { at: expect.any(String) } } }],
      },
    });
    await save(ada, messageId, "War zurückgezogen", 1);
  });

  test("in an archived channel one can still mark what one reads", async () => {
    const ada = await somebody();
    const filed = await world.channel();
    const messageId = await said("Von früher", filed);
    await hub.database.query(`UPDATE channel SET archived_at = now(), archived_by = $2 WHERE id = $1`, [
      filed,
      bo.id,
    ]);
    expect(await save(ada, messageId, null, 0)).toMatchObject({ version: 1 });
  });
});

describe("who may not read a message", () => {
  test("cannot mark it, and is told the same as of one that does not exist", async () => {
    const stranger = await world.person({
      name: "Nils Nachbar",
      roles: [{ kind: "TEAM_MEMBER", placeId: await world.place() }],
    });
    const ours = await world.channel({ audience: "PLACE", placeId });
    const messageId = await said("Unter uns", ours);
    const asked = (id: string) => stranger.send(SAVE, { input: { messageId: id, note: "Aha", version: 0 } });
    const answer = await asked(messageId);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ kind: "NOT_FOUND" });
    expect(answer).toEqual(await asked(newId()));
    expect(await stranger.refused(REMOVE, { messageId, version: 1 })).toBe("NOT_FOUND");
    expect(await hub.database.query(`SELECT 1 FROM bookmark WHERE person_id = $1`, [stranger.id])).toEqual(
      [],
    );
  });

  test("any more: it is neither listed nor counted, and there again with the right", async () => {
    const ada = await somebody();
    const ours = await world.channel({ audience: "PLACE", placeId: await world.place() });
    const [row] = await hub.database.query<{ place: string }>(
      `SELECT place_id AS place FROM channel WHERE id = $1`,
      [ours],
    );
    const inside = { kind: "TEAM_MEMBER" as const, placeId: row!.place };
    const roleId = await world.role(ada.id, inside);
    const other = await world.person({ name: "Cem Can", roles: [inside] });
    const [hidden, open] = [await said("Unter uns", ours, other), await said("Für alle")];
    for (const id of [hidden, open]) await save(ada, id, "Meins", 0);

    await hub.database.query(`UPDATE role SET until = now() WHERE id = $1`, [roleId]);
    expect(await list(ada)).toMatchObject({ bookmarkCount: 1, bookmarks: { items: [{ id: open }] } });
    expect(await refusal(ada, hidden, "Mehr", 1)).toBe("NOT_FOUND");
    expect(await ada.refused(REMOVE, { messageId: hidden, version: 1 })).toBe("NOT_FOUND");

    await world.role(ada.id, inside);
    expect(idsOf(await list(ada))).toEqual([open, hidden]);
  });
});

describe("many bookmarks", () => {
  test("come page by page, each once, marked last first", async () => {
    const ada = await somebody();
    const [topicId, messageId] = [newId(), newId()];
    const input = { id: topicId, channelId, title: "Viele", messageId, body: "Nummer 0" };
    await bo.ask(START_TOPIC, { input });
    const ids = [messageId];
    for (let n = 1; n < 7; n++) {
      ids.push(newId());
      await bo.ask(POST, { input: { id: ids[n], topicId, body: `Nummer ${n}` } });
    }
    for (const id of ids) await save(ada, id, null, 0);
    // All at one moment: then the ids decide.
    await hub.database.query(
      `UPDATE bookmark SET marked_at = date_trunc('milliseconds', now()) WHERE person_id = $1`,
      [ada.id],
    );
    const whole = idsOf(await list(ada));
    expect([...whole].sort()).toEqual([...ids].sort());

    const found: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 4; pages++) {
      const page: Listed = await list(ada, after, 2);
      found.push(...idsOf(page));
      expect(page.bookmarkCount).toBe(7);
      after = page.bookmarks.next;
      if (after === null) break;
    }
    expect(found).toEqual(whole);
    expect(await ada.refused(LIST, { after: "irgendwo", limit: 2 })).toBe("CURSOR_MALFORMED");
  });
});
