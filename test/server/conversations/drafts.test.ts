import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id body version } }`;
const DRAFTS = `{ viewer { drafts { id title body quotedId version topic { id } channel { id } } } }`;

interface Draft {
  id: string;
  title: string;
  body: string;
  quotedId: string | null;
  version: number;
}

let hub: Hub;
let world: World;
let ada: Visitor;
let bo: Visitor;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  const placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "TEAM_MEMBER", placeId }] });
  channelId = await world.channel();
});
afterAll(() => hub.stop());

async function topic(): Promise<{ topicId: string; messageId: string }> {
  const [topicId, messageId] = [newId(), newId()];
  const input = { id: topicId, channelId, title: "Eine Frage", messageId, body: "Wer hatte das schon?" };
  await ada.ask(START_TOPIC, { input });
  return { topicId, messageId };
}

const save = async (who: Visitor, input: object): Promise<Draft> =>
  (await who.ask<{ saveDraft: Draft }>(SAVE, { input: { title: "", ...input } })).saveDraft;
const drafts = async (who: Visitor): Promise<Draft[]> =>
  (await who.ask<{ viewer: { drafts: Draft[] } }>(DRAFTS)).viewer.drafts;
const draftIn = async (who: Visitor, topicId: string): Promise<Draft | undefined> =>
  (await drafts(who)).find(({ id }) => id === `topic:${topicId}`);

describe("a draft", () => {
  test("is there on another device, and for nobody else", async () => {
    const { topicId, messageId: quotedId } = await topic();
    await save(ada, { topicId, body: "Wir hatten", quotedId, version: 0 });
    const phone = await world.signIn(ada.id);
    expect(await draftIn(phone, topicId)).toMatchObject({ body: "Wir hatten", quotedId, version: 1 });
    expect(await drafts(bo)).toEqual([]);
  });

  test("late words of an older device do not take the place of newer ones", async () => {
    const { topicId } = await topic();
    await save(ada, { topicId, body: "Erst", version: 0 });
    await save(ada, { topicId, body: "Dann", version: 1 });
    const late = { input: { topicId, title: "", body: "Zu spät", version: 1 } };
    expect(await ada.refused(SAVE, late)).toBe("CHANGED_MEANWHILE");
    expect(await save(ada, { topicId, body: "Dann", version: 1 })).toMatchObject({ version: 2 });
    expect((await draftIn(ada, topicId))?.body).toBe("Dann");
  });

  test("goes with the message that it became, in the same moment", async () => {
    const { topicId } = await topic();
    const { version } = await save(ada, { topicId, body: "Wir, im März.", version: 0 });
    await ada.ask(POST, { input: { id: newId(), topicId, body: "Wir, im März.", draftVersion: version } });
    expect(await draftIn(ada, topicId)).toBeUndefined();
    const late = { input: { topicId, title: "", body: "Wir, im", version } };
    expect(await ada.refused(SAVE, late)).toBe("CHANGED_MEANWHILE");
    expect(await save(ada, { topicId, body: "Noch etwas", version: 0 })).toMatchObject({ version: 3 });
  });

  test("stays when it was gone on with elsewhere before the message arrived", async () => {
    const { topicId } = await topic();
    await save(ada, { topicId, body: "Wir, im März.", version: 0 });
    await save(ada, { topicId, body: "Etwas anderes", version: 1 });
    await ada.ask(POST, { input: { id: newId(), topicId, body: "Wir, im März.", draftVersion: 1 } });
    expect((await draftIn(ada, topicId))?.body).toBe("Etwas anderes");
  });

  test("of a new topic has a title, and goes with the topic", async () => {
    const { version } = await save(bo, { channelId, title: "Eine Idee", body: "", version: 0 });
    expect(await drafts(bo)).toMatchObject([{ id: `channel:${channelId}`, title: "Eine Idee" }]);
    const input = { id: newId(), channelId, title: "Eine Idee", messageId: newId(), body: "Nämlich:" };
    await bo.ask(START_TOPIC, { input: { ...input, draftVersion: version } });
    expect(await drafts(bo)).toEqual([]);
  });

  test("is kept but shown to nobody where one may no longer read, and is there again with the right", async () => {
    const placeId = await world.place();
    const own = await world.channel({ audience: "PLACE", placeId });
    const guest = await world.person({ name: "Gesa Gast", roles: [{ kind: "TEAM_MEMBER", placeId }] });
    await save(guest, { channelId: own, title: "Unter uns", body: "", version: 0 });
    await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [guest.id]);
    expect(await drafts(guest)).toEqual([]);
    const more = { input: { channelId: own, title: "Mehr", body: "", version: 1 } };
    expect(await guest.refused(SAVE, more)).toBe("NOT_FOUND");
    await world.role(guest.id, { kind: "TEAM_MEMBER", placeId });
    expect(await drafts(guest)).toMatchObject([{ title: "Unter uns" }]);
  });

  test("belongs to one topic or one channel, and is not endless", async () => {
    const { topicId } = await topic();
    for (const where of [{}, { topicId, channelId }]) {
      expect(await ada.refused(SAVE, { input: { ...where, title: "", body: "Wo?", version: 0 } })).toBe(
        "TOPIC_OR_CHANNEL",
      );
    }
    const long = { topicId, title: "", body: "a".repeat(20_001), version: 0 };
    expect(await ada.refused(SAVE, { input: long })).toBe("TOO_LONG");
  });
});
