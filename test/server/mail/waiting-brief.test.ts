import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { MARK_READ, POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import { MailServer } from "../../support/mail-server.js";
import { nextMonday } from "../../support/next-monday.js";
import { Notifier } from "../../support/notifier.js";
import type { Visitor } from "../../support/person.js";
import { until } from "../../realtime/streams.js";

const CHOOSE = `mutation ($input: NotificationsInput!) { chooseNotifications(input: $input) { scope } }`;
const RENAME = `mutation ($id: ID!, $title: String!) { renameTopic(id: $id, title: $title) { id } }`;
const usual = { scope: "FOLLOWED", delay: "HOUR", quietHours: null, quietDays: [], briefDay: "MONDAY" };

let mails: MailServer;
let hub: Hub;
let notifier: Notifier;
let world: World;
let author: Visitor;

beforeAll(async () => {
  mails = await MailServer.start();
  hub = await Hub.start({ settings: mails.settings });
  notifier = await Notifier.on(hub.database);
  world = await World.in(hub);
  author = await world.person({ name: "Ada Auer" });
});
afterAll(async () => {
  await notifier.stop();
  await hub.stop();
  await mails.stop();
});

const choose = (who: Visitor, choice: object): Promise<unknown> =>
  who.ask(CHOOSE, { input: { ...usual, content: "WORDS", brief: true, ...choice } });

interface Called {
  who: Visitor;
  email: string;
  topicId: string;
}

/** Somebody at a place of their own, called in the one topic there, which they began themselves. */
async function called(name: string): Promise<Called> {
  const placeId = await world.place();
  await world.role(author.id, { kind: "FACILITATOR", placeId });
  const channelId = await world.channel({ audience: "PLACE", placeId });
  const email = `${name}@test.example`;
  const who = await world.person({
    name: `${name} Muster`,
    email,
    roles: [{ kind: "TEAM_MEMBER", placeId }],
  });
  await choose(who, {});
  const topicId = newId();
  const input = { id: topicId, channelId, title: `About ${name}`, messageId: newId(), body: "Frage" };
  await who.ask(START_TOPIC, { input });
  await author.ask(POST, { input: { id: newId(), topicId, body: `[@${name}](person:${who.id})?` } });
  return { who, email, topicId };
}

const waiting = (): Promise<{ text: string; html: string }[]> =>
  hub.database.query(`SELECT text, html FROM mail WHERE sent_at IS NULL AND last_error IS NOT NULL`);

test("a brief that had to wait tells of the week as it stands then, or is dropped where nothing is left to tell", async () => {
  const names = ["reader", "leaver", "unsubscribed", "shy", "renamed", "patient"];
  const people = new Map<string, Called>();
  for (const name of names) people.set(name, await called(name));
  const of = (name: string): Called => people.get(name)!;
  await choose(author, { brief: false });

  mails.refusals = names.length;
  await notifier.briefs(nextMonday("07:01"));
  await until(async () => (await waiting()).length === names.length);
  expect(mails.received).toEqual([]);
  // Nor are the words kept meanwhile.
  expect((await waiting()).map(({ text, html }) => text + html)).toEqual(names.map(() => ""));

  await of("reader").who.ask(MARK_READ, { topicId: of("reader").topicId, upTo: 2 });
  await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [of("leaver").who.id]);
  await choose(of("unsubscribed").who, { brief: false });
  await choose(of("shy").who, { content: "NONE" });
  await of("renamed").who.ask(RENAME, { id: of("renamed").topicId, title: "Another title" });

  await hub.database.query(`UPDATE mail SET next_attempt_at = now() WHERE sent_at IS NULL`);
  await until(async () => (await waiting()).length === 0);
  const byPerson = new Map(mails.received.map(({ to, text }) => [to.join(), text]));
  expect([...byPerson.keys()].sort()).toEqual(["patient", "renamed", "shy"].map((name) => of(name).email));
  expect(byPerson.get(of("patient").email)).toContain("About patient");
  expect(byPerson.get(of("renamed").email)).toContain("Another title");
  expect(byPerson.get(of("renamed").email)).not.toContain("About renamed");
  expect(byPerson.get(of("shy").email)).toContain("In 1 Thema wurden Sie");
  expect(byPerson.get(of("shy").email)).not.toContain("About");
  expect(await hub.database.query(`SELECT 1 FROM mail WHERE text <> '' OR html <> ''`)).toEqual([]);
});
