import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import { nextMonday } from "../../support/next-monday.js";
import { Notifier, type WrittenMail } from "../../support/notifier.js";
import type { Visitor } from "../../support/person.js";

let hub: Hub;
let world: World;
let notifier: Notifier;
let other: Notifier;
let placeId: string;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  [notifier, other] = await Promise.all([Notifier.on(hub.database), Notifier.on(hub.database)]);
  placeId = await world.place();
  channelId = await world.channel({ name: "hilfe" });
});
afterAll(async () => {
  await notifier.stop();
  await other.stop();
  await hub.stop();
});

const dayMs = 24 * 60 * 60_000;

const member = (name: string): Promise<Visitor> =>
  world.person({ name, roles: [{ kind: "TEAM_MEMBER", placeId }] });

async function start(by: Visitor, title: string, where = channelId): Promise<string> {
  const input = { id: newId(), channelId: where, title, messageId: newId(), body: "Frage" };
  await by.ask(START_TOPIC, { input });
  return input.id;
}

const say = (by: Visitor, topicId: string, body: string): Promise<unknown> =>
  by.ask(POST, { input: { id: newId(), topicId, body } });

const briefsOf = ({ id }: Visitor): Promise<WrittenMail[]> => notifier.mailsTo(id, "brief");

test("tells of mentions, of what one follows, of what is new and solved, and of nothing one may not read", async () => {
  const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
  const own = await start(ada, "Adas Frage");
  await say(bo, own, "Bos Antwort");
  const called = await start(bo, "Mit Ruf");
  await say(bo, called, `[@Ada Muster](person:${ada.id})?`);
  const solved = await start(bo, "Schon gelöst");
  await bo.ask(`mutation ($id: ID!) { resolveTopic(id: $id) { id } }`, { id: solved });
  const elsewhere = await world.place();
  const neighbour = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: elsewhere }] });
  await start(neighbour, "Kanarie nebenan", await world.channel({ audience: "PLACE", placeId: elsewhere }));

  await notifier.briefs(nextMonday("06:59"));
  expect(await briefsOf(ada)).toEqual([]);
  await Promise.all([notifier.briefs(nextMonday("07:01")), other.briefs(nextMonday("07:01"))]);
  await notifier.briefs(nextMonday("11:00"));

  const briefs = await briefsOf(ada);
  expect(briefs).toHaveLength(1);
  const { text, headers } = briefs[0]!;
  const parts = text.split(/\n-{5,}\n/).map((part) => part.trim());
  expect(parts[0]).toMatch(/Hier wurden Sie erwähnt$/);
  expect(parts[1]).toMatch(/^- Mit Ruf \(hilfe\), 2 ungelesene Beiträge/);
  expect(parts[2]).toMatch(/^- Adas Frage \(hilfe\), 1 ungelesener Beitrag/);
  expect(parts[3]).toMatch(/^- hilfe \(2\): Schon gelöst · Mit Ruf/);
  expect(parts[4]).toMatch(/^- Schon gelöst \(hilfe\)/);
  expect(text).not.toContain("Kanarie");
  expect(headers["List-Id"]).toBe("<wochenbrief.localhost>");

  // A week later nothing has happened.
  await notifier.briefs(new Date(nextMonday("07:01").getTime() + 14 * dayMs));
  const later = await briefsOf(ada);
  expect(later).toHaveLength(2);
  expect(later[1]?.text).not.toContain("Neue Themen");
});

test("on wish only numbers; none for whoever wants none, or to whom nothing happened", async () => {
  const [ada, bo, cleo] = [
    await member("Ada Muster"),
    await member("Bo Muster"),
    await member("Cleo Muster"),
  ];
  const alone = await world.person({ roles: [{ kind: "FUNDER" }] });
  for (const [{ id }, change] of [
    [ada, "content = 'NONE'"],
    [cleo, "brief = false"],
  ] as const) {
    await hub.database.query(`INSERT INTO notification_choice (person_id) VALUES ($1)`, [id]);
    await hub.database.query(`UPDATE notification_choice SET ${change} WHERE person_id = $1`, [id]);
  }
  await say(bo, await start(bo, "Kanarientitel"), `[@Ada Muster](person:${ada.id}) Kanarienwort`);
  await notifier.briefs(nextMonday("07:01"));
  const [bare] = await briefsOf(ada);
  expect(bare?.subject).toBe("[Lernnetz] Ihr Wochenbrief");
  expect(bare?.text).toContain("- In 1 Thema wurden Sie erwähnt.");
  expect(JSON.stringify(bare)).not.toMatch(/Kanarien|Bo Muster|hilfe/);
  expect(await briefsOf(cleo)).toEqual([]);
  expect(await briefsOf(alone)).toEqual([]);
});

test("a changed day does not bring a second one in the same week", async () => {
  const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
  await start(bo, "Für Dienstag");
  await notifier.briefs(nextMonday("07:01"));
  await hub.database.query(`INSERT INTO notification_choice (person_id, brief_day) VALUES ($1, 2)`, [ada.id]);
  await notifier.briefs(new Date(nextMonday("07:01").getTime() + dayMs));
  expect(await briefsOf(ada)).toHaveLength(1);
});
