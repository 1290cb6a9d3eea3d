import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";
import { fetchFile, upload } from "../../support/uploading.js";
import {
  EDIT_UPDATE,
  PeopleOfAPlace,
  publish,
  read,
  release,
  SAVE,
  SUBMIT,
  type Update,
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

/** For whom something of the place's updates was announced since then. */
async function announced(doing: () => Promise<unknown>): Promise<string[]> {
  const last = `SELECT coalesce(max(seq), 0)::int AS seq FROM event WHERE stream = $1`;
  const stream = `round:${world.roundId}`;
  const [before] = await hub.database.query<{ seq: number }>(last, [stream]);
  await doing();
  const rows = await hub.database.query<{ audience: string }>(
    `SELECT audience FROM event WHERE stream = $1 AND seq > $2 AND kind = 'place.changed'
       AND payload @> '{"part": "UPDATES"}' ORDER BY seq`,
    [stream, before!.seq],
  );
  return rows.map(({ audience }) => audience).sort();
}
const persons = (...who: Visitor[]): string[] => who.map(({ id }) => `person:${id}`);

describe("is told live to exactly those who may read it", () => {
  test("a draft to its author, and to the leads once it waits for them", async () => {
    const { member, lead, deputy, placeId } = all;
    const made: Update[] = [];
    expect(await announced(async () => made.push(await all.draft(member)))).toEqual(persons(member));
    const draft = made[0]!;
    const readers = persons(member, lead, deputy).sort();
    expect(await announced(() => member.ask(SUBMIT, draft))).toEqual(readers);
    expect(await announced(() => publish(lead, { id: draft.id, version: 2 }))).toEqual(
      [...readers, `team:${placeId}`].sort(),
    );
  });

  test("an update to its circle, and to the wider one when it is released", async () => {
    const { lead, placeId } = all;
    const update = await all.published({ visibility: "MODERATION" });
    const input = { id: update.id, version: 2, health: "RED", going: "Anders" };
    const inner = [`place:${placeId}`, "staff"];
    expect(await announced(() => lead.ask(EDIT_UPDATE, { input }))).toEqual(inner);
    expect(await announced(() => release(lead, { ...update, version: 3 }, "NETWORK"))).toEqual([
      "network",
      "steering",
    ]);
    expect(await announced(() => release(lead, { ...update, version: 4 }, "NETWORK", true))).toEqual([
      ...["funder", "network", "steering"],
    ]);
  });

  test("nothing when nothing was changed", async () => {
    const update = await all.published({ visibility: "TEAM" });
    const input = { id: update.id, version: 2, health: update.health, going: update.going };
    expect(await announced(() => all.lead.ask(EDIT_UPDATE, { input }))).toEqual([]);
  });
});

describe("files of an update", () => {
  const FILES = `query ($id: ID!) { update(id: $id) { attachments { id name url } } }`;
  const filesOf = async (who: Visitor, id: string): Promise<{ id: string; name: string; url: string }[]> =>
    (await who.ask<{ update: { attachments: { id: string; name: string; url: string }[] } }>(FILES, { id }))
      .update.attachments;

  test("are there for whoever reads it, with the draft already, and for nobody else", async () => {
    const { member, lead, facilitator, neighbour } = all;
    const file = await upload(member, "Plan.txt", Buffer.from("Tische"));
    const draft = await all.draft(member, { attachments: [{ fileId: file.id }], visibility: "TEAM" });
    const [{ url } = { url: "" }] = await filesOf(member, draft.id);
    const status = async (who: Visitor): Promise<number> => (await fetchFile(who, url)).status;
    expect([await status(member), await status(lead), await status(facilitator)]).toEqual([200, 404, 404]);
    await member.ask(SUBMIT, draft);
    expect(await status(lead)).toBe(200);
    const published = await publish(lead, { ...draft, version: 2 });
    expect([await status(member), await status(facilitator), await status(neighbour)]).toEqual([
      200, 404, 404,
    ]);
    await release(lead, published, "NETWORK");
    expect([await status(facilitator), await status(neighbour), await status(all.funder)]).toEqual([
      200, 200, 404,
    ]);
  });

  test("stay when they are named again, go when they are not, and are never taken from another", async () => {
    const { member } = all;
    const [first, second] = [
      await upload(member, "Eins.txt", Buffer.from("1")),
      await upload(member, "Zwei.txt", Buffer.from("2")),
    ];
    const input = all.input({ going: "Mit Dateien", attachments: [{ fileId: first.id }] });
    const save = (more: object): Promise<unknown> => member.ask(SAVE, { input: { ...input, ...more } });
    await save({});
    await save({ version: 1, attachments: [{ fileId: second.id }, { fileId: first.id }] });
    expect((await filesOf(member, input.id)).map(({ name }) => name)).toEqual(["Zwei.txt", "Eins.txt"]);
    await save({ version: 2, attachments: [{ fileId: first.id }] });
    expect((await filesOf(member, input.id)).map(({ name }) => name)).toEqual(["Eins.txt"]);
    await save({ version: 3, attachments: null, going: "Andere Worte" });
    expect(await filesOf(member, input.id)).toHaveLength(1);
    const other = all.input({ attachments: [{ fileId: first.id }] });
    expect(await member.refused(SAVE, { input: other })).toBe("FILE_GONE");
    const foreign = await upload(all.deputy, "Fremd.txt", Buffer.from("3"));
    expect(await member.refused(SAVE, { input: all.input({ attachments: [{ fileId: foreign.id }] }) })).toBe(
      "FILE_GONE",
    );
  });
});

test("who comes after a lead gets their drafts, when the role is handed over with what belongs to it", async () => {
  const { lead, member, placeId } = all;
  const draft = await all.draft(lead);
  const roles = `query ($id: ID!) { place(id: $id) { roles { id kind } } }`;
  const { place } = await lead.ask<{ place: { roles: { id: string; kind: string }[] } }>(roles, {
    id: placeId,
  });
  const role = place.roles.find(({ kind }) => kind === "PROJECT_LEAD")!;
  await lead.ask(
    `mutation ($id: ID!, $to: ID!) { handOverRole(id: $id, toPersonId: $to, staysInTeam: true, moveDuties: true) { id } }`,
    { id: role.id, to: member.id },
  );
  expect((await read(member, draft.id)).author.id).toBe(member.id);
  expect(await lead.refused(`query ($id: ID!) { update(id: $id) { id } }`, draft)).toBe("NOT_FOUND");
  await publish(member, { ...draft, version: 2 });
});

test("what somebody is still writing goes to nobody by another's deed", async () => {
  const { lead, deputy, member, placeId } = all;
  const writing = await all.draft(deputy);
  const place = await lead.ask<{
    place: { duties: { id: string }[]; roles: { id: string; kind: string }[] };
  }>(`query ($id: ID!, $of: ID!) { place(id: $id) { duties(personId: $of) { id } roles { id kind } } }`, {
    id: placeId,
    of: deputy.id,
  });
  expect(place.place.duties.map(({ id }) => id)).not.toContain(writing.id);
  const role = place.place.roles.find(({ kind }) => kind === "DEPUTY_LEAD")!;
  const handOver = `mutation ($id: ID!, $to: ID!) { handOverRole(id: $id, toPersonId: $to, staysInTeam: true, moveDuties: true) { id } }`;
  expect(await lead.refused(handOver, { id: role.id, to: lead.id })).toBe("LEADS_ALREADY");
  await lead.ask(handOver, { id: role.id, to: member.id });
  expect((await read(deputy, writing.id)).author.id).toBe(deputy.id);
  expect(await member.refused(`query ($id: ID!) { update(id: $id) { id } }`, writing)).toBe("NOT_FOUND");
});

test("what somebody is still writing goes to nobody by another's deed", async () => {
  const { lead, deputy, member, placeId } = all;
  const writing = await all.draft(deputy);
  const { place } = await lead.ask<{
    place: { duties: { id: string }[]; roles: { id: string; kind: string }[] };
  }>(`query ($id: ID!, $of: ID!) { place(id: $id) { duties(personId: $of) { id } roles { id kind } } }`, {
    id: placeId,
    of: deputy.id,
  });
  expect(place.duties.map(({ id }) => id)).not.toContain(writing.id);
  const role = place.roles.find(({ kind }) => kind === "DEPUTY_LEAD")!;
  const handOver = `mutation ($id: ID!, $to: ID!) { handOverRole(id: $id, toPersonId: $to, staysInTeam: true, moveDuties: true) { id } }`;
  expect(await lead.refused(handOver, { id: role.id, to: lead.id })).toBe("LEADS_ALREADY");
  await lead.ask(handOver, { id: role.id, to: member.id });
  expect((await read(deputy, writing.id)).author.id).toBe(deputy.id);
  expect(await member.refused(`query ($id: ID!) { update(id: $id) { id } }`, writing)).toBe("NOT_FOUND");
});

test("places, however many, are asked for what they told in the same few statements", async () => {
  await withoutSchedule(hub.database);
  const document = `query ($id: ID!) { round(id: $id) { places { name health latestUpdate { id author { id } topic { id } }
    healthHistory { health } updates(limit: 1) { items { id } } updateDrafts { id } updateRhythm { weeks } } } }`;
  const asked = (): Promise<{ round: { places: { name: string; health: string | null }[] } }> =>
    all.staff.ask(document, { id: world.roundId });
  const more = async (n: number): Promise<unknown> =>
    (await PeopleOfAPlace.in(world, `Nachbarort ${n}`)).published({ visibility: "NETWORK" });
  await all.published({ visibility: "TEAM" });
  await more(1);
  await asked();
  const few = await statementsOf(hub.database, asked);
  for (const n of [2, 3, 4]) await more(n);
  expect(await statementsOf(hub.database, asked)).toBe(few);
  const { round } = await asked();
  const health = Object.fromEntries(round.places.map((place) => [place.name, place.health]));
  expect(health).toMatchObject({ "Nachbarort 1": "GREEN", "Nachbarort 4": "GREEN", Mosbach: null });
});
