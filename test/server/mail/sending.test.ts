import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { MailServer } from "../../support/mail-server.js";
import { Visitor } from "../../support/person.js";

let mails: MailServer;
let first: Hub;
let second: Hub;
let world: World;

beforeAll(async () => {
  mails = await MailServer.start();
  const settings = mails.settings;
  first = await Hub.start({ settings });
  second = await Hub.start({ database: first.database, settings });
  world = await World.in(first);
});
afterAll(async () => {
  await second.stop();
  await first.stop();
  await mails.stop();
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It did not come about.");
}

const ask = (email: string): Promise<unknown> =>
  new Visitor(first, null).ask(`mutation ($email: String!) { requestSignInLink(email: $email) }`, { email });

const allSent = async (): Promise<boolean> =>
  (await first.database.query(`SELECT 1 FROM mail WHERE sent_at IS NULL`)).length === 0;

test("of two servers side by side each mail is sent by one, and what it held is forgotten", async () => {
  const emails = Array.from({ length: 30 }, (_, n) => `reader${n}@test.example`);
  for (const email of emails) await world.person({ email });
  await Promise.all(emails.map(ask));
  await until(async () => mails.received.length >= emails.length && (await allSent()));
  expect(mails.received.flatMap(({ to }) => to).sort()).toEqual([...emails].sort());
  expect(await first.database.query(`SELECT 1 FROM mail WHERE text <> '' OR html <> ''`)).toEqual([]);

  const [mail] = mails.received;
  expect(mail?.text).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(mail?.text).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(mail?.text).toContain("multipart/alternative");
});

test("a mail server that is out of order is asked again later, and the mail comes once", async () => {
  const before = mails.received.length;
  await world.person({ email: "patient@test.example" });
  mails.refusals = 1;
  await ask("patient@test.example");
  const waiting = (): Promise<{ attempts: number; last_error: string; minutes: number }[]> =>
    first.database.query(
      `SELECT attempts, last_error, round(extract(epoch FROM next_attempt_at - now()) / 60)::int AS minutes
       FROM mail WHERE recipient = 'patient@test.example' AND last_error IS NOT NULL`,
    );
  await until(async () => (await waiting()).length > 0);
  expect(await waiting()).toEqual([{ attempts: 1, last_error: expect.stringContaining("451"), minutes: 1 }]);
  expect(mails.received).toHaveLength(before);

  await first.database.query(`UPDATE mail SET next_attempt_at = now() WHERE sent_at IS NULL`);
  await until(allSent);
  expect(mails.received.slice(before).map(({ to }) => to)).toEqual([["patient@test.example"]]);
});
