import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import {
  ADD_BODY,
  CHANGE,
  CONCLUDE,
  Council,
  LIST,
  PLAN,
  READ,
  REPLAN,
  type Shown,
  SUBMIT,
  TAKE_BACK,
  TICK,
} from "./plan.js";

let hub: Hub;
let world: World;
let council: Council;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  council = await Council.in(hub, world);
});
afterAll(() => hub.stop());

const votes = { yes: 23, no: 0, abstentions: 3 };
const change = ({ id, version }: Shown, more: object = {}) => ({
  input: {
    ...{ id, version, bodyId: council.bodyId, title: "Leitlinien", paperNumber: "2019/12" },
    ...{ meetsOn: "2018-11-28", ...more },
  },
});

test("from the plan to the outcome: every step is on record, with who took it", async () => {
  const planned = await council.planned({ turningpoint: "PARTICIPATION", responsibleId: council.member.id });
  expect(planned).toMatchObject({
    ...{ state: "PLANNED", turningpoint: "PARTICIPATION", meetsOn: "2018-10-24", submitBy: "2018-10-02" },
    ...{ responsible: { id: council.member.id }, version: 1, viewerCan: { change: true } },
  });
  const { id } = planned;
  await council.deputy.ask(SUBMIT, { id, version: 1 });
  const input = { id, version: 2, outcome: "DEFERRED", result: "Beratungsbedarf", deferredTo: "2018-12-12" };
  const { concludeDecision } = await council.lead.ask<{ concludeDecision: Shown }>(CONCLUDE, { input });
  expect(concludeDecision).toMatchObject({
    state: "DEFERRED",
    deferredTo: "2018-12-12",
    result: "Beratungsbedarf",
  });
  await council.lead.ask(REPLAN, { id, version: 3, meetsOn: "2018-12-12" });
  await council.lead.ask(SUBMIT, { id, version: 4 });
  await council.lead.ask(CONCLUDE, {
    input: { id, version: 5, outcome: "DECIDED", result: "Mit Ergänzung.", votes },
  });
  const decided = await council.read(id, council.neighbour);
  expect(decided).toMatchObject({
    state: "DECIDED",
    result: "Mit Ergänzung.",
    votes,
    deferredTo: null,
    version: 6,
  });
  expect(decided.changes.map(({ kind }) => kind)).toEqual(
    ["PLANNED", "SUBMITTED", "DEFERRED", "REPLANNED", "SUBMITTED", "DECIDED"].toReversed(),
  );
  expect(decided.changes[2]).toMatchObject({
    number: 4,
    oldResult: "Beratungsbedarf",
    oldMeetsOn: "2018-10-24",
  });
  expect(decided.changes[4]).toMatchObject({ number: 2, by: { id: council.deputy.id } });
  const audited = await hub.database.query<{ action: string }>(
    `SELECT action FROM audit WHERE subject = $1 ORDER BY at`,
    [`decision:${id}`],
  );
  expect(audited).toHaveLength(6);
});

test("only what may come next may come", async () => {
  const planned = await council.planned();
  const conclude = ({ id, version }: Shown, outcome: string) => ({
    input: { id, version, outcome, result: "" },
  });
  const outcomes = ["DECIDED", "NOTED", "DEFERRED", "REJECTED"];
  for (const outcome of outcomes) {
    expect(await council.lead.refused(CONCLUDE, conclude(planned, outcome))).toBe("STATE_REFUSED");
  }
  const later = { meetsOn: "2019-01-16" };
  expect(await council.lead.refused(REPLAN, { ...planned, ...later })).toBe("STATE_REFUSED");
  expect(await council.lead.refused(TAKE_BACK, planned)).toBe("STATE_REFUSED");
  for (const outcome of outcomes) {
    const { id, version } = await council.concluded(outcome);
    expect(await council.lead.refused(SUBMIT, { id, version })).toBe("STATE_REFUSED");
    for (const other of outcomes) {
      const code = await council.lead.refused(CONCLUDE, conclude({ id, version } as Shown, other));
      expect(code).toBe("STATE_REFUSED");
    }
    if (outcome === "DEFERRED") {
      expect(await council.lead.refused(REPLAN, { id, version, meetsOn: "2018-10-24" })).toBe("NOT_LATER");
    } else {
      expect(await council.lead.refused(REPLAN, { id, version, ...later })).toBe("STATE_REFUSED");
    }
  }
});

test("no session has decided before it met", async () => {
  const { id, version } = await council.submitted({ meetsOn: "2150-03-02" });
  const conclude = { input: { id, version, outcome: "DECIDED", result: "" } };
  expect(await council.lead.refused(CONCLUDE, conclude)).toBe("NOT_MET_YET");
  const decided = await council.concluded("DECIDED");
  expect(await council.lead.refused(CHANGE, change(decided, { meetsOn: "2150-03-02" }))).toBe("NOT_MET_YET");
});

test("an outcome entered by mistake is taken back and stays on record", async () => {
  const decided = await council.concluded("DECIDED", { result: "Ja", votes });
  const { takeBackOutcome } = await council.lead.ask<{ takeBackOutcome: Shown }>(TAKE_BACK, decided);
  expect(takeBackOutcome).toMatchObject({ state: "SUBMITTED", result: null, votes: null });
  expect(takeBackOutcome.changes[0]).toMatchObject({ kind: "TAKEN_BACK", oldResult: "Ja" });
});

test("what two people change at once is changed by one, and the other is told", async () => {
  const planned = await council.planned();
  const answers = await Promise.all(
    [council.lead, council.deputy].map((who, n) =>
      who.send(CHANGE, change(planned, { title: `Titel ${n}` })),
    ),
  );
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "");
  expect(codes.toSorted()).toEqual(["", "DECISION_CHANGED"]);
  const now = await council.read(planned.id);
  expect(now.title).toBe(`Titel ${codes.indexOf("")}`);
  expect(now).toMatchObject({ version: 2, changes: [{ number: 2, kind: "CHANGED" }, { number: 1 }] });
});

test("one session has one outcome, however many enter one at the same moment", async () => {
  const { id, version } = await council.submitted();
  const answers = await Promise.all(
    ["DECIDED", "REJECTED", "NOTED", "DEFERRED"].map((outcome) =>
      council.lead.send(CONCLUDE, { input: { id, version, outcome, result: "" } }),
    ),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect((await council.read(id)).changes).toHaveLength(3);
});

test("the record says what was changed, and how it was", async () => {
  const planned = await council.planned();
  const { changeDecision } = await council.lead.ask<{ changeDecision: Shown }>(CHANGE, change(planned));
  expect(changeDecision.changes[0]).toMatchObject({
    ...{
      kind: "CHANGED",
      oldTitle: "Beteiligungskonzept",
      oldPaperNumber: "2018/97",
      oldMeetsOn: "2018-10-24",
    },
    fields: ["TITLE", "PAPER_NUMBER", "MEETS_ON", "SUBMIT_BY"],
  });
  const again = await council.lead.ask<{ changeDecision: Shown }>(CHANGE, change(changeDecision));
  expect(again.changeDecision.version).toBe(changeDecision.version);
  const { id } = planned;
  await expect(
    hub.database.query(`UPDATE decision_change SET old_title = 'Anders' WHERE decision_id = $1`, [id]),
  ).rejects.toThrow("only ever added to");
  await expect(
    hub.database.query(`UPDATE decision_change SET kind = 'SUBMITTED' WHERE decision_id = $1`, [id]),
  ).rejects.toThrow("only ever added to");
  await expect(
    hub.database.query(`DELETE FROM decision_change WHERE decision_id = $1`, [id]),
  ).rejects.toThrow("only ever added to");
});

test("plans are for the place and the offices; the network reads what has left the plan", async () => {
  const { id } = await council.planned();
  expect(await council.neighbour.refused(READ, { id })).toBe("NOT_FOUND");
  const office = await world.person({ roles: [{ kind: "STEERING_GROUP" }] });
  expect(await council.read(id, office)).toMatchObject({ state: "PLANNED", viewerCan: { change: false } });
  expect(await council.read(id, council.member)).toMatchObject({ viewerCan: { change: false } });
  const listed = async () => {
    const { place } = await council.neighbour.ask<{ place: { decisions: Shown[] } }>(LIST, {
      id: council.placeId,
    });
    return place.decisions.map((one) => one.id);
  };
  expect(await listed()).not.toContain(id);
  await council.lead.ask(SUBMIT, { id, version: 1 });
  expect(await listed()).toContain(id);
});

test("moderators change what they planned themselves, and nothing else", async () => {
  const own = await council.planned({}, council.facilitator);
  const others = await council.planned();
  await council.facilitator.ask(SUBMIT, { id: own.id, version: 1 });
  expect(await council.facilitator.refused(SUBMIT, { id: others.id, version: 1 })).toBe("FORBIDDEN");
  expect(await council.member.refused(SUBMIT, { id: own.id, version: 2 })).toBe("FORBIDDEN");
  expect(await council.member.refused(PLAN, council.wish())).toBe("FORBIDDEN");
});

test("sending the same again changes nothing; other content under the same id is refused", async () => {
  const wish = council.wish();
  const first = await council.lead.ask(PLAN, wish);
  expect(await council.lead.ask(PLAN, wish)).toEqual(first);
  const other = await council.lead.ask<{ addDecisionBody: { id: string } }>(ADD_BODY, {
    input: { id: newId(), placeId: council.placeId, name: "Bauausschuss", kind: "AUSSCHUSS" },
  });
  for (const corrected of [
    { title: "Anders" },
    { paperNumber: "2018/98" },
    { bodyId: other.addDecisionBody.id },
    { meetsOn: "2018-10-25" },
    { submitBy: "2018-09-28" },
    { turningpoint: "PARTICIPATION" },
    { responsibleId: council.member.id },
    { isPublic: false, title: "", paperNumber: "" },
  ]) {
    const input = { ...wish.input, ...corrected };
    expect([corrected, await council.lead.refused(PLAN, { input })]).toEqual([corrected, "ID_TAKEN"]);
  }
  expect(await council.deputy.refused(PLAN, wish)).toBe("ID_TAKEN");
  expect(await council.lead.ask(PLAN, wish)).toEqual(first);
});

test("the same body sent again stays once; with anything else under its id it is refused", async () => {
  const input = { id: newId(), placeId: council.placeId, name: "Kulturausschuss", kind: "AUSSCHUSS" };
  const wish = { input: { ...input, submissionLeadDays: 20 } };
  const first = await council.lead.ask(ADD_BODY, wish);
  expect(await council.lead.ask(ADD_BODY, wish)).toEqual(first);
  for (const corrected of [{ name: "Ausschuss" }, { kind: "OTHER" }, { submissionLeadDays: 21 }]) {
    const refused = await council.lead.refused(ADD_BODY, { input: { ...wish.input, ...corrected } });
    expect([corrected, refused]).toEqual([corrected, "ID_TAKEN"]);
  }
  expect(await council.deputy.refused(ADD_BODY, wish)).toBe("ID_TAKEN");
});

test("what was sent again is still the same when its body is filed away and its person is gone", async () => {
  const bodyId = newId();
  const { placeId } = council;
  const body = { id: bodyId, placeId, name: "Sportausschuss", kind: "AUSSCHUSS" };
  await council.lead.ask(ADD_BODY, { input: body });
  const roles = [{ kind: "TEAM_MEMBER", placeId }] as const;
  const leaving = await world.person({ roles: [...roles] });
  const wish = council.wish({ bodyId, responsibleId: leaving.id });
  const first = await council.lead.ask(PLAN, wish);
  await council.lead.ask(
    `mutation ($id: ID!) { archiveDecisionBody(id: $id, version: 1, archived: true) { id } }`,
    { id: bodyId },
  );
  await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [leaving.id]);
  expect(await council.lead.ask(PLAN, wish)).toEqual(first);
});

test("what cannot be is refused at its field", async () => {
  const refusal = async (more: object) => {
    const { errors } = await council.lead.send(PLAN, council.wish(more));
    return `${errors?.[0]?.extensions.field}: ${errors?.[0]?.extensions.code}`;
  };
  expect(await refusal({ meetsOn: "2019-02-29" })).toBe("meetsOn: DATE_IMPOSSIBLE");
  expect(await refusal({ meetsOn: "gestern" })).toBe("meetsOn: DATE_IMPOSSIBLE");
  expect(await refusal({ meetsOn: "" })).toBe("meetsOn: REQUIRED");
  expect(await refusal({ submitBy: "2018-10-25" })).toBe("submitBy: AFTER_MEETING");
  expect(await refusal({ title: " " })).toBe("title: REQUIRED");
  expect(await refusal({ bodyId: newId() })).toBe("bodyId: BODY_UNKNOWN");
  expect(await refusal({ bodyId: "\0" })).toBe("bodyId: BODY_UNKNOWN");
  expect(await refusal({ responsibleId: council.neighbour.id })).toBe("responsibleId: NOT_OF_THE_PLACE");
  const { id, version } = await council.submitted();
  const conclude = (more: object) => ({ input: { id, version, outcome: "DECIDED", result: "", ...more } });
  for (const impossible of [{ yes: -1 }, { yes: 2_147_483_647 }, { yes: 0, no: 0, abstentions: 0 }]) {
    expect(await council.lead.refused(CONCLUDE, conclude({ votes: { ...votes, ...impossible } }))).toBe(
      "VOTES_IMPOSSIBLE",
    );
  }
  expect(await council.lead.refused(CONCLUDE, conclude({ deferredTo: "2019-01-01" }))).toBe("NOT_LATER");
  expect(await council.lead.refused(CHANGE, change({ id, version } as Shown, { result: "Ja" }))).toBe(
    "NOT_DECIDED_YET",
  );
});

test("the way to a session is ticked off; nobody's words are changed by it", async () => {
  const { id } = await council.planned();
  const { tickPreparation } = await council.deputy.ask<{ tickPreparation: Shown }>(TICK, {
    ...{ id, step: "HEAD_CONSULTED", done: true },
  });
  expect(tickPreparation.version).toBe(1);
  expect(tickPreparation.backPlan.map(({ key, dueOn, isDone }) => [key, dueOn, isDone])).toEqual([
    ["PAPER_DRAFTED", "2018-09-04", false],
    ["HEAD_CONSULTED", "2018-09-18", true],
    ["FACTIONS_INFORMED", "2018-09-25", false],
    ["SUBMITTED", "2018-10-02", false],
    ["MEETING", "2018-10-24", false],
  ]);
  await council.lead.ask(TICK, { id, step: "HEAD_CONSULTED", done: false });
  expect((await council.read(id)).backPlan.some(({ isDone }) => isDone)).toBe(false);
  const { submitDecision } = await council.lead.ask<{ submitDecision: Shown }>(SUBMIT, { id, version: 1 });
  expect(submitDecision.backPlan.find(({ key }) => key === "SUBMITTED")?.isDone).toBe(true);
});

test("bodies have a name of their own, usual days for papers, and can be filed away", async () => {
  const id = newId();
  const input = { id, placeId: council.placeId, name: "Sozialausschuss", kind: "AUSSCHUSS" };
  const { addDecisionBody } = await council.facilitator.ask<{ addDecisionBody: object }>(ADD_BODY, { input });
  expect(addDecisionBody).toMatchObject({
    submissionLeadDays: 14,
    archived: false,
    viewerCan: { change: true },
  });
  expect(
    await council.lead.refused(ADD_BODY, { input: { ...input, id: newId(), name: "SOZIALausschuss" } }),
  ).toBe("BODY_EXISTS");
  const change = `mutation ($input: ChangeDecisionBodyInput!) { changeDecisionBody(input: $input) { name submissionLeadDays version } }`;
  const wanted = {
    id,
    version: 1,
    name: "Ausschuss für Soziales",
    kind: "AUSSCHUSS",
    submissionLeadDays: 10,
  };
  await council.lead.ask(change, { input: wanted });
  expect(await council.lead.refused(change, { input: wanted })).toBe("BODY_CHANGED");
  expect(
    await council.lead.refused(change, { input: { ...wanted, version: 2, submissionLeadDays: 121 } }),
  ).toBe("OUT_OF_RANGE");
  const archive = `mutation ($id: ID!, $version: Int!, $archived: Boolean!) {
    archiveDecisionBody(id: $id, version: $version, archived: $archived) { archived version } }`;
  const planned = await council.planned({ bodyId: id, meetsOn: "2019-03-20" });
  expect(planned.submitBy).toBe("2019-03-08");
  await council.lead.ask(archive, { id, version: 2, archived: true });
  expect(await council.lead.refused(PLAN, council.wish({ bodyId: id }))).toBe("BODY_UNKNOWN");
  await council.lead.ask(CHANGE, change_(planned, id));
  await council.lead.ask(archive, { id, version: 3, archived: false });
  await council.lead.ask(PLAN, council.wish({ bodyId: id }));
});

const change_ = (planned: Shown, bodyId: string) => change(planned, { bodyId });
