import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { Notifier } from "../../support/notifier.js";
import type { Visitor } from "../../support/person.js";
import { PeopleOfAPlace } from "./people-of-a-place.js";

const RHYTHM = `mutation ($placeId: ID!, $weeks: Int) {
  setUpdateRhythm(placeId: $placeId, weeks: $weeks) { id updateRhythm { weeks dueOn isOverdue } } }`;
/** The Wednesday on which the last update was published. */
const published = "2019-01-16T10:00:00+01:00";
const at = (date: string, time = "10:00"): Date => new Date(`${date}T${time}:00+01:00`);

let hub: Hub;
let world: World;
let notifier: Notifier;
let other: Notifier;
let all: PeopleOfAPlace;

beforeAll(async () => {
  hub = await Hub.start();
  [notifier, other] = await Promise.all([Notifier.on(hub.database), Notifier.on(hub.database)]);
});
afterAll(async () => {
  await notifier.stop();
  await other.stop();
  await hub.stop();
});
beforeEach(async () => {
  world = await World.in(hub);
  all = await PeopleOfAPlace.in(world);
});

/** The place wants an update every two weeks since New Year, and published the last one on that Wednesday. */
async function everyTwoWeeks(): Promise<void> {
  await all.deputy.ask(RHYTHM, { placeId: all.placeId, weeks: 2 });
  await hub.database.query(`UPDATE update_rhythm SET set_at = '2019-01-01' WHERE place_id = $1`, [
    all.placeId,
  ]);
  const { id } = await all.published({ visibility: "TEAM" });
  await hub.database.query(`UPDATE progress_update SET published_at = $2 WHERE id = $1`, [id, published]);
}
const subjects = async (who: Visitor): Promise<string[]> =>
  (await notifier.mailsTo(who.id, "update-reminder")).map(({ subject }) => subject);
const choose = (who: Visitor, column: "scope" | "content", value: string): Promise<unknown> =>
  hub.database.query(`INSERT INTO notification_choice (person_id, ${column}) VALUES ($1, $2)`, [
    who.id,
    value,
  ]);

test("those who lead the place are reminded when it is due and once a week later, whatever restarts", async () => {
  await everyTwoWeeks();
  await notifier.updateReminders(at("2019-01-29"));
  expect(await subjects(all.lead)).toEqual([]);
  await Promise.all([notifier, other, notifier, other].map((one) => one.updateReminders(at("2019-01-30"))));
  const due = "[Lernnetz] Mosbach: Zeit für eine Meldung";
  expect([await subjects(all.lead), await subjects(all.deputy)]).toEqual([[due], [due]]);
  for (const who of [all.member, all.facilitator, all.staff]) expect(await subjects(who)).toEqual([]);
  await other.updateReminders(at("2019-02-01"));
  await notifier.updateReminders(at("2019-02-05"));
  expect(await subjects(all.lead)).toEqual([due]);
  await Promise.all([notifier, other].map((one) => one.updateReminders(at("2019-02-06"))));
  await other.updateReminders(at("2019-03-20"));
  expect(await subjects(all.lead)).toEqual([due, "[Lernnetz] Mosbach: Ihre Meldung fehlt noch"]);
  const [mail] = await notifier.mailsTo(all.lead.id, "update-reminder");
  expect(mail?.text).toContain(`/kommunen/${all.placeId}/meldungen/neu`);
  expect(mail?.text).toContain("Die letzte ist vom 16. Januar.");
  expect(mail?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
});

test("not in quiet hours, and not those who want no mails; on wish without a name", async () => {
  await everyTwoWeeks();
  await choose(all.lead, "scope", "NOTHING");
  await choose(all.deputy, "content", "NONE");
  await notifier.updateReminders(at("2019-01-30", "06:30"));
  expect(await subjects(all.deputy)).toEqual([]);
  await notifier.updateReminders(at("2019-01-30", "07:15"));
  const [mail] = await notifier.mailsTo(all.deputy.id, "update-reminder");
  expect(mail?.subject).toBe("[Lernnetz] Zeit für eine Meldung");
  expect(mail?.text).not.toContain("Mosbach");
  expect(await subjects(all.lead)).toEqual([]);
});

test("no longer once something was published, the rhythm is given up, the process rests or the role is over", async () => {
  await everyTwoWeeks();
  await all.published({ visibility: "TEAM" });
  await notifier.updateReminders(at("2019-01-30"));
  expect(await subjects(all.lead)).toEqual([]);

  all = await PeopleOfAPlace.in(world);
  await everyTwoWeeks();
  await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [all.deputy.id]);
  await notifier.updateReminders(at("2019-01-30"));
  expect([await subjects(all.lead), await subjects(all.deputy)]).toEqual([[expect.any(String)], []]);
  await all.lead.ask(RHYTHM, { placeId: all.placeId, weeks: null });
  await notifier.updateReminders(at("2019-02-06"));
  expect(await subjects(all.lead)).toHaveLength(1);

  all = await PeopleOfAPlace.in(world);
  await everyTwoWeeks();
  await all.lead.ask(`mutation ($id: ID!) { pauseProcess(placeId: $id, reason: "Wahl") { __typename } }`, {
    id: all.placeId,
  });
  await notifier.updateReminders(at("2019-01-30"));
  expect(await subjects(all.lead)).toEqual([]);
});

test("the rhythm is chosen by lead and deputy; others are told of no date by what they may not read", async () => {
  const wish = { placeId: all.placeId, weeks: 4 };
  for (const who of [all.member, all.facilitator, all.neighbour, all.staff, all.steering, all.funder]) {
    expect(await who.refused(RHYTHM, wish)).toBe("FORBIDDEN");
  }
  expect(await all.lead.refused(RHYTHM, { ...wish, weeks: 3 })).toBe("RHYTHM_UNKNOWN");
  expect(await all.lead.refused(RHYTHM, { ...wish, weeks: 2_147_483_647 })).toBe("RHYTHM_UNKNOWN");
  await everyTwoWeeks();
  expect((await all.seenBy(all.member)).updateRhythm).toEqual({
    weeks: 2,
    dueOn: "2019-01-30",
    isOverdue: true,
  });
  expect((await all.seenBy(all.neighbour)).updateRhythm).toEqual({
    weeks: 2,
    dueOn: "2019-01-15",
    isOverdue: true,
  });
  await all.published({ visibility: "NETWORK" });
  expect((await all.seenBy(all.neighbour)).updateRhythm).toMatchObject({ isOverdue: false });
});
