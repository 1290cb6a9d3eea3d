import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { statementsOf } from "../../support/statements.js";

const PERSON = `query ($id: ID!) { person(id: $id) { name email deactivated roles { kind } viewerCan { deactivate } } }`;
const PEOPLE = `query ($id: ID!, $search: String, $in: ID) { round(id: $id) {
  people(search: $search, mentionableIn: $in, limit: 100) { id name } } }`;
const DEACTIVATE = `mutation ($id: ID!) { deactivatePerson(id: $id) { deactivated } }`;
const REACTIVATE = `mutation ($id: ID!) { reactivatePerson(id: $id) { deactivated } }`;
const WHO = `{ viewer { email } }`;

interface PersonData {
  person: {
    name: string;
    email: string | null;
    deactivated: boolean;
    roles: { kind: string }[];
    viewerCan: { deactivate: boolean };
  };
}

let hub: Hub;
let world: World;
let placeId: string;
let cast: Record<
  "staff" | "lead" | "deputy" | "member" | "facilitator" | "steering" | "funder" | "neighbour" | "stranger",
  Visitor
>;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  placeId = await world.place();
  const [other, farAway] = [await world.place(), await world.round()];
  const one = (name: string, ...roles: Parameters<World["role"]>[1][]) => world.person({ name, roles });
  cast = {
    staff: await one("Sina Staff", { kind: "STAFF" }),
    lead: await one("Lea Lang", { kind: "PROJECT_LEAD", placeId }),
    deputy: await one("Dina Deniz", { kind: "DEPUTY_LEAD", placeId }),
    member: await one("Ceren Yıldız", { kind: "TEAM_MEMBER", placeId }),
    facilitator: await one("Fritz Frei", { kind: "FACILITATOR", placeId }),
    steering: await one("Stefan Şahin", { kind: "STEERING_GROUP" }),
    funder: await one("Fatma Fund", { kind: "FUNDER" }),
    neighbour: await one("Nina Nah", { kind: "PROJECT_LEAD", placeId: other }),
    stranger: await one("Xaver Fern", { kind: "STAFF", roundId: farAway }),
  };
});
afterAll(() => hub.stop());

const see = async (who: Visitor, whom: Visitor): Promise<PersonData["person"]> =>
  (await who.ask<PersonData>(PERSON, { id: whom.id })).person;

describe("what is known of a person", () => {
  test("the address: oneself, the office, and who leads the same place", async () => {
    const { staff, lead, deputy, member, facilitator, steering, funder, neighbour } = cast;
    for (const who of [member, staff, lead, deputy]) expect((await see(who, member)).email).toContain("@");
    for (const who of [facilitator, steering, funder, neighbour])
      expect((await see(who, member)).email).toBeNull();
    expect((await see(member, lead)).email).toBeNull();
    expect((await see(lead, neighbour)).email).toBeNull();
    expect((await see(lead, facilitator)).email).toContain("@");
  });

  test("nothing at all in another round, whoever asks", async () => {
    expect(await cast.stranger.refused(PERSON, { id: cast.member.id })).toBe("NOT_FOUND");
    expect(await cast.staff.refused(PERSON, { id: cast.stranger.id })).toBe("NOT_FOUND");
    expect(
      await cast.stranger.refused(`query ($id: ID!) { round(id: $id) { title } }`, { id: world.roundId }),
    ).toBe("NOT_FOUND");
    expect(await cast.staff.refused(PERSON, { id: "none" })).toBe("NOT_FOUND");
  });

  test("whoever shares two rounds shows in each only what belongs to it", async () => {
    const both = await world.person({ roles: [{ kind: "FUNDER" }] });
    const elsewhere = await world.round();
    await world.role(both.id, { kind: "STAFF", roundId: elsewhere });
    expect((await see(cast.member, both)).roles).toEqual([{ kind: "FUNDER" }]);
    expect((await see(both, both)).roles).toHaveLength(2);
  });
});

describe("finding people", () => {
  const names = async (who: Visitor, search?: string, channel?: string): Promise<string[]> => {
    const { round } = await who.ask<{ round: { people: { name: string }[] } }>(PEOPLE, {
      ...{ id: world.roundId, search, in: channel },
    });
    return round.people.map(({ name }) => name);
  };

  test("works without the marks a keyboard may lack, and takes signs as signs", async () => {
    expect(await names(cast.funder, "yildiz")).toEqual(["Ceren Yıldız"]);
    expect(await names(cast.funder, "SAHIN")).toEqual(["Stefan Şahin"]);
    expect(await names(cast.funder, "lea l")).toEqual(["Lea Lang"]);
    expect(await names(cast.funder, "%")).toEqual([]);
    expect(await names(cast.funder, "_")).toEqual([]);
  });

  test("for a mention offers exactly those who read the channel", async () => {
    const all = { network: await world.channel(), teams: await world.channel({ audience: "TEAMS" }) };
    const place = await world.channel({ audience: "PLACE", placeId });
    expect(await names(cast.member, undefined, all.network)).not.toContain("Fatma Fund");
    expect(await names(cast.member, undefined, all.network)).toContain("Nina Nah");
    expect(await names(cast.staff, undefined, all.teams)).toEqual(["Fritz Frei", "Sina Staff"]);
    expect(await names(cast.member, undefined, place)).toEqual([
      "Dina Deniz",
      "Fritz Frei",
      "Lea Lang",
      "Ceren Yıldız",
    ]);
    for (const channel of [all.teams, "0b7d1f0e-0000-4000-8000-000000000000"]) {
      expect(await cast.member.refused(PEOPLE, { id: world.roundId, in: channel })).toBe("NOT_FOUND");
    }
    expect(await cast.staff.refused(PEOPLE, { id: world.roundId, in: place })).toBe("NOT_FOUND");
  });
});

describe("closing an account", () => {
  test("ends every session at once and leaves the name; opening gives the roles back", async () => {
    const gone = await world.person({ name: "Gerd Ganz", roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const phone = await world.signIn(gone.id);
    expect(await cast.lead.refused(DEACTIVATE, { id: gone.id })).toBe("FORBIDDEN");
    expect(await cast.stranger.refused(DEACTIVATE, { id: gone.id })).toBe("NOT_FOUND");
    expect((await see(cast.staff, gone)).viewerCan).toEqual({ deactivate: true });
    await cast.staff.ask(DEACTIVATE, { id: gone.id });

    for (const who of [gone, phone]) expect(await who.ask(WHO)).toEqual({ viewer: null });
    expect(await see(cast.member, gone)).toMatchObject({ name: "Gerd Ganz", deactivated: true });
    await cast.staff.ask(REACTIVATE, { id: gone.id });
    const back = await world.signIn(gone.id);
    expect(await back.ask(`{ viewer { roles { kind } } }`)).toEqual({
      viewer: { roles: [{ kind: "TEAM_MEMBER" }] },
    });
    expect(await gone.ask(WHO)).toEqual({ viewer: null });
  });

  test("nobody closes their own; of two who close each other's, one stays", async () => {
    const roundId = await world.round();
    const [ada, bo] = [
      await world.person({ roles: [{ kind: "STAFF", roundId }] }),
      await world.person({ roles: [{ kind: "STAFF", roundId }] }),
    ];
    expect(await ada.refused(DEACTIVATE, { id: ada.id })).toBe("FORBIDDEN");
    await Promise.all([ada.send(DEACTIVATE, { id: bo.id }), bo.send(DEACTIVATE, { id: ada.id })]);
    const open = await hub.database.query(
      `SELECT 1 FROM person WHERE id = ANY($1) AND deactivated_at IS NULL`,
      [[ada.id, bo.id]],
    );
    expect(open).toHaveLength(1);
  });

  test("invitations the person had sent are withdrawn", async () => {
    const office = await world.person({ roles: [{ kind: "STAFF" }] });
    await office.ask(`mutation ($input: InviteInput!) { invite(input: $input) { id } }`, {
      input: {
        roundId: world.roundId,
        kind: "STAFF",
        email: "friend@test.example",
        givenName: "F",
        familyName: "F",
      },
    });
    await cast.staff.ask(DEACTIVATE, { id: office.id });
    const open = await hub.database.query(
      `SELECT 1 FROM invitation WHERE invited_by = $1 AND withdrawn_at IS NULL`,
      [office.id],
    );
    expect(open).toEqual([]);
  });
});

test("a round with all its places and people takes the same few statements, however many there are", async () => {
  const query = `query ($id: ID!) { round(id: $id) { title places { name owner { name } members { name } invitations { email }
    viewerCan { editRoster } roles { kind viewerCan { end } person { name email } } } people(limit: 100) { name roles { kind place { name } } } } }`;
  const ask = () => cast.staff.ask(query, { id: world.roundId });
  await ask();
  const few = await statementsOf(hub.database, ask);
  for (let n = 0; n < 5; n += 1) {
    const more = await world.place();
    for (let m = 0; m < 4; m += 1) await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId: more }] });
  }
  expect(await statementsOf(hub.database, ask)).toBe(few);
  expect(few).toBeLessThanOrEqual(13);
});
