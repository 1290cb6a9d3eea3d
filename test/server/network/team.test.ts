import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const END = `mutation ($id: ID!) { endRole(id: $id) { id } }`;
const CLOSE = `mutation ($id: ID!) { deactivatePerson(id: $id) { deactivated } }`;
const HAND_OVER = `mutation ($id: ID!, $to: ID!, $stays: Boolean, $move: Boolean, $keep: [ID!]) {
  handOverRole(id: $id, toPersonId: $to, staysInTeam: $stays, moveDuties: $move, keepDutyIds: $keep) { id } }`;
const DUTIES = `query ($id: ID!, $p: ID!) { place(id: $id) { duties(personId: $p) { id kind title dueOn } } }`;
const HANDED = `query ($id: ID!) { place(id: $id) { handOvers {
  kind from { id } to { id } by { id } moved { kind count } } } }`;
const SUCCESSORS = `query ($id: ID!, $r: ID!) { place(id: $id) { successors(roleId: $r) { id } } }`;
const MISSING = `query ($id: ID!) { place(id: $id) { missingFacilitators } }`;

let hub: Hub;
let world: World;
let staff: Visitor;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
});
afterAll(() => hub.stop());

type Kind = "PROJECT_LEAD" | "DEPUTY_LEAD" | "TEAM_MEMBER" | "FACILITATOR";

/** Somebody new with a role at a place, and the role. */
async function at(placeId: string, kind: Kind): Promise<{ who: Visitor; role: string }> {
  const who = await world.person();
  return { who, role: await world.role(who.id, { kind, placeId }) };
}

const running = (placeId: string, kind: Kind) =>
  hub.database.query<{ person: string }>(
    `SELECT person_id AS person FROM role WHERE place_id = $1 AND kind = $2 AND until IS NULL`,
    [placeId, kind],
  );

/** Something that somebody has to see to at a place. */
async function duty(placeId: string, personId: string, title: string, endsOn: string | null = null) {
  const id = newId();
  await hub.database.query(
    `INSERT INTO building_block (id, place_id, position, title, phase, state, ends_on, responsible_id)
     VALUES ($1, $2, 1000 + (random() * 1000000000)::int, $3, 'ANALYSIS', 'PLANNED', $4, $5)`,
    [id, placeId, title, endsOn, personId],
  );
  return id;
}

const titlesOf = async (who: Visitor, placeId: string, person: Visitor): Promise<string[]> => {
  const { place } = await who.ask<{ place: { duties: { title: string }[] } }>(DUTIES, {
    ...{ id: placeId, p: person.id },
  });
  return place.duties.map(({ title }) => title);
};

describe("a place that is led and accompanied stays so", () => {
  test("of two who end the two facilitators at once, one is refused", async () => {
    const placeId = await world.place();
    const [ada, bo] = [await at(placeId, "FACILITATOR"), await at(placeId, "FACILITATOR")];
    const answers = await Promise.all([staff.send(END, { id: ada.role }), staff.send(END, { id: bo.role })]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "done").sort();
    expect(codes).toEqual(["LAST_FACILITATOR", "done"]);
    expect(await running(placeId, "FACILITATOR")).toHaveLength(1);
  });

  test("of one whose role ends and another whose account closes, one stays", async () => {
    const placeId = await world.place();
    const [ada, bo] = [await at(placeId, "FACILITATOR"), await at(placeId, "FACILITATOR")];
    const answers = await Promise.all([
      staff.send(END, { id: ada.role }),
      staff.send(CLOSE, { id: bo.who.id }),
    ]);
    expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
    const [left] = await hub.database.query<{ count: number }>(
      `SELECT count(*)::int FROM role r JOIN person p ON p.id = r.person_id WHERE r.place_id = $1
       AND r.kind = 'FACILITATOR' AND r.until IS NULL AND p.deactivated_at IS NULL`,
      [placeId],
    );
    expect(left).toEqual({ count: 1 });
  });

  test("of two accounts that close at once, the last facilitator's stays open", async () => {
    const placeId = await world.place();
    const [ada, bo] = [await at(placeId, "FACILITATOR"), await at(placeId, "FACILITATOR")];
    const answers = await Promise.all([ada, bo].map(({ who }) => staff.send(CLOSE, { id: who.id })));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "done").sort();
    expect(codes).toEqual(["STILL_FACILITATES", "done"]);
  });

  test("a closed account does not count, and the usual two are asked for", async () => {
    const placeId = await world.place();
    const missing = async () =>
      (await staff.ask<{ place: { missingFacilitators: number } }>(MISSING, { id: placeId })).place;
    expect(await missing()).toEqual({ missingFacilitators: 2 });
    const [ada, bo] = [await at(placeId, "FACILITATOR"), await at(placeId, "FACILITATOR")];
    expect(await missing()).toEqual({ missingFacilitators: 0 });
    await staff.ask(CLOSE, { id: bo.who.id });
    expect(await missing()).toEqual({ missingFacilitators: 1 });
    expect(await staff.refused(END, { id: ada.role })).toBe("LAST_FACILITATOR");
  });

  test("a lead's role is not ended and a lead's account not closed; handed over, both may go", async () => {
    const placeId = await world.place();
    const [lead, heir] = [await at(placeId, "PROJECT_LEAD"), await at(placeId, "TEAM_MEMBER")];
    expect(await staff.refused(END, { id: lead.role })).toBe("LAST_LEAD");
    const { errors } = await staff.send(CLOSE, { id: lead.who.id });
    expect(errors?.[0]?.extensions.code).toBe("STILL_LEADS");
    await staff.ask(HAND_OVER, { id: lead.role, to: heir.who.id });
    await staff.ask(CLOSE, { id: lead.who.id });
    expect(await running(placeId, "PROJECT_LEAD")).toEqual([{ person: heir.who.id }]);
    // Whoever leads is of the team anyway.
    expect(await running(placeId, "TEAM_MEMBER")).toEqual([{ person: lead.who.id }]);
  });

  test("nobody is given a role while their account is closed", async () => {
    const placeId = await world.place();
    const gone = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }], deactivated: true });
    const grant = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
    const input = { roundId: world.roundId, placeId, kind: "FACILITATOR", personId: gone.id };
    expect(await staff.refused(grant, { input })).toBe("PERSON_DEACTIVATED");
  });
});

describe("a facilitator's role", () => {
  test("goes from one facilitator to another in one step, by the office alone", async () => {
    const [placeId, other] = [await world.place(), await world.place()];
    const lead = await at(placeId, "PROJECT_LEAD");
    const [ada, bo] = [await at(placeId, "FACILITATOR"), await at(other, "FACILITATOR")];
    const wish = { id: ada.role, to: bo.who.id };
    const { place } = await staff.ask<{ place: { successors: { id: string }[] } }>(SUCCESSORS, {
      ...{ id: placeId, r: ada.role },
    });
    expect(place.successors.map(({ id }) => id)).toContain(bo.who.id);
    expect(place.successors.map(({ id }) => id)).not.toContain(lead.who.id);
    expect(await lead.who.refused(HAND_OVER, wish)).toBe("FORBIDDEN");
    expect(await staff.refused(HAND_OVER, { ...wish, to: lead.who.id })).toBe("NOT_A_FACILITATOR");
    await staff.ask(HAND_OVER, wish);
    expect(await running(placeId, "FACILITATOR")).toEqual([{ person: bo.who.id }]);
    expect(await running(placeId, "TEAM_MEMBER")).toEqual([]);
    expect(await running(other, "FACILITATOR")).toHaveLength(1);
  });
});

describe("the duties of whoever hands over", () => {
  /** A place whose lead has three open duties. */
  async function busy() {
    const placeId = await world.place();
    const [lead, heir] = [await at(placeId, "PROJECT_LEAD"), await at(placeId, "DEPUTY_LEAD")];
    const ids = [
      await duty(placeId, lead.who.id, "Später", "2019-05-01"),
      await duty(placeId, lead.who.id, "Bald", "2019-04-01"),
      await duty(placeId, lead.who.id, "Irgendwann"),
    ];
    return { placeId, lead, heir, ids };
  }

  test("are listed by when they are due, to those who may hand over", async () => {
    const { placeId, lead, heir } = await busy();
    const all = ["Bald", "Später", "Irgendwann"];
    expect(await titlesOf(lead.who, placeId, lead.who)).toEqual(all);
    expect(await titlesOf(staff, placeId, lead.who)).toEqual(all);
    expect(await titlesOf(heir.who, placeId, lead.who)).toEqual([]);
    const stranger = (await at(await world.place(), "PROJECT_LEAD")).who;
    expect(await titlesOf(stranger, placeId, lead.who)).toEqual([]);
  });

  test("go along but for what is kept, and the place remembers who, to whom and how much", async () => {
    const { placeId, lead, heir, ids } = await busy();
    await lead.who.ask(HAND_OVER, { id: lead.role, to: heir.who.id, keep: [ids[1]] });
    expect(await titlesOf(staff, placeId, heir.who)).toEqual(["Später", "Irgendwann"]);
    expect(await titlesOf(staff, placeId, lead.who)).toEqual(["Bald"]);
    const { place } = await heir.who.ask<{ place: { handOvers: object[] } }>(HANDED, { id: placeId });
    expect(place.handOvers).toEqual([
      {
        ...{ kind: "PROJECT_LEAD", from: { id: lead.who.id }, to: { id: heir.who.id } },
        ...{ by: { id: lead.who.id }, moved: [{ kind: "BUILDING_BLOCK", count: 2 }] },
      },
    ]);
    const [trail] = await hub.database.query<{ details: object }>(
      `SELECT details FROM audit WHERE action = 'role.handedOver' AND details->>'placeId' = $1`,
      [placeId],
    );
    expect(trail?.details).toMatchObject({ from: lead.who.id, to: heir.who.id, duties: 2 });
    const outsider = (await at(await world.place(), "PROJECT_LEAD")).who;
    expect(await outsider.ask(HANDED, { id: placeId })).toEqual({ place: { handOvers: [] } });
  });

  test("all stay when that is wished for; whoever leaves the place keeps none", async () => {
    const first = await busy();
    await staff.ask(HAND_OVER, { id: first.lead.role, to: first.heir.who.id, move: false });
    expect(await titlesOf(staff, first.placeId, first.lead.who)).toHaveLength(3);
    const second = await busy();
    await staff.ask(HAND_OVER, {
      ...{ id: second.lead.role, to: second.heir.who.id, stays: false, move: false, keep: second.ids },
    });
    expect(await titlesOf(staff, second.placeId, second.heir.who)).toHaveLength(3);
  });

  test("stay where they are when the hand-over is refused", async () => {
    const { placeId, lead, heir, ids } = await busy();
    const answers = await Promise.all([
      lead.who.send(HAND_OVER, { id: lead.role, to: heir.who.id }),
      staff.send(HAND_OVER, { id: lead.role, to: heir.who.id, keep: ids }),
    ]);
    expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
    const isLeadsOwn = !answers[0].errors;
    expect(await titlesOf(staff, placeId, isLeadsOwn ? heir.who : lead.who)).toHaveLength(3);
    const { place } = await staff.ask<{ place: { handOvers: object[] } }>(HANDED, { id: placeId });
    expect(place.handOvers).toHaveLength(1);
  });

  test("it is told to the place and the office, and to nobody else", async () => {
    const { placeId, lead, heir } = await busy();
    await lead.who.ask(HAND_OVER, { id: lead.role, to: heir.who.id });
    const told = await hub.database.query<{ audience: string }>(
      `SELECT audience FROM event WHERE kind = 'place.changed' AND payload @> $1 ORDER BY audience`,
      [JSON.stringify({ placeId, part: "TEAM" })],
    );
    expect(told.map(({ audience }) => audience)).toEqual([`place:${placeId}`, "staff"]);
  });
});
