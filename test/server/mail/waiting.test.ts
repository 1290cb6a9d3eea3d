import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { DELETE, EDIT, MARK_READ, POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import { MailServer } from "../../support/mail-server.js";
import { Notifier } from "../../support/notifier.js";
import type { Visitor } from "../../support/person.js";
import { until } from "../../realtime/streams.js";

const CHOOSE = `mutation ($input: NotificationsInput!) { chooseNotifications(input: $input) { scope } }`;
const atAnyTime = { delay: "HOUR", quietHours: null, quietDays: [], brief: true, briefDay: "MONDAY" };

let mails: MailServer;
let hub: Hub;
let notifier: Notifier;
let world: World;
let placeId: string;
let channelId: string;
let author: Visitor;

beforeAll(async () => {
  mails = await MailServer.start();
  hub = await Hub.start({ settings: mails.settings });
  notifier = await Notifier.on(hub.database);
  world = await World.in(hub);
  placeId = await world.place();
  channelId = await world.channel();
  author = await world.person({ name: "Ada Auer", roles: [{ kind: "FACILITATOR", placeId }] });
});
afterAll(async () => {
  await notifier.stop();
  await hub.stop();
  await mails.stop();
});

const choose = (who: Visitor, scope: string): Promise<unknown> =>
  who.ask(CHOOSE, { input: { ...atAnyTime, scope, content: "WORDS" } });

interface Called {
  who: Visitor;
  email: string;
  topicId: string;
  /** Two messages that call them. */
  ids: [string, string];
}

/** Somebody who is called twice in a topic of their own, by words nobody else gets. */
async function called(name: string): Promise<Called> {
  const email = `${name}@test.example`;
  const who = await world.person({
    name: `${name} Muster`,
    email,
    roles: [{ kind: "TEAM_MEMBER", placeId }],
  });
  await choose(who, "FOLLOWED");
  const [topicId, first, second] = [newId(), newId(), newId()];
  const words = (which: string): string => `[@${name}](person:${who.id}) ${which} for ${name}`;
  const input = { id: topicId, channelId, title: `About ${name}`, messageId: first, body: words("first") };
  await author.ask(START_TOPIC, { input });
  await author.ask(POST, { input: { id: second, topicId, body: words("second") } });
  return { who, email, topicId, ids: [first, second] };
}

const waiting = (): Promise<{ recipient: string; text: string; html: string }[]> =>
  hub.database.query(
    `SELECT recipient, text, html FROM mail WHERE sent_at IS NULL AND last_error IS NOT NULL ORDER BY recipient`,
  );

const putOff = (): Promise<{ recipient: string; attempts: number }[]> =>
  hub.database.query(
    `SELECT recipient, attempts FROM mail WHERE sent_at IS NULL AND attempts = 1 AND next_attempt_at > now() ORDER BY 1`,
  );

test("what had to wait is sent as it stands then, and not at all to those it is not for any more", async () => {
  const names = ["reader", "muted", "leaver", "silenced", "rewritten", "patient", "sleeper"];
  const people = new Map<string, Called>();
  for (const name of names) people.set(name, await called(name));
  const of = (name: string): Called => people.get(name)!;

  mails.refusals = names.length;
  await notifier.gather();
  await notifier.send(new Date(Date.now() + 61 * 60_000));
  await until(async () => (await waiting()).length === names.length);
  expect(mails.received).toEqual([]);
  // Nor are the words kept meanwhile.
  expect((await waiting()).map(({ text, html }) => text + html)).toEqual(names.map(() => ""));

  await of("reader").who.ask(MARK_READ, { topicId: of("reader").topicId, upTo: 2 });
  await choose(of("muted").who, "NOTHING");
  await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [of("leaver").who.id]);
  const quietHours = { from: "00:00", until: "23:59" };
  await of("sleeper").who.ask(CHOOSE, {
    input: { ...atAnyTime, quietHours, scope: "FOLLOWED", content: "WORDS" },
  });
  for (const id of of("silenced").ids) await author.ask(DELETE, { id, reason: null });
  const [first, second] = of("rewritten").ids;
  await author.ask(DELETE, { id: first, reason: null });
  const body = `[@rewritten](person:${of("rewritten").who.id}) changed words`;
  await author.ask(EDIT, { id: second, body, version: 1 });

  await hub.database.query(`UPDATE mail SET next_attempt_at = now() WHERE sent_at IS NULL`);
  // Only the one is left whose hours are quiet now; it was not tried, and comes later.
  await until(async () => (await waiting()).length === 1 && (await putOff()).length === 1);
  expect((await waiting()).map(({ recipient }) => recipient)).toEqual([of("sleeper").email]);
  expect(await putOff()).toEqual([{ recipient: of("sleeper").email, attempts: 1 }]);
  const byPerson = new Map(mails.received.map(({ to, text }) => [to.join(), text]));
  expect([...byPerson.keys()].sort()).toEqual([of("patient").email, of("rewritten").email]);
  expect(byPerson.get(of("patient").email)).toContain("first for patient");
  expect(byPerson.get(of("patient").email)).toContain("second for patient");
  expect(byPerson.get(of("rewritten").email)).toContain("changed words");
  expect(byPerson.get(of("rewritten").email)).not.toMatch(/first for|second for/);
  expect(await hub.database.query(`SELECT 1 FROM mail WHERE text <> '' OR html <> ''`)).toEqual([]);
});
