import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";

const FIELDS = `id kind description day amount author { id } version viewerCan { change }`;
const ADD = `mutation ($input: AddContributionInput!) { addContribution(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeContributionInput!) { changeContribution(input: $input) { ${FIELDS} } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeContribution(id: $id, version: $version) }`;
const BOOK = `query ($id: ID!, $year: Int) { place(id: $id) { contributions {
  totals { year kind amount count } viewerCan { add } inYear(year: $year) { ${FIELDS} } } } }`;

interface Book {
  place: {
    contributions: {
      totals: object[];
      viewerCan: { add: boolean };
      inYear: { id: string; description: string; viewerCan: { change: boolean } }[];
    } | null;
  };
}

let hub: Hub;
let world: World;
let placeId: string;
let lead: Visitor;
let member: Visitor;
let colleague: Visitor;
let facilitator: Visitor;
let staff: Visitor;
let neighbour: Visitor;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
  world = await World.in(hub);
  placeId = await world.place();
  const at = (kind: "PROJECT_LEAD" | "TEAM_MEMBER" | "FACILITATOR") =>
    world.person({ roles: [{ kind, placeId }] });
  [lead, member, colleague] = [await at("PROJECT_LEAD"), await at("TEAM_MEMBER"), await at("TEAM_MEMBER")];
  facilitator = await at("FACILITATOR");
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
  neighbour = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: await world.place() }] });
});
afterAll(() => hub.stop());

const wish = (more: object = {}, at = placeId) => ({
  input: {
    ...{ id: newId(), placeId: at, kind: "STAFF_TIME", description: "Vorbereitung" },
    ...{ day: "2018-11-05", amount: 2.5, ...more },
  },
});

test("rooms and hours come to a total by year and kind, and nothing of it is money", async () => {
  const own = await world.place();
  const ada = await world.person({ roles: [{ kind: "DEPUTY_LEAD", placeId: own }] });
  await ada.ask(ADD, wish({}, own));
  await ada.ask(ADD, wish({ amount: 0.25, day: "2018-12-31" }, own));
  await ada.ask(ADD, wish({ kind: "ROOM", amount: 3, day: "2019-01-01" }, own));
  const { place } = await staff.ask<Book>(BOOK, { id: own, year: 2018 });
  expect(place.contributions?.totals).toEqual([
    { year: 2019, kind: "ROOM", amount: 3, count: 1 },
    { year: 2018, kind: "STAFF_TIME", amount: 2.75, count: 2 },
  ]);
  expect(place.contributions?.inYear).toHaveLength(2);
  // Without a year, the latest in which there are any.
  const latest = (await ada.ask<Book>(BOOK, { id: own })).place.contributions;
  expect(latest?.inYear).toHaveLength(1);
  const columns = await hub.database.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'contribution'`,
  );
  expect(columns.filter(({ name }) => /euro|cent|fee|price|cost|rate/.test(name))).toEqual([]);
});

test("an amount is hours in quarters or whole occasions, on a day of the round that has come", async () => {
  for (const amount of [0, -1, 0.1, 1_000.25, 1e308])
    expect(await member.refused(ADD, wish({ amount }))).toBe("HOURS_MALFORMED");
  expect(await member.refused(ADD, wish({ kind: "ROOM", amount: 1.5 }))).toBe("OCCASIONS_MALFORMED");
  expect(await member.refused(ADD, wish({ day: "2018-05-31" }))).toBe("OUTSIDE_ROUND");
  expect(await member.refused(ADD, wish({ day: "2019-12-01" }))).toBe("OUTSIDE_ROUND");
  expect(await member.refused(ADD, wish({ day: "2018-13-01" }))).toBe("DATE_IMPOSSIBLE");
  expect(await member.refused(ADD, wish({ description: "" }))).toBe("REQUIRED");
});

test("what has not come yet is not brought in", async () => {
  const roundId = await world.round();
  await hub.database.query(`UPDATE round SET ends_on = '2199-12-31' WHERE id = $1`, [roundId]);
  const own = await world.place({ roundId });
  const ada = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: own, roundId }] });
  expect(await ada.refused(ADD, wish({ day: "2199-01-01" }, own))).toBe("NOT_YET");
});

test("whoever wrote it changes it, and the leads; nobody else, and others do not see it", async () => {
  const added = wish();
  const { id } = added.input;
  await member.ask(ADD, added);
  const change = (version: number) => ({
    input: { ...added.input, placeId: undefined, description: "Anders", id, version },
  });
  expect(await colleague.refused(CHANGE, change(1))).toBe("FORBIDDEN");
  expect(await facilitator.refused(CHANGE, change(1))).toBe("FORBIDDEN");
  expect(await staff.refused(REMOVE, { id, version: 1 })).toBe("FORBIDDEN");
  expect(await neighbour.refused(CHANGE, change(1))).toBe("NOT_FOUND");
  expect((await neighbour.ask<Book>(BOOK, { id: placeId })).place.contributions).toBeNull();
  await member.ask(CHANGE, change(1));
  expect(await lead.refused(CHANGE, change(1))).toBe("CONTRIBUTION_CHANGED");
  await lead.ask(CHANGE, change(2));
  expect(await lead.ask(REMOVE, { id, version: 3 })).toEqual({ removeContribution: true });
  expect(await lead.refused(REMOVE, { id, version: 3 })).toBe("NOT_FOUND");
});

test("the place's own people write; moderation and office only read", async () => {
  for (const who of [facilitator, staff, neighbour]) expect(await who.refused(ADD, wish())).toBe("FORBIDDEN");
  const mayAdd = async (who: Visitor) =>
    (await who.ask<Book>(BOOK, { id: placeId })).place.contributions?.viewerCan.add;
  expect(await Promise.all([lead, member, facilitator, staff].map(mayAdd))).toEqual([
    ...[true, true, false, false],
  ]);
});

test("sent twice it is there once, and of a change and a removal at once one counts", async () => {
  const added = wish();
  const first = await member.ask(ADD, added);
  expect(await member.ask(ADD, added)).toEqual(first);
  expect(await member.refused(ADD, { input: { ...added.input, amount: 4 } })).toBe("ID_TAKEN");
  const { id } = added.input;
  const answers = await Promise.all([
    member.send(CHANGE, { input: { ...added.input, placeId: undefined, id, version: 1 } }),
    lead.send(REMOVE, { id, version: 1 }),
  ]);
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
});

test("reading them takes the same statements however many there are", async () => {
  const own = await world.place();
  const ada = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: own }] });
  await ada.ask(ADD, wish({}, own));
  const read = () => ada.ask(BOOK, { id: own, year: 2018 });
  const few = await statementsOf(hub.database, read);
  for (let n = 0; n < 5; n++) await ada.ask(ADD, wish({ description: `Nummer ${n}` }, own));
  expect(await statementsOf(hub.database, read)).toBe(few);
});
