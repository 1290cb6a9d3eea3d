import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { wallOf } from "../../../server/src/kernel/berlin.js";
import type { About } from "../../../server/src/mail/letter.js";
import { Hub } from "../../support/hub.js";
import { Notifier } from "../../support/notifier.js";
import type { Visitor } from "../../support/person.js";
import { ADD, CHANGE, ConceptStage, WITHDRAW } from "./stage.js";

let hub: Hub;
let notifier: Notifier;
let stage: ConceptStage;

beforeAll(async () => {
  hub = await Hub.start();
  notifier = await Notifier.on(hub.database);
});
afterAll(async () => {
  await notifier.stop();
  await hub.stop();
});
beforeEach(async () => {
  stage = await ConceptStage.set(hub);
});

const mailsTo = (who: Visitor) => notifier.mailsTo(who.id, "concept-signed");
const counts = (...people: Visitor[]): Promise<number[]> =>
  Promise.all(people.map(async (who) => (await mailsTo(who)).length));
const queued = async (who: Visitor): Promise<{ about: About; waits: boolean }> =>
  (
    await hub.database.query<{ about: About; waits: boolean }>(
      `SELECT about, next_attempt_at > now() + interval '1 minute' AS waits FROM mail
       WHERE kind = 'concept-signed' AND recipient = $1`,
      [`${who.id}@test.example`],
    )
  )[0]!;
const choose = (who: Visitor, columns: string, ...values: unknown[]): Promise<unknown> =>
  hub.database.query(
    `INSERT INTO notification_choice (person_id, ${columns})
     VALUES ($1, ${values.map((_, n) => `$${n + 2}`).join(", ")})`,
    [who.id, ...values],
  );

test("when the place has signed, its moderation team is told, and nobody when both have", async () => {
  const version = await stage.written();
  await stage.signs(stage.lead, version);
  const { lead, deputy, member, staff, facilitator } = stage;
  expect(await counts(facilitator, lead, deputy, member, staff)).toEqual([1, 0, 0, 0, 0]);
  const [mail] = await mailsTo(facilitator);
  expect(mail?.subject).toBe("[Lernnetz] Mosbach: Grobkonzept unterschrieben, nun sind Sie dran");
  expect(mail?.text).toContain("hat das Grobkonzept von Mosbach für die Kommune unterschrieben");
  expect(mail?.text).toContain(`/kommunen/${stage.placeId}/konzept\n`);
  expect(mail?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  await stage.signs(facilitator, version);
  expect(await counts(facilitator, lead, deputy)).toEqual([1, 0, 0]);
});

test("when the moderation team has signed, lead and deputy are told, each as they wish", async () => {
  await choose(stage.deputy, "scope", "NOTHING");
  await choose(stage.lead, "content", "NONE");
  const version = await stage.written("CONTINUATION_PLAN");
  await stage.signs(stage.facilitator, version, "CONTINUATION_PLAN");
  expect(await counts(stage.lead, stage.deputy, stage.facilitator)).toEqual([1, 0, 0]);
  const [mail] = await mailsTo(stage.lead);
  expect(mail?.subject).toBe("[Lernnetz] Ihre Unterschrift fehlt noch");
  expect(mail?.text).not.toContain("Mosbach");
  expect(mail?.text).toContain("/konzept/verstetigung\n");
});

test("however often it is signed and taken back, each is told once of a version", async () => {
  const version = await stage.written();
  const outline = { placeId: stage.placeId, kind: "OUTLINE" };
  for (let n = 0; n < 4; n++) {
    await stage.signs(stage.lead, version);
    await stage.lead.ask(WITHDRAW, outline);
  }
  await stage.signs(stage.deputy, version);
  expect(await counts(stage.facilitator)).toEqual([1]);
  const { about } = await queued(stage.facilitator);
  const anew = await notifier.anew("concept-signed", about, new Date("2019-01-30T10:00:00+01:00"));
  const names = await hub.database.query<{ id: string; name: string }>(
    `SELECT id, given_name || ' ' || family_name AS name FROM person WHERE id IN ($1, $2)`,
    [stage.lead.id, stage.deputy.id],
  );
  const nameOf = (who: Visitor) => names.find(({ id }) => id === who.id)!.name;
  expect(nameOf(stage.lead)).not.toBe(nameOf(stage.deputy));
  expect(anew).toMatchObject({
    text: expect.stringContaining(`${nameOf(stage.deputy)} hat das Grobkonzept`),
  });
  expect(anew).not.toMatchObject({ text: expect.stringContaining(nameOf(stage.lead)) });
  // The next version is another matter, and so is the other concept.
  await stage.write(stage.member, "GOALS", 1, "Anders");
  await stage.signs(stage.lead, version + 1);
  expect(await counts(stage.facilitator)).toEqual([2]);
  await stage.signs(stage.lead, await stage.written("CONTINUATION_PLAN"), "CONTINUATION_PLAN");
  expect(await counts(stage.facilitator)).toEqual([3]);
});

test("whoever leads and accompanies signs for the place, and is not told of what waits for the other side", async () => {
  const both = { kind: "FACILITATOR", placeId: stage.placeId } as const;
  for (const who of [stage.lead, stage.deputy]) await stage.world.role(who.id, both);
  const version = await stage.written();
  await stage.signs(stage.lead, version);
  expect(await counts(stage.lead, stage.deputy, stage.facilitator)).toEqual([0, 0, 1]);
  await stage.lead.ask(WITHDRAW, { placeId: stage.placeId, kind: "OUTLINE" });
  await stage.signs(stage.facilitator, version);
  expect(await counts(stage.lead, stage.deputy, stage.facilitator)).toEqual([1, 1, 1]);
});

test("whoever signed for the moderation team and leads since is not told of their own signature", async () => {
  const version = await stage.written();
  await stage.signs(stage.facilitator, version);
  const { about } = await queued(stage.deputy);
  await stage.world.role(stage.facilitator.id, { kind: "DEPUTY_LEAD", placeId: stage.placeId });
  const anew = (personId: string) =>
    notifier.anew("concept-signed", { ...about, personId }, new Date("2019-01-30T10:00:00+01:00"));
  expect(await anew(stage.deputy.id)).not.toBeNull();
  expect(await anew(stage.facilitator.id)).toBeNull();
});

test("it waits for the end of quiet hours", async () => {
  const { minute } = wallOf(new Date());
  const day = 24 * 60;
  const quiet = [(minute + day - 60) % day, (minute + 60) % day];
  await choose(stage.lead, "quiet_from, quiet_until, quiet_days", ...quiet, []);
  await choose(stage.deputy, "quiet_from, quiet_until, quiet_days", null, null, []);
  await stage.signs(stage.facilitator, await stage.written());
  expect((await queued(stage.lead)).waits).toBe(true);
  expect((await queued(stage.deputy)).waits).toBe(false);
});

test("one that had to wait says what is still so, or is not sent", async () => {
  const loud = new Date("2019-01-30T10:00:00+01:00");
  const version = await stage.written();
  const kind = { placeId: stage.placeId, kind: "OUTLINE" };
  await stage.signs(stage.lead, version);
  const { about } = await queued(stage.facilitator);
  const again = (at = loud) => notifier.anew("concept-signed", about, at);
  expect(await again()).toMatchObject({ subject: expect.stringContaining("nun sind Sie dran") });
  expect(await again(new Date("2019-01-30T06:00:00+01:00"))).toEqual({ waitMs: 60 * 60_000 });
  await stage.lead.ask(WITHDRAW, kind);
  expect(await again()).toBeNull();
  await stage.signs(stage.deputy, version);
  expect(await again()).not.toBeNull();
  await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [stage.facilitator.id]);
  expect(await again()).toBeNull();
  await hub.database.query(`UPDATE role SET until = NULL WHERE person_id = $1`, [stage.facilitator.id]);
  await stage.write(stage.member, "GOALS", 1, "Anders");
  expect(await again()).toBeNull();
});

test("each part is told to those who read it, and to nobody else", async () => {
  const { round } = await stage.staff.ask<{ round: { stream: string; position: string } }>(
    `query ($id: ID!) { round(id: $id) { stream position } }`,
    { id: stage.world.roundId },
  );
  const readers = [
    stage.member,
    stage.facilitator,
    stage.staff,
    stage.steering,
    stage.funder,
    stage.neighbour,
  ];
  const following = readers.map((who) =>
    who.follow(round.stream, round.position, "... on PlaceEvent { part place { id } }"),
  );
  const heard = () =>
    following.map(
      ({ events }) =>
        events.filter((event) => {
          const { part, place } = event as { part?: string; place?: { id: string } };
          return part === "CONCEPTS" && place?.id === stage.placeId;
        }).length,
    );
  /** The last that was done is heard by all of them, so nothing of what was before is still on its way. */
  const expectHeard = async (expected: number[]) => {
    await Promise.all(following.map((one, n) => one.until(() => heard()[n]! >= expected[n]!)));
    expect(heard()).toEqual(expected);
  };
  try {
    // Six sections and a signature are told to those who read the working text, the second signature makes an edition.
    await stage.signed();
    await stage.releases(stage.lead, true);
    await expectHeard([9, 9, 9, 2, 2, 1]);
    // What is written on is theirs who write.
    await stage.write(stage.member, "GOALS", 1, "Weiter");
    await stage.releases(stage.lead, false);
    await expectHeard([11, 11, 11, 3, 3, 2]);
  } finally {
    await Promise.all(following.map((one) => one.stop()));
  }
});

test("a name that goes from a released edition is told to the network", async () => {
  const wish = stage.continuer({ name: "Ada Krämer", hasConsent: true });
  await stage.lead.ask(ADD, wish);
  await stage.signed("CONTINUATION_PLAN");
  await stage.releases(stage.lead, true, "CONTINUATION_PLAN");
  const { round } = await stage.neighbour.ask<{ round: { stream: string; position: string } }>(
    `query ($id: ID!) { round(id: $id) { stream position } }`,
    { id: stage.world.roundId },
  );
  const far = stage.neighbour.follow(round.stream, round.position, "... on PlaceEvent { part }");
  try {
    await stage.lead.ask(CHANGE, {
      input: { ...wish.input, placeId: undefined, version: 1, name: null, hasConsent: false },
    });
    await far.until(({ events }) => events.length === 1);
    expect(far.events).toEqual([expect.objectContaining({ part: "CONCEPTS" })]);
  } finally {
    await far.stop();
  }
});
