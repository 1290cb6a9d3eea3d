import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const ADD = `mutation ($input: AddPlaceInput!) { addPlace(input: $input) { id name owner { key type } members { key } } }`;
const keys = ["08111000", "08115001", "08115002", "08115003", "08115004", "08126", "082255001"];

let hub: Hub;
let world: World;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
});
afterAll(() => hub.stop());

/** A round with so many places to give, and its office. */
async function round(capacity: number): Promise<{ roundId: string; staff: Visitor; lead: Visitor }> {
  const roundId = await world.round();
  await hub.database.query(`UPDATE round SET capacity = $2 WHERE id = $1`, [roundId, capacity]);
  const staff = await world.person({ roles: [{ kind: "STAFF", roundId }] });
  return { roundId, staff, lead: await world.person({ roles: [{ kind: "STEERING_GROUP", roundId }] }) };
}

const wish = (roundId: string, ownerKey: string, more: object = {}) => ({
  input: { id: newId(), roundId, name: `Ort ${ownerKey}`, ownerKey, memberKeys: [] as string[], ...more },
});

test("a cooperation is a place with several members, its owner among them", async () => {
  const { roundId, staff } = await round(20);
  const memberKeys = ["08225032", "08225039", "08225109"];
  const { addPlace } = await staff.ask<{ addPlace: { members: { key: string }[] } }>(
    ADD,
    wish(roundId, "082255001", { memberKeys }),
  );
  expect(addPlace).toMatchObject({ owner: { key: "082255001", type: "KOOPERATION" } });
  expect(addPlace.members.map(({ key }) => key)).toEqual(["082255001", ...memberKeys]);
});

test("the last place is given once, however many want it at the same moment", async () => {
  const { roundId, staff } = await round(2);
  const answers = await Promise.all(keys.map((key) => staff.send(ADD, wish(roundId, key))));
  const refusals = answers.flatMap(({ errors }) => errors ?? []);
  expect(answers.length - refusals.length).toBe(2);
  expect(new Set(refusals.map(({ extensions }) => extensions.code))).toEqual(new Set(["ROUND_FULL"]));
  expect(refusals[0]?.message).toContain("Alle 2 Plätze");
});

test("sending the same again changes nothing; other content under the same id is refused", async () => {
  const { roundId, staff } = await round(1);
  const variables = wish(roundId, "08111000");
  const first = await staff.ask(ADD, variables);
  expect(await staff.ask(ADD, variables)).toEqual(first);
  const other = { input: { ...variables.input, name: "Anders" } };
  expect(await staff.refused(ADD, other)).toBe("ID_TAKEN");
});

test("only the office adds places, and only for organisations there are", async () => {
  const { roundId, staff, lead } = await round(20);
  const stranger = (await round(20)).staff;
  expect(await lead.refused(ADD, wish(roundId, "08111000"))).toBe("FORBIDDEN");
  expect(await stranger.refused(ADD, wish(roundId, "08111000"))).toBe("NOT_FOUND");
  expect(await staff.refused(ADD, wish(roundId, "09999999"))).toBe("ORGANISATION_UNKNOWN");
  await staff.ask(ADD, wish(roundId, "08111000"));
  expect(await staff.refused(ADD, wish(roundId, "08111000"))).toBe("OWNER_HAS_PLACE");
});

test("the directory holds the whole state, and is found by what people type", async () => {
  const { staff, lead } = await round(20);
  const search = `query ($search: String!) { organisations(search: $search, limit: 5) { key name type district region population } }`;
  const find = async (text: string) => {
    const { organisations } = await staff.ask<{ organisations: { key: string; name: string }[] }>(search, {
      search: text,
    });
    return organisations;
  };
  const counts = await hub.database.query(
    `SELECT type, count(*)::int AS n FROM organisation GROUP BY type ORDER BY type`,
  );
  expect(counts).toEqual([
    { type: "GEMEINDE", n: 788 },
    { type: "KOOPERATION", n: 270 },
    { type: "LANDKREIS", n: 35 },
    { type: "STADT", n: 313 },
  ]);
  expect((await find("mosb"))[0]).toEqual({
    ...{ key: "08225058", name: "Mosbach", type: "STADT" },
    ...{ district: "Neckar-Odenwald-Kreis", region: "Karlsruhe", population: 23497 },
  });
  expect((await find("landkreis wald"))[0]?.key).toBe("08337");
  expect((await find("08126"))[0]?.name).toBe("Hohenlohekreis");
  expect(await find("%")).toEqual([]);
  expect(await lead.refused(search, { search: "a" })).toBe("FORBIDDEN");
});

test("keys that no key looks like are unknown, not a mistake of the server", async () => {
  const { roundId, staff } = await round(20);
  for (const key of ["\0", "081\u000011000", "' OR 1=1", "ä".repeat(5_000)]) {
    expect(await staff.refused(ADD, wish(roundId, key, { name: "Ort" }))).toBe("ORGANISATION_UNKNOWN");
  }
});
