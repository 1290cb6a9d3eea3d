import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { Visitor } from "../../support/person.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";
import { ADD, type Entry, POOL, REMOVE, SAVE } from "./documents.js";

let hub: Hub;
let world: World;
let placeId: string;
let staff: Visitor;
let facilitator: Visitor;
let colleague: Visitor;
let lead: Visitor;
let steering: Visitor;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
  world = await World.in(hub);
  placeId = await world.place({ name: "Musterstadt" });
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
  facilitator = await world.person({ name: "Fine Fragt", roles: [{ kind: "FACILITATOR", placeId }] });
  colleague = await world.person({ name: "Kai Kollege", roles: [{ kind: "FACILITATOR", placeId }] });
  lead = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId }] });
  steering = await world.person({ roles: [{ kind: "STEERING_GROUP" }] });
});
afterAll(() => hub.stop());

const poolOf = async (who: Visitor, roundId = world.roundId): Promise<Entry[]> =>
  (await who.ask<{ round: { facilitators: Entry[] } }>(POOL, { id: roundId })).round.facilitators;
const entryOf = async (person: Visitor, by = staff): Promise<Entry> =>
  (await poolOf(by)).find((entry) => entry.person?.id === person.id)!;

const words = { methods: ["World-Café"], regions: ["08136"], capacity: 3 };
let count = 0;
const candidate = (more: object = {}) => ({
  input: {
    ...{ id: newId(), roundId: world.roundId, givenName: "Nora", familyName: "Neu", ...words },
    ...{ email: `nora${++count}@test.example`, note: "Auf dem Fachtag kennengelernt", ...more },
  },
});
const added = async (more: object = {}): Promise<Entry> =>
  (await staff.ask<{ addFacilitator: Entry }>(ADD, candidate(more))).addFacilitator;
const saved = (entry: Pick<Entry, "id" | "version">, more: object = {}) => ({
  input: { roundId: world.roundId, id: entry.id, version: entry.version, ...words, ...more },
});
const fieldOf = async (who: Visitor, document: string, variables: object): Promise<string[]> => {
  const { code, field } = (await who.send(document, variables)).errors![0]!.extensions;
  return [code, field ?? ""];
};

describe("reading", () => {
  test("the office sees everybody who accompanies a place or did, with their load", async () => {
    const other = await world.place({ name: "Andernorts" });
    const before = await world.person({ roles: [] });
    for (const at of [other, placeId]) {
      const roleId = await world.role(before.id, { kind: "FACILITATOR", placeId: at });
      await hub.database.query(`UPDATE role SET until = now() WHERE id = $1`, [roleId]);
    }
    const pool = await poolOf(staff);
    expect(pool.map(({ name }) => name)).toEqual(expect.arrayContaining(["Fine Fragt", "Kai Kollege"]));
    expect(await entryOf(facilitator)).toMatchObject({
      ...{ id: facilitator.id, methods: [], regions: [], capacity: null, free: null, note: "" },
      ...{ places: [{ name: "Musterstadt" }], formerPlaceCount: 0, version: 0, savedAt: null },
      viewerCan: { change: true, changeNote: true, remove: false, assign: true },
    });
    expect(await entryOf(before)).toMatchObject({ places: [], formerPlaceCount: 2 });
    expect(pool.some(({ person }) => person?.id === lead.id)).toBe(false);
  });

  test("a facilitator sees herself and nobody else, and never what the office notes", async () => {
    const guest = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
    await staff.ask(SAVE, saved(await entryOf(guest), { note: "Ruft abends an" }));
    const [own, ...more] = await poolOf(guest);
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      ...{ person: { id: guest.id }, note: null, methods: ["World-Café"] },
      viewerCan: { change: true, changeNote: false, remove: false, assign: false },
    });
  });

  test("whoever once accompanied a place and is something else now still reads and changes their own", async () => {
    const guest = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const roleId = await world.role(guest.id, { kind: "FACILITATOR", placeId: await world.place() });
    await hub.database.query(`UPDATE role SET until = now() WHERE id = $1`, [roleId]);
    expect(await poolOf(guest)).toEqual([expect.objectContaining({ places: [], formerPlaceCount: 1 })]);
    await guest.ask(SAVE, saved(await entryOf(guest, guest), { capacity: 1 }));
    expect(await entryOf(guest)).toMatchObject({ capacity: 1, free: 1 });
  });

  test("whoever leads a place and the steering group see nothing of it", async () => {
    for (const who of [lead, steering]) {
      const { round } = await who.ask<{ round: Record<string, unknown[]> }>(
        `query ($id: ID!) { round(id: $id) { facilitators { id } facilitatorMethods districts { key } } }`,
        { id: world.roundId },
      );
      expect(round).toEqual({ facilitators: [], facilitatorMethods: [], districts: [] });
    }
  });

  test("there are 44 districts to choose from, and methods in use beside the usual ones, each once", async () => {
    await added({ methods: ["Dorfspaziergang", "world-café"] });
    const { round } = await facilitator.ask<{
      round: { facilitatorMethods: string[]; districts: { key: string; name: string }[] };
    }>(`query ($id: ID!) { round(id: $id) { facilitatorMethods districts { key name } } }`, {
      id: world.roundId,
    });
    expect(round.districts).toHaveLength(44);
    expect(round.districts).toContainEqual({ key: "08136", name: "Ostalbkreis" });
    expect(round.districts).toContainEqual({ key: "08111", name: "Stadtkreis Stuttgart" });
    expect(round.facilitatorMethods).toContain("Dorfspaziergang");
    expect(round.facilitatorMethods.filter((method) => /world-café/i.test(method))).toEqual(["World-Café"]);
  });

  test("takes the same statements however many there are", async () => {
    const read = () => poolOf(staff);
    const few = await statementsOf(hub.database, read);
    for (let n = 0; n < 4; n++) {
      const at = await world.place();
      await world.person({ roles: [{ kind: "FACILITATOR", placeId: at }] });
      await added();
    }
    expect(await statementsOf(hub.database, read)).toBe(few);
    expect(few).toBeLessThanOrEqual(5);
  });
});

describe("writing down", () => {
  test("methods are trimmed and there once, regions too; the office's free figure follows", async () => {
    const guest = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
    const methods = ["  World-Café ", "world-café", "", "Open\nSpace"];
    const regions = ["08225", "08136", "08225"];
    const first = await guest.ask<{ saveFacilitatorProfile: Entry }>(
      SAVE,
      saved(await entryOf(guest, guest), { methods, regions, capacity: 0 }),
    );
    expect(first.saveFacilitatorProfile).toMatchObject({
      ...{ methods: ["World-Café", "Open Space"], capacity: 0, free: -1, version: 1 },
      regions: [{ name: "Neckar-Odenwald-Kreis" }, { name: "Ostalbkreis" }],
    });
    const { savedAt, id } = first.saveFacilitatorProfile;
    expect(savedAt).not.toBeNull();
    expect(id).not.toBe(guest.id);
    expect(await entryOf(guest)).toMatchObject({ id, free: -1, note: "" });
  });

  test("a note is kept when it is left out, and is for the office alone", async () => {
    const guest = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
    await staff.ask(SAVE, saved(await entryOf(guest), { note: "Ruft abends an" }));
    expect(await guest.refused(SAVE, saved(await entryOf(guest), { note: "Meins" }))).toBe("FORBIDDEN");
    expect(await guest.refused(SAVE, saved(await entryOf(guest), { note: "" }))).toBe("FORBIDDEN");
    await guest.ask(SAVE, saved(await entryOf(guest), { methods: ["Planungszelle"] }));
    expect(await entryOf(guest)).toMatchObject({ note: "Ruft abends an", methods: ["Planungszelle"] });
    await staff.ask(SAVE, saved(await entryOf(guest), { note: "" }));
    expect((await entryOf(guest)).note).toBe("");
  });

  test("nobody writes about others: a colleague finds nothing, a lead neither", async () => {
    const entry = await entryOf(colleague);
    for (const who of [facilitator, lead, steering]) {
      expect(await who.refused(SAVE, saved(entry))).toBe("NOT_FOUND");
      expect(await who.refused(SAVE, saved({ id: newId(), version: 0 }))).toBe("NOT_FOUND");
      expect(await who.refused(ADD, candidate())).toBe("FORBIDDEN");
    }
    const stranger = await world.person({ roles: [{ kind: "STAFF", roundId: await world.round() }] });
    expect(await stranger.refused(SAVE, saved(entry))).toBe("NOT_FOUND");
    expect(await stranger.refused(ADD, candidate())).toBe("NOT_FOUND");
    expect(await staff.refused(SAVE, saved({ id: lead.id, version: 0 }))).toBe("NOT_FOUND");
  });

  test("what cannot be is refused at its field", async () => {
    const entry = await entryOf(colleague);
    const bad = (more: object) => fieldOf(staff, SAVE, saved(entry, more));
    expect(await bad({ methods: Array.from({ length: 13 }, (_, n) => `Nummer ${n}`) })).toEqual([
      ...["TOO_MANY", "methods"],
    ]);
    expect(await bad({ methods: ["x".repeat(61)] })).toEqual(["TOO_LONG", "methods"]);
    for (const region of ["08136088", "09162", "", "\0"])
      expect(await bad({ regions: ["08136", region] })).toEqual(["REGION_UNKNOWN", "regions"]);
    for (const capacity of [-1, 21, 2_147_483_647])
      expect(await bad({ capacity })).toEqual(["CAPACITY_MALFORMED", "capacity"]);
    expect(await bad({ note: "x".repeat(1_001) })).toEqual(["TOO_LONG", "note"]);
    const badCandidate = (more: object) => fieldOf(staff, ADD, candidate(more));
    expect(await badCandidate({ email: "nora" })).toEqual(["EMAIL_MALFORMED", "email"]);
    expect(await badCandidate({ givenName: " " })).toEqual(["REQUIRED", "givenName"]);
    expect(await badCandidate({ familyName: "x".repeat(101) })).toEqual(["TOO_LONG", "familyName"]);
    expect(await badCandidate({ id: "keine" })).toEqual(["ID_MALFORMED", "id"]);
    expect((await entryOf(colleague)).version).toBe(0);
  });

  test("of two who begin with the same version one is told that it has changed", async () => {
    const guest = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
    const entry = await entryOf(guest);
    for (const seen of [entry, { ...entry, version: 1 }]) {
      const now = seen.version === 0 ? entry : await entryOf(guest);
      const answers = await Promise.all([
        guest.send(SAVE, saved({ ...seen, id: now.id }, { capacity: 1 + 2 * seen.version })),
        staff.send(SAVE, saved({ ...seen, id: now.id }, { capacity: 2 + 2 * seen.version })),
      ]);
      expect(answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? [])).toEqual(
        ["FACILITATOR_CHANGED"],
      );
    }
    expect((await entryOf(guest)).version).toBe(2);
  });

  test("sent again because its answer was lost, is answered as before", async () => {
    const guest = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
    const first = saved(await entryOf(guest));
    const again = async (what: typeof first) => {
      await guest.ask(SAVE, what);
      return (await entryOf(guest)).version;
    };
    expect([await again(first), await again(first)]).toEqual([1, 1]);
    const second = saved({ id: (await entryOf(guest)).id, version: 1 }, { methods: ["Zukunftswerkstatt"] });
    expect([await again(second), await again(second)]).toEqual([2, 2]);
    // What was said before that is not taken back by it.
    expect(await guest.refused(SAVE, first)).toBe("FACILITATOR_CHANGED");
  });

  test("is told to the office and the person, and to nobody else", async () => {
    const follow = async (who: Visitor) => {
      const { round } = await who.ask<{ round: { stream: string; position: string } }>(
        `query ($id: ID!) { round(id: $id) { stream position } }`,
        { id: world.roundId },
      );
      return who.follow(round.stream, round.position, "... on RosterEvent { place { id } }");
    };
    const all = await Promise.all([staff, colleague, facilitator, lead].map(follow));
    await staff.ask(SAVE, saved(await entryOf(colleague)));
    const isTold = ({ events }: { events: object[] }) =>
      events.some((event) => "place" in event && event.place === null);
    await all[0]!.until(isTold);
    await all[1]!.until(isTold);
    // Whoever reads along to something later has been told of all that came before.
    const roleId = await world.role((await world.person()).id, { kind: "TEAM_MEMBER", placeId });
    await staff.ask(`mutation ($id: ID!) { endRole(id: $id) { id } }`, { id: roleId });
    await Promise.all(
      all.map((one) =>
        one.until(({ events }) => events.some((event) => "place" in event && event.place !== null)),
      ),
    );
    expect(all.map(isTold)).toEqual([true, true, false, false]);
    await Promise.all(all.map((one) => one.stop()));
  });
});

describe("candidates", () => {
  test("sent twice they are there once; an address is in the pool once, whatever its case", async () => {
    const wish = candidate();
    const first = await staff.ask(ADD, wish);
    expect(await staff.ask(ADD, wish)).toEqual(first);
    expect(await staff.refused(ADD, { input: { ...wish.input, capacity: 4 } })).toBe("ID_TAKEN");
    const again = { email: wish.input.email.toUpperCase() };
    expect(await fieldOf(staff, ADD, candidate(again))).toEqual(["ALREADY_IN_POOL", "email"]);
    const known = { email: `${facilitator.id}@test.example` };
    expect(await fieldOf(staff, ADD, candidate(known))).toEqual(["ALREADY_IN_POOL", "email"]);
    const elsewhere = await world.round();
    await world.role(staff.id, { kind: "STAFF", roundId: elsewhere });
    await staff.ask(ADD, candidate({ ...again, roundId: elsewhere }));
  });

  test("of two who note down the same address at once one is refused", async () => {
    const email = "zugleich@test.example";
    const answers = await Promise.all([1, 2, 3].map(() => staff.send(ADD, candidate({ email }))));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  test("are taken out by the office alone, and people never are", async () => {
    const entry = await added();
    expect(entry).toMatchObject({ person: null, places: [], viewerCan: { remove: true, assign: true } });
    const { id } = entry;
    for (const who of [facilitator, lead])
      expect(await who.refused(REMOVE, { id, version: 1 })).toBe("NOT_FOUND");
    expect(await staff.refused(REMOVE, { id, version: 2 })).toBe("FACILITATOR_CHANGED");
    expect(await staff.ask(REMOVE, { id, version: 1 })).toEqual({ removeFacilitator: true });
    expect(await staff.refused(REMOVE, { id, version: 1 })).toBe("NOT_FOUND");
    expect((await poolOf(staff)).some((one) => one.id === id)).toBe(false);
    const record = await hub.database.query(
      `SELECT actor_id AS by, details FROM audit WHERE subject = $1 AND action = 'facilitator.removed'`,
      [`facilitator:${id}`],
    );
    expect(record).toEqual([{ by: staff.id, details: { roundId: world.roundId } }]);
    const guest = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
    await guest.ask(SAVE, saved(await entryOf(guest)));
    const own = await entryOf(guest);
    expect(await staff.refused(REMOVE, { id: own.id, version: own.version })).toBe("FORBIDDEN");
    expect(await guest.refused(REMOVE, { id: own.id, version: own.version })).toBe("FORBIDDEN");
    expect(await staff.refused(REMOVE, { id: lead.id, version: 0 })).toBe("NOT_FOUND");
  });

  test("become the person who comes by an invitation to that address", async () => {
    const entry = await added({ email: "lena.neu@test.example", capacity: 2 });
    const at = await world.place();
    await staff.ask(`mutation ($input: InviteInput!) { invite(input: $input) { id } }`, {
      input: {
        ...{ roundId: world.roundId, placeId: at, kind: "FACILITATOR", email: "Lena.Neu@test.example" },
        ...{ givenName: "Lena", familyName: "Neu" },
      },
    });
    const [mail] = await hub.database.query<{ text: string }>(
      `SELECT text FROM mail WHERE recipient = 'lena.neu@test.example'`,
    );
    const token = /\/einladung#([\w-]+)/.exec(mail!.text)![1];
    const { acceptInvitation } = await new Visitor(hub, null).ask<{
      acceptInvitation: { person: { id: string } };
    }>(`mutation ($token: String!) { acceptInvitation(token: $token) { person { id } } }`, { token });
    const now = (await poolOf(staff)).filter(({ name }) => name === "Lena Neu");
    expect(now).toEqual([
      expect.objectContaining({
        ...{ id: entry.id, person: { id: acceptInvitation.person.id }, email: "lena.neu@test.example" },
        ...{ methods: entry.methods, note: entry.note, version: 2, free: 1, formerPlaceCount: 0 },
        viewerCan: { change: true, changeNote: true, remove: false, assign: true },
      }),
    ]);
    // Whoever had them open as a candidate hears of it, and does not take a person out.
    expect(await staff.refused(REMOVE, { id: entry.id, version: 1 })).toBe("FACILITATOR_CHANGED");
    const left = await hub.database.query(
      `SELECT 1 FROM facilitator_profile WHERE id = $1 AND (email IS NOT NULL OR family_name IS NOT NULL)`,
      [entry.id],
    );
    expect(left).toEqual([]);
  });

  test("become somebody of the round who is given the role, and only by that role", async () => {
    const email = "schon.da@test.example";
    const guest = await world.person({ email, roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const { id } = await added({ email: "Schon.Da@test.example" });
    const give = (kind: string, at: string) =>
      staff.ask(`mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`, {
        input: { roundId: world.roundId, placeId: at, kind, personId: guest.id },
      });
    const at = await world.place();
    await give("DEPUTY_LEAD", at);
    expect((await poolOf(staff)).find((entry) => entry.id === id)?.person).toBeNull();
    await give("FACILITATOR", at);
    expect((await poolOf(staff)).find((entry) => entry.id === id)?.person).toEqual({ id: guest.id });
  });

  test("whoever is noted down and whoever comes with the same address meet, even at once", async () => {
    for (let n = 0; n < 5; n++) {
      const email = `treffen${n}@test.example`;
      const guest = await world.person({ email, roles: [{ kind: "TEAM_MEMBER", placeId }] });
      const input = { roundId: world.roundId, placeId, kind: "FACILITATOR", personId: guest.id };
      await Promise.all([
        staff.send(ADD, candidate({ email })),
        staff.ask(`mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`, { input }),
      ]);
      const entries = (await poolOf(staff)).filter((entry) => entry.email === email);
      expect(entries.map(({ person }) => person?.id)).toEqual([guest.id]);
    }
  });
});

test("somebody whose last role has ended keeps what was written, and is given a place again", async () => {
  const [first, second] = [await world.place(), await world.place()];
  const guest = await world.person({ name: "Rita Rück", roles: [{ kind: "FACILITATOR", placeId: first }] });
  const stays = await world.person({ roles: [{ kind: "FACILITATOR", placeId: first }] });
  await guest.ask(SAVE, saved(await entryOf(guest)));
  const [role] = await hub.database.query<{ id: string }>(`SELECT id FROM role WHERE person_id = $1`, [
    guest.id,
  ]);
  await staff.ask(`mutation ($id: ID!) { endRole(id: $id) { id } }`, { id: role!.id });
  expect(stays.id).not.toBe("");
  expect(await guest.refused(POOL, { id: world.roundId })).toBe("NOT_FOUND");
  expect(await entryOf(guest)).toMatchObject({
    places: [],
    formerPlaceCount: 1,
    free: 3,
    methods: words.methods,
  });
  await staff.ask(`mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`, {
    input: { roundId: world.roundId, placeId: second, kind: "FACILITATOR", personId: guest.id },
  });
  expect(await entryOf(guest)).toMatchObject({ places: [{ id: second }], formerPlaceCount: 1, free: 2 });
  expect(await poolOf(guest)).toHaveLength(1);
});
