import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DataSource } from "typeorm";
import { Reads } from "../../../server/src/database/reads.js";
import { SnakeNames } from "../../../server/src/database/snake-names.js";
import { UnitOfWork } from "../../../server/src/database/unit-of-work.js";
import { Decision } from "../../../server/src/features/decisions/decision.entity.js";
import { DecisionDuties } from "../../../server/src/features/decisions/decision.duties.js";
import { DecisionQueries } from "../../../server/src/features/decisions/decision.queries.js";
import { DecisionWriter } from "../../../server/src/features/decisions/decision.writer.js";
import { Duties } from "../../../server/src/features/network/duties.js";
import { PlaceQueries } from "../../../server/src/features/network/place.queries.js";
import { Clock } from "../../../server/src/kernel/clock.js";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";
import { ADD_BODY, Council, REPLAN, type Shown, SUBMIT, TAKE_BACK, WITHHOLD } from "./plan.js";

let hub: Hub;
let world: World;
let source: DataSource;
let queries: DecisionQueries;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
  world = await World.in(hub);
  const { url } = hub.database;
  const options = { entities: [Decision], namingStrategy: new SnakeNames() };
  source = await new DataSource({ type: "postgres", url, ...options }).initialize();
  queries = new DecisionQueries(new Reads(source));
});
afterAll(async () => {
  await source.destroy();
  await hub.stop();
});

const factsOf = async (placeId: string) => (await queries.gateFacts([placeId])).get(placeId);

test("what the gates of a process ask", async () => {
  const placeId = await world.place();
  expect(await factsOf(placeId)).toEqual({ hasBody: false, firstHearingOn: null, decided: new Set() });
  const council = await Council.in(hub, world);
  const facts = () => factsOf(council.placeId);
  expect(await facts()).toMatchObject({ hasBody: true, firstHearingOn: null });

  const turn = { turningpoint: "PARTICIPATION" };
  await council.submitted(turn);
  await council.concluded("REJECTED", {}, { ...turn, meetsOn: "2018-11-28" });
  const deferred = await council.concluded("DEFERRED", {}, { ...turn, meetsOn: "2018-09-26" });
  expect(await facts()).toEqual({ hasBody: true, firstHearingOn: "2018-09-26", decided: new Set() });
  const { id, version } = deferred;
  await council.lead.ask(REPLAN, { id, version, meetsOn: "2018-12-12" });
  expect((await facts())?.firstHearingOn).toBe("2018-09-26");

  const decided = await council.concluded("DECIDED", {}, turn);
  expect((await facts())?.decided).toEqual(new Set(["PARTICIPATION"]));
  const { takeBackOutcome } = await council.lead.ask<{ takeBackOutcome: Shown }>(TAKE_BACK, decided);
  expect((await facts())?.decided).toEqual(new Set());
  expect(takeBackOutcome.state).toBe("SUBMITTED");
  const other = await council.concluded("DECIDED", {}, { turningpoint: "IMPLEMENTATION" });
  expect((await facts())?.decided).toEqual(new Set(["IMPLEMENTATION"]));
  await council.lead.ask(WITHHOLD, { id: other.id, version: other.version });
  expect((await facts())?.decided).toEqual(new Set());
});

test("the next session of each place, in one statement", async () => {
  const councils = [await Council.in(hub, world), await Council.in(hub, world), await Council.in(hub, world)];
  const [first, second, none] = councils as [Council, Council, Council];
  await first.planned({ meetsOn: "2019-05-08" });
  const next = await first.submitted({ meetsOn: "2019-04-10", title: "Leitlinien" });
  await first.planned({ meetsOn: "2019-03-17" });
  await first.concluded("DECIDED", {}, { meetsOn: "2019-03-20" });
  await second.planned({ isPublic: false, title: "", paperNumber: "", meetsOn: "2019-03-18" });
  await none.planned({ meetsOn: "2019-03-01" });
  const upcoming = await queries.upcoming(
    councils.map(({ placeId }) => placeId),
    "2019-03-18",
  );
  expect(upcoming.get(first.placeId)).toMatchObject({
    ...{ decisionId: next.id, title: "Leitlinien", bodyName: "Gemeinderat", state: "SUBMITTED" },
    ...{ meetsOn: "2019-04-10", submitBy: "2019-03-20" },
  });
  expect(upcoming.get(second.placeId)).toMatchObject({ title: null, meetsOn: "2019-03-18" });
  expect(upcoming.has(none.placeId)).toBe(false);
});

test("what somebody sees to goes over with their role, on record", async () => {
  const council = await Council.in(hub, world);
  const { lead, deputy, placeId } = council;
  const mine = await council.planned({ responsibleId: lead.id });
  const done = await council.concluded("DECIDED", {}, { responsibleId: lead.id });
  const others = await council.planned({ responsibleId: deputy.id });
  const places = new PlaceQueries(new Reads(source));
  const duties = new Duties();
  new DecisionDuties(duties, queries, places, new DecisionWriter(new Clock())).onModuleInit();
  const [mineToMove] = duties.sources;
  expect(await mineToMove!.of(hub.database as never, placeId, lead.id, lead.id)).toEqual([
    { id: mine.id, title: "Beteiligungskonzept", dueOn: "2018-10-02" },
  ]);
  const move = { placeId, ids: [mine.id, done.id, others.id, "keine"], from: lead.id, to: council.member.id };
  const work = new UnitOfWork(source, { send: () => undefined } as never);
  await work.run((open) => mineToMove!.move(open, move));
  expect(await council.read(mine.id)).toMatchObject({ responsible: { id: council.member.id }, version: 2 });
  expect((await council.read(mine.id)).changes[0]).toMatchObject({ by: null, fields: ["RESPONSIBLE"] });
  expect(await council.read(done.id)).toMatchObject({ responsible: { id: lead.id } });
  expect(await council.read(others.id)).toMatchObject({ responsible: { id: deputy.id }, version: 1 });
});

test("changes are told to those who may read them, and plans not to the network", async () => {
  const council = await Council.in(hub, world);
  const told = async (act: () => Promise<unknown>): Promise<string[]> => {
    const last = `SELECT coalesce(max(seq), 0)::int AS seq FROM event`;
    const [{ seq } = { seq: 0 }] = await hub.database.query<{ seq: number }>(last);
    await act();
    const rows = await hub.database.query<{ audience: string; part: string }>(
      `SELECT audience, payload ->> 'part' AS part FROM event WHERE seq > $1 AND stream = $2 AND kind = 'place.changed'`,
      [seq, `round:${world.roundId}`],
    );
    expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(["DECISIONS"]));
    return rows.map(({ audience }) => audience).toSorted();
  };
  const near = ["funder", `place:${council.placeId}`, "staff", "steering"];
  const everybody = ["funder", "network", "steering"];
  let plan = {} as Shown;
  expect(await told(async () => (plan = await council.planned()))).toEqual(near);
  expect(await told(() => council.lead.ask(SUBMIT, { id: plan.id, version: 1 }))).toEqual(everybody);
  const body = { id: crypto.randomUUID(), placeId: council.placeId, name: "Ausschuss", kind: "AUSSCHUSS" };
  expect(await told(() => council.lead.ask(ADD_BODY, { input: body }))).toEqual(["round"]);
});

test("a list takes as many statements as one decision does, however many places and decisions there are", async () => {
  const round = `query ($id: ID!) { round(id: $id) { places { id decisions { id title state
    body { id name } responsible { id } votes { yes } backPlan { key } changes { number by { id } } viewerCan { change } }
    decisionBodies { id } } } }`;
  const own = new World(hub, hub.database);
  own.roundId = await own.round();
  const staff = await own.person({ roles: [{ kind: "STAFF", roundId: own.roundId }] });
  const ask = () => staff.ask(round, { id: own.roundId });
  const first = await Council.in(hub, own);
  await first.planned({ responsibleId: first.member.id });
  await ask();
  const few = await statementsOf(hub.database, ask);
  for (const council of [first, await Council.in(hub, own), await Council.in(hub, own)]) {
    await council.planned({ responsibleId: council.lead.id });
    await council.concluded("DECIDED");
  }
  expect(await statementsOf(hub.database, ask)).toBe(few);
  expect(few).toBeLessThanOrEqual(12);
});
