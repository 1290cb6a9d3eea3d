import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";

const WHO = `query ($placeId: ID!) { whoHadThis(placeId: $placeId, text: "Sprengel im Rathaus, Sprengel im Gemeinderat") {
  topics { topic { id title channel { name } startedBy { name } solution { body author { name } } } score reasons { text } }
  people { person { id name } place { id name } score reasons { text } } } }`;
const PEERS = `query ($id: ID!) { place(id: $id) { id peers { place { id name } block { title } score greeting reasons { text } } } }`;

let hub: Hub;
let world: World;
let placeId: string;
let ada: Visitor;
let hilfe: string;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
  world = await World.in(hub);
  placeId = await world.place();
  ada = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId }] });
  hilfe = await world.channel({ name: "hilfe" });
  await grow(3);
});
afterAll(() => hub.stop());

/** So many more places that are a step ahead, each with somebody who asked about it. */
async function grow(places: number): Promise<void> {
  for (let n = 0; n < places; n++) {
    const there = await world.place();
    const lead = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: there }] });
    await world.database.query(
      `UPDATE building_block SET state = 'DONE', done_at = now()
       WHERE place_id = $1 AND phase = 'ANALYSIS' AND position = 1`,
      [there],
    );
    const input = { id: newId(), channelId: hilfe, messageId: newId() };
    await lead.ask(START_TOPIC, { input: { ...input, title: `Sprengel ${n}`, body: "Sprengel im Rathaus" } });
  }
}

test("help and peers take as many statements in a large network as in a small one", async () => {
  // Now and then one more is sent: that somebody is still here is written down once in a while.
  const least = async (ask: () => Promise<unknown>): Promise<number> =>
    Math.min(
      await statementsOf(hub.database, ask),
      await statementsOf(hub.database, ask),
      await statementsOf(hub.database, ask),
    );
  const counted = async () => [
    await least(() => ada.ask(WHO, { placeId })),
    await least(() => ada.ask(PEERS, { id: placeId })),
  ];
  await counted();
  const few = await counted();
  await grow(12);
  expect(await counted()).toEqual(few);
  expect(Math.max(...few)).toBeLessThanOrEqual(24);
});
