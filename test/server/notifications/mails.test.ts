import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import { MailServer } from "../../support/mail-server.js";
import type { Visitor } from "../../support/person.js";

let mails: MailServer;
let hub: Hub;
let world: World;

beforeAll(async () => {
  mails = await MailServer.start();
  hub = await Hub.start({
    settings: {
      SMTP_URL: mails.url,
      MAIL_FROM: "Lernnetz <lernnetz@test.example>",
      REPLY_DOMAIN: "antwort.test.example",
    },
  });
  world = await World.in(hub);
});
afterAll(async () => {
  await hub.stop();
  await mails.stop();
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It did not come about.");
}

/** As if the next minute had come. */
async function lookNow(): Promise<void> {
  await hub.database.query(`SELECT graphile_worker.add_job('notices', '{}'::json, queue_name => 'notices')`);
  await until(async () => {
    const left = await hub.database.query(
      `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'notices'`,
    );
    return left.length === 0;
  });
}

async function say(by: Visitor, topicId: string, body: string): Promise<void> {
  await by.ask(POST, { input: { id: newId(), topicId, body } });
  await lookNow();
  await hub.database.query(`UPDATE topic_notice SET due_at = now() WHERE due_at IS NOT NULL`);
  await lookNow();
}

/** Headers as a mail program reads them, folded lines put together. */
function headersOf(text: string): Record<string, string> {
  const head = text.slice(0, text.indexOf("\n\n")).replace(/\n[ \t]+/g, " ");
  return Object.fromEntries(
    head
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
}

test("from a post to the mailbox: headers that thread, unsubscribe and can be answered", async () => {
  const placeId = await world.place();
  const person = async (name: string, email: string): Promise<Visitor> => {
    const visitor = await world.person({ name, email, roles: [{ kind: "TEAM_MEMBER", placeId }] });
    await hub.database.query(
      `INSERT INTO notification_choice (person_id, quiet_from, quiet_until, quiet_days) VALUES ($1, NULL, NULL, '{}')`,
      [visitor.id],
    );
    return visitor;
  };
  const ada = await person("Ada Müller", "ada@test.example");
  const bo = await person("Bo Muster", "bo@test.example");
  const topicId = newId();
  const channelId = await world.channel({ name: "hilfe" });
  const input = { id: topicId, channelId, title: "Räume für alle", messageId: newId(), body: "Wo?" };
  await ada.ask(START_TOPIC, { input });
  await say(bo, topicId, "Im Rathaus.");
  await until(() => mails.received.length === 1);
  await say(bo, topicId, "Oder nebenan.");
  await until(() => mails.received.length === 2);

  const [first, second] = mails.received.map(({ text }) => headersOf(text));
  const root = `<topic.${topicId}.${ada.id}@localhost>`;
  for (const headers of [first!, second!]) {
    expect(headers).toMatchObject({
      from: "Lernnetz <lernnetz@test.example>",
      to: "ada@test.example",
      references: root,
      "in-reply-to": root,
      "list-id": "<benachrichtigungen.localhost>",
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      "auto-submitted": "auto-generated",
    });
    expect(headers["message-id"]).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
    expect(headers["list-unsubscribe"]).toMatch(new RegExp(`^<${hub.url}/abmelden/[\\w-]+>$`));
    expect(headers["reply-to"]).toMatch(/^<?antwort-[0-9a-f]{40}@antwort\.test\.example>?$/);
    expect(headers["content-type"]).toContain("multipart/alternative");
  }
  expect(first?.["message-id"]).not.toBe(second?.["message-id"]);
  expect(first?.["reply-to"]).toBe(second?.["reply-to"]);
  expect(first?.["subject"]).toBe(second?.["subject"]);
  expect(mails.received.map(({ to }) => to)).toEqual([["ada@test.example"], ["ada@test.example"]]);
  expect(mails.received[0]?.text).not.toContain("Bitte antworten Sie nicht");

  // Sent is forgotten, and the address to answer to is kept as a hash only.
  const rows = await hub.database.query<{ row: string }>(
    `SELECT m::text AS row FROM mail m UNION ALL SELECT r::text FROM reply_address r`,
  );
  const word = /antwort-([0-9a-f]{40})/.exec(first!["reply-to"]!)![1]!;
  expect(rows.some(({ row }) => row.includes(word) || row.includes("abmelden"))).toBe(false);
  expect(hub.said).not.toMatch(/"level":(40|50|60)/);
}, 90_000);
