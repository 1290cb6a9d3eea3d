import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { POST } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import {
  DISCARD,
  EDIT_UPDATE,
  PeopleOfAPlace,
  publish,
  PUBLISH,
  read,
  release,
  RELEASE,
  SAVE,
  SUBMIT,
  type Update,
  UPDATE,
} from "./people-of-a-place.js";

let hub: Hub;
let world: World;
let all: PeopleOfAPlace;

beforeAll(async () => {
  hub = await Hub.start();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  world = await World.in(hub);
  all = await PeopleOfAPlace.in(world);
});

const messagesOf = (topicId: string): Promise<{ body: string; author: string; version: number }[]> =>
  hub.database.query(
    `SELECT body, author_id AS author, version FROM message WHERE topic_id = $1 ORDER BY number`,
    [topicId],
  );
const field = async (who: Visitor, query: string, variables: object): Promise<string[]> => {
  const { errors } = await who.send(query, variables);
  return (errors ?? []).map(({ extensions }) => `${extensions.code} ${extensions.field ?? ""}`.trim());
};
/** Of two who are at it at the same moment. */
const codes = (answers: { errors?: { extensions: { code: string } }[] }[]): string[] =>
  answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code);

describe("a draft", () => {
  test("may be incomplete, is kept under the client's id, and sending it again changes nothing", async () => {
    const { member } = all;
    const input = all.input();
    const save = (more: object = {}): Promise<{ saveUpdateDraft: Update }> =>
      member.ask(SAVE, { input: { ...input, ...more } });
    const first = (await save()).saveUpdateDraft;
    expect(first).toMatchObject({ id: input.id, version: 1, health: null, going: "", readers: "DRAFT" });
    expect((await save()).saveUpdateDraft).toEqual(first);
    const more = (await save({ version: 1, stuck: "Der Raum", health: "YELLOW" })).saveUpdateDraft;
    expect(more).toMatchObject({ version: 2, stuck: "Der Raum", health: "YELLOW" });
    // The same words on an older version: nothing is lost, so nothing is refused.
    expect((await save({ version: 1, stuck: "Der Raum", health: "YELLOW" })).saveUpdateDraft).toEqual(more);
    expect(await member.refused(SAVE, { input: { ...input, version: 1, stuck: "Anders" } })).toBe(
      "UPDATE_CHANGED",
    );
    expect(await member.refused(SAVE, { input: { ...input, id: newId(), version: 3 } })).toBe("NOT_FOUND");
  });

  test("is its author's alone until it is submitted; then lead and deputy read, change and publish it", async () => {
    const { lead, deputy, member } = all;
    const draft = await all.draft(member);
    expect(await all.readersOf(draft.id)).toEqual(["member"]);
    expect((await all.seenBy(lead)).updateDrafts).toEqual([]);
    expect(await lead.refused(PUBLISH, { id: draft.id, version: 1 })).toBe("NOT_FOUND");
    expect(await member.refused(PUBLISH, { id: draft.id, version: 1 })).toBe("FORBIDDEN");
    expect((await read(member, draft.id)).viewerCan).toEqual({
      ...{ edit: true, submit: true, publish: false, release: false, discard: true },
    });

    const { submitUpdateDraft: submitted } = await member.ask<{ submitUpdateDraft: Update }>(SUBMIT, draft);
    expect(submitted).toMatchObject({ version: 2, submittedAt: expect.any(String), publishedAt: null });
    expect(await all.readersOf(draft.id)).toEqual(["lead", "deputy", "member"]);
    expect(await all.seenBy(lead)).toMatchObject({ updateDrafts: [{ id: draft.id }], updatesAwaitingYou: 1 });
    expect((await all.seenBy(member)).updatesAwaitingYou).toBe(0);
    const { id } = draft;
    const words = { id, placeId: all.placeId, version: 2, health: "RED", going: "Vom Vertreter ergänzt" };
    const { saveUpdateDraft: changed } = await deputy.ask<{ saveUpdateDraft: Update }>(SAVE, {
      input: words,
    });
    expect(changed).toMatchObject({ version: 3, health: "RED", submittedAt: submitted.submittedAt });

    await publish(deputy, changed);
    expect(await read(member, id)).toMatchObject({
      ...{ author: { id: member.id }, publishedBy: { id: deputy.id }, readers: "TEAM" },
      viewerCan: { edit: false, submit: false, publish: false, release: false, discard: false },
    });
    expect(await member.refused(SAVE, { input: { ...words, version: 3, going: "Zu spät" } })).toBe(
      "UPDATE_PUBLISHED",
    );
    expect(await all.seenBy(lead)).toMatchObject({ updateDrafts: [], updatesAwaitingYou: 0 });
  });

  test("is begun by those of the place and its moderation team, by nobody else", async () => {
    for (const [name, who] of Object.entries(all.everybody)) {
      const may = ["lead", "deputy", "member", "facilitator"].includes(name);
      const { errors } = await who.send(SAVE, { input: all.input() });
      expect([name, errors?.[0]?.extensions.code]).toEqual([name, may ? undefined : "FORBIDDEN"]);
      expect((await all.seenBy(who)).updateRights).toEqual({
        draft: may,
        publish: name === "lead" || name === "deputy",
        setRhythm: name === "lead" || name === "deputy",
      });
    }
    const stranger = (await PeopleOfAPlace.in(await World.in(hub))).lead;
    expect(await stranger.refused(SAVE, { input: all.input() })).toBe("NOT_FOUND");
  });

  test("under an id that is taken by another's is refused without telling anything", async () => {
    const draft = await all.draft(all.member);
    expect(await all.deputy.refused(SAVE, { input: all.input({ id: draft.id, going: "x" }) })).toBe(
      "ID_TAKEN",
    );
    expect((await read(all.member, draft.id)).going).toBe("Das Bürgercafé ist voll.");
  });

  test("can be thrown away by its author, and by the lead it waits for", async () => {
    const [own, waiting] = [await all.draft(all.member), await all.draft(all.facilitator)];
    expect(await all.lead.refused(DISCARD, own)).toBe("NOT_FOUND");
    await all.member.ask(DISCARD, own);
    expect(await all.member.refused(UPDATE, own)).toBe("NOT_FOUND");
    await all.facilitator.ask(SUBMIT, waiting);
    await all.lead.ask(DISCARD, waiting);
    expect(await all.readersOf(waiting.id)).toEqual([]);
    const published = await all.published();
    expect(await all.lead.refused(DISCARD, published)).toBe("UPDATE_PUBLISHED");
  });

  test("is refused at the field for what cannot be", async () => {
    const { member, lead } = all;
    const save = (more: object): Promise<string[]> => field(member, SAVE, { input: all.input(more) });
    expect(await save({ forFunder: true })).toEqual(["FUNDER_NEEDS_NETWORK forFunder"]);
    expect(await save({ going: "a".repeat(4_001) })).toEqual(["TOO_LONG going"]);
    expect(await save({ blockId: newId() })).toEqual(["BLOCK_UNKNOWN blockId"]);
    expect(await save({ blockId: "x" })).toEqual(["BLOCK_UNKNOWN blockId"]);
    expect(await save({ id: "x" })).toEqual(["ID_MALFORMED id"]);
    expect(await save({ attachments: [{ fileId: newId() }] })).toEqual(["FILE_GONE attachments"]);
    const empty = await all.draft(lead, { going: " \n " });
    expect(await field(lead, SUBMIT, empty)).toEqual(["UPDATE_EMPTY going"]);
    expect(await field(lead, PUBLISH, empty)).toEqual(["UPDATE_EMPTY going"]);
    const dark = await all.draft(lead, { health: null });
    expect(await field(lead, PUBLISH, dark)).toEqual(["REQUIRED health"]);
  });
});

describe("a published update", () => {
  const circles: [string, object, string[], string[], string][] = [
    ["TEAM", {}, ["lead", "deputy", "member"], ["lead", "deputy", "member"], "TEAM"],
    [
      "MODERATION",
      {},
      ["lead", "deputy", "member", "facilitator", "staff"],
      ["lead", "deputy", "member", "facilitator"],
      "PLACE",
    ],
    [
      "NETWORK",
      {},
      ["lead", "deputy", "member", "facilitator", "neighbour", "staff", "steering"],
      ["lead", "deputy", "member", "facilitator", "neighbour", "staff"],
      "NETWORK",
    ],
    [
      "NETWORK",
      { forFunder: true },
      ["lead", "deputy", "member", "facilitator", "neighbour", "staff", "steering", "funder"],
      ["lead", "deputy", "member", "facilitator", "neighbour", "staff"],
      "NETWORK",
    ],
  ];
  test.each(circles)(
    "for %s %o is read by those and talked about by those",
    async (visibility, more, readers, talkers, audience) => {
      const update = await all.published({ visibility, ...more, health: "YELLOW" });
      expect(await all.readersOf(update.id)).toEqual(readers);
      for (const [name, who] of Object.entries(all.everybody)) {
        const isReader = readers.includes(name);
        expect(await all.seenBy(who)).toMatchObject({
          health: isReader ? "YELLOW" : null,
          latestUpdate: isReader ? { id: update.id } : null,
          healthHistory: isReader ? [{ updateId: update.id, health: "YELLOW" }] : [],
          updates: { items: isReader ? [{ id: update.id }] : [], next: null },
        });
        if (!isReader) continue;
        const { topic } = await read(who, update.id);
        expect([name, topic?.channel.audience]).toEqual([
          name,
          talkers.includes(name) ? audience : undefined,
        ]);
      }
      // The column that is asked says the same as the rule in code.
      const [row] = await hub.database.query<{ readers: string[] }>(
        `SELECT readers FROM progress_update WHERE id = $1`,
        [update.id],
      );
      const { placeId } = all;
      const keys: Record<string, string[]> = {
        TEAM: [`team:${placeId}`],
        MODERATION: [`place:${placeId}`, "staff"],
        NETWORK: ["network", "steering", ...("forFunder" in more ? ["funder"] : [])],
      };
      expect(row?.readers).toEqual(keys[visibility]?.map((key) => `${world.roundId}/${key}`));
    },
  );

  test("opens a topic that says it in words and calls nobody; the topic leads back", async () => {
    const call = `Danke [@Nia Nachbar](person:${all.neighbour.id}) und [@alle hier](all:here)!`;
    const update = await all.published({
      ...{ visibility: "NETWORK", health: "YELLOW", going: call, stuck: "Der Raum fehlt.", needs: "" },
    });
    const { topic } = await read(all.neighbour, update.id);
    expect(topic?.title).toMatch(/^Mosbach: Meldung vom \d+\. \p{L}+$/u);
    expect(topic?.channel).toMatchObject({ name: "meldungen", audience: "NETWORK" });
    expect(await messagesOf(topic!.id)).toEqual([
      {
        author: all.lead.id,
        version: 1,
        body: "**Ampel: Gelb – es hakt**\n\n**Was läuft**\n\nDanke @Nia Nachbar und @alle hier!\n\n**Was hakt**\n\nDer Raum fehlt.",
      },
    ]);
    const back = `query ($id: ID!) { topic(id: $id) { update { id } } }`;
    expect(await all.neighbour.ask(back, topic!)).toEqual({ topic: { update: { id: update.id } } });
    await all.neighbour.ask(POST, { input: { id: newId(), topicId: topic!.id, body: "Wir haben einen." } });
    expect(await messagesOf(topic!.id)).toHaveLength(2);
  });

  test("is found by its words, by those who read along", async () => {
    await all.published({ visibility: "TEAM", stuck: "Der Quittenkompottausschuss streikt." });
    const find = `query ($roundId: ID!, $input: SearchInput!) { search(roundId: $roundId, input: $input) { hits { id } } }`;
    const asked = { roundId: world.roundId, input: { text: "Quittenkompottausschuss" } };
    const hits = async (who: Visitor): Promise<number> =>
      (await who.ask<{ search: { hits: unknown[] } }>(find, asked)).search.hits.length;
    expect([await hits(all.member), await hits(all.facilitator), await hits(all.staff)]).toEqual([1, 0, 0]);
  });

  test("is edited by lead and deputy; every wording stays on record, and the topic says the new one", async () => {
    const update = await all.published({ visibility: "MODERATION", going: "Erster Satz" });
    const input = { id: update.id, version: 2, health: "RED", stuck: "Zweiter Satz" };
    expect(await all.facilitator.refused(EDIT_UPDATE, { input })).toBe("FORBIDDEN");
    expect(await all.member.refused(EDIT_UPDATE, { input })).toBe("FORBIDDEN");
    expect(await all.neighbour.refused(EDIT_UPDATE, { input })).toBe("NOT_FOUND");
    expect(
      await field(all.deputy, EDIT_UPDATE, { input: { id: update.id, version: 2, health: "RED" } }),
    ).toEqual(["UPDATE_EMPTY going"]);
    await all.deputy.ask(EDIT_UPDATE, { input });
    expect(await all.lead.refused(EDIT_UPDATE, { input: { ...input, stuck: "Drittens" } })).toBe(
      "UPDATE_CHANGED",
    );
    const seen = await read(all.staff, update.id);
    expect(seen).toMatchObject({ version: 3, health: "RED", going: "", stuck: "Zweiter Satz" });
    expect(seen.editedAt).not.toBeNull();
    expect(seen.history).toEqual([
      { version: 3, going: "", health: "RED", by: { id: all.deputy.id } },
      { version: 2, going: "Erster Satz", health: "GREEN", by: { id: all.lead.id } },
    ]);
    const { topic } = await read(all.facilitator, update.id);
    expect(await messagesOf(topic!.id)).toEqual([
      {
        author: all.lead.id,
        version: 2,
        body: "**Ampel: Rot – es geht so nicht weiter**\n\n**Was hakt**\n\nZweiter Satz",
      },
    ]);
    expect((await all.seenBy(all.facilitator)).health).toBe("RED");
  });

  test("needs no topic where the channel was filed away", async () => {
    const first = await all.published({ visibility: "NETWORK" });
    const { topic } = await read(all.lead, first.id);
    const file = `mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { id } }`;
    await all.staff.ask(file, { input: { id: topic!.channel.id, archived: true } });
    const second = await all.published({ visibility: "NETWORK" });
    expect((await read(all.neighbour, second.id)).topic).toBeNull();
    // What stands in the filed channel stays as it is, too.
    await all.lead.ask(EDIT_UPDATE, { input: { id: first.id, version: 2, health: "RED", needs: "Hilfe" } });
    expect((await messagesOf(topic!.id))[0]?.version).toBe(1);
  });

  test("comes in pages, the newest first", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.unshift((await all.published({ visibility: "NETWORK" })).id);
    await all.published({ visibility: "TEAM" });
    const page = `query ($id: ID!, $after: String) { place(id: $id) { updates(limit: 2, after: $after) { items { id } next } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { place }: { place: { updates: { items: { id: string }[]; next: string | null } } } =
        await all.steering.ask(page, { id: all.placeId, after });
      seen.push(...place.updates.items.map(({ id }) => id));
      after = place.updates.next;
    } while (after);
    expect(seen).toEqual(ids);
    expect(await all.steering.refused(page, { id: all.placeId, after: "x" })).toBe("CURSOR_MALFORMED");
  });
});

describe("releasing an update", () => {
  test("only ever widens, and only lead and deputy do it", async () => {
    const update = await all.published({ visibility: "MODERATION" });
    const to = (visibility: string, forFunder = false): object => ({
      ...{ id: update.id, version: update.version, visibility, forFunder },
    });
    expect(await all.facilitator.refused(RELEASE, to("NETWORK"))).toBe("FORBIDDEN");
    expect(await all.staff.refused(RELEASE, to("NETWORK"))).toBe("FORBIDDEN");
    expect(await all.neighbour.refused(RELEASE, to("NETWORK"))).toBe("NOT_FOUND");
    expect(await field(all.lead, RELEASE, to("TEAM"))).toEqual(["ONLY_WIDER visibility"]);
    expect(await field(all.lead, RELEASE, to("MODERATION", true))).toEqual([
      "FUNDER_NEEDS_NETWORK forFunder",
    ]);
    const wide = await release(all.deputy, update, "NETWORK", true);
    expect(wide).toMatchObject({ version: 3, readers: "NETWORK_AND_FUNDER" });
    expect(await release(all.lead, wide, "NETWORK", true)).toEqual(wide);
    expect(await field(all.lead, RELEASE, { ...to("NETWORK"), version: 3 })).toEqual([
      "ONLY_WIDER forFunder",
    ]);
    const draft = await all.draft(all.lead);
    expect(await all.lead.refused(RELEASE, { ...to("NETWORK"), id: draft.id })).toBe("UPDATE_NOT_PUBLISHED");
  });

  test("begins a topic in the wider channel; what the narrower circle said stays among them", async () => {
    const update = await all.published({ visibility: "TEAM" });
    const inner = (await read(all.member, update.id)).topic!;
    await all.member.ask(POST, { input: { id: newId(), topicId: inner.id, body: "Nur unter uns." } });
    const wider = await release(all.lead, update, "MODERATION");
    await release(all.lead, wider, "NETWORK");

    const ours = await read(all.member, update.id);
    expect(ours.topic?.channel.audience).toBe("NETWORK");
    expect(ours.earlierTopics).toHaveLength(2);
    expect(ours.earlierTopics).toContainEqual({ id: inner.id });
    expect((await read(all.facilitator, update.id)).earlierTopics).toHaveLength(1);
    expect((await read(all.neighbour, update.id)).earlierTopics).toEqual([]);
    expect((await messagesOf(ours.topic!.id)).map(({ body }) => body)).not.toContain("Nur unter uns.");
    expect(await all.neighbour.refused(`query ($id: ID!) { topic(id: $id) { id } }`, inner)).toBe(
      "NOT_FOUND",
    );
  });

  test("shows no wording that was replaced before", async () => {
    const update = await all.published({ visibility: "TEAM", going: "Mit Namen" });
    const input = { id: update.id, version: 2, health: "GREEN", going: "Ohne Namen" };
    const { editUpdate: edited } = await all.lead.ask<{ editUpdate: Update }>(EDIT_UPDATE, { input });
    await release(all.lead, edited, "NETWORK");
    const wordings = async (who: Visitor): Promise<string[]> =>
      (await read(who, update.id)).history.map(({ going }) => going);
    expect(await wordings(all.member)).toEqual(["Ohne Namen", "Mit Namen"]);
    expect(await wordings(all.neighbour)).toEqual(["Ohne Namen"]);
    expect(await wordings(all.staff)).toEqual(["Ohne Namen"]);
    // In the wider topic the old words were never said.
    const { topic } = await read(all.neighbour, update.id);
    expect((await messagesOf(topic!.id))[0]).toMatchObject({ version: 1 });
  });
});

describe("at the same moment", () => {
  test("lead and deputy publish: it is published once, with one topic", async () => {
    const draft = await all.draft(all.member, { visibility: "NETWORK" });
    await all.member.ask(SUBMIT, draft);
    const answers = await Promise.all(
      [all.lead, all.deputy, all.lead, all.deputy].map((who) =>
        who.send(PUBLISH, { id: draft.id, version: 2 }),
      ),
    );
    expect(codes(answers)).toEqual([]);
    expect(
      await hub.database.query(`SELECT 1 FROM update_topic WHERE update_id = $1`, [draft.id]),
    ).toHaveLength(1);
    expect((await read(all.lead, draft.id)).history).toHaveLength(1);
  });

  test("somebody writes on while another publishes: one of them is told", async () => {
    for (let round = 0; round < 4; round += 1) {
      const draft = await all.draft(all.lead);
      const words = { id: draft.id, placeId: all.placeId, version: 1, health: "RED", going: "Anders" };
      const answers = await Promise.all([
        all.lead.send(SAVE, { input: words }),
        all.lead.send(PUBLISH, { id: draft.id, version: 1 }),
      ]);
      const refused = codes(answers);
      expect(refused).toHaveLength(1);
      expect(["UPDATE_CHANGED", "UPDATE_PUBLISHED"]).toContain(refused[0]);
      const { publishedAt, going } = await read(all.lead, draft.id);
      expect(publishedAt ? going : "Anders").toBe(publishedAt ? "Das Bürgercafé ist voll." : going);
    }
  });

  test("two edit: the second sees the first one's words before saying theirs", async () => {
    const update = await all.published();
    const edit = (who: Visitor, going: string): Promise<{ errors?: { extensions: { code: string } }[] }> =>
      who.send(EDIT_UPDATE, { input: { id: update.id, version: 2, health: "GREEN", going } });
    expect(codes(await Promise.all([edit(all.lead, "Eins"), edit(all.deputy, "Zwei")]))).toEqual([
      "UPDATE_CHANGED",
    ]);
    expect((await read(all.lead, update.id)).history).toHaveLength(2);
  });

  test("many places publish to the network for the first time: there is one channel", async () => {
    const places = [all, ...(await Promise.all([1, 2, 3].map((n) => PeopleOfAPlace.in(world, `Ort ${n}`))))];
    const drafts = await Promise.all(
      places.map(({ lead }, n) => places[n]!.draft(lead, { visibility: "NETWORK" })),
    );
    await Promise.all(places.map(({ lead }, n) => publish(lead, drafts[n]!)));
    const channels = await Promise.all(
      places.map(async ({ lead }, n) => (await read(lead, drafts[n]!.id)).topic?.channel.id),
    );
    expect(new Set(channels).size).toBe(1);
  });

  test("a place's own channel is opened once, and the office's channel of that name is left alone", async () => {
    const name = `meldungen`;
    await world.channel({ audience: "STAFF", name });
    const drafts = [];
    for (const visibility of ["TEAM", "TEAM", "NETWORK"])
      drafts.push(await all.draft(all.lead, { visibility }));
    await Promise.all(drafts.map((draft, n) => publish(n === 0 ? all.lead : all.lead, draft)));
    const channels = await hub.database.query<{ name: string; audience: string }>(
      `SELECT name, audience FROM channel WHERE round_id = $1 ORDER BY audience, name`,
      [world.roundId],
    );
    expect(channels).toEqual([
      { name: "meldungen-2", audience: "NETWORK" },
      { name: "meldungen", audience: "STAFF" },
      { name: "team-mosbach", audience: "TEAM" },
    ]);
  });
});

describe("whoever loses the role", () => {
  const end = async (who: Visitor): Promise<void> => {
    await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [who.id]);
    await world.role(who.id, { kind: "TEAM_MEMBER", placeId: await world.place() });
  };

  test("sees neither the update of the place nor their own draft any more", async () => {
    const { member, lead } = all;
    const [draft, inner, outer] = [
      await all.draft(member),
      await all.published({ visibility: "TEAM" }),
      await all.published({ visibility: "NETWORK" }),
    ];
    await end(member);
    expect(await member.refused(UPDATE, draft)).toBe("NOT_FOUND");
    expect(
      await member.refused(SAVE, { input: { ...all.input({ going: "x" }), id: draft.id, version: 1 } }),
    ).toBe("NOT_FOUND");
    expect(await member.refused(UPDATE, inner)).toBe("NOT_FOUND");
    expect(await all.seenBy(member)).toMatchObject({ updateDrafts: [], latestUpdate: { id: outer.id } });
    const waiting = await all.draft(lead);
    await end(lead);
    expect(await lead.refused(PUBLISH, waiting)).toBe("NOT_FOUND");
  });
});
