import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";
import { ADD, type Match, MATCHES, SAVE } from "./documents.js";

let hub: Hub;
let world: World;
let staff: Visitor;
let placeId: string;
let district: string;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
  world = await World.in(hub);
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
  placeId = await world.place({ name: "Musterstadt" });
  const [place] = await hub.database.query<{ key: string }>(
    `SELECT left(owner_key, 5) AS key FROM place WHERE id = $1`,
    [placeId],
  );
  district = place!.key;
});
afterAll(() => hub.stop());

const matchesFor = async (who: Visitor, method?: string, at = placeId): Promise<Match[]> =>
  (await who.ask<{ place: { facilitatorMatches: Match[] } }>(MATCHES, { id: at, method })).place
    .facilitatorMatches;

async function facilitator(name: string, profile: object, places = 1): Promise<Visitor> {
  const person = await world.person({ name });
  for (let n = 0; n < places; n++)
    await world.role(person.id, { kind: "FACILITATOR", placeId: await world.place() });
  await staff.ask(SAVE, {
    input: {
      ...{ roundId: world.roundId, id: person.id, version: 0 },
      ...{ methods: [], regions: [], capacity: null, ...profile },
    },
  });
  return person;
}
const candidate = (more: object = {}) => ({
  input: {
    ...{ id: newId(), roundId: world.roundId, givenName: "Nora", familyName: "Neu" },
    ...{ email: `${newId()}@test.example`, methods: [], regions: [], ...more },
  },
});

test("whoever works there and has room comes first, whoever is overloaded last, and each reason is said", async () => {
  await facilitator("Olaf Überlastet", { capacity: 1 }, 2);
  await facilitator("Fine Hier", { regions: [district], capacity: 3, methods: ["Open Space"] });
  await facilitator("Gesa Fern", { capacity: 2 });
  const matches = await matchesFor(staff);
  const order = matches.map(({ facilitator: { name } }) => name);
  expect(order[0]).toBe("Fine Hier");
  expect(order.at(-1)).toBe("Olaf Überlastet");
  for (const { score, reasons } of matches) {
    const sum = reasons.reduce((total, { weight }) => total + weight, 0);
    expect(score).toBeCloseTo(sum, 5);
  }
  expect(matches[0]!.reasons.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "hat noch Platz für 2 Kommunen",
      expect.stringMatching(/^arbeitet in dieser Region: /),
    ]),
  );
  expect(matches.at(-1)!.reasons.map(({ text }) => text)).toContain(
    "überlastet: begleitet 2 Kommunen, Platz ist für 1",
  );
});

test("a method that is asked for counts, in any case, and in the viewer's language", async () => {
  await staff.ask(ADD, candidate({ familyName: "Methode", methods: ["Zukunftswerkstatt"] }));
  const reasonsWith = async (method?: string) =>
    (await matchesFor(staff, method)).find(({ facilitator: { name } }) => name === "Nora Methode")!;
  expect((await reasonsWith()).reasons).toEqual([]);
  const found = await reasonsWith(" zukunftswerkstatt ");
  expect(found.reasons).toEqual([expect.objectContaining({ kind: "METHOD" })]);
  await staff.ask(`mutation { setLanguage(language: EN) { language } }`);
  expect((await reasonsWith("Zukunftswerkstatt")).reasons[0]!.text).toBe(
    "is good at what is asked for: Zukunftswerkstatt",
  );
  await staff.ask(`mutation { setLanguage(language: DE) { language } }`);
});

test("nobody who is there, is asked to come, or has a closed account; whoever was there before is", async () => {
  const at = await world.place();
  const there = await world.person({ roles: [{ kind: "FACILITATOR", placeId: at }] });
  const own = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId: at }] });
  await world.role(own.id, { kind: "FACILITATOR", placeId });
  const closed = await world.person({ deactivated: true, roles: [{ kind: "FACILITATOR", placeId }] });
  const before = await world.person();
  const roleId = await world.role(before.id, { kind: "FACILITATOR", placeId: at });
  await hub.database.query(`UPDATE role SET until = now() WHERE id = $1`, [roleId]);
  const wish = candidate();
  const { id, email, givenName, familyName, roundId } = wish.input;
  await staff.ask(ADD, wish);
  const asked = async () => (await matchesFor(staff, undefined, at)).map(({ facilitator }) => facilitator);
  expect((await asked()).map((one) => one.id)).toContain(id);
  await staff.ask(`mutation ($input: InviteInput!) { invite(input: $input) { id } }`, {
    input: { roundId, placeId: at, kind: "FACILITATOR", email: email.toUpperCase(), givenName, familyName },
  });
  const found = await asked();
  expect(found.map((one) => one.id)).not.toContain(id);
  const people = found.map(({ person }) => person?.id);
  for (const one of [there, own, closed]) expect(people).not.toContain(one.id);
  expect(people).toContain(before.id);
  const match = (await matchesFor(staff, undefined, at)).find(
    (one) => one.facilitator.person?.id === before.id,
  );
  expect(match!.reasons.map(({ text }) => text)).toContain("hat diese Kommune schon begleitet");
});

test("is for the office: the facilitator, the lead and others find nobody", async () => {
  const guest = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
  const lead = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId }] });
  const office = await world.person({ roles: [{ kind: "STEERING_GROUP" }] });
  for (const who of [guest, lead, office]) expect(await matchesFor(who)).toEqual([]);
});

test("at most twenty, and the same statements for all places of a round", async () => {
  const all = () =>
    staff.ask(
      `query ($id: ID!) { round(id: $id) { places { facilitatorMatches { facilitator { name places { id } } } } } }`,
      { id: world.roundId },
    );
  const few = await statementsOf(hub.database, all);
  for (let n = 0; n < 25; n++) await staff.ask(ADD, candidate());
  await world.place();
  expect(await matchesFor(staff)).toHaveLength(20);
  expect(await statementsOf(hub.database, all)).toBe(few);
});
