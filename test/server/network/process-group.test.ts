import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const FIELDS = `id standsFor task name person { id } since until version`;
const ADD = `mutation ($input: AddProcessGroupMemberInput!) { addProcessGroupMember(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeProcessGroupMemberInput!) { changeProcessGroupMember(input: $input) { ${FIELDS} } }`;
const END = `mutation ($id: ID!, $version: Int!, $until: String!) {
  endProcessGroupMember(id: $id, version: $version, until: $until) { until version } }`;
const GROUP = `query ($id: ID!) { place(id: $id) { processGroup { ${FIELDS} } } }`;

let hub: Hub;
let world: World;
let placeId: string;
let lead: Visitor;
let facilitator: Visitor;
let member: Visitor;
let neighbour: Visitor;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  placeId = await world.place();
  lead = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId }] });
  facilitator = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
  member = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
  neighbour = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: await world.place() }] });
});
afterAll(() => hub.stop());

const words = { standsFor: "Sportvereine", task: "Sprecherin", hasConsent: false, since: "2018-10-01" };
const wish = (more: object = {}) => ({ input: { id: newId(), placeId, ...words, ...more } });

test("a name stands there only with consent, and is gone for good when that is taken back", async () => {
  const named = wish({ name: "Lore Grün" });
  expect(await lead.refused(ADD, named)).toBe("CONSENT_REQUIRED");
  const { addProcessGroupMember: added } = await lead.ask<{ addProcessGroupMember: object }>(ADD, {
    input: { ...named.input, hasConsent: true },
  });
  expect(added).toMatchObject({ name: "Lore Grün", version: 1, until: null });
  const { id } = named.input;
  const consent = () =>
    hub.database.query(`SELECT name, consent_by FROM process_group_member WHERE id = $1`, [id]);
  expect(await consent()).toEqual([{ name: "Lore Grün", consent_by: lead.id }]);

  await facilitator.ask(CHANGE, { input: { ...words, id, version: 1, name: "" } });
  expect(await consent()).toEqual([{ name: null, consent_by: null }]);
  const [kept] = await hub.database.query<{ count: number }>(
    `SELECT count(*)::int FROM audit WHERE details::text LIKE '%Lore%' OR subject LIKE '%Lore%'`,
  );
  expect(kept).toEqual({ count: 0 });
});

test("an account may be named instead, of somebody with a role here, and not beside a name", async () => {
  expect(await lead.refused(ADD, wish({ personId: neighbour.id }))).toBe("NOT_AT_THE_PLACE");
  expect(await lead.refused(ADD, wish({ personId: "niemand" }))).toBe("NOT_AT_THE_PLACE");
  const both = { personId: member.id, name: "Mona", hasConsent: true };
  expect(await lead.refused(ADD, wish(both))).toBe("NAMED_TWICE");
  const linked = wish({ personId: member.id });
  expect(await lead.ask(ADD, linked)).toMatchObject({
    addProcessGroupMember: { name: null, person: { id: member.id } },
  });
});

test("days are real ones in the right order, and words have to be there", async () => {
  expect(await lead.refused(ADD, wish({ since: "2019-02-30" }))).toBe("DATE_IMPOSSIBLE");
  expect(await lead.refused(ADD, wish({ standsFor: " " }))).toBe("REQUIRED");
  const added = wish();
  await lead.ask(ADD, added);
  const { id } = added.input;
  expect(await lead.refused(END, { id, version: 1, until: "2018-09-30" })).toBe("ENDS_TOO_EARLY");
  await lead.ask(END, { id, version: 1, until: "2019-01-31" });
  const { place } = await member.ask<{ place: { processGroup: { id: string; until: string | null }[] } }>(
    GROUP,
    { id: placeId },
  );
  expect(place.processGroup.at(-1)).toMatchObject({ id, until: "2019-01-31" });
});

test("of two who change the same entry, the second is told so; sent twice, it is there once", async () => {
  const added = wish();
  const first = await lead.ask(ADD, added);
  expect(await lead.ask(ADD, added)).toEqual(first);
  expect(await lead.refused(ADD, { input: { ...added.input, standsFor: "Andere" } })).toBe("ID_TAKEN");
  const change = (standsFor: string) => ({ input: { ...words, standsFor, id: added.input.id, version: 1 } });
  const answers = await Promise.all([
    lead.send(CHANGE, change("Musikvereine")),
    facilitator.send(CHANGE, change("Turnvereine")),
  ]);
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "done").sort();
  expect(codes).toEqual(["MEMBER_CHANGED", "done"]);
});

test("team members read, others of the network do not even learn that there is one", async () => {
  const added = wish();
  expect(await member.refused(ADD, added)).toBe("FORBIDDEN");
  await lead.ask(ADD, added);
  expect(await neighbour.ask(GROUP, { id: placeId })).toEqual({ place: { processGroup: [] } });
  const end = { id: added.input.id, version: 1, until: "2019-01-31" };
  expect(await neighbour.refused(END, end)).toBe("NOT_FOUND");
  expect(await member.refused(END, end)).toBe("FORBIDDEN");
});
