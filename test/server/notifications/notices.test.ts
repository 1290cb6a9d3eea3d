import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { DELETE, EDIT, MARK_READ, POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import { Notifier } from "../../support/notifier.js";
import type { Visitor } from "../../support/person.js";

const CHOOSE = `mutation ($input: NotificationsInput!) { chooseNotifications(input: $input) {
  scope delay content quietHours { from until } quietDays brief briefDay } }`;
const usual = {
  scope: "FOLLOWED",
  delay: "HOUR",
  content: "WORDS",
  quietHours: null,
  quietDays: [],
  brief: true,
  briefDay: "MONDAY",
};

let hub: Hub;
let world: World;
let notifier: Notifier;
let placeId: string;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  notifier = await Notifier.on(hub.database);
  placeId = await world.place();
  channelId = await world.channel({ name: "hilfe" });
});
afterAll(async () => {
  await notifier.stop();
  await hub.stop();
});

/** Somebody of the place who wants mails at any time of day, after an hour. */
async function member(name: string, choice: object = {}): Promise<Visitor> {
  const visitor = await world.person({ name, roles: [{ kind: "TEAM_MEMBER", placeId }] });
  await visitor.ask(CHOOSE, { input: { ...usual, ...choice } });
  return visitor;
}

async function start(by: Visitor, title: string, body = "Wer hatte das schon?"): Promise<string> {
  const input = { id: newId(), channelId, title, messageId: newId(), body };
  await by.ask(START_TOPIC, { input });
  return input.id;
}

async function say(by: Visitor, topicId: string, body: string, more: object = {}): Promise<string> {
  const id = newId();
  await by.ask(POST, { input: { id, topicId, body, ...more } });
  return id;
}

const mention = ({ id }: Visitor, name: string): string => `[@${name}](person:${id})`;
const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

/** All that an hour brings. */
async function anHourPasses(): Promise<void> {
  await notifier.gather();
  await notifier.send(inMinutes(61));
}

const subjects = async ({ id }: Visitor): Promise<string[]> =>
  (await notifier.mailsTo(id)).map(({ subject }) => subject);

describe("who hears of it", () => {
  test("those who follow, in one mail a topic with all that is unread; not those who merely could read it", async () => {
    const [ada, bo, passer] = [
      await member("Ada Muster"),
      await member("Bo Muster"),
      await member("Passer By"),
    ];
    const topicId = await start(ada, "Dolmetschen im Rathaus");
    await say(bo, topicId, "Bei uns über den Kreis.");
    await say(bo, topicId, "Und am Telefon:\n\n- schnell\n- **günstig**");
    await notifier.gather();
    await notifier.send(inMinutes(50));
    expect(await subjects(ada)).toEqual([]);
    await notifier.send(inMinutes(61));

    const mails = await notifier.mailsTo(ada.id);
    expect(mails.map(({ subject }) => subject)).toEqual(["[Lernnetz] Dolmetschen im Rathaus – hilfe"]);
    expect(mails[0]?.text).toContain("2 neue Beiträge");
    expect(mails[0]?.text).toMatch(/Bo Muster, .*:\n {2}Bei uns über den Kreis\./);
    expect(mails[0]?.text).toContain("  - schnell\n  - günstig");
    expect(await subjects(bo)).toEqual([]);
    expect(await subjects(passer)).toEqual([]);
  });

  test("whoever is mentioned, by name, by place or as everybody", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster", { scope: "MENTIONS" })];
    const elsewhere = await world.place({ name: "Ort" });
    const cem = await world.person({
      name: "Cem Muster",
      roles: [{ kind: "PROJECT_LEAD", placeId: elsewhere }],
    });
    await cem.ask(CHOOSE, { input: { ...usual, scope: "MENTIONS" } });
    const topicId = await start(ada, "Wer kommt?");
    await say(ada, topicId, "Ohne Namen.");
    await say(ada, topicId, `${mention(bo, "Bo Muster")} und [@Ort](place:${elsewhere})?`);
    await anHourPasses();
    const [toBo] = await notifier.mailsTo(bo.id);
    expect(toBo?.text).toContain("wurden Sie erwähnt");
    expect(toBo?.text).toContain("@Bo Muster und @Ort?");
    expect(toBo?.text).not.toContain("Ohne Namen.");
    expect(toBo?.text).not.toContain("person:");
    expect(await subjects(cem)).toHaveLength(1);
  });

  test("called by the name of today, in the channel by the name of its place; whoever is not called keeps the label", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
    const internal = await world.channel({ audience: "PLACE", placeId, name: "intern" });
    const topicId = newId();
    const input = { id: topicId, channelId: internal, title: "Namen", messageId: newId(), body: "Wer?" };
    await ada.ask(START_TOPIC, { input });
    const stranger = `[@Fremde Person](person:${newId()})`;
    await say(bo, topicId, `${mention(ada, "A. Alt")} und ${stranger} und [@Stelle](place:${placeId})`);
    await hub.database.query(`UPDATE person SET family_name = 'Neu' WHERE id = $1`, [ada.id]);
    const [{ name: place } = { name: "" }] = await hub.database.query<{ name: string }>(
      `SELECT name FROM place WHERE id = $1`,
      [placeId],
    );
    await anHourPasses();
    const [mail] = await notifier.mailsTo(ada.id);
    expect(mail?.subject).toBe(`[Lernnetz] Namen – ${place}`);
    expect(mail?.text).toContain(`@Ada Neu und @Fremde Person und @${place}`);
    expect(mail?.text).toContain("/profil#benachrichtigungen");
    expect(mail?.text).not.toContain("intern");
  });

  test("as one has chosen: everything but what is muted, or nothing at all", async () => {
    const ada = await member("Ada Muster");
    const [all, muted, nothing] = [
      await member("Alles Gern", { scope: "ALL" }),
      await member("Stumm Geschaltet", { scope: "ALL" }),
      await member("Gar Nichts", { scope: "NOTHING" }),
    ];
    const topicId = await start(ada, "Für alle");
    await hub.database.query(
      `INSERT INTO topic_stance (person_id, topic_id, stance) VALUES ($1, $2, 'MUTE')`,
      [muted.id, topicId],
    );
    await say(ada, topicId, `${mention(nothing, "Gar Nichts")}, liest du das?`);
    await anHourPasses();
    expect(await subjects(all)).toHaveLength(1);
    expect(await subjects(muted)).toEqual([]);
    expect(await subjects(nothing)).toEqual([]);

    // Called by name, even the muted topic speaks; but only of that.
    await say(ada, topicId, `${mention(muted, "Stumm Geschaltet")}, bitte.`);
    await anHourPasses();
    const [toMuted] = await notifier.mailsTo(muted.id);
    expect(toMuted?.text).not.toContain("liest du das?");
    await hub.database.query(`UPDATE notification_choice SET scope = 'NOTHING' WHERE person_id = $1`, [
      all.id,
    ]);
  });

  test("no number twice, and the next mail tells of what came since", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
    const topicId = await start(ada, "Nach und nach");
    await say(bo, topicId, "Erstens.");
    await anHourPasses();
    await anHourPasses();
    expect(await subjects(ada)).toHaveLength(1);
    await say(bo, topicId, "Zweitens.");
    await anHourPasses();
    const mails = await notifier.mailsTo(ada.id);
    expect(mails).toHaveLength(2);
    expect(mails[1]?.text).toContain("Zweitens.");
    expect(mails[1]?.text).not.toContain("Erstens.");
    expect(mails[1]?.headers["References"]).toBe(mails[0]?.headers["References"]);
    expect(mails[1]?.subject).toBe(mails[0]?.subject);
  });

  test("more than ten are counted", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
    const topicId = await start(ada, "Viel los");
    for (let n = 1; n <= 13; n += 1) await say(bo, topicId, `Beitrag ${n}.`);
    await anHourPasses();
    const [mail] = await notifier.mailsTo(ada.id);
    expect(mail?.text).toContain("13 neue Beiträge");
    expect(mail?.text).toContain("Beitrag 10.");
    expect(mail?.text).not.toContain("Beitrag 11.");
    expect(mail?.text).toContain("und 3 weitere Beiträge");
  });
});

describe("what happens before it is sent", () => {
  test("read, on whatever device: no mail", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
    const topicId = await start(ada, "Schon gelesen");
    await say(bo, topicId, "Kurz.");
    await notifier.gather();
    await ada.ask(MARK_READ, { topicId, upTo: 2 });
    await notifier.send(inMinutes(61));
    expect(await subjects(ada)).toEqual([]);
  });

  test("taken back or changed: nothing of the old words", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
    const topicId = await start(ada, "Zurückgenommen");
    const gone = await say(bo, topicId, "Versehentlich geheim");
    const changed = await say(bo, topicId, "Erst geheim");
    await notifier.gather();
    await bo.ask(DELETE, { id: gone });
    await bo.ask(EDIT, { id: changed, body: "Dann offen", version: 1 });
    await notifier.send(inMinutes(61));
    const [mail] = await notifier.mailsTo(ada.id);
    expect(mail?.text).toContain("Dann offen");
    expect(mail?.text + mail!.html).not.toContain("geheim");

    const all = await start(ada, "Alles zurückgenommen");
    const only = await say(bo, all, "Doch nicht");
    await notifier.gather();
    await bo.ask(DELETE, { id: only });
    await notifier.send(inMinutes(61));
    expect(await subjects(ada)).toHaveLength(1);
  });

  test("a mention edited away calls nobody", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster", { scope: "MENTIONS" })];
    const topicId = await start(ada, "Doch nicht Bo");
    const id = await say(ada, topicId, `${mention(bo, "Bo Muster")}!`);
    await notifier.gather();
    await ada.ask(EDIT, { id, body: "Niemand!", version: 1 });
    await notifier.send(inMinutes(61));
    expect(await subjects(bo)).toEqual([]);
  });

  test("a right lost, an account closed: no mail", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
    const [leaver, closed] = [await member("Geht Bald"), await member("Ist Zu")];
    const topicId = await start(ada, "Ohne euch");
    await say(leaver, topicId, "Ich folge.");
    await say(closed, topicId, "Ich auch.");
    await say(bo, topicId, `${mention(leaver, "Geht Bald")} ${mention(closed, "Ist Zu")} Vertraulich.`);
    await notifier.gather();
    await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [leaver.id]);
    await hub.database.query(`UPDATE person SET deactivated_at = now(), deactivated_by = $1 WHERE id = $1`, [
      closed.id,
    ]);
    await notifier.send(inMinutes(61));
    expect(await subjects(leaver)).toEqual([]);
    expect(await subjects(closed)).toEqual([]);
    expect(await subjects(ada)).toHaveLength(1);
  });

  test("quiet hours chosen meanwhile put it off", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
    const topicId = await start(ada, "Später");
    await say(bo, topicId, "Es eilt nicht.");
    await notifier.gather();
    const input = { ...usual, quietHours: { from: "00:00", until: "23:59" } };
    await ada.ask(CHOOSE, { input });
    await notifier.send(new Date("2031-01-07T12:00:00+01:00"));
    expect(await subjects(ada)).toEqual([]);
    await notifier.send(new Date("2031-01-07T23:59:30+01:00"));
    expect(await subjects(ada)).toHaveLength(1);
  });
});

describe("what a mail gives away", () => {
  test("words of people stay text, in every part of it", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo <b>Muster")];
    const topicId = await start(ada, `Titel <img src=x onerror=alert(1)> & "mehr"`);
    await say(
      bo,
      topicId,
      `<script>alert(1)</script> [klick](javascript:alert(1)) <a href="https://x.example">x</a>`,
    );
    await anHourPasses();
    const [mail] = await notifier.mailsTo(ada.id);
    expect(mail?.html).not.toMatch(/<(script|img|a href="https:\/\/x)/);
    expect(mail?.html).not.toContain(`"javascript:`);
    expect(mail?.html).toContain("&lt;script&gt;");
    expect(mail?.html).toContain(`lang="de"`);
  });

  test("on wish not a word, no title, no channel, no name", async () => {
    const ada = await member("Ada Muster", { content: "NONE" });
    const bo = await member("Kanarienvogel Geheim");
    const topicId = await start(ada, "Kanarientitel");
    await say(bo, topicId, "Kanarienwort");
    await anHourPasses();
    const [mail] = await notifier.mailsTo(ada.id);
    expect(mail?.subject).toBe("[Lernnetz] Es gibt etwas Neues für Sie");
    expect(JSON.stringify(mail)).not.toMatch(/Kanarien|Geheim|hilfe/);
    expect(mail?.text).toContain(`/gespraeche/thema/${topicId}`);
  });

  test("in the reader's language", async () => {
    const [ada, bo] = [await member("Ada Muster"), await member("Bo Muster")];
    await ada.ask(`mutation { setLanguage(language: EN) { language } }`);
    const topicId = await start(ada, "Sprachen");
    await say(bo, topicId, "Guten Tag");
    await anHourPasses();
    const [mail] = await notifier.mailsTo(ada.id);
    expect(mail?.text).toMatch(
      /^Hello Ada Muster,\n\nthere is a new message in the topic “Sprachen” \(hilfe\)\./,
    );
    expect(mail?.html).toContain(`lang="en"`);
  });
});

describe("the choice", () => {
  test("is the usual one for whoever has made none, and kept for whoever has", async () => {
    const ada = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const ASK = `{ viewer { notifications { scope delay content quietHours { from until } quietDays brief briefDay } } }`;
    const { viewer } = await ada.ask<{ viewer: { notifications: object } }>(ASK);
    expect(viewer.notifications).toEqual({
      scope: "FOLLOWED",
      delay: "HOUR",
      content: "WORDS",
      quietHours: { from: "18:00", until: "07:00" },
      quietDays: ["SATURDAY", "SUNDAY"],
      brief: true,
      briefDay: "MONDAY",
    });
    const input = {
      ...usual,
      delay: "MORNING",
      quietHours: { from: "20:30", until: "06:15" },
      briefDay: "FRIDAY",
    };
    expect(await ada.ask(CHOOSE, { input })).toEqual({ chooseNotifications: input });
    expect(await ada.ask(ASK)).toEqual({ viewer: { notifications: input } });
  });

  test("that makes no sense is refused at its field", async () => {
    const ada = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const refusal = async (input: object): Promise<unknown> => {
      const { errors } = await ada.send(CHOOSE, { input: { ...usual, ...input } });
      return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.field];
    };
    expect(await refusal({ quietHours: { from: "25:00", until: "07:00" } })).toEqual([
      "TIME_MALFORMED",
      "quietFrom",
    ]);
    expect(await refusal({ quietHours: { from: "18:00", until: "7 Uhr" } })).toEqual([
      "TIME_MALFORMED",
      "quietUntil",
    ]);
    expect(await refusal({ quietHours: { from: "18:00", until: "18:00" } })).toEqual([
      "QUIET_HOURS_EMPTY",
      "quietUntil",
    ]);
    const everyDay = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
    expect(await refusal({ quietDays: everyDay })).toEqual(["QUIET_ALWAYS", "quietDays"]);
  });
});
