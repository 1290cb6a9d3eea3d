import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { Visitor } from "../../support/person.js";

const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { id email name kind place { id } } }`;
const OFFER = `query ($token: String!) { invitation(token: $token) { givenName familyName email kind placeName roundTitle } }`;
const ACCEPT = `mutation ($token: String!, $password: String) { acceptInvitation(token: $token, password: $password) {
  hasPassword person { id name } roles { kind place { id } } rounds { id } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawInvitation(id: $id) }`;
const OPEN = `query ($id: ID!) { place(id: $id) { invitations { id email } } }`;

interface Accepted {
  acceptInvitation: {
    hasPassword: boolean;
    person: { id: string; name: string };
    roles: { kind: string }[];
    rounds: object[];
  };
}

let hub: Hub;
let world: World;
let placeId: string;
let lead: Visitor;
let staff: Visitor;
let count = 0;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  placeId = await world.place({ name: "Musterstadt" });
  lead = await world.person({ name: "Lea Lang", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
});
afterAll(() => hub.stop());

const nobody = (): Visitor => new Visitor(hub, null);
const wish = (more: object = {}) => ({
  input: {
    ...{ roundId: world.roundId, placeId, kind: "TEAM_MEMBER" },
    ...{ email: `neu${++count}@test.example`, givenName: "Nora", familyName: "Neu", ...more },
  },
});

/** Invites, and takes the link out of the mail. */
async function invited(
  by: Visitor,
  variables = wish(),
): Promise<{ id: string; email: string; token: string; text: string }> {
  const { invite } = await by.ask<{ invite: { id: string; email: string } }>(INVITE, variables);
  const [mail] = await hub.database.query<{ text: string }>(
    `SELECT text FROM mail WHERE recipient = $1 ORDER BY at DESC LIMIT 1`,
    [invite.email],
  );
  const text = mail?.text ?? "";
  return { ...invite, token: /\/einladung#([\w-]+)/.exec(text)?.[1] ?? "", text };
}

describe("accepting", () => {
  test("somebody new comes in with a role and a password, once", async () => {
    const { token, email, text } = await invited(lead);
    expect(text).toContain("Lea Lang lädt Sie ins Lernnetz ein");
    expect(await nobody().ask(OFFER, { token })).toEqual({
      invitation: {
        ...{ givenName: "Nora", familyName: "Neu", email, kind: "TEAM_MEMBER" },
        ...{ placeName: "Musterstadt", roundTitle: "Förderrunde" },
      },
    });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        nobody().send<Accepted>(ACCEPT, { token, password: "Kaffee um halb neun" }),
      ),
    );
    const [accepted, ...rest] = answers.filter(({ errors }) => !errors);
    expect(rest).toEqual([]);
    expect(accepted?.data?.acceptInvitation).toMatchObject({
      hasPassword: true,
      person: { name: "Nora Neu" },
      roles: [{ kind: "TEAM_MEMBER", place: { id: placeId } }],
      rounds: [{ id: world.roundId }],
    });
    expect(await nobody().ask(OFFER, { token })).toEqual({ invitation: null });
    expect(await nobody().refused(ACCEPT, { token })).toBe("INVITATION_GONE");
  });

  test("somebody who has an account is given the role, whatever name the invitation says", async () => {
    const bo = await world.person({
      name: "Bo Beck",
      email: "bo@test.example",
      roles: [{ kind: "STEERING_GROUP" }],
    });
    const { token } = await invited(lead, wish({ email: "BO@test.example" }));
    const { acceptInvitation } = await nobody().ask<Accepted>(ACCEPT, { token });
    expect(acceptInvitation.person).toEqual({ id: bo.id, name: "Bo Beck" });
    expect(acceptInvitation.roles.map(({ kind }) => kind).sort()).toEqual(["STEERING_GROUP", "TEAM_MEMBER"]);
  });

  test("a second lead, or a closed account, is refused, and the link stays good", async () => {
    const free = await world.place();
    const { token } = await invited(staff, wish({ kind: "PROJECT_LEAD", placeId: free }));
    await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: free }] });
    expect(await nobody().refused(ACCEPT, { token })).toBe("PLACE_HAS_LEAD");
    expect(await nobody().ask(OFFER, { token })).not.toEqual({ invitation: null });

    await world.person({ email: "closed@test.example", deactivated: true });
    const other = await invited(staff, wish({ email: "closed@test.example" }));
    expect(await nobody().refused(ACCEPT, { token: other.token })).toBe("PERSON_DEACTIVATED");
  });

  test("whoever may no longer invite has left no door open", async () => {
    const place = await world.place();
    const former = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: place }] });
    const { token } = await invited(former, wish({ placeId: place }));
    const shown = async (): Promise<number> =>
      (await staff.ask<{ place: { invitations: object[] } }>(OPEN, { id: place })).place.invitations.length;
    expect(await shown()).toBe(1);
    await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [former.id]);
    expect(await shown()).toBe(0);
    expect(await nobody().ask(OFFER, { token })).toEqual({ invitation: null });
    expect(await nobody().refused(ACCEPT, { token })).toBe("INVITATION_GONE");
    // Nothing came of it: with the right restored, the link is as good as before.
    await hub.database.query(`UPDATE role SET until = NULL WHERE person_id = $1`, [former.id]);
    await nobody().ask(ACCEPT, { token });
  });

  test("what the screen shows as open is what the rules allow, whoever invited", async () => {
    const place = await world.place();
    const outcomes: [kind: string, role: object, shown: boolean][] = [
      ["TEAM_MEMBER", { kind: "DEPUTY_LEAD", placeId: place }, true],
      ["DEPUTY_LEAD", { kind: "PROJECT_LEAD", placeId: place }, true],
      ["FACILITATOR", { kind: "DEPUTY_LEAD", placeId: place }, false],
      ["TEAM_MEMBER", { kind: "PROJECT_LEAD", placeId: await world.place() }, false],
      ["TEAM_MEMBER", { kind: "TEAM_MEMBER", placeId: place }, false],
      ["FACILITATOR", { kind: "STAFF" }, true],
      ["TEAM_MEMBER", { kind: "STAFF", roundId: await world.round() }, false],
    ];
    for (const [kind, role, isShown] of outcomes) {
      const inviter = await world.person({ roles: [role as { kind: "STAFF" }] });
      const { id, token } = await invited(staff, wish({ kind, placeId: place }));
      await hub.database.query(`UPDATE invitation SET invited_by = $1 WHERE id = $2`, [inviter.id, id]);
      const { invitation } = await nobody().ask<{ invitation: object | null }>(OFFER, { token });
      expect([kind, role, invitation !== null]).toEqual([kind, role, isShown]);
      const { errors } = await nobody().send(ACCEPT, { token });
      expect([kind, role, !errors]).toEqual([kind, role, isShown]);
    }
  });

  test("withdrawn, replaced or after seven days a link offers nothing", async () => {
    const withdrawn = await invited(lead);
    await lead.ask(WITHDRAW, { id: withdrawn.id });
    await lead.ask(WITHDRAW, { id: withdrawn.id });

    const first = await invited(lead, wish({ email: "twice@test.example" }));
    const second = await invited(lead, wish({ email: "twice@test.example" }));

    const old = await invited(lead);
    await hub.database.query(
      `UPDATE invitation SET expires_at = expires_at - interval '7 days' WHERE id = $1`,
      [old.id],
    );

    for (const { token } of [withdrawn, first, old, { token: "made-up" }]) {
      expect(await nobody().ask(OFFER, { token })).toEqual({ invitation: null });
      expect(await nobody().refused(ACCEPT, { token })).toBe("INVITATION_GONE");
    }
    expect(await nobody().ask(OFFER, { token: second.token })).not.toEqual({ invitation: null });
  });
});

describe("inviting", () => {
  test("is for those who may, to what they may", async () => {
    const member = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const funder = await world.person({ roles: [{ kind: "FUNDER" }] });
    const elsewhere = await world.place();
    const stranger = await world.person({ roles: [{ kind: "STAFF", roundId: await world.round() }] });
    expect(await lead.refused(INVITE, wish({ kind: "PROJECT_LEAD" }))).toBe("FORBIDDEN");
    expect(await lead.refused(INVITE, wish({ kind: "STAFF", placeId: null }))).toBe("FORBIDDEN");
    expect(await lead.refused(INVITE, wish({ placeId: elsewhere }))).toBe("FORBIDDEN");
    expect(await member.refused(INVITE, wish())).toBe("FORBIDDEN");
    expect(await funder.refused(INVITE, wish())).toBe("FORBIDDEN");
    expect(await stranger.refused(INVITE, wish())).toBe("NOT_FOUND");
    expect(await staff.refused(INVITE, wish({ kind: "PROJECT_LEAD" }))).toBe("PLACE_HAS_LEAD");
    await staff.ask(INVITE, wish({ kind: "STEERING_GROUP", placeId: null }));
    await lead.ask(INVITE, wish({ kind: "DEPUTY_LEAD" }));
  });

  test("nothing in it can become a mail header, a second recipient or a tag", async () => {
    for (const email of [
      "a@b",
      "a@test.example\nBcc: b@test.example",
      "a@test.example,b@test.example",
      "<a@test.example>",
    ]) {
      expect(await lead.refused(INVITE, wish({ email }))).toBe("EMAIL_MALFORMED");
    }
    const { id } = await invited(lead, wish({ email: "tag@test.example", givenName: "<b>Eva\nBcc: x</b>" }));
    const [mail] = await hub.database.query<{ subject: string; html: string }>(
      `SELECT subject, html FROM mail WHERE recipient = 'tag@test.example'`,
    );
    expect(id).toBeTruthy();
    expect(mail?.html).not.toContain("<b>");
    expect(mail?.html).toContain("&lt;b&gt;Eva Bcc: x&lt;/b&gt;");
    expect(mail?.subject).not.toMatch(/[\r\n]/);
  });

  test("open ones are shown to those who may invite, and to nobody else", async () => {
    const { id } = await invited(lead, wish({ email: "shown@test.example" }));
    const member = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const seen = async (who: Visitor): Promise<string[]> => {
      const { place } = await who.ask<{ place: { invitations: { id: string }[] } }>(OPEN, { id: placeId });
      return place.invitations.map((invitation) => invitation.id);
    };
    expect(await seen(lead)).toContain(id);
    expect(await seen(staff)).toContain(id);
    expect(await seen(member)).toEqual([]);
    expect(await member.refused(WITHDRAW, { id })).toBe("NOT_FOUND");
    const rows = await hub.database.query<{ row: string }>(`SELECT i::text AS row FROM invitation i`);
    const { token } = await invited(lead);
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });
});

describe("the very first person", () => {
  test("is invited when the hub starts, by a link in what it prints", async () => {
    const settings = { FIRST_STAFF_EMAIL: "anfang@test.example" };
    const empty = await Hub.start({ settings });
    try {
      const link = /"link":"http:\S+\/einladung#([\w-]+)"/;
      for (let tries = 0; tries < 100 && !link.test(empty.said); tries += 1)
        await new Promise((r) => setTimeout(r, 50));
      const token = link.exec(empty.said)?.[1];
      const first = new Visitor(empty, null);
      const { acceptInvitation } = await first.ask<Accepted>(ACCEPT, { token });
      expect(acceptInvitation).toMatchObject({ roles: [{ kind: "STAFF" }], rounds: [{}] });

      const again = await Hub.start({ database: empty.database, settings });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(again.said).not.toMatch(link);
      await again.stop();
    } finally {
      await empty.stop();
    }
  });
});
