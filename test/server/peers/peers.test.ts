import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const PEERS = `query ($id: ID!) { place(id: $id) { peers {
  place { name } block { title state } score greeting reasons { kind text weight } } } }`;

interface Peer {
  place: { name: string };
  block: { title: string; state: string };
  score: number;
  greeting: string;
  reasons: { kind: string; text: string; weight: number }[];
}

let hub: Hub;
let world: World;
let mosbach: string;
let ada: Visitor;
let nora: Visitor;
let staff: Visitor;
let funder: Visitor;
let steering: Visitor;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  mosbach = await place("Mosbach", 23_000, 1);
  const nagold = await place("Nagold", 22_000, 3);
  const lahr = await place("Lahr", 46_000, 2);
  await place("Verlassen", 23_000, 4);
  const behind = await place("Dahinter", 23_000, 0);
  const lead = (name: string, placeId: string) =>
    world.person({ name, roles: [{ kind: "PROJECT_LEAD", placeId }] });
  ada = await lead("Ada Auer", mosbach);
  nora = await lead("Nora Nagel", nagold);
  await world.person({ name: "Dora Dritte", roles: [{ kind: "DEPUTY_LEAD", placeId: nagold }] });
  await world.person({ name: "Mona Moder", roles: [{ kind: "FACILITATOR", placeId: nagold }] });
  await lead("Leo Lahr", lahr);
  await lead("Hinz Hinten", behind);
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
  funder = await world.person({ roles: [{ kind: "FUNDER" }] });
  steering = await world.person({ roles: [{ kind: "STEERING_GROUP" }] });
});
afterAll(() => hub.stop());

/** A place with its first steps done, in October 2018, and at the one after them. */
async function place(name: string, population: number, done: number): Promise<string> {
  const id = await world.place({ name });
  await world.database.query(
    `UPDATE organisation SET population = $2 WHERE key = (SELECT owner_key FROM place WHERE id = $1)`,
    [id, population],
  );
  await world.database.query(
    `WITH numbered AS (SELECT id, row_number() OVER (ORDER BY array_position(ARRAY['ANALYSIS', 'PARTICIPATION',
       'IMPLEMENTATION'], phase), position) AS n FROM building_block WHERE place_id = $1)
     UPDATE building_block SET state = CASE WHEN n <= $2 THEN 'DONE' ELSE 'ACTIVE' END,
       started_at = '2018-09-03', done_at = CASE WHEN n <= $2 THEN '2018-10-15'::timestamptz END
     FROM numbered WHERE numbered.id = building_block.id AND n <= $2 + 1`,
    [id, done],
  );
  await world.database.query(`UPDATE process SET phase = 'ANALYSIS' WHERE place_id = $1`, [id]);
  return id;
}
const peersFor = async (who: Visitor, id = mosbach): Promise<Peer[]> =>
  (await who.ask<{ place: { peers: Peer[] } }>(PEERS, { id })).place.peers;

describe("who is one step further", () => {
  test("has finished what comes next or is at it, says when and how alike it is, and who would be asked", async () => {
    const peers = await peersFor(ada);
    expect(peers.map((peer) => peer.place.name)).toEqual(["Nagold", "Lahr"]);
    const [nagold] = peers;
    expect(nagold?.block.state).toBe("DONE");
    expect(nagold?.reasons.map(({ text }) => text)).toEqual([
      `„${nagold?.block.title}“ im Oktober 2018 abgeschlossen`,
      "ähnlich groß (22.000 Einwohnerinnen und Einwohner)",
      "auch eine Stadt",
      "gleiche Phase: Analyse",
    ]);
    expect(nagold?.score).toBeCloseTo(
      nagold!.reasons.reduce((sum, { weight }) => sum + weight, 0),
      2,
    );
    expect(nagold?.greeting).toMatch(/^\[@Nora Nagel\]\(person:.+\), \[@Dora Dritte\]\(person:.+\)$/);
    expect(nagold?.greeting).not.toContain("Mona");
  });

  test("is told to those who belong to the place and to the programme office, and to nobody else", async () => {
    const names = async (who: Visitor) => (await peersFor(who)).map((peer) => peer.place.name);
    expect(await names(staff)).toEqual(["Nagold", "Lahr"]);
    for (const who of [nora, funder, steering]) expect(await names(who)).toEqual([]);
  });

  test("a place that is at its end has nobody ahead", async () => {
    await world.database.query(`UPDATE process SET phase = 'COMPLETED' WHERE place_id = $1`, [mosbach]);
    expect(await peersFor(ada)).toEqual([]);
    await world.database.query(`UPDATE process SET phase = 'ANALYSIS' WHERE place_id = $1`, [mosbach]);
  });
});
