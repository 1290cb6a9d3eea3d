import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { follow, positions } from "../../realtime/streams.js";
import { POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import { Notifier, type WrittenMail } from "../../support/notifier.js";
import { Visitor } from "../../support/person.js";

const ASK = `query ($token: String!) { mailSubscription(token: $token) { kind } }`;
const LEAVE = `mutation ($token: String!) { unsubscribe(token: $token) { kind undo } }`;
const RETURN = `mutation ($undo: String!) { resubscribe(undo: $undo) { kind } }`;

let hub: Hub;
let world: World;
let notifier: Notifier;
let placeId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  notifier = await Notifier.on(hub.database);
  placeId = await world.place();
});
afterAll(async () => {
  await notifier.stop();
  await hub.stop();
});

const nobody = (): Visitor => new Visitor(hub, null);
const member = (): Promise<Visitor> => world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });

/** Somebody who follows a topic in which something is new, and the mail about it. */
async function reader(): Promise<{ ada: Visitor; bo: Visitor; topicId: string; mail: WrittenMail }> {
  const [ada, bo] = [await member(), await member()];
  await hub.database.query(
    `INSERT INTO notification_choice (person_id, quiet_from, quiet_until, quiet_days) VALUES ($1, NULL, NULL, '{}')`,
    [ada.id],
  );
  const topicId = newId();
  const channelId = await world.channel();
  const input = { id: topicId, channelId, title: "Thema", messageId: newId(), body: "Frage" };
  await ada.ask(START_TOPIC, { input });
  await bo.ask(POST, { input: { id: newId(), topicId, body: "Antwort" } });
  await anHourPasses();
  const [mail] = await notifier.mailsTo(ada.id);
  return { ada, bo, topicId, mail: mail! };
}

async function anHourPasses(): Promise<void> {
  await notifier.gather();
  await notifier.send(new Date(Date.now() + 61 * 60_000));
}

const tokenAfter = (mail: WrittenMail, words: string): string =>
  new RegExp(`${words}: \\S+/abmelden/([\\w-]+)`).exec(mail.text)?.[1] ?? "";

async function chosen(visitor: Visitor): Promise<{ scope: string; brief: boolean }> {
  const { viewer } = await visitor.ask<{ viewer: { notifications: { scope: string; brief: boolean } } }>(
    `{ viewer { notifications { scope brief } } }`,
  );
  return viewer.notifications;
}

const stance = async ({ id }: Visitor, topicId: string): Promise<string | null> =>
  (
    await hub.database.query<{ stance: string | null }>(
      `SELECT stance FROM topic_stance WHERE person_id = $1 AND topic_id = $2`,
      [id, topicId],
    )
  )[0]?.stance ?? null;

describe("the mail program's own button", () => {
  test("one POST from anywhere ends all notifications, and only those", async () => {
    const { ada, mail } = await reader();
    expect(mail.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const [, path] = /^<http:\/\/localhost:4711(\/abmelden\/[\w-]+)>$/.exec(
      mail.headers["List-Unsubscribe"]!,
    )!;
    const response = await fetch(hub.url + path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://mail.example" },
      body: "List-Unsubscribe=One-Click",
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(await chosen(ada)).toEqual({ scope: "NOTHING", brief: true });
  });

  test("whoever merely looks, HEAD or GET, changes nothing", async () => {
    const { ada, mail } = await reader();
    const path = `/abmelden/${tokenAfter(mail, "Keine Benachrichtigungen mehr per Mail")}`;
    for (const method of ["HEAD", "GET"])
      expect((await fetch(hub.url + path, { method, headers: { accept: "text/html" } })).status).toBeLessThan(
        500,
      );
    expect(await nobody().ask(ASK, { token: path.split("/").at(-1) })).toEqual({
      mailSubscription: { kind: "NOTIFICATIONS" },
    });
    expect(await chosen(ada)).toEqual({ scope: "FOLLOWED", brief: true });
  });

  test("a token that is none is not found", async () => {
    const { mail } = await reader();
    const token = tokenAfter(mail, "Keine Benachrichtigungen mehr per Mail");
    const forged = [
      token.slice(0, -2),
      `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}x`,
      "x",
      newId(),
    ];
    for (const one of forged) {
      expect((await fetch(`${hub.url}/abmelden/${one}`, { method: "POST" })).status).toBe(404);
      expect(await nobody().ask(ASK, { token: one })).toEqual({ mailSubscription: null });
      expect(await nobody().refused(LEAVE, { token: one })).toBe("NOT_FOUND");
      expect(await nobody().refused(RETURN, { undo: one })).toBe("NOT_FOUND");
    }
    // What unsubscribes does not take back.
    expect(await nobody().refused(RETURN, { undo: token })).toBe("NOT_FOUND");
  });
});

describe("the links in the mail", () => {
  test("mute the one topic, signed out, and give back what was before", async () => {
    const { ada, bo, topicId, mail } = await reader();
    const token = tokenAfter(mail, "Dieses Thema stumm schalten");
    const { unsubscribe } = await nobody().ask<{ unsubscribe: { kind: string; undo: string } }>(LEAVE, {
      token,
    });
    expect(unsubscribe.kind).toBe("TOPIC");
    expect(await stance(ada, topicId)).toBe("MUTE");
    await bo.ask(POST, { input: { id: newId(), topicId, body: "Noch etwas" } });
    await anHourPasses();
    expect(await notifier.mailsTo(ada.id)).toHaveLength(1);

    await nobody().ask(RETURN, { undo: unsubscribe.undo });
    expect(await stance(ada, topicId)).toBeNull();
    expect(await stance(bo, topicId)).toBeNull();
  });

  test("end everything, twice as well as once, and take it back to what was chosen", async () => {
    const { ada, mail } = await reader();
    await hub.database.query(`UPDATE notification_choice SET scope = 'ALL' WHERE person_id = $1`, [ada.id]);
    const token = tokenAfter(mail, "Keine Benachrichtigungen mehr per Mail");
    const { unsubscribe } = await nobody().ask<{ unsubscribe: { undo: string } }>(LEAVE, { token });
    await nobody().ask(LEAVE, { token });
    expect(await chosen(ada)).toEqual({ scope: "NOTHING", brief: true });
    await nobody().ask(RETURN, { undo: unsubscribe.undo });
    expect(await chosen(ada)).toEqual({ scope: "ALL", brief: true });
  });

  test("are heard of on one's devices at once, and so is what is taken back", async () => {
    const { ada, bo, mail } = await reader();
    const fields = `... on NotificationsEvent { notifications { scope version } }`;
    const [own, neighbours] = [await positions(ada, world.roundId), await positions(bo, world.roundId)];
    const [device, other] = [follow(ada, own.own, fields), follow(bo, neighbours.own, fields)];
    const told = (scope: string, version: number) => ({ notifications: { scope, version } });
    const token = tokenAfter(mail, "Keine Benachrichtigungen mehr per Mail");
    const { unsubscribe } = await nobody().ask<{ unsubscribe: { undo: string } }>(LEAVE, { token });
    // An event tells how it is when it is handed out.
    await device.until(({ events }) => events.length === 1);
    await nobody().ask(RETURN, { undo: unsubscribe.undo });
    await device.until(({ events }) => events.length === 2);
    await Promise.all([device.stop(), other.stop()]);
    expect(device.events).toMatchObject([told("NOTHING", 1), told("FOLLOWED", 2)]);
    expect(other.events).toEqual([]);
  });

  test("say nothing of whom they are for, and sign nobody in", async () => {
    const { ada, topicId, mail } = await reader();
    const token = tokenAfter(mail, "Dieses Thema stumm schalten");
    const bytes = Buffer.from(token, "base64url").toString("hex");
    for (const id of [ada.id, topicId]) expect(bytes).not.toContain(id.replaceAll("-", ""));
    expect(await new Visitor(hub, token).ask(`{ viewer { email } }`)).toEqual({ viewer: null });
  });

  test("of somebody who has lost the topic are answered alike, and do nothing there", async () => {
    const { ada, topicId, mail } = await reader();
    await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [ada.id]);
    const token = tokenAfter(mail, "Dieses Thema stumm schalten");
    expect(await nobody().ask(LEAVE, { token })).toMatchObject({ unsubscribe: { kind: "TOPIC" } });
    expect(await stance(ada, topicId)).toBeNull();
  });

  test("cannot be tried without end", async () => {
    const answers: string[] = [];
    for (let n = 0; n < 700 && answers.at(-1) !== "TOO_MANY_ATTEMPTS"; n += 1)
      answers.push(await nobody().refused(LEAVE, { token: "x" }));
    expect(answers.at(-1)).toBe("TOO_MANY_ATTEMPTS");
    await hub.database.query(`DELETE FROM rate_limit`);
  });
});
