import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { statementsOf } from "../../support/statements.js";

const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id kind until person { id } place { id } } }`;
const END = `mutation ($id: ID!) { endRole(id: $id) { id until place { viewerCan { editRoster } } } }`;
const HAND_OVER = `mutation ($id: ID!, $to: ID!, $stays: Boolean) {
  handOverRole(id: $id, toPersonId: $to, staysInTeam: $stays) { id kind person { id }
  place { viewerCan { editRoster } roleHistory { kind until person { id } } roles { kind person { id } } } } }`;
const PLACE = `query ($id: ID!) { place(id: $id) { roles { id kind person { id } viewerCan { end handOver } }
  viewerCan { inviteKinds editRoster } } }`;

interface PlaceData {
  place: {
    roles: {
      id: string;
      kind: string;
      person: { id: string };
      viewerCan: { end: boolean; handOver: boolean };
    }[];
    viewerCan: { inviteKinds: string[]; editRoster: boolean };
  };
}

let hub: Hub;
let world: World;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
});
afterAll(() => hub.stop());

/** A place with everybody in it. */
async function team(roundId = world.roundId) {
  const placeId = await world.place({ roundId });
  const at = (kind: "PROJECT_LEAD" | "DEPUTY_LEAD" | "TEAM_MEMBER" | "FACILITATOR") =>
    world.person({ roles: [{ kind, placeId, roundId }] });
  const office = (kind: "STAFF" | "STEERING_GROUP" | "FUNDER") =>
    world.person({ roles: [{ kind, roundId }] });
  return {
    placeId,
    lead: await at("PROJECT_LEAD"),
    deputy: await at("DEPUTY_LEAD"),
    member: await at("TEAM_MEMBER"),
    facilitator: await at("FACILITATOR"),
    staff: await office("STAFF"),
    steering: await office("STEERING_GROUP"),
    funder: await office("FUNDER"),
  };
}

const rolesAt = async (who: Visitor, id: string): Promise<PlaceData["place"]["roles"]> =>
  (await who.ask<PlaceData>(PLACE, { id })).place.roles;

const roleOf = async (who: Visitor, placeId: string, person: Visitor, asker = who): Promise<string> =>
  (await rolesAt(asker, placeId)).find((role) => role.person.id === person.id)?.id ?? "";

describe("who may do what at a place", () => {
  test("follows the matrix, and the screen is told the same", async () => {
    const t = await team();
    const outsider = (await team(await world.round())).lead;
    const says = async (who: Visitor) => {
      const { place } = await who.ask<PlaceData>(PLACE, { id: t.placeId });
      const ends = place.roles.filter(({ viewerCan }) => viewerCan.end).map(({ kind }) => kind);
      const hands = place.roles.filter(({ viewerCan }) => viewerCan.handOver).map(({ kind }) => kind);
      return { invites: place.viewerCan.inviteKinds, edits: place.viewerCan.editRoster, ends, hands };
    };
    const all = ["PROJECT_LEAD", "DEPUTY_LEAD", "TEAM_MEMBER", "FACILITATOR"];
    const own = ["DEPUTY_LEAD", "TEAM_MEMBER"];
    const leading = ["PROJECT_LEAD", "DEPUTY_LEAD"];
    const nothing = { invites: [], edits: false, ends: [], hands: [] };
    expect(await says(t.staff)).toEqual({
      ...{ invites: ["FACILITATOR", "PROJECT_LEAD", "DEPUTY_LEAD", "TEAM_MEMBER"], edits: true },
      // A lead's role only goes on to somebody else.
      ...{ ends: all.slice(1), hands: [...leading, "FACILITATOR"] },
    });
    expect(await says(t.lead)).toEqual({ invites: own, edits: true, ends: own, hands: leading });
    expect(await says(t.deputy)).toEqual({ invites: own, edits: true, ends: ["TEAM_MEMBER"], hands: [] });
    for (const who of [t.member, t.facilitator, t.steering, t.funder])
      expect(await says(who)).toEqual(nothing);
    expect(await outsider.refused(PLACE, { id: t.placeId })).toBe("NOT_FOUND");
  });

  test("a role is given by the office, and team membership by the lead", async () => {
    const t = await team();
    const { id: personId } = t.member;
    const input = (kind: string, placeId: string | null = t.placeId) => ({
      input: { roundId: world.roundId, placeId, kind, personId },
    });
    expect(await t.lead.refused(GRANT, input("FACILITATOR"))).toBe("FORBIDDEN");
    expect(await t.lead.refused(GRANT, input("STAFF", null))).toBe("FORBIDDEN");
    expect(await t.member.refused(GRANT, input("TEAM_MEMBER"))).toBe("FORBIDDEN");
    expect(await t.staff.refused(GRANT, input("STAFF"))).toBe("PLACE_REFUSED");
    expect(await t.staff.refused(GRANT, input("TEAM_MEMBER", null))).toBe("PLACE_REQUIRED");
    expect(await t.staff.refused(GRANT, input("PROJECT_LEAD"))).toBe("PLACE_HAS_LEAD");

    const { grantRole } = await t.staff.ask<{ grantRole: { id: string } }>(GRANT, input("FACILITATOR"));
    const again = await t.staff.ask<{ grantRole: { id: string } }>(GRANT, input("FACILITATOR"));
    expect(again.grantRole.id).toBe(grantRole.id);
  });

  test("staff hold rights in their own round only", async () => {
    const elsewhere = await team(await world.round());
    const here = await team();
    const role = await roleOf(here.lead, here.placeId, here.member);
    expect(await elsewhere.staff.refused(END, { id: role })).toBe("NOT_FOUND");
    const input = {
      roundId: world.roundId,
      placeId: here.placeId,
      kind: "TEAM_MEMBER",
      personId: elsewhere.staff.id,
    };
    expect(await elsewhere.staff.refused(GRANT, { input })).toBe("NOT_FOUND");
    expect(await here.staff.refused(GRANT, { input })).toBe("NOT_FOUND");
  });
});

describe("ending a role", () => {
  test("takes the rights with it, and stays in the history", async () => {
    const t = await team();
    const id = await roleOf(t.lead, t.placeId, t.member);
    await t.lead.ask(END, { id });
    expect(await t.member.refused(PLACE, { id: t.placeId })).toBe("NOT_FOUND");
    expect(await t.lead.refused(END, { id })).toBe("ROLE_ENDED");
    const [row] = await hub.database.query(`SELECT ended_by FROM role WHERE id = $1 AND until IS NOT NULL`, [
      id,
    ]);
    expect(row).toEqual({ ended_by: t.lead.id });
  });

  test("of two who end each other's role in the office, one stays", async () => {
    const roundId = await world.round();
    const [ada, bo] = [await world.person(), await world.person()];
    const roles = [
      await world.role(ada.id, { kind: "STAFF", roundId }),
      await world.role(bo.id, { kind: "STAFF", roundId }),
    ];
    const answers = await Promise.all([ada.send(END, { id: roles[1] }), bo.send(END, { id: roles[0] })]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const left = await hub.database.query(`SELECT 1 FROM role WHERE round_id = $1 AND until IS NULL`, [
      roundId,
    ]);
    expect(left).toHaveLength(1);
  });
});

describe("handing over", () => {
  test("the lead goes to a deputy in one step, with history", async () => {
    const t = await team();
    const id = await roleOf(t.lead, t.placeId, t.lead);
    const { handOverRole } = await t.lead.ask<{
      handOverRole: { kind: string; person: object; place: Record<string, unknown> };
    }>(HAND_OVER, { id, to: t.deputy.id, stays: false });
    expect(handOverRole).toMatchObject({
      kind: "PROJECT_LEAD",
      person: { id: t.deputy.id },
      // Whoever has handed over is told so in the same answer.
      place: { viewerCan: { editRoster: false } },
    });
    const roles = await rolesAt(t.staff, t.placeId);
    expect(roles.map(({ kind }) => kind)).toEqual(["PROJECT_LEAD", "TEAM_MEMBER", "FACILITATOR"]);
    expect(roles[0]?.person.id).toBe(t.deputy.id);
    expect(await t.lead.refused(PLACE, { id: t.placeId })).toBe("NOT_FOUND");
  });

  test("whoever hands over stays in the team, unless another role at the place stays anyway", async () => {
    const t = await team();
    const id = await roleOf(t.lead, t.placeId, t.lead);
    const { handOverRole } = await t.lead.ask<{
      handOverRole: { place: { viewerCan: object; roles: { kind: string; person: object }[] } };
    }>(HAND_OVER, { id, to: t.member.id });
    expect(handOverRole.place.viewerCan).toEqual({ editRoster: false });
    expect(handOverRole.place.roles).toContainEqual({ kind: "TEAM_MEMBER", person: { id: t.lead.id } });
    const rights = await hub.database.query(
      `SELECT action, actor_id FROM audit WHERE details->>'personId' = $1 ORDER BY id DESC LIMIT 2`,
      [t.lead.id],
    );
    expect(rights).toEqual([
      { action: "role.granted", actor_id: t.lead.id },
      { action: "role.ended", actor_id: t.lead.id },
    ]);

    await world.role(t.deputy.id, { kind: "FACILITATOR", placeId: t.placeId });
    const deputy = (await rolesAt(t.staff, t.placeId)).find(({ kind }) => kind === "DEPUTY_LEAD");
    await t.staff.ask(HAND_OVER, { id: deputy?.id, to: t.lead.id });
    const kinds = (await rolesAt(t.staff, t.placeId)).filter(({ person }) => person.id === t.deputy.id);
    expect(kinds.map(({ kind }) => kind)).toEqual(["FACILITATOR"]);
  });

  test("of two hand-overs at once one counts, and there is never a second lead", async () => {
    const t = await team();
    const id = await roleOf(t.lead, t.placeId, t.lead);
    const answers = await Promise.all([
      t.lead.send(HAND_OVER, { id, to: t.deputy.id }),
      t.staff.send(HAND_OVER, { id, to: t.member.id }),
    ]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "done").sort();
    expect(codes).toEqual(["ROLE_ENDED", "done"]);
    const leads = await hub.database.query(
      `SELECT 1 FROM role WHERE place_id = $1 AND kind = 'PROJECT_LEAD' AND until IS NULL`,
      [t.placeId],
    );
    expect(leads).toHaveLength(1);
  });

  test("only to the place's own people, and only by those who lead or run it", async () => {
    const t = await team();
    const id = await roleOf(t.lead, t.placeId, t.lead);
    expect(await t.lead.refused(HAND_OVER, { id, to: t.facilitator.id })).toBe("NOT_OF_THE_PLACE");
    expect(await t.lead.refused(HAND_OVER, { id, to: t.lead.id })).toBe("NOT_OF_THE_PLACE");
    expect(await t.deputy.refused(HAND_OVER, { id, to: t.deputy.id })).toBe("FORBIDDEN");
    const member = await roleOf(t.lead, t.placeId, t.member);
    expect(await t.staff.refused(HAND_OVER, { id: member, to: t.deputy.id })).toBe("FORBIDDEN");
  });
});

test("what was granted and ended is in the log and in the audit trail, which nobody can change", async () => {
  const t = await team();
  const input = {
    roundId: world.roundId,
    placeId: t.placeId,
    kind: "TEAM_MEMBER",
    personId: t.facilitator.id,
  };
  const { grantRole } = await t.lead.ask<{ grantRole: { id: string } }>(GRANT, { input });
  await t.lead.ask(END, { id: grantRole.id });

  const facts = await hub.database.query<{ kind: string; audience: string; payload: object }>(
    `SELECT kind, audience, payload FROM event WHERE stream = $1 ORDER BY seq DESC LIMIT 4`,
    [`round:${world.roundId}`],
  );
  const rights = {
    kind: "rights.changed",
    audience: `person:${t.facilitator.id}`,
    payload: { personId: t.facilitator.id },
  };
  const roster = { kind: "roster.changed", audience: "round", payload: { placeId: t.placeId } };
  expect(facts.reverse()).toEqual([rights, roster, rights, roster]);

  const trail = await hub.database.query<{ action: string; actor_id: string; details: object }>(
    `SELECT action, actor_id, details FROM audit WHERE subject = $1 ORDER BY id`,
    [`role:${grantRole.id}`],
  );
  const details = {
    personId: t.facilitator.id,
    roundId: world.roundId,
    placeId: t.placeId,
    kind: "TEAM_MEMBER",
  };
  expect(trail).toEqual([
    { action: "role.granted", actor_id: t.lead.id, details },
    { action: "role.ended", actor_id: t.lead.id, details },
  ]);
  await expect(hub.database.query(`UPDATE audit SET action = 'nothing'`)).rejects.toThrow(
    "only ever added to",
  );
  await expect(hub.database.query(`DELETE FROM audit`)).rejects.toThrow("only ever added to");
});

test("each change takes a known number of statements", async () => {
  const roundId = await world.round();
  const t = await team(roundId);
  const input = {
    roundId,
    placeId: t.placeId,
    kind: "TEAM_MEMBER",
    personId: t.facilitator.id,
  };
  const [lead, member] = [await roleOf(t.lead, t.placeId, t.lead), await roleOf(t.lead, t.placeId, t.member)];
  const count = (who: Visitor, query: string, variables: object) =>
    statementsOf(hub.database, () => who.ask(query, variables));
  // Among them: the session, beginning and end of the transaction, the rights afterwards.
  expect({
    grant: await count(t.lead, `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`, {
      input,
    }),
    end: await count(t.lead, `mutation ($id: ID!) { endRole(id: $id) { id } }`, { id: member }),
    handOver: await count(
      t.lead,
      `mutation ($id: ID!, $to: ID!) { handOverRole(id: $id, toPersonId: $to) { id } }`,
      { id: lead, to: t.deputy.id },
    ),
  }).toEqual({ grant: 17, end: 12, handOver: 47 });
});
